/**
 * What travels: the records that cross a process border, as JSON, each with a {@code schema} number. Unknown fields are
 * ignored on reading, so a newer writer never stops an older reader.
 *
 * <pre>
 * Feed ─poll─▶ Entry ─fetch─▶ Article ─tag─▶ TaggedArticle ─▶ ArticleClaims ─match─▶ Incident ─▶ Alert
 *                                                                  ▲                            │
 *                                                               Verdict ◀──── analyst ◀─────────┘
 * </pre>
 *
 * <p>Offsets are UTF-16 code units, end exclusive. Instants are UTC. A value that the source does not state is null,
 * never zero and never "now".
 */
@NullMarked
package io.truceline.contract.record;

import org.jspecify.annotations.NullMarked;
