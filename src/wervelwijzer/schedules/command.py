"""The command `wervelwijzer schedule`: a table, JSON or iCalendar."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import NoReturn
from zoneinfo import ZoneInfoNotFoundError

from wervelwijzer.advice.case import FIRST_YEAR, LAST_YEAR, Case, CaseError, Problem
from wervelwijzer.language.text import Language, Text
from wervelwijzer.schedules.calendar import Calendar
from wervelwijzer.schedules.days import ZONE_NAME, zone
from wervelwijzer.schedules.reader import LEAST_DOSE, LEAST_TAPER, MOST_DOSE, MOST_TAPER, schedule

DONE, NOT_DONE = 0, 2


def run(options: argparse.Namespace, case: Case, at: datetime | None) -> int:
    """Answer `wervelwijzer schedule CASE`; gives the exit status.

    Raises:
        CaseError: a choice that cannot be made; it names the option, the value and what would be right.
    """
    language: Language = options.lang
    until, dose, days = _until(options.until), _dose(options.dexamethasone), _days(options.taper_days)
    try:
        zone()
    except ZoneInfoNotFoundError:
        return _say(
            Text(
                f"Deze computer kent de tijdzone {ZONE_NAME} niet. Installeer die met: pip install tzdata",
                f"This computer does not know the time zone {ZONE_NAME}. Install it with: pip install tzdata",
            ),
            language,
        )
    calendar = schedule(case, at, until=until, dexamethasone=dose, taper_days=days)
    if options.format == "ics":
        return _ics(calendar, language)
    if options.format == "json":
        text = json.dumps(calendar.to_json(), ensure_ascii=False, indent=2) + "\n"
    else:
        text = _table(calendar, options)
    sys.stdout.write(text)
    return DONE


def _table(calendar: Calendar, options: argparse.Namespace) -> str:
    from wervelwijzer.schedules.table import render

    width = options.width or (shutil.get_terminal_size().columns if sys.stdout.isatty() else 80)
    return render(calendar, options.lang, width=width)


def _ics(calendar: Calendar, language: Language) -> int:
    try:
        from wervelwijzer.schedules.icalendar_file import written
    except ModuleNotFoundError as error:
        if not error.name or error.name.partition(".")[0] == "wervelwijzer":
            raise
        return _say(
            Text(
                f"Hiervoor is {error.name} nodig. Installeer het met: pip install 'wervelwijzer[calendar]'. De tabel "
                "en --format json werken zonder.",
                f"This needs {error.name}. Install it with: pip install 'wervelwijzer[calendar]'. The table and "
                "--format json work without it.",
            ),
            language,
        )
    content = written(calendar, language, calendar.at or datetime.now(UTC))
    sys.stdout.flush()
    if hasattr(sys.stdout, "buffer"):
        sys.stdout.buffer.write(content)  # CRLF as it is, on every system
        sys.stdout.buffer.flush()
    else:
        sys.stdout.write(content.decode())
    return DONE


# --- choices ---


def _until(given: str | None) -> date | None:
    if given is None:
        return None
    try:
        day = date.fromisoformat(given)
    except ValueError:
        day = None
    if day is None or not FIRST_YEAR <= day.year <= LAST_YEAR:
        _refuse(
            "--until", given, "geen datum. Schrijf bijvoorbeeld 2027-05-22", "no date. Write for example 2027-05-22"
        )
    return day


def _dose(given: str | None) -> Fraction | None:
    if given is None:
        return None
    try:
        dose = Fraction(given.replace(",", "."))
    except (ValueError, ZeroDivisionError):
        dose = Fraction(0)
    if not LEAST_DOSE <= dose <= MOST_DOSE or dose % Fraction(1, 2):
        _refuse(
            "--dexamethasone",
            given,
            f"geen dagdosis van de richtlijn. Geef hele of halve mg van {LEAST_DOSE} tot en met {MOST_DOSE}",
            f"no daily dose of the guideline. Give whole or half mg from {LEAST_DOSE} to {MOST_DOSE}",
        )
    return dose


def _days(given: str | None) -> int | None:
    if given is None:
        return None
    days = int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 0
    if not LEAST_TAPER <= days <= MOST_TAPER:
        _refuse(
            "--taper-days",
            given,
            f"niet 1 tot 2 weken. Geef een heel getal van {LEAST_TAPER} tot en met {MOST_TAPER} dagen",
            f"not 1 to 2 weeks. Give a whole number from {LEAST_TAPER} to {MOST_TAPER} days",
        )
    return days


def _refuse(option: str, given: str, nl: str, en: str) -> NoReturn:
    shown = json.dumps(given[:60], ensure_ascii=True)
    says = Text(f"{option}: {shown} is {nl}.", f"{option}: {shown} is {en}.")
    raise CaseError([Problem(option, shown, says)])


def _say(text: Text, language: Language) -> int:
    print(text.in_(language), file=sys.stderr)
    return NOT_DONE
