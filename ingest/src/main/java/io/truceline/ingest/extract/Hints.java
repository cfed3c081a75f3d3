package io.truceline.ingest.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The hints of one page's elements. Names come again and again on a page, so each is looked up once. */
final class Hints {
    private final HintRules rules;
    private final Map<String, Hint> known = new HashMap<>();

    Hints(HintRules rules) {
        this.rules = rules;
    }

    /** The strongest hint of the element's class names, id and test id: out before body before article. */
    Hint of(Element element) {
        if (element.attributesSize() == 0) {
            return Hint.NONE;
        }
        Hint hint = names(element.className());
        hint = stronger(hint, names(element.id()));
        return stronger(hint, names(element.attr("data-testid")));
    }

    private Hint names(String names) {
        return names.isEmpty() ? Hint.NONE : known.computeIfAbsent(names, this::read);
    }

    private Hint read(String names) {
        Hint hint = Hint.NONE;
        for (String name : names.split("\\s+", 40)) {
            hint = stronger(hint, rules.of(name));
        }
        return hint;
    }

    private static Hint stronger(Hint a, Hint b) {
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(Hint hint) {
        return switch (hint) {
            case NONE -> 0;
            case ARTICLE -> 1;
            case BODY -> 2;
            case OUT -> 3;
            case FOREIGN -> 4;
            case POST -> 5;
        };
    }
}
