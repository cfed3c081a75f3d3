/**
 * The console: JSON, pages and the live stream, all out of the store.
 *
 * <pre>
 * request ─▶ Doorman (host, origin, headers) ─┬▶ Api, AlertStream ─▶ JSON, server-sent events
 *                                             ├▶ Pages ─▶ views (pure) ─▶ templates ─▶ HTML
 *                                             └▶ VerdictDesk ─▶ topic verdicts
 * </pre>
 */
@NullMarked
package io.truceline.sink.console;

import org.jspecify.annotations.NullMarked;
