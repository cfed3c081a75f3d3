package io.truceline.enrich.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Incident;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every store of incidents keeps to. */
public abstract class IncidentStoreContract {
    private static final String PAIR = "karabakh/armenia/azerbaijan";

    /** An empty store. */
    protected abstract IncidentStore store();

    private static Report report(String id, LocalDate day) {
        ReportCutter cutter = new ReportCutter(Reports.SIDES);
        ArticleClaims claims = Reports.article(id)
                .says(
                        "armenia>azerbaijan",
                        Reports.village("Zorik"),
                        Reports.day((int) (day.toEpochDay() - Reports.DAY.toEpochDay()), true),
                        3)
                .build();
        return cutter.cut(new ArticleHome(claims, Reports.START, List.of(), Map.of(), List.of()))
                .get(0);
    }

    @Test
    void reports_ofDays_areThoseFromFirstToLastIncluded() {
        IncidentStore store = store();
        for (int k = 0; k < 5; k++) {
            store.file(Reports.THEATRE, report("a" + k, Reports.DAY.plusDays(k)));
        }
        assertThat(store.reports(Reports.THEATRE, PAIR, Reports.DAY.plusDays(1), Reports.DAY.plusDays(3)))
                .extracting(Report::articleId)
                .containsExactlyInAnyOrder("a1", "a2", "a3");
        assertThat(store.reports("elsewhere", PAIR, Reports.DAY, Reports.DAY.plusDays(4)))
                .isEmpty();
        assertThat(store.reports(Reports.THEATRE, "karabakh/armenia", Reports.DAY, Reports.DAY.plusDays(4)))
                .isEmpty();
    }

    @Test
    void file_again_replaces_andRemoveTakesOut() {
        IncidentStore store = store();
        Report report = report("a", Reports.DAY);
        store.file(Reports.THEATRE, report);
        store.file(Reports.THEATRE, report.decided("i1", "b"));
        assertThat(store.reports(Reports.THEATRE, PAIR, Reports.DAY, Reports.DAY))
                .containsExactly(report.decided("i1", "b"));
        store.remove(Reports.THEATRE, report);
        store.remove(Reports.THEATRE, report);
        assertThat(store.reports(Reports.THEATRE, PAIR, Reports.DAY, Reports.DAY))
                .isEmpty();
    }

    @Test
    void homeAndIncident_comeBackAsTheyWere() {
        IncidentStore store = store();
        IncidentBook book = new IncidentBook(store, Reports.SIDES);
        Incident opened = book.accept(Reports.article("a")
                        .says("armenia>azerbaijan", Reports.village("Zorik"))
                        .build())
                .incidents()
                .get(0);
        IncidentMemory memory = Objects.requireNonNull(store.incident(opened.id()));
        assertThat(memory.incident()).isEqualTo(opened);
        assertThat(memory.members()).hasSize(1);
        assertThat(memory.told()).isEqualTo(Told.of(opened.claims(), opened.severity(), opened.certainty()));
        ArticleHome home = Objects.requireNonNull(store.home(Reports.THEATRE, "a"));
        assertThat(home.slots()).hasSize(1);
        ArticleHome pinned = home.withPins(Map.of("x", "y"));
        store.put(pinned);
        assertThat(store.home(Reports.THEATRE, "a")).isEqualTo(pinned);
        assertThat(store.home(Reports.THEATRE, "b")).isNull();
        assertThat(store.incident("none")).isNull();
        assertThat(List.of(pinned.pins())).isEqualTo(List.of(Map.of("x", "y")));
    }
}
