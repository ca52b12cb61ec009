CREATE TABLE connection (
    id INTEGER PRIMARY KEY,
    host TEXT NOT NULL,
    url TEXT NOT NULL,
    identity TEXT NOT NULL,
    on_uncertain TEXT NOT NULL,
    work_provider TEXT NOT NULL,
    state TEXT NOT NULL,
    pause_reason TEXT NOT NULL,
    pause_detail TEXT NOT NULL,
    current INTEGER NOT NULL,
    UNIQUE (host, url)
) STRICT;
