"""What is wrong with a model file: which place, which value, and what would be right."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from fractions import Fraction
from typing import NoReturn

from wervelwijzer.advice.case import LONGEST_SHOWN, CaseError, Problem
from wervelwijzer.language.text import Text


def refuse(place: str, value: str, nl: str, en: str) -> NoReturn:
    """Refuse a file for one reason: `place` is where it stands, `value` what stands there."""
    where_nl, where_en = (f"{place}: " if place else "Modelbestand: "), (f"{place}: " if place else "Model file: ")
    said = f"{value} " if value else ""
    raise CaseError([Problem(place, value, Text(f"{where_nl}{said}{nl}.", f"{where_en}{said}{en}."))])


def shown(value: object) -> str:
    """A value as people read it, on one line, cut where it is long."""
    text = f"{float(value):g}" if isinstance(value, Fraction) else repr(value)
    text = "".join(letter if letter.isprintable() else "?" for letter in text[: LONGEST_SHOWN + 1])
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"


def the_nearest(given: object, known: Iterable[str]) -> str | None:
    """The known name nearest to what was given, if one is near."""
    if not isinstance(given, str) or len(given) > LONGEST_SHOWN:
        return None
    found = difflib.get_close_matches(given, list(known), n=1, cutoff=0.6)
    return found[0] if found else None
