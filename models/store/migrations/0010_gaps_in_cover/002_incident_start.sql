DROP INDEX incident_start;
