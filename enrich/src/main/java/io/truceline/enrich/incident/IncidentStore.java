package io.truceline.enrich.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where incidents, the reports of each day and the claims of each article are kept. */
public interface IncidentStore {
    @Nullable
    IncidentMemory incident(String id);

    void put(IncidentMemory incident);

    @Nullable
    ArticleHome home(String theatre, String articleId);

    void put(ArticleHome home);

    /** All reports of a pair of sides from one day to another, both included, in no certain order. */
    List<Report> reports(String theatre, String pair, LocalDate from, LocalDate to);

    /** Files a report, in place of one with the same article and key on the same day. */
    void file(String theatre, Report report);

    /** Takes a report out; nothing happens if it is not there. */
    void remove(String theatre, Report report);
}
