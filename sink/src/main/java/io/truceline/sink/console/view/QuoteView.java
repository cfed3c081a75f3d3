package io.truceline.sink.console.view;

import java.util.List;

/**
 * A quoted sentence with what is around it.
 *
 * @param lang for the {@code lang} attribute
 * @param language for people
 * @param dir {@code ltr} or {@code rtl}
 * @param article address of the article's page in the console
 * @param time when it was read
 */
public record QuoteView(
        String lang, String language, String dir, List<Segment> segments, String outlet, String article, String time) {}
