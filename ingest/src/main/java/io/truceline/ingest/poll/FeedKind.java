package io.truceline.ingest.poll;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The families of feeds; each is read in all its versions. */
public enum FeedKind {
    /** RSS 0.91 to 2.0, with or without its outer element. */
    RSS,
    /** RSS 0.90 and 1.0. */
    RDF,
    /** Atom 0.3 and 1.0. */
    ATOM,
    /** JSON Feed 1.0 and 1.1. */
    JSON;

    /** As written on the wire. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
