"""Who may see which meeting, and what the pages of the meetings have in common."""

from __future__ import annotations

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest

from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.mdo import meetings
from wervelwijzer.web.records import audit
from wervelwijzer.web.records.access import person, visible
from wervelwijzer.web.records.models import AgendaItem, Episode, Meeting


def clinician(request: HttpRequest) -> User:
    """Who is signed in, if they treat patients.

    Raises:
        PermissionDenied: their role has nothing to do with a patient.
    """
    user = person(request)
    if not user.may("record"):
        raise PermissionDenied
    return user


def may_decide(user: User, team: Team) -> bool:
    """Whether they may record a decision for this team."""
    return team in user.teams_where("decide")


def must_decide(user: User, team: Team) -> None:
    """Refuse who may see a meeting and not lead it."""
    if not may_decide(user, team):
        raise PermissionDenied


def meetings_of(user: User) -> QuerySet[Meeting]:
    """The meetings of their teams."""
    return Meeting.objects.filter(team__in=[team.pk for team in user.teams_where("whole_team")]).select_related("team")


def get_meeting(request: HttpRequest, key: UUID, *, action: str = "") -> Meeting:
    """A meeting of one of their teams; showing its list is logged for every patient on it at once.

    Raises:
        Http404: it does not exist, or not for them.
    """
    user = clinician(request)
    meeting = meetings_of(user).filter(pk=key).first()
    if meeting is None:
        raise Http404
    if action:
        listed = [str(one) for one in meetings.listed(meeting).values_list("episode", flat=True)]
        audit.log(user, action, meeting=str(meeting.pk), episodes=listed, path=request.path)
    return meeting


def get_item(request: HttpRequest, meeting: Meeting, episode_key: UUID) -> AgendaItem:
    """A patient on the list of a meeting; they must also be visible in their own right.

    Raises:
        Http404: not on this list, or not for them.
    """
    episode = visible(clinician(request)).filter(pk=episode_key).first()
    item = meetings.listed(meeting).filter(episode=episode).select_related("episode__patient", "episode__team").first()
    if episode is None or item is None:
        raise Http404
    item.meeting = meeting
    return item


def own_items(user: User) -> QuerySet[AgendaItem]:
    """Patients in somebody's own care on the list of a team that is not theirs: for the general practitioner."""
    teams = [team.pk for team in user.teams_where("whole_team")]
    mine: QuerySet[Episode] = visible(user).exclude(team__in=teams)
    items = meetings.places().filter(episode__in=mine).select_related("episode__patient", "meeting__team")
    return items.order_by("-meeting__at")
