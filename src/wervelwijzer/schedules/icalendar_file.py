"""The calendar as iCalendar (RFC 5545), for any calendar program: written by the library `icalendar`."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Event, Timezone
from icalendar import Calendar as File

from wervelwijzer.advice.result import SUPPORTS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.text import Language, Text
from wervelwijzer.schedules import words
from wervelwijzer.schedules.calendar import Calendar, Entry
from wervelwijzer.schedules.days import ZONE_NAME, day_of, local
from wervelwijzer.version import VERSION

DAY = timedelta(days=1)
SHORT_CLOCK = 24
BEFORE_SHORT, BEFORE_LONG = timedelta(hours=1), DAY
"""How long before the end of a clock the alarm goes off: our choice, an hour for clocks up to a day, else a day."""

READING, NAME = Text("Onze lezing:", "Our reading:"), Text("Wervelmetastasen", "Vertebral metastases")
CHARACTER, PROVIDED = Text("teken", "character"), Text("Voorbehoud:", "Proviso:")
FIRST_DAY_ONLY = Text("dagelijks; einde nog niet bekend", "daily; end not known yet")
BY = Text("Uiterlijk", "By")
AT_ONCE = Text("Direct", "At once")


def written(calendar: Calendar, language: Language, stamp: datetime) -> bytes:
    """The whole file; `stamp` is the moment at which it was made.

    Days are all-day events, what comes daily is one event that repeats, clocks are moments with an alarm. Names of
    events stay the same from one file to the next, so that a calendar program moves what was moved.
    """
    file = File()
    file.add("prodid", f"-//Wervelwijzer//Wervelwijzer {VERSION}//{language.upper()}")
    file.add("version", "2.0")
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    file.add("x-wr-calname", f"Wervelwijzer · {NAME.in_(language)}")
    file.add("x-wr-timezone", ZONE_NAME)
    first, last = _span(calendar, stamp)
    file.add_component(Timezone.from_tzid(ZONE_NAME, first_date=first, last_date=last))
    for entry in calendar.entries:
        file.add_component(_event(entry, calendar, language, stamp))
    content: bytes = file.to_ical()
    return content


def _span(calendar: Calendar, stamp: datetime) -> tuple[date, date]:
    """The years over which the zone must be told."""
    days = [day_of(stamp), *(day for entry in calendar.entries for day in (entry.first_day, entry.last_day))]
    return date(min(days).year - 1, 1, 1), date(max(days).year + 2, 1, 1)


def _event(entry: Entry, calendar: Calendar, language: Language, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", f"{entry.key}.{calendar.patient}@wervelwijzer".replace("/", "."))
    event.add("dtstamp", stamp.astimezone(UTC).replace(microsecond=0))
    event.add("summary", _summary(entry, language))
    event.add("description", _description(entry, language))
    event.add("categories", [words.KINDS[entry.schedule.kind].in_(language)])
    event.add("status", "TENTATIVE" if entry.proviso else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    _when(event, entry)
    if entry.clock is not None and entry.met is None:
        event.add_component(_alarm(entry, language))
    return event


def _when(event: Event, entry: Entry) -> None:
    start = entry.start
    if isinstance(start, datetime):
        event.add("dtstart", _unmistakable(start))
    elif entry.daily:
        event.add("dtstart", start)
        event.add("dtend", start + DAY)
        if entry.end is not None and entry.end > start:
            event.add("rrule", {"freq": "daily", "until": entry.end})
    else:
        event.add("dtstart", start)
        event.add("dtend", entry.last_day + DAY)


def _unmistakable(moment: datetime) -> datetime:
    """On the Dutch clock; in the hour that comes twice, the second time can only be written in universal time."""
    moment = local(moment).replace(microsecond=0)
    return moment.astimezone(UTC) if moment.fold else moment


def _summary(entry: Entry, language: Language) -> str:
    title = entry.title.in_(language).rstrip(".")
    if entry.clock is not None:
        return f"{(AT_ONCE if entry.clock.hours == 0 else BY).in_(language)}: {title}"
    return f"{title} ({FIRST_DAY_ONLY.in_(language)})" if entry.open_end else title


def _description(entry: Entry, language: Language) -> str:
    rec = entry.because[0].recommendation
    ids = ", ".join(entry.recommendations)
    chapter = CHAPTERS[rec.source.chapter].in_(language)
    lines = [entry.schedule.says.in_(language)]
    if entry.proviso is not None:
        lines.append(f"{PROVIDED.in_(language)} {entry.proviso.in_(language)}.")
    lines += [f"{READING.in_(language)} {text.in_(language)}" for text in entry.readings]
    place = f"{chapter}, {CHARACTER.in_(language)} {rec.source.offset}"
    lines.append(f"{rec.by.label.in_(language)} · {ids} · {rec.strength.label.in_(language)} · {place}")
    lines.append(SUPPORTS.in_(language))
    return "\n".join(lines)


def _alarm(entry: Entry, language: Language) -> Alarm:
    assert entry.clock is not None
    hours = entry.clock.hours
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _summary(entry, language))
    alarm.add("trigger", -(timedelta() if hours == 0 else BEFORE_SHORT if hours <= SHORT_CLOCK else BEFORE_LONG))
    return alarm
