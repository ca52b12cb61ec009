CREATE TABLE live_shift (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (id),
    worker INTEGER NOT NULL REFERENCES worker (id),
    start INTEGER NOT NULL,
    end INTEGER,
    origin TEXT NOT NULL,
    state TEXT NOT NULL,
    certainty TEXT NOT NULL,
    flags INTEGER NOT NULL
) STRICT;
