"""What is said beside an answer that can be, but does not go with what else is known: a word, never a refusal."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from wervelwijzer.facts import patient
from wervelwijzer.language.text import Language, Text
from wervelwijzer.web.intake.sheet import Sheet

AGE = patient.age_years.name


def cautions(sheet: Sheet, language: Language) -> dict[str, str]:
    """For each answer that asks for care, what to look at."""
    typed, seen = sheet.typed.values.get(AGE, sheet.shown.get(AGE)), sheet.observations.get(AGE)
    if typed is None or AGE in sheet.typed.problems:
        return {}
    at = seen.at if seen is not None and seen.value == typed else sheet.at or timezone.now()
    age = min(_age(sheet.episode.patient.birth_date, timezone.localdate(at)), patient.age_years.maximum)
    if typed == age:
        return {}
    says = Text(f"Let op: volgens de geboortedatum {age}.", f"Take note: by the date of birth {age}.")
    return {AGE: says.in_(language)}


def _age(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
