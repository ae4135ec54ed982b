"""Ticking a task off, the same from the page and by the API."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.http import Http404

from wervelwijzer.pathway.entry import Entry
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import Episode, Task
from wervelwijzer.web.records.services import New, append


def find(user: User, key: UUID) -> Task:
    """A task of a patient whom somebody may see.

    Raises:
        Http404: there is none.
    """
    task = Task.objects.filter(pk=key, episode__in=access.visible(user)).select_related("episode__team").first()
    if task is None:
        raise Http404
    return task


def tick_off(task: Task, user: User, reason: str = "") -> list[Entry]:
    """Record that a task was done; one that was done before stays as it was, and nothing is added.

    Also once the episode was closed: the last letter is often written after that.

    Raises:
        CaseError: the entry cannot join the record.
    """
    with transaction.atomic():
        Episode.objects.select_for_update().get(pk=task.episode_id)
        task.refresh_from_db(fields=["done_at"])
        if task.done_at is not None:
            return []
        return append(task.episode, user, New("task_done", content={"task": str(task.pk)}), reason=reason)
