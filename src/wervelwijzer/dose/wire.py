"""JSON as it comes in: numbers without loss, no name given twice, and clear words where it is no JSON."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from wervelwijzer.dose.problems import exact, refuse, shown

MOST_BYTES = 1_000_000


def parse(content: bytes, item: str) -> object:
    """Read JSON; numbers stay the text that they were typed as, in a `Typed`.

    Raises:
        DoseError: it is too large, not UTF-8, no JSON, or has a name twice.
    """
    if len(content) > MOST_BYTES:
        refuse(item, "", "de invoer is te groot: hoogstens 1 MB.", "the input is too large: 1 MB at most.")
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            parse_int=Typed,
            parse_float=Typed,
            parse_constant=Typed,
            object_pairs_hook=lambda pairs: _once(pairs, item),
        )
    except UnicodeDecodeError:
        refuse(item, "", "dit is geen UTF-8. Sla het bestand op als UTF-8.", "not UTF-8. Save the file as UTF-8.")
    except json.JSONDecodeError as error:
        refuse(
            item,
            "",
            f"dit is geen JSON (regel {error.lineno}, kolom {error.colno}). Controleer aanhalingstekens, komma's en "
            "haken.",
            f"this is not JSON (line {error.lineno}, column {error.colno}). Check quotes, commas and brackets.",
        )
    except RecursionError:
        refuse(item, "", "de invoer is te diep genest.", "the input is nested too deeply.")


class Typed(str):
    """A JSON number as it was typed."""

    __slots__ = ()


def _once(pairs: list[tuple[str, Any]], item: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            refuse(
                item,
                name,
                f"'{shown(name)}' staat er twee keer in. Houd één van de twee.",
                f"'{shown(name)}' is given twice. Keep one of the two.",
            )
        found[name] = value
    return found


def number(value: object, item: str) -> Fraction:
    """A number from zero, exactly.

    Raises:
        DoseError: it is no such number.
    """
    found = exact(value) if isinstance(value, str) else None
    if found is None:
        refuse(
            item,
            value,
            f"'{shown(value)}' is geen getal vanaf 0. Schrijf bijvoorbeeld 3 of 2.5.",
            f"'{shown(value)}' is no number from 0. Write for example 3 or 2.5.",
        )
    return found


def text(value: object, item: str) -> str:
    """A text that is not empty.

    Raises:
        DoseError: it is no such text.
    """
    if isinstance(value, Typed) or not isinstance(value, str) or not value.strip():
        refuse(item, value, "geef een tekst tussen aanhalingstekens.", "give a text in quotes.")
    return value
