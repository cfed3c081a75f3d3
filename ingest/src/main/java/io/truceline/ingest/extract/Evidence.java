package io.truceline.ingest.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The article's text as the page's metadata repeat it. It is often cut short or without paragraphs, so it only tells which
 * part of the page is the article, and stands in for it where the page shows nothing of it.
 */
final class Evidence {
    /** Shorter texts are summaries. */
    private static final int SHORTEST = 250;

    private static final int LONGEST = 200_000;
    /** Words in a row that two texts hardly share by chance. */
    private static final int RUN = 3;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKUP = Pattern.compile("<(?:p|div|br|a|b|strong|em|h\\d|span|ul|figure)\\b");

    private final List<String> paragraphs;
    private final Set<String> runs;

    private Evidence(List<String> paragraphs) {
        this.paragraphs = paragraphs;
        this.runs = runs(String.join(" ", paragraphs));
    }

    /** Evidence from a text, plain or with markup; without any if it is missing or short. */
    static Evidence of(@Nullable String raw) {
        if (raw == null || raw.length() < SHORTEST || raw.length() > LONGEST) {
            return new Evidence(List.of());
        }
        return new Evidence(MARKUP.matcher(raw).find() ? marked(raw) : plain(raw));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    /** Whether most of the text is part of the article. */
    boolean confirms(String text) {
        return shared(runs(text), runs) > 0.5;
    }

    /** Whether the paragraphs hold less than a third of the article. */
    boolean missedBy(List<String> found) {
        return !isEmpty() && shared(runs, runs(String.join(" ", found))) < 0.34;
    }

    private static double shared(Set<String> of, Set<String> with) {
        long both = of.stream().filter(with::contains).count();
        return of.isEmpty() ? 0 : (double) both / of.size();
    }

    private static Set<String> runs(String text) {
        String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT), -1);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]);
        }
        return runs;
    }

    private static List<String> marked(String html) {
        return BlockReader.read(Jsoup.parseBodyFragment(html).body(), Tags::unseen).stream()
                .map(Block::text)
                .toList();
    }

    private static List<String> plain(String text) {
        return text.lines()
                .map(BlockText::collapse)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
