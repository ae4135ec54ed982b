"""Template tags of the patient page."""
