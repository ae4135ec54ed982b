"""One signal for each change of advice, silence otherwise: what presses in a state, and how two states differ in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wervelwijzer.advice.words import weekday_and_month
from wervelwijzer.guideline import RECOMMENDATIONS
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import GOALS
from wervelwijzer.pathway.standings import Reader, reader
from wervelwijzer.pathway.state import State

Holds = Literal["applies", "unless"]

PRESSING: Mapping[str, Recommendation] = {rec.id: rec for rec in RECOMMENDATIONS if rec.headline is not None}
"""What must not be overlooked though it has no clock; what has one is told by its clock alone."""

TIMED: Mapping[str, Recommendation] = {rec.id: rec for rec in RECOMMENDATIONS if rec.due is not None}


@dataclass(frozen=True)
class Ticking:
    """A clock that runs, as far as a signal is concerned: its end, and not how near that is."""

    goal: str
    recommendation: str
    due_at: datetime
    at_once: bool


@dataclass(frozen=True)
class Signature:
    """What presses: the recommendations that hold, certainly or unless an exception, and the clocks that run."""

    pressing: frozenset[tuple[str, Holds]]
    clocks: frozenset[Ticking]

    def to_json(self) -> dict[str, Any]:
        """As JSON has it, for whoever keeps what was last told."""
        return {
            "pressing": sorted([list(one) for one in self.pressing]),
            "clocks": [
                {
                    "goal": one.goal,
                    "recommendation": one.recommendation,
                    "due_at": one.due_at.isoformat(),
                    "at_once": one.at_once,
                }
                for one in sorted(self.clocks, key=lambda one: one.goal)
            ],
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Signature:
        """Read what `to_json` wrote."""
        return cls(
            frozenset((name, holds) for name, holds in content["pressing"]),
            frozenset(Ticking(**{**one, "due_at": datetime.fromisoformat(one["due_at"])}) for one in content["clocks"]),
        )


NOTHING = Signature(frozenset(), frozenset())
"""What presses where nothing is known yet: the first state is told against it."""


def signature(state: State) -> Signature:
    """What presses in a state; equal for two states that ask the same of people."""
    made = reader()
    cells = made.cells(state.case.known)
    pressing = [(name, holds) for name, rec in PRESSING.items() if (holds := _holds(made, rec, cells)) is not None]
    clocks = [
        Ticking(one.goal, one.recommendation.id, in_utc(one.due_at), not one.hours) for one in state.clocks if one.runs
    ]
    return Signature(frozenset(pressing), frozenset(clocks))


def changes(old: Signature, new: Signature) -> tuple[Text, ...]:
    """What a person has to be told, in words; nothing where nothing pressing changed."""
    said = [*_clocks(old, new), *_advice(old, new)]
    return tuple(dict.fromkeys(said))


def _holds(made: Reader, rec: Recommendation, cells: Sequence[int]) -> Holds | None:
    """Whether a recommendation holds, as the text of the advice shows it."""
    engine = made.engine
    view = engine.view_in_turn(cells)
    if view.restrict(engine.roots[f"when {rec.id}"]) != engine.forest.true:
        return None
    applies = view.restrict(engine.roots[f"applies {rec.id}"])
    if applies == engine.forest.true:
        return "applies"
    return None if applies == engine.forest.false else "unless"


def _clocks(old: Signature, new: Signature) -> list[Text]:
    before = {one.goal: one for one in old.clocks}
    after = {one.goal: one for one in new.clocks}
    said = []
    for goal in GOALS:
        was, now = before.get(goal), after.get(goal)
        if now is not None and was != now:
            said.append(_begins(now, was))
        elif was is not None and now is None:
            label = GOALS[goal]
            said.append(Text(f"De klok voor {label.nl} loopt niet meer.", f"The clock for {label.en} runs no more."))
    return said


def _begins(now: Ticking, was: Ticking | None) -> Text:
    action = TIMED[now.recommendation].action.text
    lead = Text("Nieuwe klok", "New clock") if was is None else Text("Klok gewijzigd", "Clock changed")
    if now.at_once:
        return Text(f"{lead.nl}, direct: {action.nl}", f"{lead.en}, at once: {action.en}")
    by = [moment_words(now.due_at, language) for language in LANGUAGES]
    return Text(f"{lead.nl}, uiterlijk {by[0]}: {action.nl}", f"{lead.en}, by {by[1]}: {action.en}")


def _advice(old: Signature, new: Signature) -> list[Text]:
    """Advice without a clock that came or went."""
    before, after = dict(old.pressing), dict(new.pressing)
    said = []
    for name, rec in PRESSING.items():
        was, now, action = before.get(name), after.get(name), rec.action.text
        if was == now:
            continue
        if now is None:
            said.append(Text(f"Vervalt: {action.nl}", f"No longer: {action.en}"))
        elif was is None:
            said.append(Text(f"Nieuw: {action.nl}", f"New: {action.en}"))
        else:
            said.append(_other_standing(now, action))
    return said


def _other_standing(now: Holds, action: Text) -> Text:
    if now == "applies":
        return Text(f"Staat nu vast: {action.nl}", f"Now certain: {action.en}")
    return Text(f"Is weer onzeker: {action.nl}", f"Uncertain again: {action.en}")


def moment_words(moment: datetime, language: Language) -> str:
    """A moment as a clock in the Netherlands shows it, with weekday, day and offset, written as in the advice."""
    moment = in_the_netherlands(moment)
    day, month = weekday_and_month(moment, language)
    offset = moment.strftime("%z")
    return f"{day} {moment.day} {month} {moment.year} {moment:%H:%M} ({offset[:3]}:{offset[3:5]})"


def in_the_netherlands(moment: datetime) -> datetime:
    """The same instant in Dutch time; as it was given where this computer knows no zones."""
    try:
        return moment.astimezone(ZoneInfo("Europe/Amsterdam"))
    except ZoneInfoNotFoundError:
        return moment
