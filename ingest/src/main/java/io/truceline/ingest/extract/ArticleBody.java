package io.truceline.ingest.extract;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the article out of a page: boilerplate off, main content chosen, its blocks sifted. */
final class ArticleBody {
    /** A metadata text may be cut short, so what it lacks still counts a little. */
    private static final double UNCONFIRMED = 0.05;

    private static final String BODY = "[itemprop*=articleBody]";

    private final HintRules hintRules = new HintRules();
    private final BlockFilter filter =
            new BlockFilter(new PhraseRules(), new HeadLines(new AuthorNames(), new DateText()));

    /**
     * The paragraphs in reading order.
     *
     * @param evidence what the page's metadata say the article is
     */
    List<String> paragraphs(Element body, Evidence evidence) {
        Hints hints = new Hints(hintRules);
        List<Block> all = BlockReader.read(body, e -> false);
        Set<Element> out = Boilerplate.in(body, hints, new Weights(all, block -> weight(block, evidence)));
        List<Block> blocks = BlockReader.read(body, out::contains);
        Weights weights = new Weights(blocks, block -> weight(block, evidence));
        Element main = new MainContent(hints, weights, body.select(BODY).size() == 1).choose(body);
        List<String> found = filter.sift(BlockReader.read(main, out::contains));
        if (evidence.missedBy(found)) {
            return evidence.paragraphs();
        }
        return found.isEmpty() && all.stream().anyMatch(block -> block.weight() > 0) ? filter.sift(all) : found;
    }

    private static double weight(Block block, Evidence evidence) {
        double weight = block.weight();
        return evidence.isEmpty() || weight == 0 || evidence.confirms(block.text()) ? weight : weight * UNCONFIRMED;
    }
}
