package io.truceline.sink.console.view;

import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Subject;
import io.truceline.sink.store.LedgerRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list behind a number of the ledger.
 *
 * @param next address of what follows; empty at the end
 */
public record LedgerListView(String title, List<Line> lines, String next) {

    /** One row of the list; href is where it is explained, empty if nowhere. */
    public record Line(
            String time,
            String title,
            String lang,
            String dir,
            String outlet,
            String ending,
            String reason,
            String href) {}

    public static Line line(LedgerRow row, Times times) {
        String title = Script.visible(row.title() == null ? row.subject() : row.title());
        return new Line(
                times.clock(row.at()),
                title,
                "und",
                Script.dir(title),
                Script.visible(row.outlet()),
                row.ending() == null ? "pending" : Phrases.words(row.ending().word()),
                Script.visible(row.reason()),
                href(row));
    }

    /** Only an article that was tagged has a page; one that is pending or a dead letter was not. */
    private static String href(LedgerRow row) {
        int at = row.subject().lastIndexOf('@');
        boolean tagged = row.ending() != null && row.ending() != Ending.DEAD_LETTERED;
        if (row.kind() != Subject.ARTICLE || at < 0 || !tagged) {
            return "";
        }
        return "/articles/" + URLEncoder.encode(row.subject().substring(0, at), StandardCharsets.UTF_8) + "?version="
                + URLEncoder.encode(row.subject().substring(at + 1), StandardCharsets.UTF_8);
    }

    public static String title(Subject kind, @Nullable String ending) {
        String noun = kind == Subject.ENTRY ? "Entries" : "Articles";
        return ending == null ? noun : noun + ", " + Phrases.words(ending);
    }
}
