CREATE UNIQUE INDEX incident_gap
    ON incident (worker, COALESCE(cover_ended, planned_start), cover_ended IS NULL);
