package io.truceline.enrich.stream;

import io.truceline.contract.record.Source;
import java.time.Instant;
import java.util.List;

/**
 * What the tag step remembers of an article.
 *
 * @param version last version that was tagged
 * @param theatres where it has claims
 * @param sources feeds that led to that version, in the order in which they came
 */
record ArticleMemory(int version, String fingerprint, List<String> theatres, List<Source> sources, Instant fetchedAt) {
    ArticleMemory {
        theatres = List.copyOf(theatres);
        sources = List.copyOf(sources);
    }
}
