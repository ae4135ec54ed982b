"""Template tags for sign-in."""
