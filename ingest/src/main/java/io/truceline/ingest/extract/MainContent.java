package io.truceline.ingest.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the element that holds the article: the one with the most running text after its hints are weighed in. A hint
 * lets a smaller element win over its surroundings, as long as it holds nearly all they hold.
 */
final class MainContent {
    private final Hints hints;
    private final Weights weights;

    MainContent(Hints hints, Weights weights) {
        this.hints = hints;
        this.weights = weights;
    }

    Element choose(Element body) {
        Element best = body;
        double bestScore = -1;
        int bestDepth = 0;
        for (Element element : weights.elements()) {
            double score = Tags.paragraph(element) ? -1 : weights.of(element) * factor(element);
            int depth = depth(element);
            if (score > bestScore || (score == bestScore && depth > bestDepth)) {
                best = element;
                bestScore = score;
                bestDepth = depth;
            }
        }
        return descend(best);
    }

    private double factor(Element element) {
        if (element.attr("itemprop").contains("articleBody")) {
            return 2.0;
        }
        Hint hint = hints.of(element);
        if (hint == Hint.BODY) {
            return 1.6;
        }
        if (hint == Hint.ARTICLE || element.nameIs("article")) {
            return 1.3;
        }
        return element.nameIs("main") || element.attr("role").equals("main") ? 1.2 : 1;
    }

    /** Into the child that holds nearly all: what stands beside it is head and tail. */
    private Element descend(Element from) {
        Element at = from;
        for (Element next = heavyChild(at); next != null; next = heavyChild(at)) {
            at = next;
        }
        return at;
    }

    private @Nullable Element heavyChild(Element parent) {
        double enough = weights.of(parent) * 0.9;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (weights.of(child) >= enough && !Tags.paragraph(child)) {
                return child;
            }
        }
        return null;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element e = element.parent(); e != null; e = e.parent()) {
            depth++;
        }
        return depth;
    }
}
