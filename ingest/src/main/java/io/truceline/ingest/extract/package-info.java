/**
 * A news page becomes an article: bytes in, a {@link io.truceline.ingest.extract.Page} out, pure and without a clock.
 *
 * <pre>
 *   bytes ──PageSniffer, PageBytes──▶ text ──jsoup──▶ PageFacts (document, meta elements, JSON-LD)
 *
 *   PageFacts ──BlockReader──▶ blocks ──Boilerplate──▶ less blocks ──MainContent──▶ element ──BlockFilter──▶ paragraphs
 *   PageFacts ──TitleFinder, AuthorFinder, DateFinder, SiteFacts, CanonicalUrl──▶ title, authors, dates, …
 * </pre>
 *
 * The rules are data beside these classes: {@code hints.tsv} (what class names mean), {@code phrases.tsv} (texts that are
 * no part of an article), {@code authors.tsv}, {@code months.tsv}, {@code tracking.tsv}.
 */
@NullMarked
package io.truceline.ingest.extract;

import org.jspecify.annotations.NullMarked;
