ALTER TABLE shift_template ADD COLUMN calendar INTEGER REFERENCES shift_template (id);
