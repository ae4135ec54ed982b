"""The guideline against its sources: what of the text has a home, and what has none."""
