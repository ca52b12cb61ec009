CREATE UNIQUE INDEX imported_shift_time ON imported_shift (worker, start, end);
