"""The rows of the board as HTML. Written by hand, because a board of 2,000 patients must be there at once.

Every word that comes from a record goes through `escape`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache

from django.urls import reverse
from django.utils import timezone
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from wervelwijzer.advice.words import weekday_and_month
from wervelwijzer.language.text import Language, Text
from wervelwijzer.pathway.events import GOALS, KINDS
from wervelwijzer.pathway.signals import TIMED
from wervelwijzer.web.board.filters import PERFORMERS
from wervelwijzer.web.board.query import ClockLine, Line
from wervelwijzer.web.board.signals import EMERGENCIES, emergencies_in
from wervelwijzer.web.common.times import in_words, span
from wervelwijzer.web.patients import words
from wervelwijzer.web.records.models import age

STATUS: Mapping[str, Text] = {str(status): label for status, label in words.STATUS.items()}
LABELS = {
    "left": Text("Tijd", "Time"),
    "what": Text("Wat", "What"),
    "due": Text("Uiterlijk", "By"),
    "who": Text("Wie", "Who"),
    "also": Text("Bijzonder", "Note"),
    "changed": Text("Laatst", "Last"),
    "team": Text("Team", "Team"),
}
YEARS = Text("jaar", "years")
NO_CLOCK = Text("geen klok", "no clock")
WAITS = Text("wacht {}", "waiting {}")
COULD_BE = Text("kan {} uur zijn", "could be {} hours")
ALSO = Text("ook: {}", "also: {}")
DEVIATION, DEVIATIONS = Text("afwijking", "deviation"), Text("{} afwijkingen", "{} deviations")
TASK, TASKS = Text("1 taak", "1 task"), Text("{} taken", "{} tasks")
TODAY = Text("vandaag", "today")


def rows(lines: Iterable[Line], now: datetime, language: Language, *, teams: bool) -> SafeString:
    """The rows of a board; with a column for the team where somebody has more than one."""
    writer = _Writer(now, language, teams=teams)
    return mark_safe("".join([writer.row(line) for line in lines]))


class _Writer:
    def __init__(self, now: datetime, language: Language, *, teams: bool) -> None:
        self.now, self.language, self.teams = now, language, teams
        self.today = timezone.localdate(now)
        self.labels = {name: text.in_(language) for name, text in LABELS.items()}
        self.page = reverse("episode", args=["00000000-0000-0000-0000-000000000000"])

    def say(self, text: Text) -> str:
        return text.in_(self.language)

    def row(self, line: Line) -> str:
        first = line.clocks[0] if line.clocks else None
        team = self._cell("team", escape(line.team)) if self.teams else ""
        urgent = sorted(emergencies_in(line.summary))
        at_once = urgent and (first is None or first.status not in ("overdue", "at_once"))
        return (
            f'<tr class="{"at_once" if at_once else first.status if first else "none"}">'
            f"{self._cell('left', self._at_once(first) if at_once else self._left(first))}{self._patient(line)}"
            f"{self._cell('what', self._emergency(urgent) + self._what(line.clocks))}"
            f"{self._cell('due', self._due(first), 'number')}"
            f"{self._cell('who', self._who(first))}{team}"
            f"{self._cell('also', self._also(line))}{self._cell('changed', self._changed(line), 'small muted')}</tr>\n"
        )

    def _cell(self, name: str, content: str, classes: str = "") -> str:
        if not content:
            return "<td></td>"
        return f'<td data-label="{self.labels[name]}" class="{name} {classes}">{content}</td>'

    def _patient(self, line: Line) -> str:
        page = self.page.replace("00000000-0000-0000-0000-000000000000", str(line.key))
        return (
            f'<th scope="row" class="patient"><a id="e-{line.key}" href="{page}">{escape(line.name)}</a>'
            f'<span class="muted small">{escape(line.number)} · {age(line.birth_date, self.today)} {self.say(YEARS)}'
            "</span></th>"
        )

    # --- clocks ---

    def _left(self, clock: ClockLine | None) -> str:
        if clock is None:
            return f'<span class="muted">{self.say(NO_CLOCK)}</span>'
        word = self.say(STATUS[clock.status])
        if clock.status == "at_once":
            return f'<span class="badge at_once">{word}</span> <span class="waits small">{self._waits(clock)}</span>'
        hidden = f'<span class="visually-hidden">{word}: </span>' if clock.status != "overdue" else ""
        return f'<span class="badge {clock.status}">{hidden}{self._until(clock)}</span>'

    def _at_once(self, clock: ClockLine | None) -> str:
        """An emergency, which no clock measures, before the clock that runs beside it."""
        badge = f'<span class="badge at_once">{self.say(STATUS["at_once"])}</span>'
        return f"{badge} {self._left(clock)}" if clock else badge

    def _emergency(self, codes: list[str]) -> str:
        said = [f"<strong>{escape(self.say(EMERGENCIES[code].says))}</strong> " for code in codes]
        return "".join(said)

    def _until(self, clock: ClockLine) -> str:
        words = in_words((clock.due_at - self.now).total_seconds(), self.language)
        return f'<span class="left" data-due="{clock.due_at.isoformat()}">{words}</span>'

    def _waits(self, clock: ClockLine) -> str:
        words = span(max(0.0, (self.now - clock.started_at).total_seconds()), self.language)
        return f'<span data-since="{clock.started_at.isoformat()}">{self.say(WAITS).format(words)}</span>'

    def _what(self, clocks: tuple[ClockLine, ...]) -> str:
        if not clocks:
            return ""
        first, others = clocks[0], clocks[1:]
        code = f'<span class="code">{escape(first.recommendation)}</span>'
        parts = [f'<span class="goal">{_goal(first.goal, self.language)}</span> {code}']
        if first.could_be_hours:
            words = self.say(COULD_BE).format(min(first.could_be_hours))
            parts.append(f'<span class="shorter small">{words}</span>')
        if others:
            also = ", ".join([f"{_goal(one.goal, self.language)} ({self._brief(one)})" for one in others])
            parts.append(f'<span class="muted small">{self.say(ALSO).format(also)}</span>')
        return " ".join(parts)

    def _brief(self, clock: ClockLine) -> str:
        return self.say(STATUS["at_once"]) if clock.status == "at_once" else self._until(clock)

    def _due(self, clock: ClockLine | None) -> str:
        if clock is None or clock.status == "at_once":
            return ""
        return self._moment(clock.due_at)

    def _who(self, clock: ClockLine | None) -> str:
        return _performer(clock.performer, clock.recommendation, self.language) if clock else ""

    # --- the rest ---

    def _also(self, line: Line) -> str:
        deviations, tasks = int(line.summary.get("deviations") or 0), int(line.summary.get("tasks") or 0)
        marks = []
        if deviations:
            words = self.say(DEVIATION) if deviations == 1 else self.say(DEVIATIONS).format(deviations)
            marks.append(f'<span class="mark deviation">{words}</span>')
        if tasks:
            words = self.say(TASK) if tasks == 1 else self.say(TASKS).format(tasks)
            marks.append(f'<span class="mark">{words}</span>')
        return " ".join(marks)

    def _changed(self, line: Line) -> str:
        kind, at = KINDS.get(str(line.summary.get("kind"))), line.summary.get("changed_at")
        if kind is None or not at:
            return ""
        return f"{escape(self.say(kind.label))} · {self._moment(datetime.fromisoformat(at))}"

    def _moment(self, moment: datetime) -> str:
        local = timezone.localtime(moment)
        day, month = weekday_and_month(local, self.language)
        year = "" if local.year == self.today.year else f" {local.year}"
        words = self.say(TODAY) if local.date() == self.today else f"{day} {local.day} {month}{year}"
        return f'<time datetime="{local.isoformat()}">{words} {local:%H:%M}</time>'


@lru_cache(maxsize=64)
def _goal(code: str, language: Language) -> str:
    return escape(GOALS[code].in_(language)) if code in GOALS else escape(code)


@lru_cache(maxsize=256)
def _performer(code: str, recommendation: str, language: Language) -> str:
    performer = PERFORMERS.get(code) or (TIMED[recommendation].by if recommendation in TIMED else None)
    return escape(performer.label.in_(language) if performer else code)
