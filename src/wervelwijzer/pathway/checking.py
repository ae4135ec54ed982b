"""Whether an entry may join a record: every problem names the part, the value and what would be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import assert_never

from wervelwijzer.advice.case import FIRST_YEAR, LAST_YEAR, CaseError, Problem, parse_moment
from wervelwijzer.guideline import RECOMMENDATIONS
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.entry import Entry, in_utc
from wervelwijzer.pathway.events import KINDS, Kind, Part
from wervelwijzer.pathway.record import AT, CONTENT, CORRECTED, fact_problems, unknown_kind, unknown_target

SKEW = timedelta(minutes=5)
"""How far two computer clocks may differ: our choice. Within it, what is dated ahead counts from its entering."""

IDS = frozenset(rec.id for rec in RECOMMENDATIONS)


def check_entry(entry: Entry, earlier: Iterable[Entry] = ()) -> None:
    """Check an entry before it is kept.

    Args:
        entry: the new entry.
        earlier: the record so far; a correction names one of them, and an id occurs once.

    Raises:
        CaseError: with every problem found, not only the first.
    """
    record = {one.id: one for one in earlier}
    problems = [*_identity(entry, record), *_moments(entry), *_facts(entry)]
    kind = KINDS.get(entry.kind)
    if kind is None:
        problems.append(unknown_kind(entry.kind, entry.id))
    else:
        problems += [*_correction(entry, record), *_content(entry, kind, record), *_needs(entry, kind)]
    if problems:
        raise CaseError(problems)


def _identity(entry: Entry, record: Mapping[str, Entry]) -> Iterator[Problem]:
    if not entry.id or entry.id in record:
        yield _problem(
            "id",
            entry.id,
            "bestaat al of is leeg. Geef elke regel een eigen id",
            "exists already or is empty. Give each entry an id of its own",
        )
    if not entry.author.strip():
        yield _problem("author", entry.author, "is leeg. Noem wie dit vastlegt", "is empty. Name who records this")


def _moments(entry: Entry) -> Iterator[Problem]:
    moments = {"at": entry.at, "recorded_at": entry.recorded_at}
    wrong = [_no_moment(name, moment) for name, moment in moments.items() if not _can_be(moment)]
    yield from wrong
    if not wrong:
        yield from _ahead("at", entry.at, entry)


def _can_be(moment: datetime) -> bool:
    return moment.utcoffset() is not None and FIRST_YEAR <= moment.year <= LAST_YEAR


def _no_moment(name: str, moment: datetime) -> Problem:
    return _problem(
        name,
        moment.isoformat(),
        "is geen tijdstip met tijdzone. Geef bijvoorbeeld 2026-11-21T21:30:00+01:00",
        "is not a moment with an offset. Give for example 2026-11-21T21:30:00+01:00",
    )


def _ahead(name: str, moment: datetime, entry: Entry) -> Iterator[Problem]:
    if in_utc(moment) - in_utc(entry.recorded_at) > SKEW:
        yield _problem(
            name,
            moment.isoformat(),
            f"ligt na het moment van invoeren ({entry.recorded_at.isoformat()}). Leg vast wat gebeurd is; wat gepland "
            "is, staat in planned_at",
            f"lies after the moment of entering ({entry.recorded_at.isoformat()}). Record what has happened; what is "
            "planned goes into planned_at",
        )


def _facts(entry: Entry) -> Iterator[Problem]:
    for name, value in entry.facts.items():
        yield from fact_problems(name, value)


def _correction(entry: Entry, record: Mapping[str, Entry]) -> Iterator[Problem]:
    if (entry.kind == CORRECTED) is not (entry.corrects is not None):
        yield _problem(
            "corrects",
            str(entry.corrects),
            f"past niet bij de soort {entry.kind}. Een correctie heeft de soort {CORRECTED} en de id van wat zij "
            "corrigeert",
            f"does not go with the kind {entry.kind}. A correction has the kind {CORRECTED} and the id of what it "
            "corrects",
        )
    elif entry.corrects is not None and entry.corrects not in record:
        yield unknown_target(entry.id, entry.corrects)
    elif entry.corrects is not None:
        yield from _corrected_content(entry, record)


def _corrected_content(entry: Entry, record: Mapping[str, Entry]) -> Iterator[Problem]:
    """The content of a correction lies over that of the entry, which must come out right."""
    over = entry.content.get(CONTENT)
    if over is None:
        return
    if not isinstance(over, Mapping):
        yield _problem(CONTENT, repr(over), "is geen object", "is not an object")
        return
    target = record[str(entry.corrects)]
    while target.corrects is not None and target.corrects in record:
        target = record[target.corrects]
    kind = KINDS.get(target.kind)
    for part in kind.content if kind else ():
        if part.name in over:
            yield from _holds(part, over[part.name], record)


def _content(entry: Entry, kind: Kind, record: Mapping[str, Entry]) -> Iterator[Problem]:
    for part in kind.content:
        value = entry.content.get(part.name)
        if value is None:
            if part.required:
                yield _problem(
                    part.name,
                    "",
                    f"({part.label.nl}) ontbreekt. {_wanted(part).nl}",
                    f"({part.label.en}) is missing. {_wanted(part).en}",
                )
        else:
            yield from _holds(part, value, record)
    if entry.kind == CORRECTED and isinstance(entry.content.get(AT), str) and not list(_moment(AT, entry.content[AT])):
        yield from _ahead(AT, parse_moment(entry.content[AT], AT), entry)


def _holds(part: Part, value: object, record: Mapping[str, Entry]) -> Iterator[Problem]:
    match part.holds:
        case "moment":
            yield from _moment(part.name, value)
            return
        case "text":
            right = isinstance(value, str) and bool(value.strip())
        case "yes_no":
            right = isinstance(value, bool)
        case "choice":
            right = isinstance(value, str) and value in part.choices
        case "levels":
            right = isinstance(value, list | tuple) and all(one in part.choices for one in value)
        case "entry":
            right = isinstance(value, str) and value in record and part.of_kind in (None, record[value].kind)
        case "recommendation":
            right = isinstance(value, str) and value in IDS
        case _:
            assert_never(part.holds)
    if not right:
        wanted = _wanted(part)
        yield _problem(
            part.name,
            repr(value),
            f"({part.label.nl}) kan niet. {wanted.nl}",
            f"({part.label.en}) will not do. {wanted.en}",
        )


def _moment(name: str, value: object) -> Iterator[Problem]:
    try:
        parse_moment(value, name)
    except CaseError as error:
        yield from error.problems


def _wanted(part: Part) -> Text:
    match part.holds:
        case "moment":
            return Text("Geef een tijdstip met tijdzone", "Give a moment with an offset")
        case "text":
            return Text("Schrijf een tekst", "Write a text")
        case "yes_no":
            return Text("Geef true of false", "Give true or false")
        case "choice" | "levels":
            choices = ", ".join(part.choices)
            return Text(f"Mogelijk zijn: {choices}", f"Possible are: {choices}")
        case "entry":
            kind = KINDS[part.of_kind].label if part.of_kind else Text("regel", "entry")
            return Text(f"Geef de id van een eerdere {kind.nl}", f"Give the id of an earlier {kind.en}")
        case "recommendation":
            return Text("Geef de id van een advies, zoals ORG-12", "Give the id of an advice, such as ORG-12")
        case _:
            assert_never(part.holds)


def _needs(entry: Entry, kind: Kind) -> Iterator[Problem]:
    for name in kind.needs:
        if name not in entry.facts:
            yield _problem(
                name,
                "",
                f"ontbreekt bij de soort {kind.code} ({kind.label.nl}). Geef het feit",
                f"is missing from the kind {kind.code} ({kind.label.en}). Give the fact",
            )


def _problem(part: str, value: str, nl: str, en: str) -> Problem:
    shown = f"{value} " if value else ""
    return Problem(part, value, Text(f"{part}: {shown}{nl}.", f"{part}: {shown}{en}."))
