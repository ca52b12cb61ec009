CREATE TABLE template_revision (
    template INTEGER NOT NULL REFERENCES shift_template (id),
    number INTEGER NOT NULL,
    from_day TEXT,
    content TEXT NOT NULL,
    PRIMARY KEY (template, number)
) STRICT, WITHOUT ROWID;
