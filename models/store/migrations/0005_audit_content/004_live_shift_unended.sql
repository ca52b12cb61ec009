DROP INDEX live_shift_unended;
