package io.truceline.ingest.extract;

/** Gathers the text of one block: white space collapsed, invisible characters gone, characters in links counted. */
final class BlockText {
    private final StringBuilder text = new StringBuilder();
    private int linkDepth;
    private int linkChars;
    private int takenLinkChars;
    private boolean afterBreak;

    void append(String run) {
        text.append(run);
        if (linkDepth > 0) {
            linkChars += visible(run);
        }
        if (afterBreak && visible(run) > 0) {
            afterBreak = false;
        }
    }

    /** Breaks the line; true says that this is the second break in a row, which ends a paragraph. */
    boolean breakLine() {
        boolean second = afterBreak;
        afterBreak = true;
        text.append('\n');
        return second;
    }

    void enterLink() {
        linkDepth++;
    }

    void leaveLink() {
        linkDepth--;
    }

    /**
     * Hands out the text and begins anew.
     *
     * @param lines whether line breaks and indents are part of the text
     */
    String take(boolean lines) {
        String whole = lines ? text.toString().stripTrailing() : collapse(text);
        takenLinkChars = Math.min(linkChars, whole.length());
        text.setLength(0);
        linkChars = 0;
        afterBreak = false;
        return lines && whole.isBlank() ? "" : whole;
    }

    /** Characters in links of the text last taken. */
    int takenLinkChars() {
        return takenLinkChars;
    }

    private static int visible(String run) {
        int count = 0;
        boolean gap = true;
        for (int i = 0; i < run.length(); i++) {
            boolean blank = blank(run.charAt(i));
            count += blank && gap ? 0 : 1;
            gap = blank;
        }
        return gap && count > 0 ? count - 1 : count;
    }

    static String collapse(CharSequence raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (blank(c)) {
                gap = clean.length() > 0;
            } else if (!invisible(c)) {
                if (gap) {
                    clean.append(' ');
                    gap = false;
                }
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean blank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029';
    }

    /** Soft hyphen, zero-width space and mark, object replacement: they part words that are whole. Joiners stay. */
    private static boolean invisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\ufffc';
    }
}
