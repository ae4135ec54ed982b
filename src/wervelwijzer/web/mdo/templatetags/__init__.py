"""Template tags of the meetings and the tasks."""
