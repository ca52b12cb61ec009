CREATE TABLE audit_content (
    sequence INTEGER NOT NULL REFERENCES audit (sequence),
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    connection INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (sequence, kind, id, connection)
) STRICT, WITHOUT ROWID;
