package io.truceline.standalone.newsroom;

import java.time.Instant;
import java.util.List;

/** Front pages: of the newsroom, which tells what is played and why, and of each outlet. */
final class Programme {
    private static final String HEAD = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<meta http-equiv=\"refresh\" content=\"5\"><title>%s</title><style>body{font:15px/1.5 sans-serif;margin:2em auto;"
            + "max-width:72em;padding:0 1em}td,th{text-align:left;vertical-align:top;padding:.3em 1em .3em 0}"
            + ".later{color:#777}</style></head><body>";

    private final Play play;

    Programme(Play play) {
        this.play = play;
    }

    /** All scenes with what each teaches; those still to come without their link. */
    String html(Instant now) {
        StringBuilder html = new StringBuilder(HEAD.formatted("The demo newsroom"));
        html.append(
                "<h1>The demo newsroom</h1><p>Every outlet, page and happening here is invented for demonstration.</p>");
        html.append("<table><tr><th>At</th><th>Outlet</th><th>Page</th><th>What it teaches</th></tr>");
        play.expectations().forEach(e -> html.append(row(e, now)));
        return html.append("</table></body></html>").toString();
    }

    /** An outlet's headlines, newest first. */
    String front(OutletPlan outlet, Instant now) {
        StringBuilder html = new StringBuilder(HEAD.formatted(Html.escape(outlet.name())));
        html.append("<h1>").append(Html.escape(outlet.name())).append("</h1><ul>");
        List<Page> pages = outlet.feeds().stream()
                .flatMap(feed -> play.listed(outlet, feed, now).stream())
                .distinct()
                .toList();
        pages.forEach(page -> html.append("<li>").append(link(page)).append("</li>"));
        return html.append("</ul><p>Invented for demonstration.</p></body></html>")
                .toString();
    }

    private String row(Expectation expectation, Instant now) {
        Scene scene = play.script().plan().scenes().stream()
                .filter(s -> s.id().equals(expectation.page()))
                .findFirst()
                .orElseThrow();
        Page page = play.page(scene, expectation.version());
        boolean out = play.versions(scene, now) >= expectation.version();
        String title = out ? link(page) : Html.escape(page.text().title());
        return "<tr" + (out ? "" : " class=\"later\"") + "><td>"
                + expectation.appears().toSeconds() + " s</td><td>"
                + Html.escape(expectation.outlet()) + "</td><td>" + title + "</td><td>"
                + Html.escape(expectation.expect().reason())
                + "</td></tr>";
    }

    private static String link(Page page) {
        return "<a href=\"" + page.url() + "\">" + Html.escape(page.text().title()) + "</a>";
    }
}
