"""The signals of one person: what was told them, and what they have seen. Nobody sees them for another."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django.db.models import Count, Max
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.board.signals import INTERRUPTING, LEAD, OVERDUE, QUIET, URGENT, WARNING
from wervelwijzer.web.board.told import mark_seen, told
from wervelwijzer.web.common.going_back import going_back
from wervelwijzer.web.common.keeping import Kept
from wervelwijzer.web.common.prepared import Prepared
from wervelwijzer.web.patients.words import STATUS
from wervelwijzer.web.records.access import person
from wervelwijzer.web.records.models import Signal

MOST_LISTED, MOST_COUNTED = 200, 99
LOOKED_AGAIN = timedelta(minutes=1)
NOBODY_WAITS: dict[str, Any] = {"count": 0, "count_words": "0", "newest": None, "others": 0, "shown": "0-0-0"}

_waiting: Kept[dict[str, Any]] = Kept(LOOKED_AGAIN, most=500)

_unseen = Prepared(
    lambda user: (
        Signal.objects.filter(user=user, seen_at=None)
        .order_by()
        .values("user")
        .annotate(count=Count("pk"), last=Max("pk"))
        .values_list("count", "last")
    ),
    UUID,
)

KINDS = {
    URGENT: Text("kan niet wachten", "cannot wait"),
    WARNING: STATUS["warning"],
    OVERDUE: Text("aan de coördinator", "to the coordinator"),
    LEAD: Text("aan wie het team leidt", "to who leads the team"),
    QUIET: Text("ter informatie", "for your information"),
}


@require_safe
def signals(request: HttpRequest) -> HttpResponse:
    """What was told this person: what they have not seen first, then the rest, the newest first."""
    found = told(person(request)).select_related("episode__patient")
    new = found.filter(seen_at=None).order_by("-at", "-pk")[:MOST_LISTED]
    old = found.exclude(seen_at=None).order_by("-at", "-pk")[:MOST_LISTED]
    return render(request, "board/signals.html", {"new": new, "old": old, "kinds": KINDS})


@require_safe
def badge(request: HttpRequest) -> HttpResponse:
    """The count in the menu and what interrupts, asked by every open page; nothing where all is the same."""
    found = waiting(person(request))
    if request.GET.get("shown") == found["shown"]:
        return HttpResponse(status=204)
    return _badge(request, found)


@require_POST
def seen(request: HttpRequest) -> HttpResponse:
    """Mark one signal as seen, or all of them up to the last that was on the page."""
    one, last = _number(request.POST.get("signal", "")), _number(request.POST.get("last", ""))
    mine = Signal.objects.filter(user=person(request))
    mark_seen(mine.filter(pk=one) if one else mine.filter(pk__lte=last or 0), person(request))
    if request.headers.get("HX-Request") and request.POST.get("place") == "interruption":
        return _badge(request, waiting(person(request)))
    return redirect(going_back(request, reverse("signals")))


def _badge(request: HttpRequest, found: dict[str, Any]) -> HttpResponse:
    here = urlsplit(request.headers.get("HX-Current-URL", "")).path == reverse("signals")
    return render(request, "board/badge.html", found | {"alone": True, "here": here})


def waiting(user: User) -> dict[str, Any]:
    """How many signals somebody has not seen, and the newest of those that interrupt.

    Every page asks this: one small question, and the rest only where its answer is another than before.
    """
    count, last = next(iter(_unseen(user.pk)), (0, None))
    if not count:
        return NOBODY_WAITS
    key = (user.pk, count, last)
    return _waiting.get(key, timezone.now(), lambda: _look(user), lambda *_: True)


def _look(user: User) -> dict[str, Any]:
    unseen = list(told(user).filter(seen_at=None).order_by("-at", "-pk").values_list("pk", "kind")[: MOST_COUNTED + 1])
    urgent = [key for key, kind in unseen if kind in INTERRUPTING]
    return {
        "count": len(unseen),
        "count_words": f"{MOST_COUNTED}+" if len(unseen) > MOST_COUNTED else str(len(unseen)),
        "newest": Signal.objects.select_related("episode__patient").get(pk=urgent[0]) if urgent else None,
        "others": len(urgent) - 1 if urgent else 0,
        "shown": f"{len(unseen)}-{len(urgent)}-{urgent[0] if urgent else 0}",
    }


def _number(given: str) -> int | None:
    return int(given) if given.isascii() and given.isdigit() and len(given) < 19 else None
