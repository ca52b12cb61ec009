CREATE TABLE attempt_operation (
    attempt INTEGER NOT NULL REFERENCES attempt (id),
    ordinal INTEGER NOT NULL,
    operation INTEGER NOT NULL REFERENCES operation (id),
    PRIMARY KEY (attempt, ordinal)
) STRICT, WITHOUT ROWID;
