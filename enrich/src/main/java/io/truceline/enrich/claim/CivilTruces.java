package io.truceline.enrich.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Marks sentences about truces of which no army knows: between clubs, unions, parties, families, in trade and in court. Such a
 * truce has a story without arms, or one in which another trade's words outweigh them by far.
 */
final class CivilTruces {
    /** Class of the cues that mark such a sentence. */
    static final String CIVIL = "@civil";

    private static final String MILITARY = "military";
    private static final String OTHER_DOMAIN = "other-domain";
    private static final String SOFT = "soft-ceasefire";
    private static final int OUTWEIGHING = 4;

    private final Parties parties;
    private final ArticleView article;
    private final long arms;

    CivilTruces(Parties parties, ArticleView article) {
        this.parties = parties;
        this.article = article;
        this.arms = count(MILITARY) + (hasArmedGroup() ? 1 : 0);
    }

    void mark() {
        for (Passage passage : article.passages()) {
            if (passage.cues().has(ClaimFinder.CEASEFIRE) && isCivil(passage)) {
                passage.cues().add(new Cue(CIVIL, passage.from(), passage.from()));
            }
        }
    }

    private boolean isCivil(Passage passage) {
        long others = count(OTHER_DOMAIN);
        if (arms > 0) {
            return others >= OUTWEIGHING * arms && !hasEnemies();
        }
        boolean soft = isSoft();
        if (hasEnemies()) {
            return soft && passage.cues().has(OTHER_DOMAIN);
        }
        boolean elsewhere = article.tags().regions().isEmpty() && !hasState();
        return others > 0 || count("civil") > 0 || (soft && elsewhere);
    }

    private long count(String cls) {
        return article.passages().stream()
                .mapToLong(p -> p.cues().of(cls).size())
                .sum();
    }

    /** Whether only words such as "truce" are used, which others use as well. */
    private boolean isSoft() {
        return article.passages().stream()
                .allMatch(p -> p.cues().of(ClaimFinder.CEASEFIRE).stream()
                        .allMatch(c -> p.cues().of(SOFT).stream().anyMatch(c::overlaps)));
    }

    /** An armed group, or a mission that watches arms. */
    private boolean hasArmedGroup() {
        return rows().stream().anyMatch(r -> r.kind() == PartyRow.Kind.GROUP || r.kind() == PartyRow.Kind.MONITOR);
    }

    private boolean hasState() {
        return !rows().isEmpty();
    }

    /** Whether two parties of a conflict are named. */
    private boolean hasEnemies() {
        List<String> ids = rows().stream().map(PartyRow::id).sorted().toList();
        return ids.stream().anyMatch(a -> ids.stream().anyMatch(b -> parties.between(a, b) != null));
    }

    private Set<PartyRow> rows() {
        return article.passages().stream()
                .flatMap(p -> p.parties().stream())
                .map(PartyMention::row)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
