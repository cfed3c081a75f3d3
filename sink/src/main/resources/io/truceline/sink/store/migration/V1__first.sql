-- One schema for the embedded database and for PostgreSQL: only words that both know. Times are milliseconds since 1970, UTC, in
-- columns that end in _ms, so that no driver and no session time zone can bend them. Records are kept as JSON text.

-- One row that every writer locks first. It puts the transactions of all sinks in a row, so that alert numbers are given in
-- commit order and no two writers meet at a ledger row.
CREATE TABLE writer (
    id        INT PRIMARY KEY,
    alert_seq BIGINT NOT NULL
);
INSERT INTO writer (id, alert_seq) VALUES (1, 0);

-- Where reading goes on. Moved by compare-and-set in the transaction that stores what was read.
CREATE TABLE consumer_offset (
    topic       VARCHAR(249) NOT NULL,
    part        INT NOT NULL,
    next_offset BIGINT NOT NULL,
    PRIMARY KEY (topic, part)
);

-- One row for each entry version and article version, put there by whoever comes first: the subject (seen) or its outcome (ending).
-- shelf: what the ledger counts it as: null until seen, then pending, then the ending.
CREATE TABLE ledger_row (
    kind    VARCHAR(8) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    seen    BOOLEAN NOT NULL,
    ending  VARCHAR(16),
    reason  VARCHAR(300),
    title   VARCHAR(300),
    url     VARCHAR(2000),
    outlet  VARCHAR(200),
    shelf   VARCHAR(16),
    at_ms   BIGINT NOT NULL,
    PRIMARY KEY (kind, subject)
);
CREATE INDEX ledger_row_shelf ON ledger_row (kind, shelf, at_ms, subject);

-- Counters, moved in the transaction that moves the rows: a page of totals reads some dozens of rows, not a million.
-- shelf 'seen' is counted from the subjects' own topic, all others from outcomes, so that the sum proves something.
CREATE TABLE ledger_count (
    kind   VARCHAR(8) NOT NULL,
    shelf  VARCHAR(16) NOT NULL,
    reason VARCHAR(300) NOT NULL,
    n      BIGINT NOT NULL,
    PRIMARY KEY (kind, shelf, reason)
);

CREATE TABLE article (
    id       VARCHAR(200) NOT NULL,
    version  INT NOT NULL,
    at_ms    BIGINT NOT NULL,
    decision VARCHAR(16) NOT NULL,
    json     TEXT NOT NULL,
    PRIMARY KEY (id, version)
);

-- json is null while only an alert has come. told_ms: when its last alert was sent; moved_ms: what the inbox is ordered by.
CREATE TABLE incident (
    id         VARCHAR(200) PRIMARY KEY,
    version    INT NOT NULL,
    theatre    VARCHAR(100),
    status     VARCHAR(16),
    severity   VARCHAR(16),
    told_ms    BIGINT,
    told_count INT NOT NULL,
    moved_ms   BIGINT NOT NULL,
    json       TEXT
);
CREATE INDEX incident_moved ON incident (moved_ms, id);

CREATE TABLE alert (
    seq         BIGINT PRIMARY KEY,
    id          VARCHAR(200) NOT NULL UNIQUE,
    incident_id VARCHAR(200) NOT NULL,
    kind        VARCHAR(16) NOT NULL,
    sent_ms     BIGINT NOT NULL,
    stored_ms   BIGINT NOT NULL,
    json        TEXT NOT NULL
);
CREATE INDEX alert_incident ON alert (incident_id, seq);

CREATE TABLE verdict (
    id          VARCHAR(200) PRIMARY KEY,
    incident_id VARCHAR(200) NOT NULL,
    at_ms       BIGINT NOT NULL,
    json        TEXT NOT NULL
);
CREATE INDEX verdict_incident ON verdict (incident_id, at_ms);

CREATE TABLE dead_letter (
    id     VARCHAR(300) PRIMARY KEY,
    at_ms  BIGINT NOT NULL,
    stage  VARCHAR(100) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    json   TEXT NOT NULL
);
CREATE INDEX dead_letter_at ON dead_letter (at_ms, id);

CREATE TABLE feed (
    id         VARCHAR(200) PRIMARY KEY,
    url        VARCHAR(2000),
    outlet     VARCHAR(200),
    polled_ms  BIGINT,
    changed_ms BIGINT,
    failures   INT NOT NULL,
    last_error VARCHAR(1000)
);

-- The outbox, which a rebuild of the other tables keeps: one row for each alert and target, for ever, so that none is sent twice.
CREATE TABLE delivery (
    alert_id   VARCHAR(200) NOT NULL,
    target     VARCHAR(40) NOT NULL,
    state      VARCHAR(16) NOT NULL,
    tries      INT NOT NULL,
    due_ms     BIGINT NOT NULL,
    created_ms BIGINT NOT NULL,
    last_word  VARCHAR(300),
    PRIMARY KEY (alert_id, target)
);
CREATE INDEX delivery_due ON delivery (target, state, due_ms);
