"""The pages on which an administrator keeps teams: how they are reached, and when they meet."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from wervelwijzer.web.accounts.manage import administrator, for_administrators, teams_of
from wervelwijzer.web.accounts.models import Membership, Team
from wervelwijzer.web.accounts.people import KEPT
from wervelwijzer.web.accounts.person_forms import TeamForm
from wervelwijzer.web.accounts.roles import Role
from wervelwijzer.web.common.language import say
from wervelwijzer.web.records import audit


@require_http_methods(["GET", "POST"])
@for_administrators
def new(request: HttpRequest) -> HttpResponse:
    """A new team; who makes it manages it."""
    return _page(request, None)


@require_http_methods(["GET", "POST"])
@for_administrators
def team(request: HttpRequest, key: UUID) -> HttpResponse:
    """One of the own teams."""
    found = next((one for one in teams_of(administrator(request)) if one.pk == key), None)
    if found is None:
        raise Http404
    return _page(request, found)


def _page(request: HttpRequest, found: Team | None) -> HttpResponse:
    form = TeamForm(request.POST or None, instance=found)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            kept = form.save()
            if found is None:
                Membership.objects.create(user=administrator(request), team=kept, role=Role.ADMINISTRATOR)
            what = "team_added" if found is None else "team_changed"
            audit.log(administrator(request), what, team=kept.name, fields=sorted(form.changed_data))
        messages.success(request, say(KEPT))
        return redirect("people")
    return render(request, "accounts/team.html", {"form": form, "team": found}, status=422 if form.errors else 200)
