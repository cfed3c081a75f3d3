package io.truceline.ingest.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The text of an element that ought to be short: a byline, a date, a headline. Reading stops where it grows too long, so
 * that a thousand such elements inside each other cost no more than one.
 */
final class ShortText implements NodeFilter {
    /** White space and tags may be many times what they hold. */
    private static final int NODES_PER_CHAR = 4;

    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private int nodes;
    private boolean tooLong;

    private ShortText(int longest) {
        this.longest = longest;
    }

    /** The text, white space collapsed; empty if there is none, null if it has more than {@code longest} characters. */
    static @Nullable String of(Element element, int longest) {
        ShortText reader = new ShortText(longest);
        element.filter(reader);
        String clean = BlockText.collapse(reader.text);
        return reader.tooLong || clean.length() > longest ? null : clean;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode run) {
            append(run.getWholeText());
        } else if (node instanceof Element element && (Tags.block(element) || element.nameIs("br"))) {
            text.append(' ');
        }
        tooLong |= ++nodes > NODES_PER_CHAR * longest;
        return tooLong ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void append(String run) {
        boolean blank = run.isBlank();
        tooLong |= !blank && text.length() + run.length() > NODES_PER_CHAR * longest;
        text.append(blank ? " " : tooLong ? "" : run);
    }
}
