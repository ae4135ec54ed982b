"""What is said beside an answer that can be, but does not go with what else is known: a word, never a refusal."""

from __future__ import annotations

from django.utils import timezone

from wervelwijzer.facts import patient
from wervelwijzer.language.text import Language, Text
from wervelwijzer.web.intake.sheet import Sheet
from wervelwijzer.web.records.models import age

AGE = patient.age_years.name


def cautions(sheet: Sheet, language: Language) -> dict[str, str]:
    """For each answer that asks for care, what to look at."""
    typed, seen = sheet.typed.values.get(AGE, sheet.shown.get(AGE)), sheet.observations.get(AGE)
    if typed is None or AGE in sheet.typed.problems:
        return {}
    at = seen.at if seen is not None and seen.value == typed else sheet.at or timezone.now()
    years = min(age(sheet.episode.patient.birth_date, timezone.localdate(at)), patient.age_years.maximum)
    if typed == years:
        return {}
    says = Text(f"Let op: volgens de geboortedatum {years}.", f"Take note: by the date of birth {years}.")
    return {AGE: says.in_(language)}
