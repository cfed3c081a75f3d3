package io.truceline.ingest.extract;

import org.jsoup.nodes.Element;

/**
 * A run of text between two block borders of a page.
 *
 * @param owner the innermost block element around it
 * @param text white space collapsed, except in {@link Kind#CODE}
 * @param linkChars how many characters of the text stand in links
 * @param kind what the page marks it up as
 */
record Block(Element owner, String text, int linkChars, Kind kind) {
    /** Markup of a block. */
    enum Kind {
        TEXT,
        HEADING,
        ITEM,
        ROW,
        CODE
    }

    /** Shorter than this a block is no evidence of an article. */
    private static final int SHORT = 40;
    /** Past this a block gains no more: one giant block must not outweigh an article of many. */
    private static final int LONG = 1500;

    double linkShare() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    /** Evidence that this is running text of an article, in characters. */
    double weight() {
        if (kind == Kind.HEADING || text.length() < SHORT || linkShare() > 0.5) {
            return 0;
        }
        double plain = Math.min(text.length(), LONG) * (1 - linkShare());
        return plain * (hasSentence() ? 1 : 0.3) * (kind == Kind.TEXT ? 1 : 0.5);
    }

    private boolean hasSentence() {
        for (int i = 0; i < text.length(); i++) {
            if (".!?。！？؟।".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
