"""Documents on paper, from the same advice as the screen."""
