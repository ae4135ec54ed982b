"""The workplace: pages, database, roles and clocks for the people who work with the guideline, over the core."""
