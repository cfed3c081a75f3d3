/**
 * The fetch step: entries become articles. It owns registrable domains, and with them manners, the identity of pages and the
 * versions of articles.
 *
 * <pre>
 *   topic entries ─▶ {@link io.truceline.ingest.fetch.FetchPartition} ─lanes─▶ {@link io.truceline.ingest.fetch.PageVisitor} (robots.txt, GET, extraction; other threads)
 *                                                         │ {@link io.truceline.ingest.fetch.Visit}: Read or Missed (again later, or for good)
 *                        {@link io.truceline.ingest.fetch.Drafts} ◀─┘ page, else the feed's own content
 *        {@link io.truceline.ingest.fetch.PageBook} ─▶ {@link io.truceline.ingest.fetch.PageJudge} ─▶ {@link io.truceline.ingest.fetch.Judgement}: published, unchanged, duplicate, failed
 *        {@link io.truceline.ingest.fetch.OffsetWindow} ─▶ offsets       └─▶ articles, page-state, outcomes: one transaction
 * </pre>
 */
@NullMarked
package io.truceline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
