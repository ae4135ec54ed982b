"""What somebody typed into the form, read as facts: absent is unchanged, empty is unknown, wrong stays where it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from django.utils import timezone

from wervelwijzer.advice.case import FIRST_YEAR, CaseError, FactValue, Problem, check_case
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.text import LANGUAGES, Language, Text
from wervelwijzer.language.words import Choice, Fact, Number, YesNo

AT = "at"
UNKNOWN = ""
YES, NO = "true", "false"
WRITTEN_YES_NO: Mapping[str, bool] = {YES: True, NO: False}
LONGEST, LONGEST_NUMBER = 200, 20
DECIMAL_SIGN: Mapping[Language, str] = {"nl": ",", "en": "."}

_NUMBER = re.compile(r"([+-]?[0-9]+)(?:([.,])([0-9]+))?")


@dataclass(frozen=True)
class Typed:
    """The form as it was sent.

    `raw` is the text of each fact that was sent, `values` what it means (None: unknown), `problems` why it means
    nothing: a fact stands in one of the two.
    """

    raw: Mapping[str, str]
    values: Mapping[str, FactValue | None]
    problems: Mapping[str, Problem]

    def changes(self, shown: Mapping[str, FactValue]) -> dict[str, FactValue | None]:
        """What differs from what the form showed when it was opened."""
        return {name: value for name, value in self.values.items() if value != shown.get(name)}


def read_typed(sent: Mapping[str, str], language: Language) -> Typed:
    """Read every field that carries the name of a fact."""
    raw = {name: clean(sent[name]) for name in sent if name in BY_NAME}
    values: dict[str, FactValue | None] = {}
    problems: dict[str, Problem] = {}
    for name, text in raw.items():
        try:
            values[name] = read_value(BY_NAME[name], text, language)
        except CaseError as error:
            problems[name] = error.problems[0]
    return Typed(raw, values, problems)


def clean(text: str) -> str:
    """What a field may hold: no endless text, and nothing that a database cannot keep."""
    return text.replace("\x00", "").strip()[:LONGEST]


def read_value(fact: Fact, text: str, language: Language) -> FactValue | None:
    """One answer; None where nothing was chosen.

    Raises:
        CaseError: the fact cannot have this value.
    """
    text = text.strip()
    if text == UNKNOWN:
        return None
    if isinstance(fact, Number):
        return _checked_number(fact, text, language)
    return _checked(fact, WRITTEN_YES_NO.get(text, text) if isinstance(fact, YesNo) else text)


def _checked(fact: Fact, given: object) -> FactValue:
    group, _, name = fact.name.partition(".")
    return check_case({group: {name: given}}).known[fact.name]


def _checked_number(fact: Number[Quantity], text: str, language: Language) -> FactValue:
    """The number, with or without the unit that the field asks for; a refusal repeats it as it was typed."""
    typed = _without_unit(fact, text)
    given = _number(fact, typed, language)
    try:
        return _checked(fact, given)
    except CaseError as error:
        problem = error.problems[0]
        if isinstance(given, str):
            raise
        nl, en = (problem.says.in_(one).replace(f": {problem.value} ", f": {text} ", 1) for one in LANGUAGES)
        raise CaseError([Problem(problem.fact, text, Text(nl, en))]) from None


def _without_unit(fact: Number[Quantity], text: str) -> str:
    """What stands before the field's own unit, in either language; any other unit stays, and is refused."""
    for language in LANGUAGES:
        unit = fact.unit.written.in_(language).removeprefix("·").strip()
        if not unit:
            continue
        parted = r"\s*[\s·]\s*" if unit[0].isdigit() else r"\s*·?\s*"
        found = re.fullmatch(rf"({_NUMBER.pattern}){parted}{re.escape(unit)}", _one_micro(text), re.IGNORECASE)
        if found is not None:
            return found[1]
    return text


def _one_micro(text: str) -> str:
    """The sign for a millionth has two codes; the units here have the first."""
    return text.replace("\u03bc", "\u00b5")


def _number(fact: Fact, text: str, language: Language) -> int | float | str:
    """The number, or the text itself where it is none; a sign that may part thousands is never taken for a decimal."""
    found = _NUMBER.fullmatch(text)
    if found is None or len(text) > LONGEST_NUMBER:
        return text
    whole, sign, decimals = found.groups()
    if sign is None:
        return int(whole)
    if sign != DECIMAL_SIGN[language] and len(decimals) == 3 and int(whole) != 0:
        raise CaseError([_ambiguous(fact, text, whole, decimals)])
    return float(f"{whole}.{decimals}")


def _ambiguous(fact: Fact, text: str, whole: str, decimals: str) -> Problem:
    joined = f"{whole}{decimals}"
    return Problem(
        fact.name,
        text,
        Text(
            f"'{text}' kan {joined} en {whole},{decimals} betekenen. Schrijf {joined}, of {whole},{decimals}.",
            f"'{text}' can mean {joined} and {whole}.{decimals}. Write {joined}, or {whole}.{decimals}.",
        ),
    )


def written(fact: Fact, value: FactValue | None, language: Language) -> str:
    """A value as the form's field holds it: reading it gives the value again."""
    if value is None:
        return UNKNOWN
    if isinstance(fact, YesNo):
        return YES if value else NO
    if isinstance(fact, Choice):
        return str(value)
    return str(value).replace(".", DECIMAL_SIGN[language])


def plain(problem: Problem) -> Text:
    """A problem as it stands beside its field: without the name that the field has already."""
    fact = BY_NAME.get(problem.fact)
    nl, en = (
        problem.says.in_(one).removeprefix(
            f"{fact.name} ({fact.label.in_(one)}): " if fact is not None else f"{problem.fact}: "
        )
        for one in LANGUAGES
    )
    return Text(nl, en)


# --- when it was ---


def read_moment(text: str) -> datetime | None:
    """The moment of a `datetime-local` field on a Dutch clock; None where it was left empty: now.

    An hour that a clock shows twice is its first: our reading, because a term then ends the sooner.

    Raises:
        CaseError: no such moment, or one that a Dutch clock skips.
    """
    if not text.strip():
        return None
    try:
        naive = datetime.fromisoformat(text.strip())
        moment = timezone.make_aware(naive) if naive.tzinfo is None else naive
        shown = timezone.localtime(moment.astimezone(UTC)).replace(tzinfo=None)
    except (ValueError, OverflowError):
        raise CaseError([_no_moment(text)]) from None
    if naive.tzinfo is None and shown != naive:
        raise CaseError([_no_moment(text)])
    if moment.year < FIRST_YEAR:
        raise CaseError([no_year(moment)])
    return moment


def check_born(moment: datetime | None, born: date, name: str = AT) -> None:
    """Refuse that something was seen or heard of a patient before their birth.

    Raises:
        CaseError: it was.
    """
    if moment is None or timezone.localdate(moment) >= born:
        return
    day, birth = f"{timezone.localtime(moment):%d-%m-%Y}", f"{born:%d-%m-%Y}"
    says = Text(
        f"{day} ligt vóór de geboortedatum van de patiënt ({birth}). Controleer het jaartal.",
        f"{day} lies before the patient's date of birth ({birth}). Check the year.",
    )
    raise CaseError([Problem(name, day, says)])


def no_year(moment: datetime) -> Problem:
    """That a moment lies in a year that cannot be meant."""
    year = f"{moment.year:04}"
    says = Text(f"Het jaar {year} kan niet. Controleer het jaartal.", f"The year {year} cannot be. Check the year.")
    return Problem(AT, year, says)


def _no_moment(text: str) -> Problem:
    return Problem(
        AT,
        text,
        Text(
            f"'{text[:40]}' is geen tijdstip op de Nederlandse klok. Kies dag en tijd, of laat het leeg: dan is het "
            "nu.",
            f"'{text[:40]}' is not a moment on a Dutch clock. Choose day and time, or leave it empty: then it is now.",
        ),
    )
