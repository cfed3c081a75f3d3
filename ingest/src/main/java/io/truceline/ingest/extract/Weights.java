package io.truceline.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/** How much running text, by {@link Block#weight()}, stands in each element of a page. */
final class Weights {
    private final Map<Element, Double> sums = new HashMap<>();
    private final double whole;

    Weights(List<Block> blocks) {
        this(blocks, Block::weight);
    }

    Weights(List<Block> blocks, ToDoubleFunction<Block> weigher) {
        double total = 0;
        for (Block block : blocks) {
            double weight = weigher.applyAsDouble(block);
            total += weight;
            if (weight > 0) {
                add(block.owner(), weight);
            }
        }
        whole = total;
    }

    private void add(Element owner, double weight) {
        for (Element e = owner; e != null; e = e.parent()) {
            sums.merge(e, weight, Double::sum);
        }
    }

    double of(Element element) {
        return sums.getOrDefault(element, 0.0);
    }

    /** Share of the page's running text that the element holds, 0 to 1. */
    double share(Element element) {
        return whole == 0 ? 0 : of(element) / whole;
    }

    /** The elements that hold any running text. */
    Iterable<Element> elements() {
        return sums.keySet();
    }
}
