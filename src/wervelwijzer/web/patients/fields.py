"""Form fields of the patient page: what a field asks, how it is filled, and what was typed into it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.utils import timezone

from wervelwijzer.advice.case import LAST_YEAR, CaseError, FactValue, Problem
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Fact, Number, YesNo
from wervelwijzer.pathway.checking import SKEW
from wervelwijzer.pathway.events import Part
from wervelwijzer.web.common.language import language
from wervelwijzer.web.intake.typed import NO, UNKNOWN, YES, check_born, no_year, plain, read_moment, written

AREAS = frozenset({"text", "decision"})
"""Parts of an entry that get room to write in."""

NOT_ASKED = Text("niet bekend", "not known")
YES_NO = ((UNKNOWN, NOT_ASKED), (NO, Text("nee", "no")), (YES, Text("ja", "yes")))
MOST_SEGMENTS = 6
LONGEST = 2_000

MISSING = Text("Dit is nodig om het vast te leggen: vul het in.", "This is needed to record it: fill it in.")
TOO_LONG = Text(f"Te lang: hoogstens {LONGEST} tekens.", f"Too long: {LONGEST} characters at most.")
AHEAD = Text(
    "Dit tijdstip ligt in de toekomst. Kies een eerder tijdstip, of laat het leeg voor nu.",
    "This moment lies in the future. Choose an earlier one, or leave it empty for now.",
)
NOT_OFFERED = Text("Kies een van de mogelijkheden.", "Choose one of the options.")


@dataclass(frozen=True)
class Field:
    """A field of a form. `shape` is how it is drawn: line, area, moment, segments, select, number or check."""

    name: str
    label: Text
    shape: str
    value: str = ""
    help: Text | None = None
    required: bool = False
    choices: tuple[tuple[str, Text], ...] = ()
    unit: Text | None = None
    problem: Text | None = None

    @property
    def id(self) -> str:
        """Its id in the page."""
        return f"f-{self.name.replace('.', '-')}"

    def filled(self, sent: Mapping[str, str]) -> Field:
        """With what was typed."""
        return replace(self, value=sent.get(self.name, self.value)[: LONGEST * 2])

    def wrong(self, problem: Text | None) -> Field:
        """With what is wrong with it."""
        return self if problem is None else replace(self, problem=problem)


AT = Field(
    "at",
    Text("Wanneer gebeurde dit?", "When did this happen?"),
    "moment",
    help=Text("Laat leeg voor nu. Later invoeren mag.", "Leave empty for now. Entering it late is fine."),
)


def of_part(part: Part, value: str = "") -> Field:
    """The field for a part of an entry."""
    choices = tuple(part.choices.items())
    shape = {"moment": "moment", "choice": "select", "yes_no": "check"}.get(part.holds, "line")
    if part.holds == "choice" and len(choices) <= MOST_SEGMENTS:
        shape = "segments"
    if part.holds == "text" and part.name in AREAS:
        shape = "area"
    return Field(part.name, part.label, shape, value, required=part.required, choices=choices)


def of_fact(fact: Fact, value: FactValue | None, *, required: bool = False) -> Field:
    """The field for a fact, filled with a value; not known is always a choice of its own."""
    text = written(fact, value, language())
    if isinstance(fact, YesNo):
        return Field(fact.name, fact.label, "segments", text, fact.help, required, YES_NO)
    if isinstance(fact, Choice):
        options = ((UNKNOWN, NOT_ASKED), *((option.value, option.label) for option in fact.options))
        return Field(fact.name, fact.label, "select", text, fact.help, required, options)
    assert isinstance(fact, Number)
    span = Text(
        f"{fact.minimum}–{fact.maximum} {fact.unit.written.nl}".strip(),
        f"{fact.minimum}–{fact.maximum} {fact.unit.written.en}".strip(),
    )
    return Field(fact.name, fact.label, "number", text, fact.help, required, unit=span)


def read_part(part: Part, sent: Mapping[str, str]) -> object:
    """What was typed for a part of an entry; None where it was left empty.

    Raises:
        CaseError: it cannot be.
    """
    text = sent.get(part.name, "").strip()
    if part.holds == "yes_no":
        return True if text else None
    if not text:
        if part.required:
            raise CaseError([Problem(part.name, "", MISSING)])
        return None
    if part.holds == "moment":
        moment = read_moment(text)
        if moment is not None and moment.year > LAST_YEAR:
            raise CaseError([no_year(moment)])
        return moment.isoformat() if moment else None
    if part.holds == "choice" and text not in part.choices:
        raise CaseError([Problem(part.name, text[:60], NOT_OFFERED)])
    if len(text) > LONGEST:
        raise CaseError([Problem(part.name, text[:60], TOO_LONG)])
    return text


def read_happened(text: str, born: date | None = None) -> datetime | None:
    """The moment at which something happened; None for now.

    Raises:
        CaseError: it is no moment, it lies ahead, or before the birth of the patient.
    """
    moment = read_moment(text)
    if born is not None:
        check_born(moment, born)
    if moment is not None and moment > timezone.now() + SKEW:
        raise CaseError([Problem("at", text[:60], AHEAD)])
    return moment


def marked(fields: Sequence[Field], problems: Sequence[Problem]) -> tuple[tuple[Field, ...], tuple[Text, ...]]:
    """Each problem at its field; those that belong to no field apart."""
    by_field = {problem.fact: plain(problem) for problem in reversed(problems)}
    names = {field.name for field in fields}
    apart = tuple(problem.says for problem in problems if problem.fact not in names)
    return tuple(field.wrong(by_field.get(field.name)) for field in fields), apart
