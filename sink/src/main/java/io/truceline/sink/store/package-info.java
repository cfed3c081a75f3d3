/**
 * The sink's database: the only thing that pages, streams and deliveries read from, so that any number of sinks show the same.
 *
 * <pre>
 * Batch ─▶ BatchWriter: one transaction = lock · offsets (compare-and-set) · rows · counters · outbox
 *                                             │
 *                    console, API ◀─ readers ─┘─▶ deliveries
 * </pre>
 *
 * <p>The same schema and the same statements run on the embedded database and on PostgreSQL.
 */
@NullMarked
package io.truceline.sink.store;

import org.jspecify.annotations.NullMarked;
