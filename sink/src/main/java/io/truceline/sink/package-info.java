/**
 * From topics to people: records into the store, alerts out of it to webhooks and to the console.
 *
 * <pre>
 * topics ─▶ intake ─▶ store ─▶ deliver ─▶ webhooks
 *                       │
 *                       └────▶ console ─▶ pages, API, live stream
 *                                 └─ verdict ─▶ topic verdicts
 * </pre>
 */
@NullMarked
package io.truceline.sink;

import org.jspecify.annotations.NullMarked;
