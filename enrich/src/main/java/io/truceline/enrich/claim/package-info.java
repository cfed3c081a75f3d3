/**
 * Finds reports of a ceasefire violation and says who accuses whom of what, where and when.
 *
 * <pre>
 * TokenText ─▶ Passages ─▶ cues, parties ─▶ FrameMatcher ─▶ Scorer ─▶ Candidate
 *                                                                        │ at or over the threshold
 *          Roles, Losses, EventDays, ClaimPlaces ─▶ ClaimBuilder ◀───────┘
 *                                                        └─▶ ClaimMerge ─▶ Judge ─▶ Reading
 * </pre>
 *
 * <p>Words, frames, weights, thresholds and parties are files under {@code resources/io/truceline/enrich/claim}; the code
 * only knows how to apply them.
 */
@NullMarked
package io.truceline.enrich.claim;

import org.jspecify.annotations.NullMarked;
