"""Template tags of the board that every page uses."""
