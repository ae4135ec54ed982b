"""What was known when: the record as it was at a moment that has passed, from what had been entered by then."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils import timezone

from wervelwijzer.advice.case import FIRST_YEAR, CaseError, Problem
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.state import state
from wervelwijzer.web.common.times import in_field
from wervelwijzer.web.intake.typed import read_moment
from wervelwijzer.web.patients.body import Shown
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.states import Snapshot, advised, snapshot

WITHOUT_SECONDS = re.compile(r"[T ]\d\d:\d\d(?![:\d.])")
TO_ITS_END = timedelta(minutes=1) - timedelta.resolution

AHEAD = Text(
    "Dit tijdstip ligt in de toekomst. Kies een eerder tijdstip.", "This lies ahead. Choose an earlier moment."
)
WRONG = Text("Dit is geen tijdstip. Kies dag en tijd.", "This is not a moment. Choose day and time.")


@dataclass(frozen=True)
class Past:
    """The moment that was asked for: `at` is when, `known_at` until when entries count (all, without one)."""

    at: datetime
    known_at: datetime | None

    @property
    def query(self) -> str:
        """As it stands in an address, for the parts of the page that have an address of their own."""
        given = {"at": self.at.isoformat()}
        if self.known_at is not None:
            given["known"] = self.known_at.isoformat()
        return f"?{urlencode(given)}"

    @property
    def at_field(self) -> str:
        """As a form shows it."""
        return in_field(self.at)

    @property
    def known_field(self) -> str:
        """As a form shows it."""
        return in_field(self.known_at) if self.known_at else ""


def past_in(request: HttpRequest) -> Past | None:
    """The moment in the address; None where there is none: the present.

    Raises:
        CaseError: it is no moment, or it lies ahead.
    """
    now = timezone.now()
    at, known = (_read(request.GET.get(name, ""), now) for name in ("at", "known"))
    if at is None and known is None:
        return None
    return Past(at or known or now, known)


def _read(text: str, now: datetime) -> datetime | None:
    """A moment as it was typed. A minute means all of it: what the page shows at 00:37 belongs to 00:37."""
    moment = read_moment(text)
    if moment is None:
        return None
    ahead = in_utc(moment) > in_utc(now)
    if ahead or moment.year < FIRST_YEAR:
        raise CaseError([_problem(moment, AHEAD if ahead else WRONG)])
    return min(moment + TO_ITS_END, timezone.localtime(now), key=in_utc) if WITHOUT_SECONDS.search(text) else moment


def shown(episode: Episode, past: Past | None) -> Shown:
    """The episode as it is, or as it was."""
    if past is None:
        return Shown(episode, snapshot(episode))
    entries = snapshot(episode).entries
    found = state(entries, past.at, known_at=past.known_at)
    happened = tuple(one for one in entries if in_utc(one.at) <= in_utc(past.at) and _was_known(one.recorded_at, past))
    was = Snapshot(len(happened), happened, found, advised(found, past.at), past.at, None)
    return Shown(episode, was, past.query)


def _was_known(recorded_at: datetime, past: Past) -> bool:
    return past.known_at is None or in_utc(recorded_at) <= in_utc(past.known_at)


def _problem(moment: datetime, says: Text) -> Problem:
    return Problem("at", moment.isoformat(), says)
