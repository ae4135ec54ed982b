"""Find any statement in the terminal: by its id, or by words in it."""
