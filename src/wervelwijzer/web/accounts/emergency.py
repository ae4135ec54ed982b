"""Emergency access to a patient outside one's own care: with a reason, for four hours, and never unseen."""

from __future__ import annotations

import hmac
from datetime import date, timedelta
from typing import Any

from django import forms
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.person_forms import label, one_line
from wervelwijzer.web.accounts.roles import Role
from wervelwijzer.web.board import signals
from wervelwijzer.web.common.errors import page
from wervelwijzer.web.common.language import lazily, say
from wervelwijzer.web.records import access, audit
from wervelwijzer.web.records.models import AuditEntry, BreakGlass, Episode, Patient

LASTS = timedelta(hours=4)
MOST_TRIES, WITHIN = 5, timedelta(hours=1)
LEAST_REASON = 15
REASONS: dict[str, Text] = {
    "acute_care": Text("acute zorg: de patiënt is nu bij mij", "acute care: the patient is with me now"),
    "on_call": Text("dienst: overleg over deze patiënt", "on call: consulted about this patient"),
    "takeover": Text("overname door een ander team of ziekenhuis", "takeover by another team or hospital"),
    "other": Text("anders", "other"),
}
NOT_FOUND = Text(
    "Geen patiënt met dit nummer en deze geboortedatum. Controleer beide; na vijf pogingen moet u een uur wachten.",
    "No patient with this number and this date of birth. Check both; after five attempts you must wait an hour.",
)
TOO_OFTEN = Text(
    "Te vaak geprobeerd. Wacht een uur, of bel het team dat de patiënt behandelt.",
    "Tried too often. Wait an hour, or call the team that treats the patient.",
)
SHORT = Text(
    f"Schrijf in ten minste {LEAST_REASON} tekens waarom u nu toegang nodig hebt.",
    f"Write in at least {LEAST_REASON} characters why you need access now.",
)


class EmergencyForm(forms.Form):
    """Which patient, exactly, and why."""

    number = forms.CharField(label=label("Patiëntnummer", "Patient number"), max_length=40, validators=[one_line])
    birth_date = forms.DateField(
        label=label("Geboortedatum", "Date of birth"),
        input_formats=["%Y-%m-%d", "%d-%m-%Y"],
        widget=forms.DateInput(attrs={"type": "date"}),
    )
    code = forms.ChoiceField(label=label("Reden", "Reason"), widget=forms.RadioSelect)
    reason = forms.CharField(
        label=label("Toelichting", "Explanation"),
        min_length=LEAST_REASON,
        max_length=400,
        validators=[one_line],
        error_messages={"min_length": lazily(SHORT), "required": lazily(SHORT)},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        assert isinstance(code, forms.ChoiceField)
        code.choices = [(one, say(text)) for one, text in REASONS.items()]


@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Ask for emergency access; what is not found says nothing about what exists."""
    user = access.person(request)
    if not user.may("record"):
        raise Http404
    if _tried(user) >= MOST_TRIES:
        return page(request, 429, TOO_OFTEN)
    form = EmergencyForm(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return _form(request, form)
    patient = find(form.cleaned_data["number"], form.cleaned_data["birth_date"])
    if patient is None:
        audit.log(user, "emergency_refused", reason=form.cleaned_data["reason"], code=form.cleaned_data["code"])
        form.add_error(None, say(NOT_FOUND))
        return _form(request, form)
    episode = open_up(user, patient, form.cleaned_data["code"], form.cleaned_data["reason"])
    return redirect("episode", key=episode.pk) if episode else redirect("board")


def _form(request: HttpRequest, form: EmergencyForm) -> HttpResponse:
    return render(request, "accounts/emergency.html", {"form": form}, status=422 if form.errors else 200)


def _tried(user: User) -> int:
    """How often in the last hour; also what was found counts, so that nobody walks through a list."""
    actions = ("emergency_refused", "emergency")
    return AuditEntry.objects.filter(user=str(user.pk), action__in=actions, at__gt=timezone.now() - WITHIN).count()


def find(number: str, born: date) -> Patient | None:
    """The patient with this number and birth date; a wrong one of either takes the same way.

    Who types in a hurry does not look at capitals. Where capitals alone tell two patients apart, they must be right.
    """
    typed = number.strip()
    alike = list(Patient.objects.filter(number__iexact=typed))
    meant = [one for one in alike if one.number == typed] or alike
    found = meant[0] if len(meant) == 1 else None
    known = found.birth_date.isoformat() if found else "0000-00-00"
    return found if hmac.compare_digest(known, born.isoformat()) else None


def open_up(user: User, patient: Patient, code: str, reason: str) -> Episode | None:
    """Give access, log it, and tell who must know; the newest episode, for the way on."""
    with transaction.atomic():
        episodes = list(patient.episodes.select_related("team", "patient").order_by("-opened_at"))
        if access.visible(user).filter(patient=patient).exists():
            return access.visible(user).filter(patient=patient).order_by("-opened_at").first()
        opened = BreakGlass.objects.create(
            user=user, patient=patient, until=timezone.now() + LASTS, code=code, reason=reason
        )
        line = audit.log(user, "emergency", patient=patient, reason=reason, code=code, until=opened.until.isoformat())
        for episode in episodes:
            _tell(episode, user, line.number)
    return episodes[0] if episodes else None


def _tell(episode: Episode, user: User, number: int) -> None:
    """The coordinators of the team and who watches over access hear of it, without the patient's name."""
    says = Text(
        f"Noodtoegang door {user.name}; de reden staat in het inzagelog.",
        f"Emergency access by {user.name}; the reason stands in the access log.",
    )
    in_team = User.objects.filter(
        memberships__team=episode.team, memberships__role__in=(Role.COORDINATOR, Role.AUDITOR), is_active=True
    )
    signals.send(episode, signals.QUIET, f"emergency|{number}", says, in_team.distinct(), by_mail=False)
