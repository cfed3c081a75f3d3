/**
 * What pages show, as plain records made by pure functions out of the contract's records. Templates only lay them out.
 *
 * <pre>
 * Incident, Alerts, TaggedArticles ─▶ Sides, QuoteMaker, LossTable, … ─▶ IncidentView ─▶ template
 * </pre>
 *
 * <p>No side has a place of honour: whatever lists parties does so by canonical name.
 */
@NullMarked
package io.truceline.sink.console.view;

import org.jspecify.annotations.NullMarked;
