"""Who works here: people, teams, roles and sign-in."""
