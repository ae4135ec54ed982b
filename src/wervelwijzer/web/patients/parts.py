"""A part of the patient page with an address of its own: now, or at the moment in the address."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest

from wervelwijzer.advice.case import CaseError
from wervelwijzer.web.common.language import say
from wervelwijzer.web.patients.body import Shown
from wervelwijzer.web.patients.past import past_in, shown
from wervelwijzer.web.records import access


def part(request: HttpRequest, key: UUID) -> tuple[Shown, str]:
    """The episode at the moment that is asked for; and what is wrong with that moment, shown as it is now.

    Raises:
        Http404: it does not exist for them.
    """
    episode = access.get_episode(request, key)
    try:
        return shown(episode, past_in(request)), ""
    except CaseError as error:
        return shown(episode, None), say(error.problems[0].says)
