package io.truceline.standalone.newsroom;

import io.truceline.standalone.newsroom.PageText.Block;

/** A page's text as a feed carries it whole: the story with its pictures, boxes and the line that names the outlet. */
final class FeedContent {
    private final OutletPlan outlet;

    FeedContent(OutletPlan outlet) {
        this.outlet = outlet;
    }

    /** HTML without the page around it. */
    String html(Page page) {
        StringBuilder html = new StringBuilder();
        page.text()
                .blocks()
                .forEach(block -> html.append(block(block, page.home())).append('\n'));
        return html + "<p>The post <a href=\"" + page.url() + "\">"
                + Html.escape(page.text().title()) + "</a> appeared first on <a href=\"" + page.home() + "\">"
                + Html.escape(outlet.name()) + "</a>.</p>";
    }

    private static String block(Block block, String home) {
        String text = Html.inline(block.text(), home);
        return switch (block.kind()) {
            case HEADING -> "<h3>" + text + "</h3>";
            case PHOTO ->
                "<figure><img src=\"" + home + "photo.svg\" alt=\"\"><figcaption>" + text + "</figcaption></figure>";
            case ALSO -> "<p class=\"related\">See also: <a href=\"" + home + "\">" + text + "</a></p>";
            case QUOTE -> "<blockquote>" + text + "</blockquote>";
            case PARAGRAPH, TITLE, STANDFIRST -> "<p>" + text + "</p>";
        };
    }
}
