CREATE TABLE plan_exception (
    template INTEGER NOT NULL REFERENCES shift_template (id),
    day TEXT NOT NULL,
    member INTEGER NOT NULL,
    kind TEXT NOT NULL,
    instead INTEGER,
    start_offset INTEGER NOT NULL,
    duration INTEGER NOT NULL,
    PRIMARY KEY (template, day, member)
) STRICT, WITHOUT ROWID;
