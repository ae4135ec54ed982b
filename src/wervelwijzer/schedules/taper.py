"""A proposal for lowering a daily dose to zero, day by day: ours, since the text gives only its length."""

from __future__ import annotations

from fractions import Fraction

HALF = Fraction(1, 2)


def daily_doses(dose: Fraction, days: int) -> tuple[Fraction, ...]:
    """The dose in mg on each of `days` days, ending in zero on the last: less by the same amount each day.

    Rounded to half milligrams; it falls every day as long as the dose is at least half a milligram a day.

    Raises:
        ValueError: the dose is no positive number of half milligrams, or falls by less than half a milligram a day.
    """
    if dose <= 0 or dose % HALF or days < 1 or dose < days * HALF:
        raise ValueError(f"{dose} mg cannot fall to zero in {days} days by at least half a milligram a day.")
    return tuple(_to_half(dose * (days - day) / days) for day in range(1, days + 1))


def _to_half(amount: Fraction) -> Fraction:
    """The nearest half; exactly between two, the higher."""
    return HALF * int(amount / HALF + HALF)
