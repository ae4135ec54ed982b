"""From rules to exact answers: one decision diagram per decision, and what can be read from it."""
