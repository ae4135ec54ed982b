"""The evidence of the guideline, recomputed: what the studies print, beside what follows from their counts."""
