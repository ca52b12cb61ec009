CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (id),
    method BLOB NOT NULL,
    url TEXT NOT NULL,
    request_headers BLOB NOT NULL,
    payload BLOB NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    bytes_handed_out INTEGER NOT NULL,
    http_status INTEGER NOT NULL,
    response_headers BLOB NOT NULL,
    response_body BLOB NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
