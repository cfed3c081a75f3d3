/**
 * Feeds become articles, in two steps that each spread over any number of processes:
 *
 * <pre>
 *   configuration ─▶ topic feeds ─▶ {@link io.truceline.ingest.poll poll step} ─▶ topics entries, feed-state
 *   topic entries ─▶ {@link io.truceline.ingest.fetch fetch step} ─▶ topics articles, page-state, outcomes
 * </pre>
 *
 * {@link io.truceline.ingest.IngestApp} wires both.
 */
@NullMarked
package io.truceline.ingest;

import org.jspecify.annotations.NullMarked;
