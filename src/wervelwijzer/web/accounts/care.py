"""Who has care of a patient: added, ended, and a patient handed to another team; each with its line in the log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast
from uuid import UUID

from django import forms
from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from wervelwijzer.guideline import performers
from wervelwijzer.language.recommendations import Performer
from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.accounts.person_forms import label, one_line
from wervelwijzer.web.accounts.roles import MAY, Role
from wervelwijzer.web.board import signals
from wervelwijzer.web.common.language import lazily, say
from wervelwijzer.web.mdo import meetings
from wervelwijzer.web.records import access, audit
from wervelwijzer.web.records.models import CareRelation, Episode

CAPACITIES = {
    one.code: one.label
    for one in (
        performers.GENERAL_PRACTITIONER,
        performers.PHYSICIAN,
        performers.COORDINATOR,
        performers.NEUROLOGIST,
        performers.RADIATION_ONCOLOGIST,
        performers.SPINE_SURGEON,
        performers.MEDICAL_ONCOLOGIST,
        performers.REHABILITATION_PHYSICIAN,
        performers.SPECIALIST_NURSE,
        performers.PAIN_TEAM,
        performers.PALLIATIVE_TEAM,
    )
}
ALL_CAPACITIES = {one.code: one.label for one in vars(performers).values() if isinstance(one, Performer)}
WHOLE_TEAM = [role.value for role in Role if MAY[role].whole_team]
TREATING = [role.value for role in Role if MAY[role].record]
KEPT = Text("Bewaard.", "Saved.")
NOBODY = Text(
    "Geen zorgverlener heeft deze gebruikersnaam. Vraag de beheerder om een account te maken.",
    "No caregiver has this user name. Ask the administrator to make an account.",
)
LEAST_REASON = 5


class CareForm(forms.Form):
    """Somebody who takes part in the care: a colleague of the team, or anybody else by exact user name."""

    colleague = forms.ModelChoiceField(
        label=label("Uit het team", "From the team"), queryset=User.objects.none(), required=False
    )
    username = forms.CharField(
        label=label("Of van buiten het team: gebruikersnaam", "Or from outside the team: user name"),
        max_length=150,
        required=False,
    )
    capacity = forms.ChoiceField(label=label("In welke rol", "In what capacity"))

    def __init__(self, *args: Any, episode: Episode, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        colleague = cast("forms.ModelChoiceField[User]", self.fields["colleague"])
        colleague.queryset = _treating().filter(memberships__team=episode.team).distinct()
        colleague.label_from_instance = _named  # type: ignore[method-assign,assignment] # as Django means it
        capacity = cast(forms.ChoiceField, self.fields["capacity"])
        capacity.choices = [(code, say(text)) for code, text in CAPACITIES.items()]

    def clean(self) -> dict[str, Any]:
        """One person, by either way."""
        given = super().clean() or {}
        user = given.get("colleague") or _treating().filter(username=given.get("username") or "").first()
        if user is None and not self.errors:
            raise forms.ValidationError(lazily(NOBODY))
        return given | {"user": user}


class TransferForm(forms.Form):
    """To which team, and why."""

    team = forms.ModelChoiceField(label=label("Naar team", "To team"), queryset=Team.objects.none())
    reason = forms.CharField(
        label=label("Reden", "Reason"), min_length=LEAST_REASON, max_length=400, validators=[one_line]
    )
    stay = forms.BooleanField(
        label=label("Ik blijf betrokken bij de zorg", "I remain involved in the care"), required=False
    )

    def __init__(self, *args: Any, episode: Episode, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        team = cast("forms.ModelChoiceField[Team]", self.fields["team"])
        team.queryset = Team.objects.exclude(pk=episode.team_id).order_by("name")


def _treating() -> Any:
    people = User.objects.filter(is_active=True, memberships__role__in=TREATING)
    return people.order_by("last_name", "first_name").distinct()


def _named(user: User) -> str:
    return f"{user.name} · {user.function}" if user.function else user.name


@require_GET
def care(request: HttpRequest, key: UUID) -> HttpResponse:
    """Who has care of this patient."""
    return _page(request, access.get_episode(request, key, action="view_care"))


def _page(
    request: HttpRequest,
    episode: Episode,
    form: CareForm | None = None,
    transfer_form: TransferForm | None = None,
) -> HttpResponse:
    now = timezone.now()
    relations = list(episode.patient.care_relations.select_related("user").order_by("since"))
    team = Membership.objects.filter(team=episode.team, role__in=WHOLE_TEAM, user__is_active=True)
    shown = {
        "episode": episode,
        "relations": [(one, ALL_CAPACITIES.get(one.capacity)) for one in relations if not _over(one, now)],
        "ended": [(one, ALL_CAPACITIES.get(one.capacity)) for one in relations if _over(one, now)],
        "team": team.select_related("user").order_by("user__last_name"),
        "may_change": may_change(access.person(request), episode),
        "form": form or CareForm(episode=episode),
        "transfer_form": transfer_form or TransferForm(episode=episode),
    }
    wrong = (form is not None and form.errors) or (transfer_form is not None and transfer_form.errors)
    return render(request, "accounts/care.html", shown, status=422 if wrong else 200)


def _over(relation: CareRelation, now: Any) -> bool:
    return relation.until is not None and relation.until <= now


def may_change(user: User, episode: Episode) -> bool:
    """Who works for the team that has the patient; never by an emergency alone."""
    return access.may(user, episode, "whole_team")


@contextmanager
def _changeable(request: HttpRequest, key: UUID) -> Iterator[Episode]:
    """An episode whose care they may change, held until it is changed: what they may is asked of the row as held."""
    seen = access.get_episode(request, key, action="")
    with transaction.atomic():
        meetings.hold_places(seen.pk)
        episodes = Episode.objects.select_related("patient", "team")
        episode = episodes.select_for_update(of=("self",)).get(pk=seen.pk)
        if not may_change(access.person(request), episode):
            raise Http404
        yield episode


@require_POST
def add(request: HttpRequest, key: UUID) -> HttpResponse:
    """Somebody takes part in the care."""
    with _changeable(request, key) as episode:
        form = CareForm(request.POST, episode=episode)
        if not form.is_valid():
            return _page(request, episode, form=form)
        user, capacity = form.cleaned_data["user"], form.cleaned_data["capacity"]
        if _take_part(user, episode, capacity):
            audit.log(access.person(request), "care_added", episode=episode, username=user.username, capacity=capacity)
            messages.success(request, say(KEPT))
        else:
            messages.info(request, say(_already(user, capacity)))
    return redirect("care", key=key)


def _take_part(user: User, episode: Episode, capacity: str) -> bool:
    """Note that somebody takes part, once in each capacity; whether that is new."""
    _, made = CareRelation.objects.get_or_create(user=user, patient=episode.patient, capacity=capacity, until=None)
    return made


def _already(user: User, capacity: str) -> Text:
    called = CAPACITIES[capacity]
    return Text(
        f"{user.name} is al betrokken als {called.nl}; er is niets gewijzigd. Kies een andere rol als die erbij komt.",
        f"{user.name} takes part as {called.en} already; nothing was changed. Choose another capacity if one is added.",
    )


@require_POST
def end(request: HttpRequest, key: UUID, number: int) -> HttpResponse:
    """Somebody no longer takes part."""
    with _changeable(request, key) as episode:
        relation = episode.patient.care_relations.filter(pk=number, until=None).select_related("user").first()
        if relation is None:
            raise Http404
        relation.until = timezone.now()
        relation.save(update_fields=["until"])
        audit.log(
            access.person(request),
            "care_ended",
            episode=episode,
            username=relation.user.username,
            capacity=relation.capacity,
        )
    messages.success(request, say(KEPT))
    return redirect("care", key=key)


@require_POST
def transfer(request: HttpRequest, key: UUID) -> HttpResponse:
    """Hand the episode to another team, which is told; the present team sees it no more."""
    user = access.person(request)
    with _changeable(request, key) as episode:
        form = TransferForm(request.POST, episode=episode)
        if not form.is_valid():
            return _page(request, episode, transfer_form=form)
        _hand_over(episode, user, form.cleaned_data)
    messages.success(request, say(KEPT))
    return redirect("care", key=key) if access.visible(user).filter(pk=key).exists() else redirect("board")


def _hand_over(episode: Episode, user: User, given: dict[str, Any]) -> None:
    before, episode.team = episode.team, given["team"]
    episode.save(update_fields=["team"])
    if given["stay"]:
        _take_part(user, episode, user.capacity_in(before.pk))
    line = audit.log(
        user, "transferred", episode=episode, reason=given["reason"], team=episode.team.name, before=before.name
    )
    says = Text(
        f"Overgenomen van {before.name}: {given['reason']}", f"Taken over from {before.name}: {given['reason']}"
    )
    coordinators = User.objects.filter(memberships__team=episode.team, memberships__role=Role.COORDINATOR)
    meetings.leave_other_teams(episode, user)
    signals.send(episode, signals.QUIET, f"transfer|{line.number}", says, coordinators.distinct(), by_mail=False)
