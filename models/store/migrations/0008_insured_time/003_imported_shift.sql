CREATE TABLE imported_shift (
    id INTEGER PRIMARY KEY,
    worker INTEGER NOT NULL REFERENCES worker (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL
) STRICT;
