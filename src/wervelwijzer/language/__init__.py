"""The closed language in which the guideline is written. Nothing in it computes."""
