"""An examination written down again: as the text that a doctor types, and as JSON.

Reading what was written gives the same examination; a text in this spelling is written exactly as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from wervelwijzer.isncsci.examination import PARTS, PLACES, Examination, Part, Side
from wervelwijzer.isncsci.findings import NO_NON_KEY, NOT_TESTABLE, UNKNOWN
from wervelwijzer.isncsci.segments import ARM_MUSCLES, SIDES
from wervelwijzer.language.text import Language, Text

PART_LETTERS: dict[Part, str] = {"light_touch": "LT", "pin_prick": "PP", "motor": "M"}
ANSWERS = {"yes": Text("ja", "yes"), "no": Text("nee", "no"), NOT_TESTABLE: Text("NT", "NT")}
NONE = Text("geen", "none")


def to_text(examination: Examination, language: Language = "nl") -> str:
    """The typed form; what is unknown is left out."""
    return "".join(f"{line}\n" for line in _lines(examination, language))


def _lines(examination: Examination, language: Language) -> Iterator[str]:
    for name in SIDES:
        side, letter = examination.side(name), name[0].upper()
        for part in PARTS:
            items = list(_items(side, part))
            if items:
                yield " ".join((letter, PART_LETTERS[part], *items))
        if side.non_key != UNKNOWN:
            non_key = NONE.in_(language) if side.non_key == NO_NON_KEY else side.non_key
            yield f"{letter} NK {non_key}"
    for label, answer in (("VAC", examination.contraction), ("DAP", examination.pressure)):
        if answer != UNKNOWN:
            yield f"{label}: {ANSWERS[answer].in_(language)}"


def _items(side: Side, part: Part) -> Iterator[str]:
    for places, finding in runs(getattr(side, part), part):
        if finding != UNKNOWN:
            yield f"{places}:{finding}"


def runs(findings: tuple[str, ...], part: Part) -> Iterator[tuple[str, str]]:
    """Places under each other with the same finding, such as `C2-T9`, arms and legs apart, and that finding."""

    def kind(place: int) -> tuple[str, bool]:
        return findings[place], part == "motor" and place >= ARM_MUSCLES

    for (finding, _), group in groupby(range(len(findings)), kind):
        places = [PLACES[part][place] for place in group]
        yield places[0] if len(places) == 1 else f"{places[0]}-{places[-1]}", finding


def to_json(examination: Examination) -> dict[str, object]:
    """The documented JSON (`read_json.py`), each place by itself; what is unknown is left out."""
    found: dict[str, object] = {name: _side(examination.side(name)) for name in SIDES}
    if examination.contraction != UNKNOWN:
        found["voluntary_anal_contraction"] = examination.contraction
    if examination.pressure != UNKNOWN:
        found["deep_anal_pressure"] = examination.pressure
    return found


def _side(side: Side) -> dict[str, object]:
    found: dict[str, object] = {}
    for part in PARTS:
        findings: tuple[str, ...] = getattr(side, part)
        pairs = zip(PLACES[part], findings, strict=True)
        found[part] = {place: int(f) if f.isdecimal() else f for place, f in pairs if f != UNKNOWN}
    if side.non_key != UNKNOWN:
        found["lowest_non_key_muscle"] = side.non_key
    return found
