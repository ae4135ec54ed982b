"""Tasks: what was agreed, whose it is, and ticking it off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import F, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from wervelwijzer.advice.case import CaseError
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.going_back import going_back
from wervelwijzer.web.common.language import language
from wervelwijzer.web.mdo import decision, pages, ticking
from wervelwijzer.web.mdo.choices import TASK_ROLES
from wervelwijzer.web.mdo.form import TypedTask
from wervelwijzer.web.records import access
from wervelwijzer.web.records.models import Episode, Task
from wervelwijzer.web.records.once import append_once, sent_version

MOST_SHOWN = 300
DONE_SHOWN = 30


def open_tasks(user: User) -> QuerySet[Task]:
    """Every task that is not done of the patients that somebody may see, the first to be due first.

    Of a patient who died or whose episode was closed nothing is to be done any more; what is left stands on their page.
    """
    tasks = Task.objects.filter(episode__in=access.visible(user), episode__closed_at=None, done_at=None)
    found = tasks.select_related("episode__patient", "episode__team")
    return found.order_by(F("due_at").asc(nulls_last=True), "made_at")


def mine(user: User, tasks: QuerySet[Task]) -> QuerySet[Task]:
    """Of these, the ones of a role that they have in the team; in whose own care the patient is, by role anywhere."""
    wanted = Q(pk__in=())
    for membership in user.all_memberships:
        wanted |= Q(role=membership.role, episode__team=membership.team_id)
    own = user.care_relations.filter(Q(until=None) | Q(until__gt=timezone.now())).values("patient")
    return tasks.filter(wanted | Q(role__in=[role.value for role in user.roles], episode__patient__in=own))


@require_safe
def my_tasks(request: HttpRequest) -> HttpResponse:
    """My tasks; with `?all=1` those of everybody."""
    user = pages.clinician(request)
    everybody = request.GET.get("all") == "1"
    tasks = open_tasks(user) if everybody else mine(user, open_tasks(user))
    done = (
        Task.objects.filter(episode__in=access.visible(user)).exclude(done_at=None).select_related("episode__patient")
    )
    context = {
        "tasks": [_row(task) for task in tasks[:MOST_SHOWN]],
        "everybody": everybody,
        "more": max(0, tasks.count() - MOST_SHOWN),
        "done": done.order_by("-done_at")[:DONE_SHOWN] if everybody else (),
    }
    return render(request, "mdo/tasks.html", context)


def _row(task: Task) -> dict[str, Any]:
    """A task; what was due when it was agreed is to be done at once, and is never called late.

    Once the episode is closed no task runs any more, nor is it late.
    """
    due = task.due_at
    at_once = due is not None and due <= task.made_at
    runs = task.episode.closed_at is None
    return {
        "task": task,
        "runs": runs,
        "role": TASK_ROLES.get(task.role),
        "at_once": at_once,
        "late": runs and due is not None and not at_once and due <= timezone.now(),
    }


def rows_of(episode: Episode) -> dict[str, Any]:
    """The tasks of one patient for a page of theirs."""
    tasks = Task.objects.filter(episode=episode).select_related("episode__patient")
    return {
        "episode": episode,
        "tasks": [
            _row(task) for task in tasks.filter(done_at=None).order_by(F("due_at").asc(nulls_last=True), "made_at")
        ],
        "done": [_row(task) for task in tasks.exclude(done_at=None).order_by("-done_at")],
        "roles": TASK_ROLES,
    }


@require_safe
def of_episode(request: HttpRequest, key: UUID) -> HttpResponse:
    """The tasks of one patient: a part of a page for the script, a page of its own without."""
    pages.clinician(request)
    episode = access.get_episode(request, key)
    template = "mdo/tasks_of_episode.html" if request.headers.get("HX-Request") else "mdo/tasks_page.html"
    return render(request, template, rows_of(episode))


@require_POST
def add(request: HttpRequest, key: UUID) -> HttpResponse:
    """Add a task by hand."""
    user = pages.clinician(request)
    episode = access.get_episode(request, key, action="")
    posted = request.POST
    row = TypedTask(
        "", True, posted.get("text", "").strip()[:300], posted.get("role", "")[:30], posted.get("due", "")[:20]
    )
    checked = decision.Checked()
    entry = decision.task_of(row, 0, checked)
    problems = [text.in_(language()) for texts in checked.problems.values() for text in texts]
    if entry is not None and not problems:
        problems = _wrong_with(lambda: append_once(episode, user, entry, base_version=sent_version(request, episode)))
    context = {**rows_of(episode), "problems": problems, "typed": row if problems else None}
    if request.headers.get("HX-Request"):
        return render(request, "mdo/tasks_of_episode.html", context)
    if problems:
        return render(request, "mdo/tasks_page.html", context, status=422)
    return redirect(going_back(request, f"/episodes/{episode.pk}/tasks/"))


@require_POST
def done(request: HttpRequest, key: UUID) -> HttpResponse:
    """Tick a task off."""
    user = pages.clinician(request)
    task = ticking.find(user, key)
    problems = _wrong_with(lambda: ticking.tick_off(task, user))
    if request.headers.get("HX-Request"):
        return render(request, "mdo/tasks_of_episode.html", {**rows_of(task.episode), "problems": problems})
    for problem in problems:
        messages.error(request, problem)
    return redirect(going_back(request, "/tasks/"))


def _wrong_with(adding: Callable[[], object]) -> list[str]:
    try:
        adding()
    except CaseError as error:
        return [problem.says.in_(language()) for problem in error.problems]
    return []
