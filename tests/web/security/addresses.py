"""Every address of the workplace, found by walking its resolver, so that no new page is forgotten."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.records.models import AgendaItem, CareRelation, Episode, Meeting, Task

CONVERTER = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
SIGN_IN = re.compile(r"^\^?(accounts|demo|language|theme|health)/")


def patterns() -> list[str]:
    """Each address as it is written down, with its variable parts."""
    return sorted(set(_walk(get_resolver(), "")))


def _walk(resolver: URLResolver, prefix: str) -> Iterator[str]:
    for one in resolver.url_patterns:
        address = prefix + str(one.pattern)
        if isinstance(one, URLPattern):
            yield address
        else:
            yield from _walk(one, address)


def record_patterns() -> list[str]:
    """The addresses that name a record, a meeting or a task."""
    return [one for one in patterns() if re.match(r"(api/)?(episodes|mdo|meetings|tasks|papers)/<", one)]


def page_patterns() -> list[str]:
    """The addresses without a variable part, apart from signing in and the plumbing."""
    return [one for one in patterns() if "<" not in one and "^" not in one and not SIGN_IN.match(one)]


@dataclass(frozen=True)
class World:
    """One of everything that an address can name."""

    episode: Episode
    meeting: Meeting
    task: Task
    relation: CareRelation
    other: dict[str, str] = field(default_factory=dict)

    def address(self, pattern: str) -> str:
        """An address with the names of this world filled in."""

        def filled(found: re.Match[str]) -> str:
            return self._value(pattern, found["name"])

        return "/" + CONVERTER.sub(filled, pattern)

    def _value(self, pattern: str, name: str) -> str:
        area = pattern.removeprefix("api/").split("/")[0]
        keys = {"mdo": self.meeting.pk, "meetings": self.meeting.pk, "tasks": self.task.pk}
        values = {
            "key": str(keys.get(area, self.episode.pk)),
            "episode": str(self.episode.pk),
            "entry": str(self.episode.entries.get(number=1).pk),
            "kind": "note",
            "advice": "DX-IMG-01",
            "goal": "imaging",
            "code": "practitioner_letter",
            "number": str(self.relation.pk),
            "language": "nl",
        }
        return self.other.get(name) or values[name]

    def elsewhere(self) -> World:
        """The same addresses of what does not exist."""
        missing = {name: str(uuid.uuid4()) for name in ("key", "episode", "entry")} | {"number": "999999"}
        return World(self.episode, self.meeting, self.task, self.relation, missing)


def make_world(episode: Episode) -> World:
    """One of everything about an episode."""
    meeting = Meeting.objects.create(team=episode.team, at=timezone.now())
    AgendaItem.objects.create(meeting=meeting, episode=episode)
    task = Task.objects.create(id=uuid.uuid4(), episode=episode, text="bellen", made_at=timezone.now())
    relation = CareRelation.objects.filter(patient=episode.patient).first() or CareRelation.objects.create(
        user=User.objects.get(username="chirurg"), patient=episode.patient
    )
    return World(episode, meeting, task, relation)


def sign_in(username: str, *, csrf: bool = False) -> Client:
    """A client as one of the people, with second factor."""
    client = Client(enforce_csrf_checks=csrf, raise_request_exception=False)
    user = User.objects.get(username=username)
    client.force_login(user, backend="wervelwijzer.web.accounts.backends.Password")
    session = client.session
    session["second_factor"] = str(user.pk)
    session.save()
    return client


def other_team() -> Team:
    """The team that has nothing to do with it."""
    return Membership.objects.get(user__username="ander").team
