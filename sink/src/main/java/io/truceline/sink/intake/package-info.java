/**
 * From Kafka into the store.
 *
 * <pre>
 * Consumer ─▶ IntakeLoop ─▶ RecordReader (pure) ─▶ Batch ─▶ BatchWriter
 *                │               └─▶ poison ─▶ topic dead-letters
 *                └── Positions: what the store holds, seek on assignment
 * </pre>
 *
 * <p>Offsets live in the store, never in Kafka. A broker or a database that is away is waited for.
 */
@NullMarked
package io.truceline.sink.intake;

import org.jspecify.annotations.NullMarked;
