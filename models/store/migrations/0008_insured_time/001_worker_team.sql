CREATE TABLE worker_team (
    worker INTEGER NOT NULL REFERENCES worker (id),
    since INTEGER NOT NULL,
    team TEXT NOT NULL,
    PRIMARY KEY (worker, since)
) STRICT, WITHOUT ROWID;
