"""How fast it is, beside something that does the same plainly in the same run."""
