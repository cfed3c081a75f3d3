package io.truceline.enrich.claim;

import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.RegionScore;
import io.truceline.enrich.place.PlaceTags;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the article as a whole plays, which settles what a word alone leaves open. */
final class Situation implements PartyFinder.Setting {
    private static final double MAIN = 0.6;

    private final Parties parties;
    private final PlaceTags tags;
    private final @Nullable String country;
    private final boolean foreign;
    private final boolean ownersFollow;
    private final Map<String, Integer> countries = new HashMap<>();

    /**
     * Prepares for one article.
     *
     * @param foreign whether words of other languages than English are read as names
     * @param ownersFollow whether an actor is followed by whose it is
     */
    Situation(Parties parties, PlaceTags tags, boolean foreign, boolean ownersFollow) {
        this.foreign = foreign;
        this.ownersFollow = ownersFollow;
        this.parties = parties;
        this.tags = tags;
        this.country = main(tags);
        tags.all().stream()
                .map(PlaceMention::country)
                .filter(c -> c != null)
                .forEach(c -> countries.merge(c, 1, Integer::sum));
    }

    @Override
    public PartyRow choose(List<PartyRow> rows) {
        return rows.stream().max(Comparator.comparingInt(r -> weight(r))).orElseThrow();
    }

    private int weight(PartyRow row) {
        return row.country() == null ? 0 : countries.getOrDefault(row.country(), 0);
    }

    @Override
    public @Nullable PartyRow local() {
        for (RegionScore region : tags.regions()) {
            for (PartyRow row : parties.all().values()) {
                if (row.regions().contains(region.id())) {
                    return row;
                }
            }
        }
        return null;
    }

    /** The country that most places of the article lie in; null if no country stands out. */
    @Nullable
    String country() {
        return country;
    }

    private static @Nullable String main(PlaceTags tags) {
        Map<String, Integer> named = new HashMap<>();
        tags.places().stream()
                .map(PlaceMention::country)
                .filter(Objects::nonNull)
                .forEach(c -> named.merge(c, 1, Integer::sum));
        int all = named.values().stream().mapToInt(Integer::intValue).sum();
        return named.entrySet().stream()
                .filter(e -> e.getValue() >= MAIN * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean actorsFollow() {
        return !ownersFollow;
    }

    @Override
    public boolean foreign() {
        return foreign;
    }

    /** The region that the article is mainly about, or null. */
    @Nullable
    RegionScore focus() {
        return tags.regions().isEmpty() ? null : tags.regions().get(0);
    }
}
