"""Words of the patient page that belong to no fact, advice or clock."""

from __future__ import annotations

from collections.abc import Mapping

from wervelwijzer.language.text import Text
from wervelwijzer.language.warnings import Level
from wervelwijzer.pathway.clocks import Status

STATUS: Mapping[Status, Text] = {
    "at_once": Text("direct", "at once"),
    "running": Text("loopt", "running"),
    "warning": Text("bijna om", "running out"),
    "overdue": Text("te laat", "overdue"),
    "met": Text("gehaald", "met"),
    "met_late": Text("te laat gedaan", "met late"),
    "cancelled": Text("vervallen", "cancelled"),
    "replaced": Text("vervangen", "replaced"),
}

LEVELS: Mapping[Level, Text] = {
    "contradiction": Text("Spreekt elkaar tegen:", "Contradicts itself:"),
    "scope": Text("Buiten de richtlijn:", "Outside the guideline:"),
    "attention": Text("Let op:", "Take note:"),
}
"""Before a warning, what kind it is; that of an emergency begins with that word itself."""


def could_be(hours: tuple[int, ...], ask: Text | None) -> Text:
    """That a term can turn out stricter, and which question tells."""
    listed_nl, listed_en = _listed(hours, "of"), _listed(hours, "or")
    first_nl = f" Vraag eerst: {ask.nl}" if ask else ""
    first_en = f" Ask first: {ask.en}" if ask else ""
    return Text(f"Kan korter zijn: {listed_nl}.{first_nl}", f"Could be shorter: {listed_en}.{first_en}")


def _listed(hours: tuple[int, ...], last: str) -> str:
    words = {"of": ("direct", "uur"), "or": ("at once", "hours")}[last]
    said = [words[0] if hour == 0 else f"{hour} {words[1]}" for hour in hours]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {last} {said[-1]}"
