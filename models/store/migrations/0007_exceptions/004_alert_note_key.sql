CREATE INDEX alert_note_key ON alert_note (kind, subject, moment);
