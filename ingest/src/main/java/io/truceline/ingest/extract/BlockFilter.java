package io.truceline.ingest.extract;

import java.util.ArrayList;
import java.util.List;

/** Sifts the blocks of the main content: link lists, boilerplate phrases and headings without a text go. */
final class BlockFilter {
    private final PhraseRules phrases;
    private final HeadLines headLines;

    BlockFilter(PhraseRules phrases, HeadLines headLines) {
        this.phrases = phrases;
        this.headLines = headLines;
    }

    List<String> sift(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        for (Block block : upToEnd(blocks)) {
            boolean head = !begun && headLines.matches(block.text());
            if (!head && !boilerplate(block)) {
                kept.add(block);
                begun |= block.weight() > 0;
            }
        }
        return withoutLooseHeadings(kept).stream().map(Block::text).toList();
    }

    /** Cuts at the heading of what follows an article, if it stands in the last part of the text. */
    private List<Block> upToEnd(List<Block> blocks) {
        int total = blocks.stream().mapToInt(b -> b.text().length()).sum();
        int seen = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (seen * 2 > total && phrases.ends(block.text())) {
                return blocks.subList(0, i);
            }
            seen += block.text().length();
        }
        return blocks;
    }

    private boolean boilerplate(Block block) {
        return linkList(block) || phrases.drops(block.text()) || block.owner().nameIs("h1");
    }

    private static boolean linkList(Block block) {
        double share = block.linkShare();
        return switch (block.kind()) {
            case TEXT -> share > 0.8;
            case ITEM, HEADING -> share > 0.7;
            case ROW -> share > 0.9;
            case CODE -> false;
        };
    }

    /** A heading must head something: of headings at the end none stays. */
    private static List<Block> withoutLooseHeadings(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).kind() == Block.Kind.HEADING) {
            end--;
        }
        return blocks.subList(0, end);
    }
}
