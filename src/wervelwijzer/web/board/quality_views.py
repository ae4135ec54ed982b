"""The quality page: for who may count, and nobody else."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from wervelwijzer.language.text import Text
from wervelwijzer.pathway.choices import DEVIATION_REASONS
from wervelwijzer.pathway.events import GOALS
from wervelwijzer.web.accounts.models import Team
from wervelwijzer.web.board.quality import LEAST, OUTCOMES, TeamFigures, figures, years
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.access import person

HEADS = {
    "met": Text("op tijd", "in time"),
    "met_late": Text("te laat gedaan", "done late"),
    "running": Text("loopt", "running"),
    "at_once": Text("direct, nog open", "at once, still open"),
    "overdue": Text("te laat, nog open", "overdue, still open"),
    "cancelled": Text("vervallen", "cancelled"),
}
MEDIAN = Text("mediaan uren", "median hours")
GOAL, TEAM, FIGURE, VALUE = (
    Text("doel", "goal"),
    Text("team", "team"),
    Text("cijfer", "figure"),
    Text("waarde", "value"),
)
EPISODES = Text("patiënten", "patients")
NOT_ASKED = Text("alarmsymptomen niet gevraagd (%)", "alarm symptoms not asked (%)")
DEVIATION = Text("afwijking: {}", "deviation: {}")
NO_FIGURE = Text("te weinig", "too few")
"""In the place of a figure of fewer than five: what is told of a count would read as its value."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")


@require_safe
def quality(request: HttpRequest) -> HttpResponse:
    """Per team and goal how many clocks were met."""
    teams = _teams(request)
    year = _year(request, teams)
    audit.log(person(request), "quality", year=year)
    shown = {
        "figures": figures(teams, year, timezone.now()),
        "year": year,
        "years": years(teams, timezone.now()),
        "heads": [HEADS[outcome] for outcome in OUTCOMES],
        "goals": GOALS,
        "reasons": DEVIATION_REASONS,
        "least": LEAST,
        "no_figure": NO_FIGURE,
    }
    return render(request, "board/quality.html", shown)


@require_safe
def download(request: HttpRequest) -> HttpResponse:
    """The same figures as a file for a spreadsheet: one figure a line."""
    teams = _teams(request)
    year = _year(request, teams)
    audit.log(person(request), "export", what="quality", year=year)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if language() == "nl" else ",")
    writer.writerow([say(head) for head in (TEAM, GOAL, FIGURE, VALUE)])
    for team in figures(teams, year, timezone.now()):
        writer.writerows([_plain(cell) for cell in row] for row in _lines(team))
    name = f"wervelwijzer-{year}.csv"
    return HttpResponse(
        "\ufeff" + text.getvalue(),
        "text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _lines(team: TeamFigures) -> Iterator[tuple[str, str, str, str]]:
    yield team.team, "", say(EPISODES), team.episodes
    yield team.team, "", say(NOT_ASKED), team.not_asked or say(NO_FIGURE)
    for one in team.goals:
        for outcome, count in zip(OUTCOMES, one.counts, strict=True):
            yield team.team, say(GOALS[one.goal]), say(HEADS[outcome]), count
        yield team.team, say(GOALS[one.goal]), say(MEDIAN), one.median_hours or say(NO_FIGURE)
    for reason, count in team.reasons:
        yield team.team, "", say(DEVIATION).format(say(DEVIATION_REASONS[reason])), count


def _plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _teams(request: HttpRequest) -> list[Team]:
    teams = person(request).teams_where("count")
    if not teams:
        raise PermissionDenied
    return teams


def _year(request: HttpRequest, teams: list[Team]) -> int:
    """The year that is asked for, if there is anything of it; else the newest."""
    known, given = years(teams, timezone.now()), request.GET.get("year", "")
    return next((year for year in known if str(year) == given), known[0])
