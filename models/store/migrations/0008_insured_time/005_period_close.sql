CREATE TABLE period_close (
    id INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    revision INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    zone TEXT NOT NULL,
    numbers BLOB NOT NULL,
    chain_head BLOB NOT NULL
) STRICT;
