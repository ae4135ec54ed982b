"""What somebody asks of a board: read from the address, so that it can be kept and works without a script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from django.db.models import Q
from django.http import HttpRequest

from wervelwijzer.language.recommendations import Performer
from wervelwijzer.pathway.events import GOALS
from wervelwijzer.pathway.signals import TIMED
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.roles import roles_of_performer

STATES: Mapping[str, int] = {"overdue": 0, "at_once": 1, "timed": 2, "none": 3}
MINE = "mine"
PAGE, MOST = 100, 5_000
LONGEST_SEARCH = 80

PERFORMERS: Mapping[str, Performer] = {
    rec.by.code: rec.by for rec in sorted(TIMED.values(), key=lambda rec: rec.by.label.nl)
}
"""Who can have something to do by a clock."""


@dataclass(frozen=True)
class Filters:
    """What is asked for; an empty field asks for nothing. `performers` are the codes that `by` comes to."""

    by: str = ""
    goal: str = ""
    team: UUID | None = None
    search: str = ""
    state_name: str = ""
    performers: tuple[str, ...] = ()
    shown: int = PAGE

    @classmethod
    def of(cls, request: HttpRequest, user: User) -> Filters:
        """Read the address; what cannot be meant is left out."""
        given = request.GET
        by, goal, state = given.get("by", ""), given.get("goal", ""), given.get("state", "")
        by = by if by == MINE or by in PERFORMERS else ""
        return cls(
            by=by,
            goal=goal if goal in GOALS else "",
            team=_uuid(given.get("team", "")),
            search=given.get("search", "").replace("\x00", "").strip()[:LONGEST_SEARCH],
            state_name=state if state in STATES else "",
            performers=mine(user) if by == MINE else (by,) if by else (),
            shown=_shown(given.get("shown", "")),
        )

    @property
    def state(self) -> int | None:
        """The rank that is asked for."""
        return STATES.get(self.state_name)

    @property
    def asks_for_clocks(self) -> bool:
        """Whether only episodes with certain clocks are asked for."""
        return bool(self.by or self.goal)

    @property
    def any(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.by or self.goal or self.team or self.search or self.state_name)

    def of_clocks(self, before: str = "") -> Q:
        """As a condition on clocks."""
        found = Q()
        if self.by:
            found &= Q(**{f"{before}performer__in": self.performers})
        if self.goal:
            found &= Q(**{f"{before}goal": self.goal})
        return found

    def of_episodes(self) -> Q:
        """As a condition on episodes."""
        found = Q(team=self.team) if self.team else Q()
        if self.search:
            found &= Q(patient__name__icontains=self.search) | Q(patient__number__istartswith=self.search)
        return found

    def address(self, **other: str | int) -> str:
        """The same board as an address, with something else."""
        asked: dict[str, str | int] = {
            "by": self.by,
            "goal": self.goal,
            "team": str(self.team or ""),
            "search": self.search,
            "state": self.state_name,
            "shown": self.shown if self.shown != PAGE else "",
        } | other
        return urlencode({name: value for name, value in asked.items() if value != ""})


def mine(user: User) -> tuple[str, ...]:
    """The performers whose work this person's roles carry out."""
    return tuple(code for code in PERFORMERS if set(roles_of_performer(code)) & user.roles)


def _uuid(given: str) -> UUID | None:
    try:
        return UUID(given)
    except ValueError:
        return None


def _shown(given: str) -> int:
    wanted = int(given) if given.isascii() and given.isdigit() and len(given) < 6 else PAGE
    return min(max(PAGE, wanted), MOST)
