package io.truceline.sink.console.view;

import io.truceline.contract.record.Part;
import io.truceline.contract.record.TaggedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a text at the mentions that lie in it. Offsets that do not fit the text are left out: they may be anybody's. */
public final class Spans {
    private Spans() {}

    private record Span(int start, int end, String kind) {}

    /** The text from start to end in segments; what is in no mention has the given kind. */
    public static List<Segment> cut(TaggedArticle article, Part part, int start, int end, String otherwise) {
        String text = text(article, part);
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        List<Segment> segments = new ArrayList<>();
        int at = from;
        for (Span span : spans(article, part)) {
            if (span.start() >= at && span.end() <= to) {
                add(segments, text.substring(at, span.start()), otherwise);
                add(segments, text.substring(span.start(), span.end()), span.kind());
                at = span.end();
            }
        }
        add(segments, text.substring(at, to), otherwise);
        return segments;
    }

    static String text(TaggedArticle article, Part part) {
        String title = article.article().title();
        return part == Part.TEXT ? article.article().text() : title == null ? "" : title;
    }

    private static void add(List<Segment> segments, String text, String kind) {
        if (!text.isEmpty()) {
            segments.add(new Segment(Script.visible(text), kind));
        }
    }

    private static List<Span> spans(TaggedArticle article, Part part) {
        List<Span> spans = new ArrayList<>();
        article.keywords().stream()
                .filter(m -> m.part() == part)
                .forEach(m -> spans.add(new Span(m.start(), m.end(), "act")));
        article.places().stream()
                .filter(m -> m.part() == part)
                .forEach(m -> spans.add(new Span(m.start(), m.end(), "place")));
        spans.removeIf(span -> span.start() < 0 || span.end() <= span.start());
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(span -> -span.end()));
        return spans;
    }
}
