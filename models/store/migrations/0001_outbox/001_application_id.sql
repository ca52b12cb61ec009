PRAGMA application_id = 1129271366;
