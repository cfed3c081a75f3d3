/**
 * Claims and verdicts to incidents and alerts. Pure: the same records in the same order give the same bytes.
 *
 * <pre>
 * ArticleClaims ─▶ ReportCutter ─▶ Report ─▶ Matching ─▶ Rematch ─▶ IncidentView ─▶ Incident
 *                                     ▲          │                        └─▶ Told ─▶ Alert
 *       Verdict ─▶ pins ──────────────┘      IncidentStore
 * </pre>
 *
 * <p>A report is decided against the reports that were fetched before it, never against those after it. So what arrives late
 * is put in its place and only what was fetched later is decided again, and any arrival order ends in the same incidents.
 */
@NullMarked
package io.truceline.enrich.incident;

import org.jspecify.annotations.NullMarked;
