"""SQLite with a queue before it: who writes waits its turn instead of trying again and again."""
