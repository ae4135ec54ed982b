"""The taper calendar: the clinician's dose and length, the days of the one schedule, and a remedy where one lacks."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest
from tests.advice.cases import PATIENTS, with_fact
from tests.documents.contexts import AT, COURSE, TREATED, by_source, context, folded, text_of, treated

from wervelwijzer.documents import dates, taper
from wervelwijzer.documents.content import Table
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.dates import weekday
from wervelwijzer.documents.problems import DocumentError
from wervelwijzer.documents.render import contents, render
from wervelwijzer.schedules.reader import schedule
from wervelwijzer.schedules.taper import daily_doses

CODE = taper.CODE


def rows(given: DocumentContext) -> list[tuple[str, str]]:
    """Day and dose of each row."""
    tables = [b for s in contents(CODE, given).sections for b in s.blocks if isinstance(b, Table)]
    return [(row[0][0].text, row[1][0].text) for row in tables[0].rows]


def test_each_day_and_dose_is_that_of_the_schedule() -> None:
    given = treated()
    calendar = schedule(given.case, AT, dexamethasone=Fraction(16), taper_days=14)
    days = {
        weekday(entry.first_day, "nl"): entry.given.most
        for entry in calendar.entries
        if entry.schedule.id == "SCH-DEXAMETHASONE-TAPER" and entry.given
    }
    shown = dict(rows(given))
    assert len(days) == 14
    for day, amount in days.items():
        told = f"{float(amount):g}".replace(".", ",")
        assert shown[day].startswith(f"{told} mg")


def test_it_ends_in_zero_and_says_so() -> None:
    assert rows(treated())[-1] == ("maandag 14 december 2026", "0 mg: u bent gestopt")
    assert rows(treated("en"))[-1] == ("Monday 14 December 2026", "0 mg: you have stopped")


def test_the_full_dose_is_shown_until_the_last_session() -> None:
    full = [day for day, dose in rows(treated()) if dose == "16 mg"]
    assert full[0] == "vrijdag 27 november 2026"
    assert full[-1] == "maandag 30 november 2026"


def test_half_milligrams_are_written_as_the_language_has_them() -> None:
    assert "13,5 mg" in dict(rows(treated())).values()
    assert "13.5 mg" in dict(rows(treated("en"))).values()


@pytest.mark.parametrize("dose", [8, Fraction(17, 2), 16])
@pytest.mark.parametrize("days", [7, 14])
def test_every_choice_that_the_guideline_leaves_can_be_made(dose: Fraction, days: int) -> None:
    given = treated(dexamethasone_dose=dose, taper_days=days)
    told = [text for _, text in rows(given)][-days:]
    wanted = [f"{float(amount):g} mg".replace(".", ",") for amount in daily_doses(Fraction(dose), days)]
    assert told[:-1] == wanted[:-1]
    assert render(CODE, given)


@pytest.mark.parametrize(
    ("choice", "remedy"),
    [
        ({"dexamethasone_dose": None}, "Vul een dosis in van 8 tot en met 16 mg"),
        ({"dexamethasone_dose": Fraction(15, 2)}, "Dexamethason 7,5 mg kan niet"),
        ({"dexamethasone_dose": Fraction(33, 2)}, "Dexamethason 16,5 mg kan niet"),
        ({"dexamethasone_dose": Fraction(41, 5)}, "Dexamethason 8,2 mg kan niet"),
        ({"taper_days": None}, "Vul 7 tot en met 14 dagen in"),
        ({"taper_days": 6}, "Afbouwen in 6 dagen kan niet"),
        ({"taper_days": 15}, "Afbouwen in 15 dagen kan niet"),
    ],
)
def test_without_a_valid_choice_it_refuses_with_the_remedy(choice: dict[str, Any], remedy: str) -> None:
    with pytest.raises(DocumentError) as refused:
        render(CODE, treated(**choice))
    assert remedy in refused.value.message("nl")
    assert refused.value.message("en") != refused.value.message("nl")


def test_everything_that_lacks_is_said_at_once() -> None:
    with pytest.raises(DocumentError) as refused:
        render(CODE, treated(dexamethasone_dose=None, taper_days=None))
    assert len(refused.value.problems) == 2


def test_without_the_end_of_treatment_it_asks_for_that() -> None:
    case = {
        **PATIENTS[TREATED],
        "events": {**PATIENTS[TREATED]["events"], "corticosteroid_start": COURSE["corticosteroid_start"]},
    }
    given = context(case=case, dexamethasone_dose=16, taper_days=14)
    assert taper.needs(given) == (taper.NO_END,)


def test_where_no_dexamethasone_is_advised_there_is_no_calendar() -> None:
    """Nothing is tapered that was not started: the guideline's advice is then to wait for the biopsy."""
    case = {**PATIENTS["unknown_primary_mescc_deficit"], "events": COURSE}
    given = context(case=case, dexamethasone_dose=16, taper_days=14)
    assert taper.needs(given) == (taper.NO_COURSE,)


def test_the_stomach_is_protected_only_where_the_decision_says_so() -> None:
    place = "decisions/corticosteroids.proton_pump_inhibitor"
    assert place in by_source(contents(CODE, treated()))
    case = {**PATIENTS[TREATED], "events": {**PATIENTS[TREATED]["events"], **COURSE}}
    for name in ("treatment.nsaid_use", "treatment.anticoagulant_use", "treatment.gastric_ulcer_history"):
        case = with_fact(case, name, False)
    given = context(case=case, dexamethasone_dose=16, taper_days=14)
    assert place not in by_source(contents(CODE, given))


def test_it_says_that_the_daily_doses_are_our_proposal_and_who_chose() -> None:
    text = text_of(CODE, treated())
    assert folded("De dagdoses zijn ons voorstel") in text
    assert folded("Begindosis 16 mg per dag en afbouw in 14 dagen: gekozen door dr. B. Bakker") in text


def test_a_long_course_before_the_taper_is_printed_whole() -> None:
    """The calendar is never cut off at the half year that a screen looks ahead."""
    case = {
        **PATIENTS[TREATED],
        "events": {**PATIENTS[TREATED]["events"], **COURSE, "radiotherapy_end": "2027-08-30T10:00:00+02:00"},
    }
    given = context(case=case, dexamethasone_dose=16, taper_days=14)
    assert rows(given)[-1][0] == "maandag 13 september 2027"


# --- the first day ---


@pytest.mark.parametrize(
    ("made", "start", "refused"),
    [
        (date(2026, 12, 1), None, False),
        (date(2026, 12, 2), None, True),
        (date(2026, 12, 2), date(2026, 12, 1), True),
        (date(2026, 12, 2), date(2026, 12, 2), False),
        (date(2026, 12, 2), date(2026, 12, 20), False),
        (date(2026, 12, 2), date(2028, 12, 20), True),
        (date(2026, 11, 26), date(2026, 11, 30), True),
        (date(2026, 11, 26), date(2026, 12, 1), False),
    ],
)
def test_no_taper_begins_before_its_calendar_is_made_or_during_the_treatment(
    made: date, start: date | None, *, refused: bool
) -> None:
    given = treated(made_at=datetime.combine(made, AT.timetz()), taper_start=start)
    problems = taper.needs(given)
    assert bool(problems) is refused
    if refused:
        assert "1 december 2026" in problems[0].nl or "2 december 2026" in problems[0].nl
        assert "December 2026" in problems[0].en
    else:
        assert rows(given)[0][0].endswith(dates.day(max(made, date(2026, 11, 27)), "nl"))


def test_until_the_chosen_first_day_the_dose_stays_and_then_falls_as_planned() -> None:
    made = AT.replace(month=12, day=10)
    told = rows(treated(made_at=made, taper_start=date(2026, 12, 12)))
    assert told[:2] == [("donderdag 10 december 2026", "16 mg"), ("vrijdag 11 december 2026", "16 mg")]
    falling = [f"{float(amount):g} mg".replace(".", ",") for amount in daily_doses(Fraction(16), 14)]
    assert [dose for _, dose in told[2:-1]] == falling[:-1]
    assert told[2][0] == "zaterdag 12 december 2026"
    assert told[-1] == ("vrijdag 25 december 2026", "0 mg: u bent gestopt")
