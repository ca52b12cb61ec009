CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    leader INTEGER,
    members TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    missing INTEGER NOT NULL,
    push INTEGER REFERENCES operation (id)
) STRICT;
