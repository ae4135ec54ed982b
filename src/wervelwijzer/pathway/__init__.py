"""The pathway of one patient: a record that only grows, folded into facts, clocks and deviations at any moment."""
