package io.truceline.enrich.claim;

import java.util.List;

/**
 * An article with what may be reports in it.
 *
 * @param candidates of each passage that names a ceasefire the best match, in order
 */
record Sighting(ArticleView article, List<Candidate> candidates) {}
