"""How the tables of people and teams came to be."""
