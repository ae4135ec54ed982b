"""Questions as the form shows them: how each is answered, what is recorded or typed, and whether it matters now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from wervelwijzer.advice.priorities import ASKED
from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advice
from wervelwijzer.advice.words import value_words
from wervelwijzer.facts import FACTS, prognosis, status, symptoms
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Choice, Fact, Number, Phase, YesNo
from wervelwijzer.pathway.record import Observation
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.intake.cautions import cautions
from wervelwijzer.web.intake.sections import PHASES, SECTIONS, Section
from wervelwijzer.web.intake.sheet import Sheet
from wervelwijzer.web.intake.typed import NO, UNKNOWN, YES, plain, written

Kind = Literal["few", "select", "scale", "number"]

NOT_ASKED = Text("niet gevraagd", "not asked")
MOST_BESIDE, LONGEST_BESIDE = 5, 75
"""How many answers stand beside each other, and how many letters they have together; beyond that they are a list."""

NONE, WORST = Text("geen", "none"), Text("ergst denkbaar", "worst imaginable")
PAINLESS, WORST_PAIN = Text("pijnvrij", "free of pain"), Text("niet erger denkbaar", "no worse imaginable")
ENDS: Mapping[str, tuple[Text, Text]] = {
    symptoms.pain_nrs.name: (PAINLESS, WORST_PAIN),
    symptoms.pain_nrs_before_treatment.name: (PAINLESS, WORST_PAIN),
    status.distress_thermometer.name: (Text("geen last", "no distress"), Text("extreem veel last", "extreme distress")),
    prognosis.fatigue.name: (NONE, WORST),
    prognosis.appetite.name: (Text("geen gebrek", "no lack"), WORST),
    prognosis.dyspnoea.name: (NONE, WORST),
}
"""Scales from 0 to 10 that a patient points at, with the words at their ends."""

ORDER: Mapping[str, int] = {fact.name: number for number, fact in enumerate(FACTS)}
SECTION_OF: Mapping[str, str] = {fact.name: section.code for section in SECTIONS for fact in section.facts}


@dataclass(frozen=True)
class Answer:
    """One answer to choose, and whether it holds."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class Question:
    """One question on the page."""

    fact: Fact
    kind: Kind
    label: str
    help: str
    raw: str
    recorded: str
    seen: Observation | None
    seen_words: str
    by: str
    problem: str
    caution: str
    matters: bool
    answers: tuple[Answer, ...]
    ends: tuple[str, ...]
    unit: str
    span: str
    words: str
    order: int
    section: str

    @property
    def name(self) -> str:
        """The name of the fact, which is that of the field."""
        return self.fact.name

    @property
    def changed(self) -> bool:
        """Whether something else stands here than what is recorded."""
        return self.raw != self.recorded

    @property
    def answered(self) -> bool:
        """Whether anything stands here."""
        return self.raw != UNKNOWN


@dataclass(frozen=True)
class Part:
    """A section with its questions: those that can still matter or are answered, and the rest."""

    section: Section
    questions: tuple[Question, ...]

    @property
    def active(self) -> list[Question]:
        """What can still matter, or is answered."""
        return [one for one in self.questions if one.matters or one.answered or one.problem]

    @property
    def idle(self) -> list[Question]:
        """What no answer can change anything by, on what is known now."""
        return [one for one in self.questions if not (one.matters or one.answered or one.problem)]

    @property
    def wrong(self) -> bool:
        """Whether something in it cannot be saved: then it stands open."""
        return any(one.problem for one in self.questions)

    @property
    def answered(self) -> int:
        """How many are answered."""
        return sum(one.answered for one in self.questions)


@dataclass(frozen=True)
class PhasePart:
    """A phase of asking with its sections."""

    phase: Phase
    label: Text
    parts: tuple[Part, ...]


def ask_first(advice: Advice) -> list[str]:
    """The questions that matter now."""
    return [question.fact.name for question in advice.questions[:ASKED]]


def phases(sheet: Sheet, advice: Advice, language: Language, ask: str = "") -> tuple[list[Question], list[PhasePart]]:
    """What is asked now (`ask` is a question that somebody came for), and every other question in its section."""
    first = list(dict.fromkeys([ask, *ask_first(advice)])) if ask in ORDER else ask_first(advice)
    mattering = {question.fact.name for question in advice.questions}
    names = _names(sheet.observations)
    beside = cautions(sheet, language)
    made = {fact.name: _question(fact, sheet, mattering, names, beside, language) for fact in FACTS}
    now = [made[name] for name in first if name == ask or not made[name].answered]
    taken = {one.name for one in now}
    parts = [Part(one, tuple(made[f.name] for f in one.facts if f.name not in taken)) for one in SECTIONS]
    return now, [
        PhasePart(phase, label, tuple(part for part in parts if part.section.phase is phase))
        for phase, label in PHASES.items()
    ]


def settled_by(reading: Reading) -> dict[str, str]:
    """What the answers to the first questions would settle."""
    return {question.fact.name: reading.settles(question) for question in reading.advice.questions[:ASKED]}


def _names(observations: Mapping[str, Observation]) -> dict[str, str]:
    authors = {seen.author for seen in observations.values()}
    return {str(user.pk): user.name for user in User.objects.filter(pk__in=authors)} if authors else {}


def _question(
    fact: Fact,
    sheet: Sheet,
    mattering: set[str],
    names: Mapping[str, str],
    beside: Mapping[str, str],
    language: Language,
) -> Question:
    seen = sheet.observations.get(fact.name)
    value = seen.value if seen else None
    recorded = written(fact, value, language)
    raw = sheet.typed.raw.get(fact.name, recorded)
    problem = sheet.typed.problems.get(fact.name)
    fixed = _fixed(fact, language)
    return Question(
        fact=fact,
        kind=fixed.kind,
        label=fixed.label,
        help=fixed.help,
        raw=raw,
        recorded=recorded,
        seen=seen if value is not None else None,
        seen_words=value_words(fact, value).in_(language) if value is not None else "",
        by=names.get(seen.author, "") if seen else "",
        problem=plain(problem).in_(language) if problem else "",
        caution=beside.get(fact.name, ""),
        matters=fact.name in mattering,
        answers=tuple(Answer(value, label, value == raw) for value, label in fixed.answers),
        ends=fixed.ends,
        unit=fixed.unit,
        span=fixed.span,
        words=fixed.words,
        order=ORDER[fact.name],
        section=SECTION_OF[fact.name],
    )


@dataclass(frozen=True)
class _Fixed:
    """What is the same for every patient."""

    kind: Kind
    label: str
    help: str
    answers: tuple[tuple[str, str], ...]
    ends: tuple[str, ...]
    unit: str
    span: str
    words: str


@cache
def _fixed(fact: Fact, language: Language) -> _Fixed:
    answers = _answers(fact, language)
    label, told = fact.label.in_(language), fact.help.in_(language)
    return _Fixed(
        kind=_kind(fact, [words for _, words in answers]),
        label=label[:1].upper() + label[1:],
        help=told,
        answers=answers,
        ends=tuple(end.in_(language) for end in ENDS.get(fact.name, ())),
        unit=fact.unit.written.in_(language) if isinstance(fact, Number) else "",
        span=_span(fact, language) if isinstance(fact, Number) else "",
        words=" ".join([label, told, *(words for _, words in answers[1:])]).lower(),
    )


def _kind(fact: Fact, answers: list[str]) -> Kind:
    if isinstance(fact, Number):
        return "scale" if fact.name in ENDS else "number"
    return "few" if len(answers) <= MOST_BESIDE + 1 and len("".join(answers)) <= LONGEST_BESIDE else "select"


def _answers(fact: Fact, language: Language) -> tuple[tuple[str, str], ...]:
    unknown = (UNKNOWN, NOT_ASKED.in_(language))
    if isinstance(fact, YesNo):
        return (unknown, (NO, Text("nee", "no").in_(language)), (YES, Text("ja", "yes").in_(language)))
    if isinstance(fact, Choice):
        return (unknown, *((option.value, option.label.in_(language)) for option in fact.options))
    if isinstance(fact, Number) and fact.name in ENDS:
        return (unknown, *((str(mark), str(mark)) for mark in range(fact.minimum, fact.maximum + 1)))
    return (unknown,)


def _span(fact: Number, language: Language) -> str:  # type: ignore[type-arg] # any unit
    until = "tot en met" if language == "nl" else "to"
    steps = {"nl": f", in stappen van {fact.step}", "en": f", in steps of {fact.step}"}[language]
    return f"{fact.minimum} {until} {fact.maximum} {fact.unit.written.in_(language)}".rstrip() + (
        steps if fact.step != 1 else ""
    )
