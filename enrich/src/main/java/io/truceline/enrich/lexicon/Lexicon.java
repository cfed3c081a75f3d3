package io.truceline.enrich.lexicon;

import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.Part;
import io.truceline.enrich.text.NameIndex;
import io.truceline.enrich.text.NameIndexBuilder;
import io.truceline.enrich.text.TokenText;
import io.truceline.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds escalation keywords. Immutable; safe for many threads. */
public final class Lexicon {
    private static final Set<String> FIGHTING = Set.of(
            "ceasefire-violation",
            "shelling-strike",
            "small-arms",
            "drone",
            "casualties",
            "troop-build-up",
            "territory-taken",
            "retaliation");

    private final NameIndex terms;
    private final List<String> categories;

    Lexicon(LexiconFile file) {
        categories = file.terms().stream()
                .map(LexiconFile.Term::category)
                .distinct()
                .sorted()
                .toList();
        NameIndexBuilder builder = new NameIndexBuilder(new Vocabulary());
        file.terms().forEach(t -> builder.add(t.words(), categories.indexOf(t.category())));
        terms = builder.build();
    }

    /**
     * The lexicon as shipped.
     *
     * @throws IllegalStateException if the file is broken; the message has one line for each problem
     */
    public static Lexicon load() {
        return of(LexiconFile.shipped());
    }

    /**
     * A lexicon of the given content of a lexicon.yaml.
     *
     * @throws IllegalStateException if the content is broken; the message has one line for each problem
     */
    public static Lexicon of(String content) {
        LexiconFile file = LexiconFile.of(content);
        if (!file.problems().isEmpty()) {
            throw new IllegalStateException(String.join("\n", file.problems()));
        }
        return new Lexicon(file);
    }

    /** Ids of all categories, in alphabetical order. */
    public Set<String> categories() {
        return Collections.unmodifiableSet(new TreeSet<>(categories));
    }

    /**
     * All keywords of a text in order, the longest at each place, none overlapping; a term of several categories is one mention for each.
     */
    public List<KeywordMention> mentions(TokenText text, Part part) {
        Longest longest = new Longest(text, part);
        terms.all(text.words(), longest);
        return longest.all();
    }

    /** Whether keywords tell of fire, losses or lines that move, and not of talks alone. */
    public boolean tellOfFighting(List<KeywordMention> keywords) {
        return keywords.stream().map(KeywordMention::category).anyMatch(FIGHTING::contains);
    }

    /** Keeps of all terms, which are told by place and then by length, the longest ones that do not overlap. */
    private final class Longest implements NameIndex.Hits {
        private final TokenText text;
        private final Part part;
        private final List<KeywordMention> found = new ArrayList<>();
        /** The terms that begin at {@link #from} and end at {@link #to}, the furthest so far. */
        private final List<Integer> terms = new ArrayList<>();

        private int from;
        private int to;

        Longest(TokenText text, Part part) {
            this.text = text;
            this.part = part;
        }

        @Override
        public void hit(int start, int end, int term) {
            if (start != from && start < to) {
                return;
            }
            if (start != from) {
                keep();
            }
            if (end > to) {
                terms.clear();
            }
            from = start;
            to = end;
            terms.add(term);
        }

        private void keep() {
            if (!terms.isEmpty()) {
                String surface = text.surface(from, to);
                int start = text.tokens().get(from).start();
                terms.forEach(term -> found.add(
                        new KeywordMention(categories.get(term), surface, part, start, start + surface.length())));
                terms.clear();
            }
        }

        List<KeywordMention> all() {
            keep();
            return found;
        }
    }
}
