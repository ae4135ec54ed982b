"""Whole numbers from a request, whatever somebody sends."""

from __future__ import annotations

MOST_DIGITS = 18
"""More may not fit the widest whole number of a database."""


def whole_number(given: str, *, digits: int = MOST_DIGITS) -> int | None:
    """A number of zero or more in at most so many digits 0 to 9; None where it is anything else."""
    given = given.strip()
    return int(given) if given.isascii() and given.isdigit() and len(given) <= digits else None
