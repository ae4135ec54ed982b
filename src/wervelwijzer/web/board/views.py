"""The board: who needs what first. It renews itself, and says so when it cannot."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from wervelwijzer.language.text import Text
from wervelwijzer.pathway.clocks import RUNS
from wervelwijzer.pathway.events import GOALS
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.board import pulse, query, watch
from wervelwijzer.web.board.filters import MINE, PAGE, PERFORMERS, STATES, Filters
from wervelwijzer.web.board.models import Reader
from wervelwijzer.web.board.rows import LABELS, rows
from wervelwijzer.web.common.keeping import Kept
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.access import person, visible
from wervelwijzer.web.records.models import ClockRow

LONGEST_UNSEEN = timedelta(minutes=5)
"""A board asks anew at least this often, also where nothing beat: somebody may have been given or lost access."""

LOGGED_EVERY = 15 * 60
KEPT_FOR = timedelta(seconds=5)
MOST_NAMED, MOST_KEPT_ROWS = 3, 300

TABS = (
    ("", Text("Alle", "All"), (0, 1, 2, 3)),
    ("overdue", Text("Te laat", "Overdue"), (query.OVERDUE,)),
    ("at_once", Text("Direct", "At once"), (query.AT_ONCE,)),
    ("timed", Text("Met termijn", "With a term"), (query.TIMED,)),
    ("none", Text("Zonder klok", "Without a clock"), (query.NONE,)),
)
PASSED = Text("Termijn verstreken: {}.", "Overdue now: {}.")
MORE_LATE = Text("Nu zijn er {} te laat.", "{} are overdue now.")

Made = tuple[query.Found, SafeString]
_made: Kept[Made] = Kept(KEPT_FOR, most=32)
_logged: dict[tuple[object, ...], float] = {}


@require_safe
def board(request: HttpRequest) -> HttpResponse:
    """All running episodes that this person may see, the most pressing first."""
    user = person(request)
    if not _sees_patients(user):
        return _elsewhere(request, user)
    _reads(user)
    filters = Filters.of(request, user)
    _log(user, filters)
    return render(request, "board/board.html", _region(user, filters) | _choices(user, filters))


@require_safe
def live(request: HttpRequest) -> HttpResponse:
    """The part of the board that renews itself: nothing (204) where it is still right."""
    user, now, given = person(request), timezone.now(), request.GET
    if _number(given, "beat") == pulse.beat() and now.timestamp() < _number(given, "until"):
        return HttpResponse(status=204)
    filters = Filters.of(request, user)
    shown = _region(user, filters)
    shown["said"] = _said(user, shown["found"], _number(given, "at"), _number(given, "late"), now)
    return render(request, "board/region.html", shown)


def _sees_patients(user: User) -> bool:
    return user.may("whole_team") or user.may("own_patients") or user.may("record")


def _elsewhere(request: HttpRequest, user: User) -> HttpResponse:
    """Somebody whose work is not with patients starts at their own page."""
    if user.may("count"):
        return redirect("quality")
    return render(request, "board/no_patients.html")


# --- what a board shows ---


def _region(user: User, filters: Filters) -> dict[str, Any]:
    now, beat = timezone.now(), pulse.beat()
    teams = len(user.teams_where("whole_team")) != 1
    key = (user.pk, language(), teams, filters, beat)
    found, written = (
        _made.get(key, now, lambda: _make(user, filters, now, teams=teams), _holds)
        if filters.shown <= MOST_KEPT_ROWS
        else _make(user, filters, now, teams=teams)
    )
    until = min(found.until or now + LONGEST_UNSEEN, now + LONGEST_UNSEEN)
    state: dict[str, str | int] = {"beat": beat, "until": f"{until.timestamp():.3f}", "at": f"{now.timestamp():.3f}"}
    total = found.total if filters.state is None else found.counts[filters.state]
    return {
        "filters": filters,
        "found": found,
        "total": total,
        "rows": written,
        "labels": LABELS,
        "teams": teams,
        "tabs": [_tab(filters, found, *tab) for tab in TABS if not (filters.asks_for_clocks and tab[0] == "none")],
        "until": until,
        "now": now,
        "live": filters.address(**state, late=found.counts[query.OVERDUE]),
        "more": filters.address(shown=filters.shown + PAGE) if len(found.lines) < total else "",
        "silent": watch.is_silent(now),
    }


def _make(user: User, filters: Filters, now: datetime, *, teams: bool) -> Made:
    found = query.find(user, filters, now)
    return found, rows(found.lines, now, language(), teams=teams)


def _holds(made: Made, now: datetime) -> bool:
    until = made[0].until
    return until is None or now < until


def _tab(filters: Filters, found: query.Found, name: str, label: Text, ranks: tuple[int, ...]) -> dict[str, Any]:
    return {
        "name": name,
        "label": label,
        "count": sum(found.counts[rank] for rank in ranks),
        "address": filters.address(state=name, shown=""),
        "here": filters.state_name == name,
    }


def _choices(user: User, filters: Filters) -> dict[str, Any]:
    return {
        "performers": [(code, performer.label) for code, performer in PERFORMERS.items()],
        "mine": MINE,
        "goals": list(GOALS.items()),
        "my_teams": user.teams_where("whole_team"),
        "states": STATES,
    }


def _said(user: User, found: query.Found, since: float, late: float, now: datetime) -> str:
    """What is said aloud when something has become too late since the last look; nothing otherwise."""
    count = found.counts[query.OVERDUE]
    if count <= late or not since:
        return ""
    begin = datetime.fromtimestamp(since, UTC)
    passed = ClockRow.objects.filter(status__in=RUNS, hours__gt=0, due_at__gt=begin, due_at__lte=now)
    passed = passed.filter(episode__in=visible(user).filter(closed_at=None).values("pk")).order_by("-due_at")
    names = [
        f"{name}, {say(GOALS[goal])}"
        for name, goal in passed.values_list("episode__patient__name", "goal")[:MOST_NAMED]
    ]
    return say(PASSED).format("; ".join(names)) if names else say(MORE_LATE).format(count)


def _number(given: Mapping[str, Any], name: str) -> float:
    try:
        return min(max(float(given.get(name, "0")), 0.0), 4e9)
    except ValueError:
        return 0.0


# --- what a look leaves behind ---


def _reads(user: User) -> None:
    """The language that somebody reads in, for mail to them."""
    if not Reader.objects.filter(user=user, language=language()).exists():
        Reader.objects.update_or_create(user=user, defaults={"language": language()})


def _log(user: User, filters: Filters) -> None:
    """A list of patients was seen: logged once for each question in a quarter of an hour, not at every renewal."""
    asked, now = (user.pk, filters.by, filters.goal, filters.team, filters.search), time.monotonic()
    if now - _logged.get(asked, -LOGGED_EVERY) < LOGGED_EVERY:
        return
    if len(_logged) > 10_000:
        _logged.clear()
    audit.log(user, "board", by=filters.by, goal=filters.goal, team=str(filters.team or ""), search=filters.search)
    _logged[asked] = now
