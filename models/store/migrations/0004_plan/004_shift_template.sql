CREATE TABLE shift_template (
    id INTEGER PRIMARY KEY,
    remote_id TEXT NOT NULL,
    remote TEXT NOT NULL,
    enters_plan TEXT,
    leaves_plan TEXT,
    superseded INTEGER NOT NULL,
    mode TEXT NOT NULL,
    pulled INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    push INTEGER REFERENCES operation (id)
) STRICT;
