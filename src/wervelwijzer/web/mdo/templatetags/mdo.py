"""What the page of a patient shows of tasks and meetings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import template

from wervelwijzer.language.text import Text
from wervelwijzer.web.common.language import say
from wervelwijzer.web.mdo.suggesting import standing_of, too_late
from wervelwijzer.web.mdo.task_views import rows_of
from wervelwijzer.web.records.models import AgendaItem, Episode

register = template.Library()


@register.inclusion_tag("mdo/tasks_of_episode.html", takes_context=True)
def tasks_of(context: dict[str, Any], episode: Episode) -> dict[str, Any]:
    """The tasks of a patient, to tick off and to add to."""
    return {**rows_of(episode), "request": context.get("request"), "csrf_token": context.get("csrf_token")}


@register.inclusion_tag("mdo/mdo_of_episode.html", takes_context=True)
def mdo_of(context: dict[str, Any], episode: Episode) -> dict[str, Any]:
    """On which lists a patient stands, and the ways to have them discussed."""
    items = AgendaItem.objects.filter(episode=episode).select_related("meeting").order_by("-meeting__at")[:5]
    request = context.get("request")
    whole = {team.pk for team in request.user.teams_where("whole_team")} if request else set()
    return {
        "episode": episode,
        "items": items,
        "sees": episode.team_id in whole,
        "stands": standing_of(episode),
        "request": request,
        "csrf_token": context.get("csrf_token"),
    }


@register.filter
def problem(problems: dict[str, list[Text]] | None, where: str) -> list[str]:
    """What is wrong with one field, in the reader's language."""
    return [say(text) for text in (problems or {}).get(where, ())]


@register.filter
def over(episode: Episode) -> Text | None:
    """That the patient died, or that the episode was closed; None while it runs."""
    return standing_of(episode).over


@register.filter
def term_before(episode: Episode, at: datetime) -> bool:
    """Whether a term of the patient ends before a meeting at this moment."""
    return too_late(episode, at)


@register.filter
def spoken(texts: list[Text]) -> str:
    """Labels as an enumeration."""
    return ", ".join(say(text) for text in texts)
