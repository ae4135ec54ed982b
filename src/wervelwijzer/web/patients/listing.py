"""The patients that somebody may see, found by name or number."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wervelwijzer.web.records import access, audit
from wervelwijzer.web.records.models import Episode

ON_A_PAGE = 50
LONGEST = 80
OPEN, CLOSED, ALL = "open", "closed", "all"


def patients(request: HttpRequest) -> HttpResponse:
    """The list; every word that was looked for must occur in the name or be in the number."""
    user = access.person(request)
    asked = request.GET.get("q", "").strip()[:LONGEST]
    which = request.GET.get("which", OPEN)
    found = _matching(access.visible(user), asked, which).order_by("patient__name", "-opened_at")
    page = Paginator(found, ON_A_PAGE).get_page(request.GET.get("page"))
    if asked:
        audit.log(user, "search", asked=asked, found=page.paginator.count)
    context = {"page": page, "asked": asked, "which": which, "may_record": user.may("record")}
    return render(request, "patients/list.html", context)


def _matching(episodes: QuerySet[Episode], asked: str, which: str) -> QuerySet[Episode]:
    for word in asked.split():
        episodes = episodes.filter(Q(patient__name__icontains=word) | Q(patient__number__icontains=word))
    if which == CLOSED:
        return episodes.exclude(closed_at=None)
    return episodes if which == ALL else episodes.filter(closed_at=None)
