"""Dose: biologically effective doses of the cord, the limits published for them, and corticosteroid equivalents."""
