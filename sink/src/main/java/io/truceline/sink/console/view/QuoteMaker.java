package io.truceline.sink.console.view;

import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentArticle;
import io.truceline.contract.record.Quote;
import io.truceline.contract.record.TaggedArticle;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows quotes with their marks and context, as far as the store has the article. */
final class QuoteMaker {
    private static final int CONTEXT = 160;

    private final Incident incident;
    private final Map<String, TaggedArticle> articles;
    private final Times times;

    QuoteMaker(Incident incident, Map<String, TaggedArticle> articles, Times times) {
        this.incident = incident;
        this.articles = articles;
        this.times = times;
    }

    /** The incident's own entry of an article; null if it has none. */
    @Nullable
    IncidentArticle source(String articleId) {
        return incident.articles().stream()
                .filter(a -> a.id().equals(articleId))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    TaggedArticle article(String articleId) {
        IncidentArticle source = source(articleId);
        return source == null ? null : articles.get(articleId + "@" + source.version());
    }

    QuoteView quote(Quote quote) {
        IncidentArticle source = source(quote.articleId());
        String language = source == null ? null : source.language();
        return new QuoteView(
                Script.lang(language),
                Phrases.language(language),
                Script.dir(quote.text()),
                segments(quote),
                source == null ? "unknown outlet" : Script.visible(source.outlet()),
                link(quote.articleId(), source),
                source == null ? "" : times.clock(source.fetchedAt()));
    }

    private static String link(String id, @Nullable IncidentArticle source) {
        String path = "/articles/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        return source == null ? path : path + "?version=" + source.version();
    }

    /** Only the very characters that were quoted are marked: an article that reads otherwise there gives no context. */
    private List<Segment> segments(Quote quote) {
        TaggedArticle article = article(quote.articleId());
        String text = article == null ? "" : Spans.text(article, quote.part());
        boolean fits = quote.start() >= 0 && quote.start() <= quote.end() && quote.end() <= text.length();
        if (article == null
                || !fits
                || !text.substring(quote.start(), quote.end()).equals(quote.text())) {
            return List.of(new Segment(Script.visible(quote.text()), "quote"));
        }
        List<Segment> all = new ArrayList<>();
        add(all, text.substring(before(text, quote.start()), quote.start()));
        all.addAll(Spans.cut(article, quote.part(), quote.start(), quote.end(), "quote"));
        add(all, text.substring(quote.end(), after(text, quote.end())));
        return all;
    }

    private static void add(List<Segment> all, String context) {
        if (!context.isBlank()) {
            all.add(new Segment(Script.visible(context), "context"));
        }
    }

    /** Back to the start of the sentence before, within the paragraph and within reach. */
    private static int before(String text, int start) {
        int paragraph = text.lastIndexOf("\n\n", start) < 0 ? 0 : text.lastIndexOf("\n\n", start) + 2;
        int sentence = start < 3 ? -1 : text.lastIndexOf(". ", start - 3);
        int from = Math.max(Math.min(paragraph, start), sentence < 0 ? 0 : Math.min(sentence + 2, start));
        return start - from > CONTEXT ? start : from;
    }

    private static int after(String text, int end) {
        int paragraph = text.indexOf("\n\n", end) < 0 ? text.length() : text.indexOf("\n\n", end);
        int sentence = text.indexOf(". ", end) < 0 ? text.length() : text.indexOf(". ", end) + 1;
        int to = Math.min(paragraph, sentence);
        return to - end > CONTEXT ? end : to;
    }
}
