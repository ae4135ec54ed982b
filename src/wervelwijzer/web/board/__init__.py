"""The board of a team, its signals and their escalation."""
