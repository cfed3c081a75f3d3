package io.truceline.enrich.lexicon;

import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.Part;
import io.truceline.enrich.text.PhraseTrie;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds escalation keywords. Immutable; safe for many threads. */
public final class Lexicon {
    private final PhraseTrie<String> terms = new PhraseTrie<>();
    private final Set<String> categories = new TreeSet<>();

    Lexicon(LexiconFile file) {
        file.terms().forEach(t -> {
            categories.add(t.category());
            terms.add(t.words(), t.category());
        });
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
        return Collections.unmodifiableSet(categories);
    }

    /**
     * All keywords of a text in order, none overlapping; a term of several categories is one mention for each.
     */
    public List<KeywordMention> mentions(TokenText text, Part part) {
        List<KeywordMention> found = new ArrayList<>();
        for (PhraseTrie.Match<String> match : terms.all(text.tokens())) {
            String surface = text.surface(match.from(), match.to());
            int start = text.tokens().get(match.from()).start();
            for (String category : match.values()) {
                found.add(new KeywordMention(category, surface, part, start, start + surface.length()));
            }
        }
        return found;
    }
}
