/**
 * From a feed's bytes to new entry versions, without a clock and without I/O:
 *
 * <pre>
 *   bytes ──FeedText──▶ text ──FeedTree──▶ tree ──XmlFeed, XmlEntry──┐
 *                         └───────JsonFeed──────────────────────────┴─▶ {@link io.truceline.ingest.poll.ParsedFeed}
 *                                  (dates: FeedDates, titles: PlainText, links: Links)
 *   ParsedFeed + remembered ──{@link io.truceline.ingest.poll.EntryVersions}──▶ new versions + remembered
 *   answer + state ──{@link io.truceline.ingest.poll.PollPace}──▶ when to ask again
 * </pre>
 */
@NullMarked
package io.truceline.ingest.poll;

import org.jspecify.annotations.NullMarked;
