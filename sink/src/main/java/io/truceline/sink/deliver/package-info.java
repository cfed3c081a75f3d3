/**
 * From the outbox to webhooks, at least once, under a key by which the receiver knows what it has had.
 *
 * <pre>
 * delivery rows ─▶ TargetWorker (one for each target) ─▶ Signer ─▶ Post ─▶ webhook
 *        ▲                     │
 *        └── delivered, or due again later, or given up ◀─ Judgement (pure)
 * </pre>
 *
 * <p>A row is leased, not locked, while its webhook is asked, so no transaction is open during HTTP. A sink that dies with a
 * lease leaves it to run out.
 */
@NullMarked
package io.truceline.sink.deliver;

import org.jspecify.annotations.NullMarked;
