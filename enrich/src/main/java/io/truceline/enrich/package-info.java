/**
 * Articles to tagged articles to incidents to alerts.
 *
 * <pre>
 * text ─▶ place, lexicon ─▶ claim ─▶ incident        the pure core
 *                  stream                            the Kafka Streams shell around it
 * </pre>
 */
@NullMarked
package io.truceline.enrich;

import org.jspecify.annotations.NullMarked;
