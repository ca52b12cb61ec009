CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    event TEXT NOT NULL,
    operation INTEGER,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
