package io.truceline.enrich.stream;

/** Names of the nodes and stores; they are part of the names of changelog topics, so they never change. */
final class Names {
    static final String ARTICLES = "articles-source";
    static final String TAG = "tag";
    static final String TAGGED = "tagged-articles-sink";
    static final String CLAIMS_OUT = "claims-sink";
    static final String OUTCOMES = "outcomes-sink";
    static final String MATCHED = "matched-outcomes-sink";
    static final String CLAIMS_IN = "claims-source";
    static final String VERDICTS = "verdicts-source";
    static final String MATCH = "match";
    static final String INCIDENTS = "incidents-sink";
    static final String ALERTS = "alerts-sink";

    static final String ARTICLE_MEMORY = "article-memory";
    static final String INCIDENT_STORE = "incidents";
    static final String DAY_STORE = "incident-days";
    static final String HOME_STORE = "claim-homes";

    private Names() {}
}
