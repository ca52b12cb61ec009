ALTER TABLE incident ADD COLUMN cover_ended INTEGER;
