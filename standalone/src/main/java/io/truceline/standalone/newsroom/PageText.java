package io.truceline.standalone.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A page's own words: {@code #} headline, {@code >} standfirst, then blocks parted by empty lines.
 *
 * @param title headline, plain
 * @param standfirst one or two sentences that the feed gives as summary, plain
 * @param blocks the rest, in order
 */
record PageText(String title, String standfirst, List<Block> blocks) {
    private static final Pattern GAP = Pattern.compile("\\R\\s*\\R");

    /** What a block is, with the mark that it begins with. */
    enum Kind {
        HEADING("## "),
        TITLE("# "),
        STANDFIRST("> "),
        /** Caption of a picture. */
        PHOTO("[photo] "),
        /** Headline of another story, in a box between the paragraphs. */
        ALSO("[also] "),
        /** A sentence of the story, shown large. */
        QUOTE("[quote] "),
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    /** One block, without its mark. */
    record Block(Kind kind, String text) {}

    /**
     * Reads a page's file.
     *
     * @throws Fault if headline, standfirst or paragraphs are missing, or a mark is unknown
     */
    static PageText parse(String file) {
        List<Block> blocks = new ArrayList<>();
        GAP.splitAsStream(file.strip())
                .map(lump -> lump.strip().replaceAll("\\s*\\R\\s*", " "))
                .forEach(lump -> blocks.add(block(lump)));
        String title = take(blocks, Kind.TITLE);
        String standfirst = take(blocks, Kind.STANDFIRST);
        Fault.unless(blocks.stream().anyMatch(b -> b.kind() == Kind.PARAGRAPH), "no paragraph found");
        return new PageText(title, standfirst, List.copyOf(blocks));
    }

    private static Block block(String text) {
        for (Kind kind : Kind.values()) {
            if (text.startsWith(kind.mark)) {
                Fault.unless(
                        kind != Kind.PARAGRAPH || !text.matches("\\[[a-z]+] .*"),
                        "unknown mark in: " + text + "; allowed are [photo], [also], [quote]");
                return new Block(kind, text.substring(kind.mark.length()).strip());
            }
        }
        throw new IllegalStateException("every text is at least a paragraph");
    }

    private static String take(List<Block> blocks, Kind kind) {
        List<Block> found = blocks.stream().filter(b -> b.kind() == kind).toList();
        Fault.unless(
                found.size() == 1,
                "found " + found.size() + " blocks that begin with '" + kind.mark + "', one is needed");
        blocks.removeAll(found);
        return found.get(0).text();
    }

    /** The same with every text changed. */
    PageText map(UnaryOperator<String> change) {
        return new PageText(
                change.apply(title),
                change.apply(standfirst),
                blocks.stream()
                        .map(b -> new Block(b.kind(), change.apply(b.text())))
                        .toList());
    }

    PageText withTitle(String other) {
        return new PageText(other, standfirst, blocks);
    }
}
