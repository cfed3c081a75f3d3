package io.truceline.sink.console.view;

import java.util.List;

/**
 * A claim as a column shows it.
 *
 * @param attribution word of the pill
 * @param reading the machine's reading of the quote
 * @param notes one line each: reprints, versions
 */
public record ClaimView(String attribution, QuoteView quote, List<Field> reading, List<String> notes) {}
