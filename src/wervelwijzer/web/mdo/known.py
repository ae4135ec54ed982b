"""Whether everything that a decision names exists: what nobody knows is refused, never left out without a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wervelwijzer.advice.case import Problem
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.checking import IDS
from wervelwijzer.pathway.choices import DEPARTURES
from wervelwijzer.web.mdo.attendance import OTHERS
from wervelwijzer.web.mdo.choices import CAPACITIES, POLICIES, SCHEDULES, SETTLED
from wervelwijzer.web.mdo.form import FOLLOWED, OTHER_SCHEDULE, Typed

SEATS = (*CAPACITIES, OTHERS)
CHOICES = ("", FOLLOWED, *DEPARTURES)
SUCH_AS = "ORG-12"

NO_NAME = Text(
    "Wie zit er als '{}'? Geef een naam, of een collega van het team.",
    "Who is there as '{}'? Give a name, or a colleague of the team.",
)


def unknown(typed: Typed, team: Mapping[str, str]) -> Iterator[Problem]:
    """What a decision names and does not exist, each with what does; `team` has the names of the colleagues."""
    for name in typed.facts:
        if name not in SETTLED:
            yield _no_such(f"fact-{name}", name, SETTLED)
    for code in typed.chosen:
        if code not in POLICIES:
            yield _no_such("chosen", code, POLICIES)
    if typed.schedule not in ("", OTHER_SCHEDULE, *SCHEDULES):
        yield _no_such("schedule", typed.schedule, (*SCHEDULES, OTHER_SCHEDULE))
    for advice, departure in typed.departures.items():
        if departure.choice and advice not in IDS:
            yield _problem(
                f"advice-{advice}",
                advice,
                f"is geen advies van de richtlijn. Geef de id van een advies, zoals {SUCH_AS}",
                f"is no advice of the guideline. Give the id of an advice, such as {SUCH_AS}",
            )
        elif departure.choice not in CHOICES:
            yield _no_such(f"advice-{advice}", departure.choice, CHOICES[1:])
    if typed.coordinator and typed.coordinator not in team:
        yield _no_colleague("coordinator", typed.coordinator, team)
    for one in typed.present:
        yield from _nobody(one, team)


def _nobody(one: Mapping[str, str], team: Mapping[str, str]) -> Iterator[Problem]:
    """What is wrong with somebody who is said to be present."""
    if one["as"] not in SEATS:
        yield _no_such("present", one["as"], SEATS)
    elif one["user"] and one["user"] not in team:
        yield _no_colleague("present", one["user"], team)
    elif not one["name"]:
        yield Problem("present", one["as"], Text(NO_NAME.nl.format(one["as"]), NO_NAME.en.format(one["as"])))


def _no_such(where: str, value: str, choices: Iterable[str]) -> Problem:
    possible = ", ".join(choices)
    return _problem(where, value, f"kan niet. Mogelijk zijn: {possible}", f"will not do. Possible are: {possible}")


def _no_colleague(where: str, value: str, team: Mapping[str, str]) -> Problem:
    names = ", ".join(team.values())
    return _problem(
        where, value, f"is niemand van dit team. Het team: {names}", f"is nobody of this team. The team: {names}"
    )


def _problem(where: str, value: str, nl: str, en: str) -> Problem:
    shown = value[:60]
    return Problem(where, value, Text(f"'{shown}' {nl}.", f"'{shown}' {en}."))
