"""Which patients must be on the list of a meeting: the advice suggests, a person confirms.

What a list needs of an episode is kept with it at each change of the record, so that a team with thousands of running
episodes reads it off.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import prefetch_related_objects
from django.utils.dateparse import parse_datetime

from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.decisions import NOT_APPLICABLE
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import Entry
from wervelwijzer.pathway.record import Record
from wervelwijzer.web.accounts.models import Team
from wervelwijzer.web.records.models import AgendaItem, Episode
from wervelwijzer.web.records.states import Snapshot

KEY = "mdo"
URGENCY, MEMBERS = "mdo.urgency", "mdo.members"
MEETING = "meeting"
DIED, CLOSED = Text("overleden", "died"), Text("gesloten", "closed")
CONFIRMED = "imaging.vertebral_metastases_confirmed"


def standing(found: Snapshot) -> dict[str, Any]:
    """How an episode stands towards the meeting, as JSON: what the advice says, and what was decided before."""
    urgency, members = found.advice.decisions[URGENCY], found.advice.decisions[MEMBERS]
    made = (one.entry for one in Record(found.entries, None).happenings if one.kind == "mdo_decided")
    decided = max(made, key=_recorded, default=None)
    return {
        "urgency": urgency.value,
        "possible": list(urgency.possible),
        "members": [list(one) for one in members.possible if isinstance(one, tuple)],
        "confirmed": found.advice.known.get(CONFIRMED) is True,
        "ask": next((one.fact.name for one in found.advice.questions if URGENCY in one.settles), None),
        "decided_at": decided.at.isoformat() if decided else None,
        "news": decided is not None and any(_news(one, decided) for one in found.entries),
        "died": found.state.died_at is not None,
        "waits": any(clock.goal == MEETING for clock in found.state.running),
    }


def _recorded(entry: Entry) -> datetime:
    return in_utc(entry.recorded_at)


def _news(entry: Entry, decided: Entry) -> bool:
    return bool(entry.facts) and entry.id != decided.id and _recorded(entry) > _recorded(decided)


@dataclass(frozen=True)
class Standing:
    """The same, read back; it `waits` while an ad hoc meeting has to be called, also for who was discussed before.

    `over` says that the patient died or that the episode was closed: then nothing asks for a meeting.
    """

    urgency: str | None
    possible: tuple[str, ...]
    members: tuple[tuple[str, ...], ...]
    confirmed: bool
    ask: Text | None
    decided_at: datetime | None
    news: bool
    waits: bool
    over: Text | None = None

    @property
    def open(self) -> bool:
        """Whether the urgency cannot be settled on what is known, and a meeting is possible."""
        return self.urgency is None and set(self.possible) != {NOT_APPLICABLE}

    @property
    def certain(self) -> bool:
        """Whether they must be discussed, whatever the unknown facts turn out to be."""
        return bool(self.possible) and NOT_APPLICABLE not in self.possible

    @property
    def may_be_ad_hoc(self) -> bool:
        """Whether an unknown fact may still ask for a meeting at once."""
        return self.urgency is None and "ad_hoc" in self.possible

    @property
    def again(self) -> bool:
        """Whether they were discussed before, and nothing asks for a meeting at once."""
        return self.decided_at is not None and not self.waits

    @property
    def must(self) -> tuple[str, ...]:
        """Who must be there whatever the unknown facts turn out to be."""
        if not self.members:
            return ()
        return tuple(one for one in self.members[-1] if all(one in others for others in self.members))

    @property
    def may(self) -> tuple[str, ...]:
        """Who may have to be there: it depends on facts that are not known."""
        found = dict.fromkeys(one for members in self.members for one in members)
        return tuple(one for one in found if one not in self.must)


def standing_of(episode: Episode) -> Standing:
    """How an episode stood towards the meeting at its last change; once it is closed nothing is asked any more."""
    kept = episode.summary.get(KEY) or {}
    at = kept.get("decided_at")
    decided = parse_datetime(at) if at else None
    if episode.closed_at is not None:
        died = kept["died"] if "died" in kept else episode.entries.filter(kind="death").exists()
        over = DIED if died else CLOSED
        return Standing(None, (), (), bool(kept.get("confirmed")), None, decided, news=False, waits=False, over=over)
    return Standing(
        urgency=kept.get("urgency"),
        possible=tuple(kept.get("possible", ())),
        members=tuple(tuple(one) for one in kept.get("members", ())),
        confirmed=bool(kept.get("confirmed")),
        ask=_question(kept.get("ask")),
        decided_at=decided,
        news=bool(kept.get("news")),
        waits=bool(kept.get("waits")),
    )


def _question(fact: object) -> Text | None:
    return BY_NAME[fact].label if isinstance(fact, str) and fact in BY_NAME else None


def first_term(episode: Episode) -> datetime | None:
    """When the first clock of an episode that has hours ends; what must be done at once has none."""
    ends = [clock.due_at for clock in episode.clocks.all() if clock.ended_at is None and clock.hours]
    return min(ends, default=None) if episode.closed_at is None else None


def too_late(episode: Episode, at: datetime) -> bool:
    """Whether a meeting at this moment comes after a term of the patient."""
    first = first_term(episode)
    return first is not None and first < at


@dataclass(frozen=True)
class Suggestion:
    """An episode that may have to be on a list, with how it stands."""

    episode: Episode
    stands: Standing


@dataclass(frozen=True)
class Suggestions:
    """The running episodes of a team that are on no list yet, by why they may have to be."""

    ad_hoc: list[Suggestion]
    weekly: list[Suggestion]
    again: list[Suggestion]
    undecided: list[Suggestion]

    def __bool__(self) -> bool:
        return bool(self.ad_hoc or self.weekly or self.again or self.undecided)


def suggestions(team: Team) -> Suggestions:
    """Whom the advice wants discussed.

    Discussed before, and nothing new since: not suggested; a person can still add them. Where the urgency is not known
    yet, only patients with confirmed metastases are named. Who must be discussed at once is named until that meeting
    is called, whatever other list they are on.
    """
    items = AgendaItem.objects.filter(meeting__team=team, meeting__closed_at=None, entry=None)
    listed = set(items.values_list("episode", flat=True))
    running = Episode.objects.filter(team=team, closed_at=None).select_related("patient")
    found = Suggestions([], [], [], [])
    for episode in running.order_by("patient__name"):
        stands = standing_of(episode)
        if episode.pk in listed and not stands.waits:
            continue
        place = _place(stands, found)
        if place is not None:
            place.append(Suggestion(episode, stands))
    placed = (*found.ad_hoc, *found.weekly, *found.again, *found.undecided)
    prefetch_related_objects([one.episode for one in placed], "clocks")
    return found


def _place(stands: Standing, found: Suggestions) -> list[Suggestion] | None:
    """Where an episode belongs; None where nothing asks for a meeting."""
    if stands.waits:
        return found.ad_hoc
    if stands.decided_at is not None:
        return found.again if stands.news and stands.certain else None
    if stands.certain:
        return found.ad_hoc if stands.urgency == "ad_hoc" else found.weekly
    return found.undecided if stands.open and stands.confirmed else None
