package io.truceline.ingest.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Cuts a page into {@link Block}s in one walk: at every block element, and at two line breaks in a row, so that pages
 * without any {@code <p>} fall into paragraphs too.
 */
final class BlockReader implements NodeFilter {
    private final Predicate<Element> skipped;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> owners = new ArrayDeque<>();
    private final BlockText text = new BlockText();

    private BlockReader(Predicate<Element> skipped) {
        this.skipped = skipped;
    }

    /**
     * Reads the blocks in document order.
     *
     * @param skipped elements that are left out with all they hold
     */
    static List<Block> read(Element root, Predicate<Element> skipped) {
        BlockReader reader = new BlockReader(skipped);
        reader.owners.push(root);
        root.filter(reader);
        reader.flush();
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode run) {
            text.append(run.getWholeText());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (Tags.silent(element) || skipped.test(element)) {
            if (Tags.block(element)) {
                flush();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            lineBreak();
        } else if (Tags.block(element)) {
            flush();
            owners.push(element);
        } else if (link(element)) {
            text.enterLink();
        } else if (cell(element)) {
            text.append(" ");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (Tags.block(element)) {
                flush();
                owners.pop();
            } else if (link(element)) {
                text.leaveLink();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void lineBreak() {
        if (text.breakLine()) {
            flush();
        }
    }

    private void flush() {
        Element owner = owners.getFirst();
        Block.Kind kind = kind(owner);
        String whole = text.take(kind == Block.Kind.CODE);
        if (!whole.isEmpty()) {
            blocks.add(new Block(owner, whole, text.takenLinkChars(), kind));
        }
    }

    private static boolean link(Element element) {
        return element.nameIs("a") && element.hasAttr("href");
    }

    private static boolean cell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private static Block.Kind kind(Element owner) {
        if (Tags.heading(owner)) {
            return Block.Kind.HEADING;
        }
        return switch (owner.normalName()) {
            case "li", "dd", "dt" -> Block.Kind.ITEM;
            case "tr" -> Block.Kind.ROW;
            case "pre" -> Block.Kind.CODE;
            default -> Block.Kind.TEXT;
        };
    }
}
