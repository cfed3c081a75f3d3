package io.truceline.ingest.extract;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the article out of a page: boilerplate off, main content chosen, its blocks sifted. */
final class ArticleBody {
    private final HintRules hintRules = new HintRules();
    private final BlockFilter filter =
            new BlockFilter(new PhraseRules(), new HeadLines(new AuthorNames(), new DateText()));

    /** The paragraphs in reading order. */
    List<String> paragraphs(Element body) {
        Hints hints = new Hints(hintRules);
        Weights raw = new Weights(BlockReader.read(body, e -> false));
        Set<Element> out = Boilerplate.in(body, hints, raw);
        List<Block> blocks = BlockReader.read(body, out::contains);
        Element main = new MainContent(hints, new Weights(blocks)).choose(body);
        return filter.sift(BlockReader.read(main, out::contains));
    }
}
