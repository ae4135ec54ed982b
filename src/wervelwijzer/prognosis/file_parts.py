"""The small parts of a model file: JSON, objects, lists, texts and numbers, each checked where it is read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Any, NoReturn

from wervelwijzer.advice.case import CaseError
from wervelwijzer.language.text import Text
from wervelwijzer.prognosis.file_errors import refuse, shown, the_nearest

MOST_BYTES = 1_000_000
MOST_ITEMS, MOST_ROWS = 30, 60


def read_json(content: bytes) -> object:
    """The content of a file as JSON: no duplicate names, numbers exact."""
    if len(content) > MOST_BYTES:
        refuse("", "", f"is groter dan {MOST_BYTES:,} bytes", f"is larger than {MOST_BYTES:,} bytes")
    try:
        return json.loads(
            content.decode("utf-8-sig"), parse_float=_exact, parse_constant=_endless, object_pairs_hook=_once
        )
    except CaseError:
        raise
    except UnicodeDecodeError as error:
        refuse("", "", f"is geen UTF-8 (byte {error.start})", f"is not UTF-8 (byte {error.start})")
    except json.JSONDecodeError as error:
        refuse(
            "",
            "",
            f"is geen geldige JSON (regel {error.lineno}, kolom {error.colno})",
            f"is not valid JSON (line {error.lineno}, column {error.colno}: {error.msg})",
        )
    except (RecursionError, ValueError):
        refuse("", "", "is te diep genest of heeft een te lang getal", "is nested too deeply or has too long a number")


def _exact(digits: str) -> Fraction:
    if len(digits) > 40 or len(digits.lower().partition("e")[2]) > 3:
        refuse("", shown(digits), "is geen getal van gewone grootte", "is no number of ordinary size")
    return Fraction(digits)


def _endless(word: str) -> NoReturn:
    refuse("", word, "is geen getal; geef een eindig getal", "is no number; give a finite one")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        refuse("", shown(twice), "staat er twee keer in; houd er één", "is given twice; keep one")
    return found


def an_object(content: object, place: str, allowed: tuple[str, ...]) -> Mapping[str, Any]:
    """An object with no other names than those allowed (any, where none are listed)."""
    if not isinstance(content, Mapping):
        refuse(place, shown(content), "is geen object met namen en waarden", "is no object of names and values")
    for name in content:
        if allowed and name not in allowed:
            nearest = the_nearest(name, allowed)
            hint = (f"; bedoelt u {nearest}?", f"; did you mean {nearest}?") if nearest else ("", "")
            refuse(
                place,
                shown(name),
                f"is hier geen naam{hint[0]} (wel: {', '.join(allowed)})",
                f"is no name here{hint[1]} (these are: {', '.join(allowed)})",
            )
    return content


def a_list(content: Mapping[str, Any], name: str, most: int, before: str = "") -> list[Any]:
    """A list under a name, neither empty nor endless."""
    found = content.get(name)
    if not isinstance(found, list) or not 0 < len(found) <= most:
        refuse(
            f"{before}{name}",
            shown(found),
            f"is geen lijst van 1 tot {most} delen",
            f"is no list of 1 to {most} parts",
        )
    return found


def a_text(content: object, place: str) -> str:
    """A text that says something."""
    if not isinstance(content, str) or not content.strip() or len(content) > 1_000:
        refuse(place, shown(content), "is geen ingevulde tekst", "is no text that says something")
    return content.strip()


def a_label(content: object, place: str) -> Text:
    """A label in both languages, or one text for both."""
    if isinstance(content, Mapping):
        found = an_object(content, place, ("nl", "en"))
        return Text(a_text(found.get("nl"), f"{place}.nl"), a_text(found.get("en"), f"{place}.en"))
    text = a_text(content, place)
    return Text(text, text)


def a_number(content: object, place: str) -> int | Fraction:
    """A number, exact, of ordinary size."""
    if isinstance(content, bool) or not isinstance(content, int | Fraction):
        refuse(place, shown(content), "is geen getal", "is no number")
    if not -(10**6) <= content <= 10**6:
        refuse(place, shown(content), "is geen getal van gewone grootte", "is no number of ordinary size")
    return content


def a_positive(content: object, place: str) -> int | Fraction:
    """A number above 0."""
    value = a_number(content, place)
    if value <= 0:
        refuse(place, shown(value), "is niet groter dan 0", "is not above 0")
    return value


def a_whole(content: object, place: str) -> int:
    """A whole number."""
    value = a_number(content, place)
    if not isinstance(value, int):
        refuse(place, shown(value), "is geen geheel getal", "is no whole number")
    return value


def some_months(content: Mapping[str, Any], place: str) -> int:
    """The months of a point on a survival curve."""
    value = a_whole(content.get("months"), f"{place}.months")
    if not 0 < value <= 600:
        refuse(f"{place}.months", shown(value), "is geen aantal maanden van 1 tot 600", "is not from 1 to 600 months")
    return value


def must_fall(found: list[tuple[int, Fraction]], place: str) -> None:
    """Refuse shares alive that are out of order, or that rise."""
    for (earlier, more), (later, less) in pairwise(found):
        if later <= earlier or less > more:
            refuse(
                place,
                str(later),
                "maanden staat niet op volgorde, of er leven er dan meer dan eerder",
                "months is out of order, or more are alive then than before",
            )


def as_decimal(value: int | Fraction) -> str:
    """The number as people write it: 3.0 was given as 3.0, and is exact as 3."""
    return str(value) if isinstance(value, int) or value.denominator == 1 else f"{float(value):.12g}"
