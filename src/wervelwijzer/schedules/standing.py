"""Whether a schedule holds for a patient: the status of its recommendations, and what events say by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import Case, FactValue
from wervelwijzer.advice.result import Advice, Advised
from wervelwijzer.facts import events, treatment
from wervelwijzer.language.events import MEETING, VISITS
from wervelwijzer.language.schedules import Occasion, Schedule
from wervelwijzer.language.text import LANGUAGES, Text

Status = Literal["holds", "provisional", "undecided", "silent"]

DAY = timedelta(days=1)
AFTER_SURGERY, STARTED = treatment.days_since_surgery.name, treatment.corticosteroids_started.name
AHEAD: Mapping[str, Mapping[str, FactValue]] = {events.surgery.name: {AFTER_SURGERY: 0}}
"""What the facts will be on the day of an event that still lies ahead."""


@dataclass(frozen=True)
class Standing:
    """How a schedule stands: with the recommendations that it then carries out, or the facts that are missing.

    What is provisional has a `proviso`: its own, or the exceptions that are still open.
    """

    status: Status
    because: tuple[Advised, ...]
    missing: tuple[str, ...] = ()
    proviso: Text | None = None


class Standings:
    """The standing of every schedule for one case, with what was derived from its events."""

    def __init__(self, case: Case, at: datetime | None) -> None:
        self.at = at
        self.notes: list[Text] = []
        self.case = self._told_by_events(case)
        self.advised = _by_id(advise(self.case, at))
        self._ahead: dict[str, Mapping[str, Advised]] = {}

    def of(self, schedule: Schedule) -> Standing:
        """How this schedule stands."""
        advised = self._advised_for(schedule)
        found = tuple([advised[rec.id] for rec in schedule.of])
        applying = tuple([one for one in found if one.status == "applies"])
        if applying:
            return Standing("holds", applying)
        if self._is_evident(schedule, advised) and not any(one.status == "overridden" for one in found):
            return Standing("holds", found)
        unsure = tuple([one for one in found if one.status == "undetermined"])
        if not unsure:
            return Standing("silent", found)
        return self._unsure(schedule, unsure, advised)

    def _unsure(self, schedule: Schedule, unsure: tuple[Advised, ...], advised: Mapping[str, Advised]) -> Standing:
        """Provisional where only exceptions are open; no drug is ever planned on that footing."""
        missing = tuple(dict.fromkeys([name for one in unsure for name in one.missing]))
        but_for = tuple([one for one in unsure if _holds_but_for_exceptions(one, advised)])
        if but_for and schedule.kind != "dose":
            return Standing("provisional", but_for, missing, _unless(but_for, advised))
        if schedule.proviso is not None:
            return Standing("provisional", unsure, missing, schedule.proviso)
        return Standing("undecided", unsure, missing)

    def has(self, occasion: Occasion) -> bool:
        """Whether the case knows when this happens."""
        if occasion.name == VISITS:
            return bool(self.case.visits)
        return occasion.name in self.case.events or (occasion.name == MEETING and self.case.mdo_weekday is not None)

    def _is_evident(self, schedule: Schedule, advised: Mapping[str, Advised]) -> bool:
        return any(map(self.has, schedule.evident_from)) and all(
            advised[rec.id].status == "applies" for rec in schedule.evident_where
        )

    # --- what the events say of the facts ---

    def _told_by_events(self, case: Case) -> Case:
        """The case with the facts that follow from events before the moment of asking; what was given stays."""
        if self.at is None:
            return case
        told: dict[str, FactValue] = {}
        operated, started = (case.events.get(event.name) for event in (events.surgery, events.corticosteroid_start))
        if operated is not None and operated <= self.at:
            told |= self._time_since_surgery(case, (self.at - operated) / DAY)
        if started is not None and started <= self.at and STARTED not in case.known:
            told[STARTED] = True
            self.notes.append(
                Text(
                    "De dexamethason is gestart: dat volgt uit corticosteroid_start.",
                    "Dexamethasone was started: that follows from corticosteroid_start.",
                )
            )
        return replace(case, known={**case.known, **told}) if told else case

    def _time_since_surgery(self, case: Case, days: float) -> Mapping[str, FactValue]:
        given = case.known.get(AFTER_SURGERY)
        if given is None:
            if days > treatment.days_since_surgery.maximum:
                return {}
            self.notes.append(
                Text(
                    f"Tijd sinds de operatie: {int(days)} dagen, geteld vanaf surgery.",
                    f"Time since the operation: {int(days)} days, counted from surgery.",
                )
            )
            return {AFTER_SURGERY: days}
        if isinstance(given, int | float) and abs(given - days) > 1:
            self.notes.append(
                Text(
                    f"Tegenspraak: {AFTER_SURGERY} is {given:g}, maar sinds surgery zijn {int(days)} dagen verstreken. "
                    "De voorwaarden volgen het feit, de datums de gebeurtenis.",
                    f"Contradiction: {AFTER_SURGERY} is {given:g}, but {int(days)} days have passed since surgery. The "
                    "conditions follow the fact, the dates the event.",
                )
            )
        return {}

    def _advised_for(self, schedule: Schedule) -> Mapping[str, Advised]:
        """The advice as it is, or as it will be after an event that lies ahead, where the schedule asks for that."""
        event = schedule.once
        if event is None or not self._lies_ahead(event.name):
            return self.advised
        if event.name not in self._ahead:
            then = replace(self.case, known={**self.case.known, **AHEAD[event.name]})
            self._ahead[event.name] = _by_id(advise(then, self.at))
        return self._ahead[event.name]

    def _lies_ahead(self, name: str) -> bool:
        moment = self.case.events.get(name)
        if moment is None or any(fact in self.case.known for fact in AHEAD[name]):
            return False
        return self.at is None or moment > self.at


def _holds_but_for_exceptions(one: Advised, advised: Mapping[str, Advised]) -> bool:
    """Whether only exceptions are open, and none of them would ask for more haste: as in the text of the advice."""
    hours = one.recommendation.due.hours if one.recommendation.due else 0
    others = [advised[name].recommendation.due for name in one.unless]
    return bool(others) and all(other is None or other.hours >= hours for other in others)


def _unless(found: tuple[Advised, ...], advised: Mapping[str, Advised]) -> Text:
    names = dict.fromkeys([name for one in found for name in one.unless])
    says = [advised[name].recommendation.says for name in names]
    nl, en = ("; ".join(text.in_(language).rstrip(".") for text in says) for language in LANGUAGES)
    return Text(f"tenzij: {nl}", f"unless: {en}")


def _by_id(advice: Advice) -> Mapping[str, Advised]:
    return {advised.recommendation.id: advised for advised in advice.recommendations}
