INSERT INTO worker_team (worker, since, team) SELECT id, 0, team FROM worker;
