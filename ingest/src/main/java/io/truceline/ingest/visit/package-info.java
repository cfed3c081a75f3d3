/**
 * Manners towards the sites that are visited, without threads and without a clock:
 *
 * <pre>
 *   URL ──{@link io.truceline.ingest.visit.Manners}──▶ lane and pause
 *   work ──{@link io.truceline.ingest.visit.Lanes}──▶ what may begin now: one at a time in each lane, with a pause after each
 * </pre>
 */
@NullMarked
package io.truceline.ingest.visit;

import org.jspecify.annotations.NullMarked;
