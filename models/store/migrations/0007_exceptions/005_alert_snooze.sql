CREATE TABLE alert_snooze (
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    moment INTEGER NOT NULL,
    until INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (kind, subject, moment)
) STRICT, WITHOUT ROWID;
