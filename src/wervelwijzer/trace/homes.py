"""Everything of ours that stands for sentences of a source: recommendations, decisions, passages, studies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.guideline.schedules import SCHEDULES
from wervelwijzer.guideline.studies import STUDIES
from wervelwijzer.guideline.texts import PASSAGES
from wervelwijzer.language.passages import Fate
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

What = Literal["recommendation", "decision", "passage", "study", "schedule"]

STRONGEST: tuple[Fate, ...] = ("computed", "shown", "not_computed", "information")
"""Where several homes hold a sentence, the first of these is what became of it."""


@dataclass(frozen=True)
class Home:
    """One statement of ours, with the places that it stands on; `why` says why nothing computes it."""

    id: str
    what: What
    fate: Fate
    section: str
    says: Text
    places: tuple[Place, ...]
    why: Text | None = None
    carried_out_by: tuple[str, ...] = ()


@cache
def homes() -> tuple[Home, ...]:
    """All statements, in the order of the rooms."""
    return (*_recommendations(), *_decisions(), *_passages(), *_studies(), *_schedules())


def _recommendations() -> Iterator[Home]:
    for rec in RECOMMENDATIONS:
        fate: Fate = "shown" if rec.not_computed else "computed"
        yield Home(rec.id, "recommendation", fate, rec.section, rec.says, (rec.source, *rec.also), rec.not_computed)


def _decisions() -> Iterator[Home]:
    for decision in DECISIONS:
        section = decision.source[0].chapter if decision.source else ""
        yield Home(decision.name, "decision", "computed", section, decision.label, decision.source)


def _passages() -> Iterator[Home]:
    for passage in PASSAGES:
        by = passage.carried_out_by
        yield Home(
            passage.id,
            "passage",
            passage.fate,
            passage.section,
            passage.says,
            passage.sources,
            passage.not_computed,
            by,
        )


def _studies() -> Iterator[Home]:
    for study in STUDIES:
        says = Text(f"{study.name.nl}: {study.question.nl}", f"{study.name.en}: {study.question.en}")
        places = tuple(dict.fromkeys(study.all_places))
        yield Home(f"study {study.id}", "study", "information", study.section, says, places)


def _schedules() -> Iterator[Home]:
    for schedule in SCHEDULES:
        places = tuple(dict.fromkeys((*(rec.source for rec in schedule.of), *schedule.also)))
        by = tuple(rec.id for rec in schedule.of)
        yield Home(schedule.id, "schedule", "computed", schedule.of[0].section, schedule.says, places, None, by)
