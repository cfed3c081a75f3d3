package io.truceline.enrich.incident;

import io.truceline.contract.record.ArticleClaims;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one article claims in one theatre, and where its reports are filed.
 *
 * @param first earliest fetch of any version
 * @param slots where its reports are filed
 * @param pins claim signature to the incident to which an analyst moved it
 * @param otherTexts what other versions said: who repeats one of them repeats the article, though it was corrected since
 */
public record ArticleHome(
        ArticleClaims claims, Instant first, List<Slot> slots, Map<String, String> pins, List<Sketch> otherTexts) {
    /** Where a report is filed. */
    public record Slot(String pair, LocalDate day, String key) {
        static Slot of(Report report) {
            return new Slot(report.pair(), report.day(), report.key());
        }
    }

    public ArticleHome {
        slots = List.copyOf(slots);
        otherTexts = otherTexts == null ? List.of() : List.copyOf(otherTexts);
        pins = new TreeMap<>(pins);
    }

    ArticleHome withPins(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(pins);
        all.putAll(more);
        return new ArticleHome(claims, first, slots, all, otherTexts);
    }

    ArticleHome withSlots(List<Slot> newSlots) {
        return new ArticleHome(claims, first, newSlots, pins, otherTexts);
    }
}
