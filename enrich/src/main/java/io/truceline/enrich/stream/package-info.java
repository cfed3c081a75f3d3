/**
 * The Kafka Streams shell around the core: two steps, one transaction for whatever a record leads to.
 *
 * <pre>
 * articles ─▶ TagStep ─▶ tagged-articles, outcomes, claims
 *               │ article-memory
 * claims, verdicts ─▶ IncidentStep ─▶ incidents, alerts
 *                        │ incidents, incident-days, claim-homes
 * what cannot be read or treated ─▶ Poison ─▶ dead-letters (and the outcome of the article)
 * </pre>
 */
@NullMarked
package io.truceline.enrich.stream;

import org.jspecify.annotations.NullMarked;
