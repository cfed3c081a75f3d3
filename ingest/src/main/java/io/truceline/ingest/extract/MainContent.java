package io.truceline.ingest.extract;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the element that holds the article: the one with the most running text after its hints are weighed in. A hint
 * lets a smaller element win over its surroundings, as long as it holds nearly all they hold.
 */
final class MainContent {
    /** Share of a page's running text below which an element that calls itself the article is not believed. */
    private static final double ENOUGH = 0.15;

    private final Hints hints;
    private final Weights weights;
    private final boolean onlyBody;

    /**
     * Weighs one page.
     *
     * @param onlyBody whether the page names exactly one element as the text of its article
     */
    MainContent(Hints hints, Weights weights, boolean onlyBody) {
        this.hints = hints;
        this.weights = weights;
        this.onlyBody = onlyBody;
    }

    Element choose(Element body) {
        Element scope = scope(body);
        Element best = scope;
        double bestScore = -1;
        for (Element element : weights.elements()) {
            double score = score(element, scope);
            if (score > bestScore || (score == bestScore && depth(element) > depth(best))) {
                best = element;
                bestScore = score;
            }
        }
        return descend(best);
    }

    private double score(Element element, Element scope) {
        boolean candidate = !Tags.paragraph(element) && inside(element, scope);
        return candidate ? weights.of(element) * factor(element) : -1;
    }

    /** The only article element or main element, unless too little of the text stands in it to be the article. */
    private Element scope(Element body) {
        for (String tag : List.of("article", "main")) {
            List<Element> found = body.getElementsByTag(tag);
            if (found.size() == 1 && weights.share(found.get(0)) >= ENOUGH) {
                return found.get(0);
            }
        }
        return body;
    }

    private static boolean inside(Element element, Element scope) {
        Element at = element;
        while (at != null && !at.equals(scope)) {
            at = at.parent();
        }
        return at != null;
    }

    private double factor(Element element) {
        if (Tags.articleBody(element)) {
            return onlyBody ? 3.0 : 2.0;
        }
        Hint hint = hints.of(element);
        if (hint == Hint.BODY) {
            return 1.6;
        }
        if (hint == Hint.ARTICLE || hint == Hint.POST || element.nameIs("article")) {
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
