"""Headings, moments and values in words, Dutch and English."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wervelwijzer.advice.case import FactValue
from wervelwijzer.language.recommendations import Event
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Choice, Fact, Number

HEADINGS: dict[str, Text] = {
    "now": Text("Nu doen", "Do now"),
    "nothing_now": Text(
        "Geen advies met een termijn op grond van wat nu bekend is.", "No advice with a term on what is known now."
    ),
    "undecided": Text("nog niet vast te stellen; mogelijk", "not yet decided; possibly"),
    "unless": Text("tenzij:", "unless:"),
    "ask": Text("Nog te vragen", "Still to ask"),
    "more_questions": Text("en nog {} andere vragen (--format json)", "and {} other questions (--format json)"),
    "why": Text("Waarom", "Why"),
    "because": Text("Omdat:", "Because:"),
    "reading": Text("Onze lezing:", "Our reading:"),
    "character": Text("teken", "character"),
    "rest": Text("Verder", "Further"),
    "texts": Text("Ook van belang, ter beoordeling van de arts", "Also relevant, for the clinician to judge"),
    "more_texts": Text(
        "En {} teksten van de richtlijn ter beoordeling van de arts (--all toont ze).",
        "And {} texts of the guideline for the clinician to judge (--all shows them).",
    ),
    "overridden": Text("Vervalt nu", "Overridden now"),
    "conclusions": Text("Besluiten", "Conclusions"),
    "prognosis": Text("Prognosemodellen", "Survival models"),
    "certainty": Text("Zekerheid", "Certainty"),
    "age": Text(
        "De richtlijn is van {}; een herziening is ons niet bekend; nieuwere inzichten staan er niet in.",
        "The guideline is from {}; we know of no revision; newer insights are not in it.",
    ),
    "readings": Text(
        "Waar 'onze lezing' staat, dwingt de tekst die uitleg niet af.",
        "Where it says 'our reading', the text does not force that interpretation.",
    ),
    "at_once": Text("nu", "now"),
    "before": Text("uiterlijk", "by"),
    "counted_from_now": Text("geteld vanaf dit advies", "counted from this advice"),
    "overdue": Text("TERMIJN VERSTREKEN", "OVERDUE"),
    "or": Text("of", "or"),
    "others": Text("en {} andere", "and {} others"),
    "also_one": Text("en 1 ander besluit", "and 1 other decision"),
    "also": Text("en {} andere besluiten", "and {} other decisions"),
}

EVENT_WORDS: dict[Event, Text] = {
    "suspicion": Text("na het ontstaan van de verdenking", "of the suspicion"),
    "probable_diagnosis": Text("na de waarschijnlijkheidsdiagnose", "of the probable diagnosis"),
    "definitive_diagnosis": Text("na de definitieve diagnose", "of the definitive diagnosis"),
    "recognition": Text("nu", "now"),
}

DAYS: dict[Language, tuple[str, ...]] = {
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
MONTHS: dict[Language, tuple[str, ...]] = {
    "nl": ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def weekday_and_month(moment: datetime, language: Language) -> tuple[str, str]:
    """The short names of a moment's weekday and month."""
    return DAYS[language][moment.weekday()], MONTHS[language][moment.month - 1]


def in_dutch_time(start: datetime | None, end: datetime) -> datetime:
    """The end of a clock as a Dutch clock shows it, when its start was given as one would have shown it.

    A clock that runs past the change to winter time then reads right; the instant is the same either way.
    """
    try:
        zone = ZoneInfo("Europe/Amsterdam")
    except ZoneInfoNotFoundError:
        return end
    if start is None or start.utcoffset() != start.astimezone(zone).utcoffset():
        return end
    return end.astimezone(zone)


def value_words(fact: Fact, value: FactValue | None) -> Text:
    """A fact's value as people read it: yes or no, the option's label, or the number with its unit."""
    if isinstance(fact, Choice):
        return next(option.label for option in fact.options if option.value == value)
    if isinstance(fact, Number):
        if value is None:
            return fact.absent or Text("onbekend", "unknown")
        nl = str(value).replace(".", ",")
        space = "" if fact.unit.written.nl == "%" else " "
        return Text(f"{nl}{space}{fact.unit.written.nl}".strip(), f"{value}{space}{fact.unit.written.en}".strip())
    return Text("ja", "yes") if value else Text("nee", "no")
