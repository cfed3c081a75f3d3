package io.truceline.ingest.extract;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Finds the elements of a page that are no part of an article by their markup, class names and place. */
final class Boilerplate implements NodeFilter {
    /** An element that holds more than this share of the page's running text is no side part, whatever its name says. */
    private static final double MOST = 0.4;
    /** The same for words of others, which may outgrow the article itself. */
    private static final double NEARLY_ALL = 0.9;

    private final Hints hints;
    private final Weights weights;
    private final Set<Element> out = new HashSet<>();
    private final Set<Element> fullFigures = new HashSet<>();
    /** What the page itself calls the text of an article, with all around it. */
    private final Set<Element> bodies = new HashSet<>();

    private Boilerplate(Hints hints, Weights weights) {
        this.hints = hints;
        this.weights = weights;
    }

    /** The outermost elements that are boilerplate. */
    static Set<Element> in(Element body, Hints hints, Weights weights) {
        Boilerplate boilerplate = new Boilerplate(hints, weights);
        boilerplate.gatherFigures(body);
        boilerplate.gatherBodies(body);
        body.filter(boilerplate);
        return boilerplate.out;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth == 0 || !(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Tags.silent(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (boilerplate(element)) {
            out.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    private boolean boilerplate(Element element) {
        if (bodies.contains(element)) {
            return false;
        }
        Hint hint = hints.of(element);
        if (hint == Hint.FOREIGN) {
            return weights.share(element) < NEARLY_ALL;
        }
        boolean aside = hint == Hint.OUT || Tags.sidePart(element) || Tags.unseen(element) || bareFigure(element);
        return aside && weights.share(element) < MOST;
    }

    /** Pictures with their captions; but some sites wrap tables and quotes in figures too. */
    private boolean bareFigure(Element element) {
        return element.nameIs("figure") && !fullFigures.contains(element);
    }

    private void gatherBodies(Element body) {
        for (Element article : body.select("[itemprop*=articleBody]")) {
            for (Element at = article; at != null && bodies.add(at); ) {
                at = at.parent();
            }
        }
    }

    /** Marks the figures around each table or quote once, so that figures inside figures cost no more than one. */
    private void gatherFigures(Element body) {
        for (Element content : body.select("table, pre, blockquote, p + p")) {
            Element at = content;
            while (at != null && (!at.nameIs("figure") || fullFigures.add(at))) {
                at = at.parent();
            }
        }
    }
}
