/**
 * How a step of ingest lives on Kafka: it owns partitions, fences their former owner, reads their state, works, and writes
 * what came of it together with the state and the offsets in one short transaction.
 *
 * <pre>
 *   {@link io.truceline.ingest.publish.Step} ──begins, and begins again after each failure──▶ StepSession
 *      assigned p ─▶ {@link io.truceline.ingest.publish.OwnedWriter} initTransactions ─▶ {@link io.truceline.ingest.publish.StateReader} to the end ─▶ {@link io.truceline.ingest.publish.OwnedPartition}
 *      record     ─▶ OwnedPartition.accept
 *      each round ─▶ OwnedPartition.work ─▶ {@link io.truceline.ingest.publish.Batch} ─▶ OwnedWriter.commit
 *      lost p     ─▶ OwnedPartition.close: what was under way is dropped, the next owner does it
 * </pre>
 *
 * Nothing here waits for HTTP: whatever takes time runs elsewhere and is fetched in {@code work}.
 */
@NullMarked
package io.truceline.ingest.publish;

import org.jspecify.annotations.NullMarked;
