"""The record: patients, episodes, what happened, who looked, and what follows from it."""
