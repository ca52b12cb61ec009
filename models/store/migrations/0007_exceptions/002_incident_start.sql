CREATE UNIQUE INDEX incident_start ON incident (worker, planned_start);
