"""The meetings of a team: the weekly one, made when it is first needed, and those called at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone

from wervelwijzer.advice.case import CaseError, Problem
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import MDO_DECIDED, MDO_PLANNED, Entry
from wervelwijzer.pathway.record import Happening, Record
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.common.language import language
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.models import AgendaItem, Episode, Meeting
from wervelwijzer.web.records.services import New, append

WEEK = timedelta(days=7)
LONGEST = timedelta(hours=4)
"""A weekly meeting that nobody closed stays the coming one until so long after its start."""

LONGEST_QUESTION = 500

NOT_DECIDED = Text("Het besluit van dit ad hoc MDO is ingetrokken.", "The decision of this ad hoc MDO was withdrawn.")
NOT_HELD = Text("Het ad hoc MDO is niet gehouden.", "The ad hoc MDO was not held.")


def coming(team: Team, now: datetime | None = None) -> Meeting:
    """The weekly meeting that comes next."""
    now = now or timezone.now()
    with transaction.atomic():
        team = Team.objects.select_for_update().get(pk=team.pk)
        found = team.meetings.filter(ad_hoc=False, closed_at=None, at__gt=now - LONGEST).order_by("at").first()
        return found or Meeting.objects.create(team=team, at=next_weekly(team, now))


def next_weekly(team: Team, now: datetime) -> datetime:
    """The first weekly moment after `now`, by the clock on the wall."""
    here = timezone.localtime(now)
    day = here.date() + timedelta(days=(team.mdo_weekday - here.weekday()) % 7)
    found = timezone.make_aware(datetime.combine(day, team.mdo_time))
    taken = set(team.meetings.filter(ad_hoc=False, at__gte=now).values_list("at", flat=True))
    while found <= now or in_utc(found) in taken:
        day += WEEK
        found = timezone.make_aware(datetime.combine(day, team.mdo_time))
    return found


def places() -> QuerySet[AgendaItem]:
    """Who is on which list, in the order in which they were put there; a patient of another team is on none."""
    return AgendaItem.objects.filter(episode__team=F("meeting__team")).order_by("pk")


def listed(meeting: Meeting) -> QuerySet[AgendaItem]:
    """The list of one meeting."""
    return places().filter(meeting=meeting)


def to_discuss(meeting: Meeting) -> QuerySet[AgendaItem]:
    """Who is still to be decided on in a meeting."""
    return listed(meeting).filter(entry=None, episode__closed_at=None)


def put_on_list(meeting: Meeting, episode: Episode, user: User, question: str = "") -> AgendaItem:
    """Put a patient on the list; who is on it already keeps their place, and a new question replaces the old one."""
    _refuse_closed(meeting)
    asked = question.strip()[:LONGEST_QUESTION]
    with transaction.atomic():
        item, made = AgendaItem.objects.get_or_create(
            meeting=meeting, episode=episode, defaults={"question": asked, "added_by": user, "present": _there(meeting)}
        )
        if not made and asked and asked != item.question:
            item.question = asked
            item.save(update_fields=["question"])
        audit.log(user, "mdo_listed", episode=episode, meeting=str(meeting.pk))
    return item


def take_off_list(item: AgendaItem, user: User) -> None:
    """Take a patient off the list; one whose decision was recorded stays."""
    _refuse_closed(item.meeting)
    if item.entry is None:
        _take_off(item, user)


def _take_off(item: AgendaItem, user: User) -> None:
    with transaction.atomic():
        audit.log(user, "mdo_unlisted", episode=item.episode, meeting=str(item.meeting_id))
        item.delete()
        _was_not_held(item.meeting, item.episode, user)


def hold_places(episode: UUID) -> None:
    """Hold where an episode is still to be discussed, before its own row: the order in which deciding holds them."""
    items = AgendaItem.objects.filter(episode=episode, entry=None)
    list(Meeting.objects.select_for_update().filter(pk__in=items.values("meeting")).order_by("pk"))
    list(items.select_for_update())


def leave_other_teams(episode: Episode, user: User) -> None:
    """An episode that went to another team is still to be discussed there, and on no list of the team that it left."""
    left = AgendaItem.objects.filter(episode=episode, entry=None).exclude(meeting__team=episode.team)
    for item in left.select_related("meeting"):
        item.episode = episode
        _take_off(item, user)


def call_at_once(episode: Episode, user: User, at: datetime | None = None, question: str = "") -> Meeting:
    """Call an ad hoc meeting for one patient.

    One that was called and not held yet is that meeting, at its own moment; a new question replaces the old one.
    """
    now = timezone.now()
    with transaction.atomic():
        Episode.objects.select_for_update().get(pk=episode.pk)
        called = Meeting.objects.filter(items__episode=episode, items__entry=None, ad_hoc=True, closed_at=None)
        found = called.filter(team=episode.team).order_by("-at").first()
        if found is not None:
            if question.strip():
                put_on_list(found, episode, user, question)
            return found
        meeting = Meeting.objects.create(team=episode.team, at=max(at or now, now), ad_hoc=True)
        put_on_list(meeting, episode, user, question)
        content = {"planned_at": timezone.localtime(meeting.at).isoformat(), "meeting": "ad_hoc"}
        append(episode, user, New("mdo_planned", content=content))
    return meeting


def close(meeting: Meeting, user: User) -> Meeting | None:
    """Close a meeting; who was not discussed goes to the next weekly one, which is given back.

    A patient who died or whose episode was closed goes nowhere: they stay on this list, not decided on.
    """
    _refuse_closed(meeting)
    with transaction.atomic():
        locked = Meeting.objects.select_for_update().get(pk=meeting.pk)
        _refuse_closed(locked)
        locked.closed_at = timezone.now()
        locked.save(update_fields=["closed_at"])
        left = list(to_discuss(locked).select_related("episode__patient"))
        following = coming(locked.team) if left else None
        for item in left:
            assert following is not None
            put_on_list(following, item.episode, user, item.question)
            item.delete()
            _was_not_held(locked, item.episode, user)
        audit.log(user, "mdo_closed", meeting=str(locked.pk), moved=[str(item.episode_id) for item in left])
    meeting.closed_at = locked.closed_at
    return following


def _was_not_held(meeting: Meeting, episode: Episode, user: User) -> None:
    """An ad hoc meeting that was called and not held met nothing: its planning is withdrawn, and the clock runs."""
    if not meeting.ad_hoc or episode.closed_at is not None:
        return
    happened = Record([row.entry() for row in episode.entries.all()], None).happenings
    append(episode, user, *_planning_withdrawn(meeting, happened, NOT_HELD))


def unheld(episode: Episode, entries: Sequence[Entry]) -> list[New]:
    """What withdraws the calling of an ad hoc meeting that was closed and, after a correction, is without a decision.

    Such a meeting was left to the decision, which is gone: its clock must not wait until its hours have passed.
    """
    happened = Record(entries, None).happenings
    decided = {one.id for one in happened if one.kind == MDO_DECIDED}
    closed = episode.agenda.filter(meeting__ad_hoc=True).exclude(meeting__closed_at=None).select_related("meeting")
    left = [item for item in closed if str(item.entry) not in decided]
    return [
        new
        for item in left
        for new in _planning_withdrawn(item.meeting, happened, NOT_DECIDED if item.entry else NOT_HELD)
    ]


def _planning_withdrawn(meeting: Meeting, happened: Iterable[Happening], reason: Text) -> list[New]:
    planned_at = timezone.localtime(meeting.at).isoformat()
    called = [one for one in happened if one.kind == MDO_PLANNED and one.content.get("planned_at") == planned_at]
    content = {"withdrawn": True, "reason": reason.in_(language())}
    return [New("corrected", content=content, corrects=one.id) for one in called]


def note_present(meeting: Meeting, present: Iterable[dict[str, str]]) -> None:
    """Who is at the table, for every patient that is still to be discussed."""
    _refuse_closed(meeting)
    meeting.items.filter(entry=None, episode__team=meeting.team).update(present=list(present))


def _there(meeting: Meeting) -> list[dict[str, str]]:
    """Who was noted as present at this meeting before."""
    other = meeting.items.exclude(present=[]).order_by("-pk").first()
    return list(other.present) if other else []


def closed_words(meeting: Meeting) -> Text | None:
    """That a meeting was closed, when, and what to do; None while it is open."""
    if meeting.closed_at is None:
        return None
    moment = _closed_at(meeting)
    return Text(
        f"Dit overleg is gesloten ({moment}). Zet de patiënt op de lijst van het volgende.",
        f"This meeting is closed ({moment}). Put the patient on the list of the next one.",
    )


def _closed_at(meeting: Meeting) -> str:
    return timezone.localtime(meeting.closed_at).isoformat(timespec="minutes")


def _refuse_closed(meeting: Meeting) -> None:
    says = closed_words(meeting)
    if says is not None:
        raise CaseError([Problem("meeting", _closed_at(meeting), says)])
