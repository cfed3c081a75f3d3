package io.truceline.sink.console.view;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentArticle;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.sink.store.StoredAlert;
import io.truceline.sink.store.StoredIncident;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the page of one incident. */
public final class IncidentMaker {
    private final Times times;

    public IncidentMaker(Times times) {
        this.times = times;
    }

    /**
     * The page.
     *
     * @param articles tagged articles of the incident by version id, as far as the store has them
     */
    public IncidentView view(StoredIncident stored, List<StoredAlert> alerts, Map<String, TaggedArticle> articles) {
        Incident incident = stored.incident();
        QuoteMaker quotes = new QuoteMaker(incident, articles, times);
        SideMaker maker = new SideMaker(incident, quotes, times);
        Sides sides = Sides.of(incident);
        Optional<TaggedArticle> strongest = strongest(incident, quotes);
        return new IncidentView(
                new RowMaker(times).row(stored),
                stored,
                Script.visible(incident.headline()),
                Phrases.name(incident.theatre()),
                Phrases.brief(incident.id()),
                times.dayOf(incident.day()),
                times.clock(incident.changedAt()),
                RowMaker.state(stored, true),
                sides(sides, maker),
                sides.others().stream().map(maker::claim).toList(),
                LossTable.of(incident, sides),
                DisagreementView.of(incident.disagreements()),
                strongest.map(a -> WhyView.of(a, true)).orElse(null),
                new Timeline(incident, alerts, times).rows(),
                incident.articles().stream().map(IncidentMaker::link).toList());
    }

    private static List<SideView> sides(Sides sides, SideMaker maker) {
        List<SideView> views = new ArrayList<>();
        for (Map.Entry<String, List<Claim>> side : sides.bySpeaker().entrySet()) {
            views.add(maker.side(side.getKey(), "side-" + (views.size() + 1), side.getValue()));
        }
        return views;
    }

    /** The article that claims with most confidence; the others may fire for the same reasons. */
    private static Optional<TaggedArticle> strongest(Incident incident, QuoteMaker quotes) {
        return incident.articles().stream()
                .map(a -> quotes.article(a.id()))
                .filter(Objects::nonNull)
                .max(Comparator.comparingDouble(TaggedArticle::confidence));
    }

    private static ArticleLink link(IncidentArticle article) {
        String title = Script.visible(article.title() == null ? article.url() : article.title());
        return new ArticleLink(
                "/articles/" + URLEncoder.encode(article.id(), StandardCharsets.UTF_8) + "?version="
                        + article.version(),
                Script.link(article.url()),
                Script.visible(article.outlet()),
                title,
                Script.lang(article.language()),
                Script.dir(title),
                note(article));
    }

    private static String note(IncidentArticle article) {
        @Nullable String reprintOf = article.reprintOf();
        String version = article.version() > 1 ? "version " + article.version() : "";
        return reprintOf == null ? version : version.isEmpty() ? "reprint" : version + ", reprint";
    }
}
