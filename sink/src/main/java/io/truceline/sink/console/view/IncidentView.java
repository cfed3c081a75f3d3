package io.truceline.sink.console.view;

import io.truceline.sink.store.StoredIncident;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one incident.
 *
 * @param brief the part of the id that people read out
 * @param status {@code Open}, {@code Confirmed · Ada}
 * @param why of the article that fired strongest; null if the store lacks it
 */
public record IncidentView(
        RowView row,
        StoredIncident stored,
        String headline,
        String theatre,
        String brief,
        String happened,
        String changed,
        String status,
        List<SideView> sides,
        List<ClaimView> others,
        LossTable losses,
        List<DisagreementView> disagreements,
        @Nullable WhyView why,
        List<TimelineRow> timeline,
        List<ArticleLink> articles) {}
