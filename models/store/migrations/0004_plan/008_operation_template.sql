ALTER TABLE operation ADD COLUMN template INTEGER REFERENCES shift_template (id);
