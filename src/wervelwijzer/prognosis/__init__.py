"""Survival models for one patient: side by side, with gaps, and beside the team's estimate, never in its place."""
