ALTER TABLE connection ADD COLUMN end_date TEXT NOT NULL DEFAULT 'exclusive';
