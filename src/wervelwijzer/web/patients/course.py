"""Pain, neurology and distress over time: as plots, and as the table that says the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.words import value_words
from wervelwijzer.facts import neurology, status, symptoms
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Choice, Fact, YesNo
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import KINDS
from wervelwijzer.pathway.record import Happening, Observation, Record
from wervelwijzer.pathway.timeline import UNKNOWN
from wervelwijzer.web.common.language import language
from wervelwijzer.web.patients.body import names_of
from wervelwijzer.web.patients.parts import part
from wervelwijzer.web.patients.plots import Axis, Event, Point, Scale, axis_of, plot

SHOWN: tuple[Fact, ...] = (
    symptoms.pain_nrs,
    neurology.asia_grade,
    neurology.walks_independently,
    neurology.radicular_deficit,
    status.distress_thermometer,
)
WORST_BELOW: Mapping[str, tuple[FactValue, ...]] = {
    neurology.asia_grade.name: ("A", "B", "C", "D", "E"),
    neurology.walks_independently.name: (False, True),
    neurology.radicular_deficit.name: ("bilateral", "unilateral", "none"),
}
"""The grades from the bottom up: the worst below."""

ACROSS = ("treatment_started", "treatment_ended", "imaging_done", "admitted", "discharged")
NOTHING = Text("Nog niet vastgelegd.", "Not recorded yet.")
SAID = Text("{} waarnemingen, van {} tot {}.", "{} observations, from {} to {}.")


@dataclass(frozen=True)
class Course:
    """One thing over time."""

    label: str
    drawing: SafeString | str
    points: tuple[Point, ...]


def course(request: HttpRequest, key: UUID) -> HttpResponse:
    """The plots, as a part of the patient page or as a page of their own."""
    shown, problem = part(request, key)
    snapshot = shown.snapshot
    happened = Record(snapshot.entries, snapshot.state.known_at).until(snapshot.state.at)
    names = names_of(entry.author for entry in snapshot.entries)
    context = {
        "episode": shown.episode,
        "courses": courses(happened, snapshot.state.at, names, language()),
        "happened": _events(happened, language()),
        "past_problem": problem,
    }
    whole = request.headers.get("HX-Request") != "true"
    return render(request, "patients/course.html" if whole else "patients/course_part.html", context)


def courses(
    happened: Sequence[Happening], now: datetime, names: Mapping[str, str], in_language: Language
) -> list[Course]:
    """Every thing that is followed over time, on one axis; those that were never seen have no drawing."""
    seen = {fact.name: [one for line in happened for one in line.seen if one.fact == fact.name] for fact in SHOWN}
    axis = axis_of((in_utc(one.at) for found in seen.values() for one in found), in_utc(now))
    events = [one for one in _events(happened, in_language) if one.at >= axis.first]
    return [_course(fact, seen[fact.name], axis, events, names, in_language) for fact in SHOWN]


def _course(
    fact: Fact,
    seen: Sequence[Observation],
    axis: Axis,
    events: Sequence[Event],
    names: Mapping[str, str],
    in_language: Language,
) -> Course:
    label = fact.label.in_(in_language)
    points = tuple(_point(fact, one, names, in_language) for one in seen)
    if not any(point.height is not None for point in points):
        return Course(label, "", points)
    said = SAID.in_(in_language).format(len(points), points[0].words, points[-1].words)
    return Course(
        label,
        plot(
            f"plot-{fact.name.replace('.', '-')}",
            label,
            said,
            points,
            _scale(fact, in_language),
            axis,
            events,
            in_language,
        ),
        points,
    )


def _point(fact: Fact, one: Observation, names: Mapping[str, str], in_language: Language) -> Point:
    words = _words(fact, one.value, in_language)
    author = names.get(one.author, one.author)
    return Point(one.at, _height(fact, one.value), words, _short(fact, words), author)


def _height(fact: Fact, value: FactValue | None) -> float | None:
    if value is None:
        return None
    grades = WORST_BELOW.get(fact.name)
    return float(grades.index(value)) if grades else float(value)


def _words(fact: Fact, value: FactValue | None, in_language: Language) -> str:
    return (UNKNOWN if value is None else value_words(fact, value)).in_(in_language)


def _scale(fact: Fact, in_language: Language) -> Scale:
    grades = WORST_BELOW.get(fact.name)
    if grades is None:
        return Scale(tuple((float(mark), str(mark)) for mark in (0, 5, 10)), steps=False)
    words = (value_words(fact, grade).in_(in_language) for grade in grades)
    return Scale(tuple((float(place), _short(fact, word)) for place, word in enumerate(words)), steps=True)


def _short(fact: Fact, word: str) -> str:
    """The grade alone where its words explain it: the words stand in the table."""
    return word.partition(":")[0].partition(" (")[0] if isinstance(fact, Choice | YesNo) else word


def _events(happened: Iterable[Happening], in_language: Language) -> list[Event]:
    return [Event(one.when, _event_words(one, in_language)) for one in happened if one.kind in ACROSS]


def _event_words(one: Happening, in_language: Language) -> str:
    kind = KINDS[one.kind]
    chosen = one.content.get(kind.chosen_by) if kind.chosen_by else None
    choices = next((part.choices for part in kind.content if part.name == kind.chosen_by), {})
    label = kind.label.in_(in_language)
    return f"{label}: {choices[chosen].in_(in_language)}" if isinstance(chosen, str) and chosen in choices else label
