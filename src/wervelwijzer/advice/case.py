"""Reading a case: what is known of a patient, checked against the vocabulary, never guessed.

Every problem names the fact, the value and what would be right, in Dutch and in English.
"""

from __future__ import annotations

import difflib
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NoReturn

from wervelwijzer.facts import BY_NAME, FACTS, GROUPS
from wervelwijzer.language.events import COURSE_EVENTS, IN_ORDER, MEETING, VISITS, WEEKDAYS
from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.recommendations import EVENTS
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Choice, Fact, Number, YesNo

MOST_BYTES = 1_000_000
"""A case is a few thousand bytes; anything above this was sent by mistake."""

LONGEST_SHOWN = 60
MOST_DIGITS = 4_300
FIRST_YEAR, LAST_YEAR = 1900, 2200
"""Between these years a clock can run in any time zone."""

EVENTS_KEY = "events"
ABOUT_KEY = "about"

FactValue = bool | int | float | str

DUTCH_GROUPS = {
    "patient": "patiënt",
    "tumour": "tumor",
    "status": "toestand",
    "symptoms": "klachten symptomen",
    "neurology": "neurologie",
    "imaging": "beeldvorming",
    "treatment": "behandeling",
    "care": "zorg",
    "prognosis": "prognose overleving",
}


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a case: which fact, which value, and what would be right."""

    fact: str
    value: str
    says: Text


class CaseError(ValueError):
    """A case that cannot be read. `problems` lists everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.message("en"))

    def message(self, language: Language) -> str:
        """All problems in one line per problem."""
        return "\n".join(problem.says.in_(language) for problem in self.problems)


@dataclass(frozen=True)
class Case:
    """A checked case: `known` maps fact names to values, `events` what happened or will to a moment with an offset.

    `visits` are the follow-up visits, earliest first; `mdo_weekday` is the weekday on which the team meets, where
    that was given instead of a moment.
    """

    known: Mapping[str, FactValue]
    events: Mapping[str, datetime] = field(default_factory=dict)
    visits: tuple[datetime, ...] = ()
    mdo_weekday: str | None = None


@dataclass
class Happened:
    """The events of a case while they are being read."""

    events: dict[str, datetime] = field(default_factory=dict)
    visits: tuple[datetime, ...] = ()
    mdo_weekday: str | None = None


# --- From text ---


def parse_case(text: str | bytes) -> Case:
    """Read one case from JSON.

    Raises:
        CaseError: the text is no JSON, too large, or holds a name, type or value that the vocabulary does not have.
    """
    return check_case(parse_json(text))


def parse_json(text: str | bytes) -> object:
    """JSON as the standard has it: no NaN, no duplicate keys, UTF-8, of a sensible size."""
    if len(text) > MOST_BYTES:
        _refuse(
            "",
            f"{len(text)} bytes",
            f"De casus is te groot: {len(text):,} bytes; hoogstens {MOST_BYTES:,}. Geef één patiënt per casus.",
            f"The case is too large: {len(text):,} bytes; {MOST_BYTES:,} at most. Give one patient per case.",
        )
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8-sig")
        return json.loads(text, parse_constant=float, parse_int=_whole_number, object_pairs_hook=_no_duplicates)
    except UnicodeDecodeError as error:
        _refuse(
            "",
            "",
            f"De casus is geen UTF-8 (byte {error.start}). Sla het bestand op als UTF-8.",
            f"The case is not UTF-8 (byte {error.start}). Save the file as UTF-8.",
        )
    except json.JSONDecodeError as error:
        place = f"regel {error.lineno}, kolom {error.colno}", f"line {error.lineno}, column {error.colno}"
        _refuse(
            "",
            "",
            f"De casus is geen geldige JSON ({place[0]}). Controleer aanhalingstekens, komma's en haken.",
            f"The case is not valid JSON ({place[1]}: {error.msg}). Check quotes, commas and brackets.",
        )
    except RecursionError:
        _refuse(
            "",
            "",
            "De casus is te diep genest. Een casus heeft twee lagen: groep en feit.",
            "The case is nested too deeply. A case has two layers: group and fact.",
        )
    except CaseError:
        raise


def _whole_number(digits: str) -> int | float:
    """A number of absurd length is read as endless, so that the fact it was given for can be named."""
    return int(digits) if len(digits) <= MOST_DIGITS else math.inf


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            _refuse(
                _short(key),
                _shown(value),
                f"'{_short(key)}' staat er twee keer in. Houd één van de twee.",
                f"'{_short(key)}' is given twice. Keep one of the two.",
            )
        found[key] = value
    return found


# --- Checking names and values ---


def check_case(content: object) -> Case:
    """Check a case that is already an object: groups of facts, optional `events`, optional `about`.

    Raises:
        CaseError: with every problem found, not only the first.
    """
    if not isinstance(content, Mapping):
        _refuse(
            "",
            _shown(content),
            f'Een casus is een JSON-object zoals {{"symptoms": {{"spinal_pain": true}}}}, niet {_shown(content)}.',
            f'A case is a JSON object such as {{"symptoms": {{"spinal_pain": true}}}}, not {_shown(content)}.',
        )
    problems: list[Problem] = []
    known: dict[str, FactValue] = {}
    happened = Happened()
    for group, facts in content.items():
        if group == EVENTS_KEY:
            happened = _check_events(facts, problems)
        elif group == ABOUT_KEY:
            _check_about(facts, problems)
        elif group not in GROUPS:
            problems.append(_unknown_group(group))
        elif facts is None:
            continue
        elif not isinstance(facts, Mapping):
            problems.append(_not_a_group(group, facts))
        else:
            for name, value in facts.items():
                _check_fact(group, name, value, known, problems)
    if problems:
        raise CaseError(problems)
    return Case(known, happened.events, happened.visits, happened.mdo_weekday)


def _check_fact(group: str, name: object, value: object, known: dict[str, FactValue], problems: list[Problem]) -> None:
    fact = BY_NAME.get(f"{group}.{name}")
    if fact is None:
        problems.append(_unknown_fact(group, str(name)))
    elif value is not None:
        try:
            known[fact.name] = _check_value(fact, value)
        except CaseError as error:
            problems.extend(error.problems)


def _check_value(fact: Fact, value: object) -> FactValue:
    if isinstance(fact, YesNo):
        return value if isinstance(value, bool) else _wrong_yes_no(fact, value)
    if isinstance(fact, Choice):
        return value if isinstance(value, str) and value in fact.values else _wrong_choice(fact, value)
    assert isinstance(fact, Number)
    return _check_number(fact, value)


def _check_number(fact: Number[Quantity], value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        _wrong_number(fact, value)
    if isinstance(value, float):
        if not math.isfinite(value):
            _wrong_number(fact, value)
        if value.is_integer():
            value = int(value)
    if not fact.minimum <= value <= fact.maximum:
        _wrong_number(fact, value)
    if fact.whole and (isinstance(value, float) or (value - fact.minimum) % fact.step):
        _wrong_number(fact, value)
    return value


def _check_events(content: object, problems: list[Problem]) -> Happened:
    found = Happened()
    if content is None:
        return found
    if not isinstance(content, Mapping):
        problems.append(_not_a_group(EVENTS_KEY, content))
        return found
    for name, value in content.items():
        if name not in EVENTS and name not in COURSE_EVENTS:
            problems.append(_unknown_event(name, value))
        elif value is not None:
            try:
                _check_event(str(name), value, found)
            except CaseError as error:
                problems.extend(error.problems)
    problems.extend(_out_of_order(found.events))
    return found


def _check_event(name: str, value: object, found: Happened) -> None:
    place = f"{EVENTS_KEY}.{name}"
    if name == VISITS:
        found.visits = _check_visits(value, place)
    elif name == MEETING and isinstance(value, str) and not value[:1].isdigit():
        found.mdo_weekday = value if value in WEEKDAYS else _wrong_weekday(value, place)
    else:
        found.events[name] = parse_moment(value, place)


def _check_visits(value: object, place: str) -> tuple[datetime, ...]:
    if not isinstance(value, list):
        _refuse(
            place,
            _shown(value),
            f'{place}: {_shown(value)} is geen lijst. Schrijf bijvoorbeeld ["2026-12-21T10:00:00+01:00"].',
            f'{place}: {_shown(value)} is not a list. Write for example ["2026-12-21T10:00:00+01:00"].',
        )
    moments = {parse_moment(one, f"{place}[{number}]") for number, one in enumerate(value)}
    return tuple(sorted(moments))


def _wrong_weekday(value: str, place: str) -> NoReturn:
    days = ", ".join(WEEKDAYS)
    _refuse(
        place,
        _shown(value),
        f"{place}: {_shown(value)} is geen tijdstip en geen weekdag. Schrijf bijvoorbeeld 2026-11-25T12:30:00+01:00, "
        f"of een van: {days}.",
        f"{place}: {_shown(value)} is neither a moment nor a weekday. Write for example 2026-11-25T12:30:00+01:00, or "
        f"one of: {days}.",
    )


def _out_of_order(events: Mapping[str, datetime]) -> Iterable[Problem]:
    for first, then in IN_ORDER:
        if first in events and then in events and events[then] < events[first]:
            one, other = f"{EVENTS_KEY}.{first}", f"{EVENTS_KEY}.{then}"
            early, late = events[then].isoformat(), events[first].isoformat()
            yield Problem(
                other,
                early,
                Text(
                    f"{other} ({early}) ligt vóór {one} ({late}). Verbeter het tijdstip dat niet klopt, of laat het "
                    "weg.",
                    f"{other} ({early}) lies before {one} ({late}). Correct the moment that is wrong, or leave it out.",
                ),
            )


def _unknown_event(name: object, value: object) -> Problem:
    known = ", ".join((*EVENTS, *COURSE_EVENTS))
    return Problem(
        f"{EVENTS_KEY}.{_short(name)}",
        _shown(value),
        Text(
            f"Onbekende gebeurtenis '{_short(name)}'. Bekend zijn: {known}.",
            f"Unknown event '{_short(name)}'. Known are: {known}.",
        ),
    )


def parse_moment(value: object, name: str) -> datetime:
    """A moment with its offset from UTC, from ISO 8601 text such as 2026-11-21T21:30:00+01:00.

    Raises:
        CaseError: no such text, or no offset (a clock cannot run on a moment that could be any of 24).
    """
    moment = None
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
    if moment is None or moment.utcoffset() is None or not FIRST_YEAR <= moment.year <= LAST_YEAR:
        _refuse(
            name,
            _shown(value),
            f"{name}: {_shown(value)} is geen tijdstip met tijdzone. Schrijf bijvoorbeeld 2026-11-21T21:30:00+01:00.",
            f"{name}: {_shown(value)} is not a moment with an offset. Write for example 2026-11-21T21:30:00+01:00.",
        )
    return moment


def _check_about(value: object, problems: list[Problem]) -> None:
    if value is not None and not isinstance(value, str):
        problems.append(
            Problem(
                ABOUT_KEY,
                _shown(value),
                Text(
                    f"about: {_shown(value)} is geen tekst. Schrijf een omschrijving tussen aanhalingstekens, zonder "
                    "gegevens van de patiënt.",
                    f"about: {_shown(value)} is not text. Write a description in quotes, without patient data.",
                ),
            )
        )


# --- What is wrong, and what would be right ---


def _refuse(fact: str, value: str, nl: str, en: str) -> NoReturn:
    raise CaseError([Problem(fact, value, Text(nl, en))])


def _wrong_yes_no(fact: YesNo, value: object) -> NoReturn:
    _refuse(
        fact.name,
        _shown(value),
        f"{fact.name} ({fact.label.nl}): {_shown(value)} kan niet. Geef true of false (zonder "
        "aanhalingstekens), of laat het weg als het onbekend is.",
        f"{fact.name} ({fact.label.en}): {_shown(value)} will not do. Give true or false (without quotes), or leave it "
        "out when unknown.",
    )


def _wrong_choice(fact: Choice, value: object) -> NoReturn:
    values = ", ".join(fact.values)
    meant = _closest(value, {option.value: (option.value, option.label.nl, option.label.en) for option in fact.options})
    hint = (f" Bedoelt u '{meant}'?", f" Did you mean '{meant}'?") if meant else ("", "")
    _refuse(
        fact.name,
        _shown(value),
        f"{fact.name} ({fact.label.nl}): {_shown(value)} kan niet.{hint[0]} Mogelijk zijn: {values}.",
        f"{fact.name} ({fact.label.en}): {_shown(value)} will not do.{hint[1]} Possible are: {values}.",
    )


def _wrong_number(fact: Number[Quantity], value: object) -> NoReturn:
    kind = ("een geheel getal", "a whole number") if fact.whole else ("een getal", "a number")
    step = (f" in stappen van {fact.step}", f" in steps of {fact.step}") if fact.step != 1 else ("", "")
    unit = fact.unit.written
    _refuse(
        fact.name,
        _shown(value),
        f"{fact.name} ({fact.label.nl}): {_shown(value)} kan niet. Geef {kind[0]} van {fact.minimum} tot en met "
        f"{fact.maximum} {unit.nl}".rstrip()
        + f"{step[0]}.",
        f"{fact.name} ({fact.label.en}): {_shown(value)} will not do. Give {kind[1]} from {fact.minimum} to "
        f"{fact.maximum} {unit.en}".rstrip()
        + f"{step[1]}.",
    )


def _unknown_group(group: object) -> Problem:
    name = _short(group)
    meant = _closest(group, {known: (known, *DUTCH_GROUPS[known].split()) for known in GROUPS})
    if meant is None and isinstance(group, str):
        meant = next((known for known in BY_NAME if group == known or known.endswith(f".{group}")), None)
        if meant is not None:
            return Problem(
                name,
                "",
                Text(
                    f"'{name}' staat niet op de plaats van een groep. Schrijf het feit {meant} binnen zijn groep.",
                    f"'{name}' stands where a group belongs. Write the fact {meant} inside its group.",
                ),
            )
    hint = (f" Bedoelt u '{meant}'?", f" Did you mean '{meant}'?") if meant else ("", "")
    groups = ", ".join(GROUPS)
    return Problem(
        name,
        "",
        Text(
            f"Onbekende groep '{name}'.{hint[0]} De groepen zijn: {groups}.",
            f"Unknown group '{name}'.{hint[1]} The groups are: {groups}.",
        ),
    )


def _unknown_fact(group: str, name: str) -> Problem:
    words = {fact.name: (fact.name.partition(".")[2], fact.label.nl, fact.label.en) for fact in FACTS}
    here = {known: texts for known, texts in words.items() if known.startswith(f"{group}.")}
    meant = _closest(name, here) or _closest(name, words)
    hint = (f" Bedoelt u {meant}?", f" Did you mean {meant}?") if meant else ("", "")
    return Problem(
        f"{group}.{_short(name)}",
        "",
        Text(
            f"Onbekend feit '{group}.{_short(name)}'.{hint[0]} Alle feiten: wervelwijzer facts.",
            f"Unknown fact '{group}.{_short(name)}'.{hint[1]} All facts: wervelwijzer facts.",
        ),
    )


def _not_a_group(group: str, value: object) -> Problem:
    return Problem(
        group,
        _shown(value),
        Text(
            f"{group}: {_shown(value)} is geen groep feiten. Schrijf een object met namen en waarden.",
            f"{group}: {_shown(value)} is not a group of facts. Write an object with names and values.",
        ),
    )


def _closest(given: object, known: Mapping[str, tuple[str, ...]]) -> str | None:
    """The known name whose own spelling, Dutch or English words come nearest to what was given, if any does."""
    if not isinstance(given, str) or len(given) > LONGEST_SHOWN:
        return None
    plain = given.lower().replace("_", " ").strip()
    best, best_ratio = None, 0.7
    for name, texts in known.items():
        for text in texts:
            candidate = text.lower().replace("_", " ")
            ratio = difflib.SequenceMatcher(None, plain, candidate).ratio()
            if plain and len(plain) > 4 and plain in candidate:
                ratio = max(ratio, 0.75)
            if ratio > best_ratio:
                best, best_ratio = name, ratio
    return best


def _shown(value: object) -> str:
    for write in (_as_json, repr):
        try:
            return _short(write(value))
        except (TypeError, ValueError, RecursionError):
            continue
    return type(value).__name__


def _as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _short(value: object) -> str:
    """The value on one line, unprintable characters made visible, cut where it is long."""
    text = str(value)
    text = "".join(c if c.isprintable() else repr(c)[1:-1] for c in text[: LONGEST_SHOWN + 1])
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
