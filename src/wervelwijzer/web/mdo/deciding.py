"""Recording the decision of a meeting, the same from the page and by the API: wholly, or not at all with the reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.http import Http404

from wervelwijzer.advice.case import FactValue
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.entry import Entry
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.errors import EPISODE_CLOSED
from wervelwijzer.web.mdo import attendance, meetings
from wervelwijzer.web.mdo.decision import Asked, Checked
from wervelwijzer.web.mdo.form import Typed
from wervelwijzer.web.mdo.suggesting import DIED, standing_of
from wervelwijzer.web.records.models import AgendaItem, EntryRow, Episode, Meeting
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import Snapshot

DEAD = Text(
    "Deze patiënt is overleden; er valt niets meer te besluiten. Is dat een vergissing? Trek die regel in op de pagina "
    "van de patiënt.",
    "This patient has died; there is nothing left to decide. Is that a mistake? Withdraw that entry on the page of the "
    "patient.",
)


class ClosedError(Exception):
    """The meeting or the episode was closed: `says` which, and what to do."""

    def __init__(self, says: Text) -> None:
        super().__init__(says.en)
        self.says = says


class AlreadyDecidedError(Exception):
    """A decision was recorded for this patient in this meeting before: `row`."""

    def __init__(self, row: EntryRow) -> None:
        super().__init__(str(row.pk))
        self.row = row


class NewsError(Exception):
    """Since the version that the team saw, something was added to the record that nobody of them has read."""


def asked(item: AgendaItem, seen: Snapshot) -> Asked:
    """What a decision on this patient is checked against."""
    must = attendance.needed(standing_of(item.episode))
    team = attendance.names_of(attendance.colleagues(item.meeting.team))
    return Asked(seen, must, "ad_hoc" if item.meeting.ad_hoc else "weekly", team)


def closed(meeting: Meeting, episode: Episode) -> Text | None:
    """Why nothing can be decided here any more; None where it can."""
    over = standing_of(episode).over
    return meetings.closed_words(meeting) or (None if over is None else DEAD if over is DIED else EPISODE_CLOSED)


def record(item: AgendaItem, user: User, typed: Typed, checked: Checked, reason: str = "") -> list[Entry]:
    """Record a decision in which nothing is wrong; the first entry is the decision itself.

    Raises:
        ClosedError, AlreadyDecidedError, NewsError: see there.
        ConflictError: somebody else recorded another value of the same fact.
        CaseError: an entry cannot join the record.
        Http404: the patient was taken off the list, or went to another team.
    """
    assert not checked.found
    with transaction.atomic():
        _refuse(item, typed, checked.new)
        made = append(item.episode, user, *checked.new, base_version=typed.base, reason=reason)
        AgendaItem.objects.filter(pk=item.pk).update(entry=made[0].id, present=list(typed.present))
        if typed.again:
            _discuss_again(item, user)
    return made


def _refuse(item: AgendaItem, typed: Typed, new: Sequence[New]) -> None:
    """Refuse over what others did meanwhile; the rows stay locked, in the order in which closing locks them."""
    meeting = Meeting.objects.select_for_update().get(pk=item.meeting_id)
    locked = AgendaItem.objects.select_for_update().filter(pk=item.pk).first()
    episode = Episode.objects.select_for_update().get(pk=item.episode_id)
    says = closed(meeting, episode)
    if says is not None:
        raise ClosedError(says)
    if locked is None or episode.team_id != meeting.team_id:
        raise Http404
    item.entry = locked.entry
    if locked.entry is not None and not typed.second:
        raise AlreadyDecidedError(EntryRow.objects.select_related("author").get(pk=locked.entry))
    mine = {name: value for one in new for name, value in one.facts.items()}
    if _is_news(episode, typed.base, mine):
        raise NewsError


def _is_news(episode: Episode, base: int, mine: Mapping[str, FactValue | None]) -> bool:
    """Whether others added what the team did not say too; another value of the same fact is a conflict instead."""
    newer = episode.entries.filter(number__gt=base).exclude(facts={})
    theirs = [(name, value) for row in newer for name, value in row.facts.items()]
    other = [name for name, value in theirs if name not in mine or mine[name] != value]
    return bool(other) and not mine.keys() & set(other)


def _discuss_again(item: AgendaItem, user: User) -> None:
    team = item.meeting.team
    following = meetings.coming(team)
    if following.pk == item.meeting.pk:
        following = Meeting.objects.create(team=team, at=meetings.next_weekly(team, item.meeting.at))
    meetings.put_on_list(following, item.episode, user, item.question)
