"""The pages on which an administrator keeps people and their roles; they give no view of any record."""

from __future__ import annotations

from uuid import UUID

from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.manage import (
    administrator,
    for_administrators,
    get_person,
    governs,
    known_people,
    one_time_password,
    teams_of,
)
from wervelwijzer.web.accounts.models import Membership, User
from wervelwijzer.web.accounts.person_forms import NewPersonForm, PersonForm, RoleForm
from wervelwijzer.web.common.errors import page
from wervelwijzer.web.common.language import say
from wervelwijzer.web.records import audit

KEPT = Text("Bewaard.", "Saved.")
NOT_YOURSELF = Text(
    "Uw eigen rollen en aanmelding kan alleen een andere beheerder wijzigen.",
    "Your own roles and sign-in can only be changed by another administrator.",
)
ELSEWHERE = Text(
    "Deze persoon werkt ook in een team dat u niet beheert. U kunt rollen in uw eigen team geven en intrekken.",
    "This person also works in a team that you do not manage. You can give and withdraw roles in your own team.",
)
HAS_IT = Text(
    "Deze persoon heeft deze rol al in dit team. Kies een andere rol of een ander team.",
    "This person has this role in this team already. Choose another role or another team.",
)
FACTOR_OFF = Text(
    "De tweede factor is gewist; bij de volgende aanmelding stelt deze persoon een nieuwe in.",
    "The second factor is cleared; this person sets up a new one at the next sign-in.",
)


@require_GET
@for_administrators
def people(request: HttpRequest) -> HttpResponse:
    """Everybody in the teams that this administrator manages."""
    user = administrator(request)
    return _list(request, RoleForm(teams=teams_of(user)))


def _list(request: HttpRequest, form: RoleForm, status: int = 200) -> HttpResponse:
    user = administrator(request)
    mine = {team.pk for team in teams_of(user)}
    found = list(known_people(user).prefetch_related("memberships__team"))
    factors = set(Authenticator.objects.filter(type="totp", user__in=found).values_list("user_id", flat=True))
    rows = [
        (one, [m for m in one.memberships.all() if m.team_id in mine], one.pk in factors, one.pk == user.pk)
        for one in found
    ]
    return render(request, "accounts/people.html", {"rows": rows, "teams": teams_of(user), "form": form}, status=status)


@require_http_methods(["GET", "POST"])
@for_administrators
def new(request: HttpRequest) -> HttpResponse:
    """Somebody new; their one-time password is shown once."""
    user = administrator(request)
    form = NewPersonForm(request.POST or None, teams=teams_of(user))
    if request.method != "POST" or not form.is_valid():
        return render(request, "accounts/person_new.html", {"form": form}, status=422 if form.errors else 200)
    with transaction.atomic():
        made = form.save(commit=False)
        made.username = form.cleaned_data["username"]
        made.set_unusable_password()
        made.save()
        given = Membership.objects.create(user=made, team=form.cleaned_data["team"], role=form.cleaned_data["role"])
        audit.log(user, "person_added", username=made.username)
        audit.log(user, "role_given", username=made.username, team=given.team.name, role=given.role)
        password = one_time_password(made, user)
    return render(request, "accounts/password_once.html", {"person": made, "password": password})


@require_http_methods(["GET", "POST"])
@for_administrators
def person(request: HttpRequest, key: UUID) -> HttpResponse:
    """One person: their name, roles and sign-in."""
    user = administrator(request)
    found = get_person(user, key)
    may = governs(user, found)
    form = PersonForm(request.POST or None, instance=found)
    if request.method == "POST" and may and form.is_valid():
        with transaction.atomic():
            form.save()
            audit.log(user, "person_changed", username=found.username, fields=sorted(form.changed_data))
        messages.success(request, say(KEPT))
        return redirect("person", key=key)
    shown = {
        "person": found,
        "form": form,
        "governed": may,
        "why_not": NOT_YOURSELF if found.pk == user.pk else ELSEWHERE,
        "memberships": [m for m in found.all_memberships if m.team in teams_of(user)],
        "has_factor": Authenticator.objects.filter(user=found, type="totp").exists(),
    }
    return render(request, "accounts/person.html", shown, status=422 if form.errors else 200)


def _governed(request: HttpRequest, key: UUID) -> User:
    found = get_person(administrator(request), key)
    if not governs(administrator(request), found):
        raise Http404
    return found


@require_POST
@for_administrators
def password(request: HttpRequest, key: UUID) -> HttpResponse:
    """A new one-time password, shown once."""
    found = _governed(request, key)
    made = one_time_password(found, administrator(request))
    return render(request, "accounts/password_once.html", {"person": found, "password": made})


@require_POST
@for_administrators
def second_factor(request: HttpRequest, key: UUID) -> HttpResponse:
    """Clear a lost second factor, and end what was signed in with it by a new one-time password."""
    found = _governed(request, key)
    with transaction.atomic():
        Authenticator.objects.filter(user=found).delete()
        audit.log(administrator(request), "second_factor_reset", username=found.username)
        made = one_time_password(found, administrator(request))
    messages.success(request, say(FACTOR_OFF))
    return render(request, "accounts/password_once.html", {"person": found, "password": made})


@require_POST
@for_administrators
def active(request: HttpRequest, key: UUID) -> HttpResponse:
    """Switch an account off, which ends its sessions at once, or on again."""
    found = _governed(request, key)
    found.is_active = request.POST.get("active") == "1"
    action = "person_switched_on" if found.is_active else "person_switched_off"
    with transaction.atomic():
        found.save(update_fields=["is_active"])
        audit.log(administrator(request), action, username=found.username)
    messages.success(request, say(KEPT))
    return redirect("person", key=key)


@require_POST
@for_administrators
def give(request: HttpRequest) -> HttpResponse:
    """Give a role in an own team to somebody who has an account."""
    user = administrator(request)
    form = RoleForm(request.POST, teams=teams_of(user))
    if not form.is_valid():
        return _list(request, form, 422)
    whom, team, role = form.cleaned_data["username"], form.cleaned_data["team"], form.cleaned_data["role"]
    if whom.pk == user.pk:
        return page(request, 403, NOT_YOURSELF)
    try:
        with transaction.atomic():
            Membership.objects.create(user=whom, team=team, role=role, leads=form.cleaned_data["leads"])
            audit.log(user, "role_given", username=whom.username, team=team.name, role=role)
    except IntegrityError:
        form.add_error("role", say(HAS_IT))
        return _list(request, form, 422)
    messages.success(request, say(KEPT))
    return redirect("person", key=whom.pk)


@require_POST
@for_administrators
def take(request: HttpRequest, number: int) -> HttpResponse:
    """Withdraw a role; it holds from the next request on."""
    user = administrator(request)
    found = Membership.objects.filter(pk=number, team__in=teams_of(user)).select_related("user", "team").first()
    if found is None:
        raise Http404
    if found.user_id == user.pk:
        return page(request, 403, NOT_YOURSELF)
    with transaction.atomic():
        audit.log(user, "role_taken", username=found.user.username, team=found.team.name, role=found.role)
        found.delete()
    messages.success(request, say(KEPT))
    return redirect("people")
