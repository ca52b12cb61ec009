CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    worker INTEGER NOT NULL REFERENCES worker (id),
    planned_start INTEGER NOT NULL,
    planned_end INTEGER NOT NULL,
    template INTEGER REFERENCES shift_template (id),
    found_at INTEGER NOT NULL
) STRICT;
