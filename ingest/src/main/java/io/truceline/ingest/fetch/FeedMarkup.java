package io.truceline.ingest.fetch;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Summary and content of a feed as paragraphs, whether they come as HTML or as plain text. A feed carries little besides the
 * text, so nothing is judged here: what is not shown goes, and blocks, line breaks and blank lines part the paragraphs.
 */
final class FeedMarkup {
    private static final String UNSEEN =
            "script, style, noscript, template, iframe, object, form, figure, svg, audio, video";

    private FeedMarkup() {}

    static List<String> paragraphs(@Nullable String markup) {
        if (markup == null) {
            return List.of();
        }
        Element body = Jsoup.parseBodyFragment(markup).body();
        body.select(UNSEEN).remove();
        Splitter splitter = new Splitter();
        body.traverse(splitter);
        return splitter.paragraphs();
    }

    private static final class Splitter implements NodeVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (parts(node)) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (parts(node)) {
                end();
            }
        }

        List<String> paragraphs() {
            end();
            return paragraphs;
        }

        private void text(String text) {
            String[] parts = text.split("\\n\\s*\\n", -1);
            for (int k = 0; k < parts.length; k++) {
                if (k > 0) {
                    end();
                }
                line.append(parts[k]);
            }
        }

        private void end() {
            String paragraph = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
            line.setLength(0);
        }

        private static boolean parts(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }
    }
}
