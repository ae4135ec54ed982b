"""The invented patients of a demonstration agree with themselves on every day."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone

from wervelwijzer.advice.case import check_case
from wervelwijzer.web.common.demo_patients import PATIENTS
from wervelwijzer.web.common.management.commands.demo import born
from wervelwijzer.web.records.models import age


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2026, 11, 28), date(2026, 12, 31), date(2028, 2, 29)])
def test_the_birth_date_gives_the_age_that_the_record_says(today: date, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the birthday of this year is still to come."""
    monkeypatch.setattr(timezone, "localdate", lambda: today)
    for number, patient in enumerate(PATIENTS, start=1):
        assert age(born(number, patient.age)) == patient.age
        said = {check_case(step.facts).known.get("patient.age_years") for step in patient.steps} - {None}
        assert said == {patient.age}, patient.name


@pytest.mark.parametrize(("day", "year"), [(10, 1961), (11, 1962), (12, 1962)])
def test_a_birthday_counts_from_its_own_day(day: int, year: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "localdate", lambda: date(2026, 6, day))
    assert born(1, 64) == date(year, 6, 11)
