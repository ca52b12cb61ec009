CREATE TABLE alert_note (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    moment INTEGER NOT NULL,
    worker INTEGER REFERENCES worker (id),
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL
) STRICT;
