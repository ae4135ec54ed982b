"""The log of access for who watches over it, and, of one patient, for who treats them."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import wraps
from typing import Any, cast
from uuid import UUID

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import DatabaseError
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.person_forms import label
from wervelwijzer.web.common.language import say
from wervelwijzer.web.common.numbers import whole_number
from wervelwijzer.web.records import access, audit
from wervelwijzer.web.records.audit_details import details_in_words
from wervelwijzer.web.records.audit_words import ACTIONS, action_label
from wervelwijzer.web.records.models import AuditEntry, Patient

ON_A_PAGE = 100
SEAL = re.compile("[0-9a-f]{64}")
NO_PATIENT = Text(
    "Geen patiënt met dit nummer. Controleer het, of laat het leeg en zoek op naam van de medewerker of op dag.",
    "No patient with this number. Check it, or leave it empty and search by the colleague's name or by day.",
)
UNREADABLE = Text(
    "Schrijf het nummer, een dubbele punt en het zegel van 64 tekens, zoals deze pagina ze toont.",
    "Write the number, a colon and the seal of 64 characters, as this page shows them.",
)


def action_choices() -> list[tuple[str, str]]:
    """Everything that is logged."""
    named = sorted(((code, say(text)) for code, text in ACTIONS.items()), key=lambda pair: pair[1])
    return [("", say(Text("alles", "everything"))), *named]


class _Day(forms.DateField):
    """A day whose midnight, and that of the day after, every clock can tell."""

    default_validators = [MinValueValidator(date(1900, 1, 1)), MaxValueValidator(date(2999, 12, 31))]

    def __init__(self, label: Any) -> None:
        super().__init__(label=label, required=False, widget=forms.DateInput(attrs={"type": "date"}))


class FilterForm(forms.Form):
    """Which lines."""

    person = forms.CharField(label=label("Wie (naam of gebruikersnaam)", "Who (name or user name)"), required=False)
    patient = forms.CharField(label=label("Patiëntnummer", "Patient number"), max_length=40, required=False)
    action = forms.ChoiceField(label=label("Wat", "What"), choices=action_choices, required=False)
    since = _Day(label=label("Vanaf", "From"))
    until = _Day(label=label("Tot en met", "Up to"))
    emergency = forms.BooleanField(label=label("Alleen noodtoegang", "Emergency access only"), required=False)

    def clean_patient(self) -> Patient | None:
        """The patient with exactly this number."""
        number = self.cleaned_data["patient"].strip()
        if not number:
            return None
        found = Patient.objects.filter(number=number).first()
        if found is None:
            raise forms.ValidationError(say(NO_PATIENT))
        return found

    def lines(self) -> QuerySet[AuditEntry]:
        """The lines that are asked for, newest first; none where the question is wrong."""
        found = AuditEntry.objects.order_by("-number")
        if not self.is_valid():
            return found.none()
        given = self.cleaned_data
        conditions = (
            _by(given["person"]) if given["person"] else None,
            Q(patient=str(given["patient"].pk)) if given["patient"] else None,
            Q(action=given["action"]) if given["action"] else None,
            Q(at__gte=_midnight(given["since"])) if given["since"] else None,
            Q(at__lt=_midnight(given["until"] + timedelta(days=1))) if given["until"] else None,
            Q(action="emergency") | Q(details__emergency=True) if given["emergency"] else None,
        )
        return found.filter(*(one for one in conditions if one is not None))


def _by(name: str) -> Q:
    known = User.objects.filter(username=name.strip()).values_list("pk", flat=True)
    return Q(user__in=[str(pk) for pk in known]) | Q(user_name__icontains=name.strip()) | Q(details__username=name)


def _midnight(day: Any) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))


@dataclass(frozen=True)
class Line:
    """A line of the log, ready to be read."""

    entry: AuditEntry
    action: Text
    number: str
    details: str

    @property
    def emergency(self) -> bool:
        """Whether it was done by emergency access."""
        return self.entry.action == "emergency" or bool(self.entry.details.get("emergency"))


def readable(entries: Sequence[AuditEntry]) -> list[Line]:
    """The same with the patients' numbers."""
    keys = {UUID(entry.patient) for entry in entries if entry.patient}
    numbers = {str(pk): number for pk, number in Patient.objects.filter(pk__in=keys).values_list("pk", "number")}
    return [
        Line(
            entry,
            action_label(entry.action),
            numbers.get(entry.patient, ""),
            " · ".join(say(one) for one in details_in_words(entry.details)),
        )
        for entry in entries
    ]


def one_page(request: HttpRequest, found: QuerySet[AuditEntry]) -> dict[str, Any]:
    """The first lines, or those before the line `?before=`, newest first; `older` is where the next page begins."""
    before = whole_number(request.GET.get("before", ""))
    if before is not None:
        found = found.filter(number__lt=before)
    shown = list(found.order_by("-number")[: ON_A_PAGE + 1])
    older = shown[ON_A_PAGE - 1].number if len(shown) > ON_A_PAGE else None
    return {"lines": readable(shown[:ON_A_PAGE]), "older": older}


def for_auditors(view: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """For who watches over access; for everyone else the page does not exist."""

    @wraps(view)
    def guarded(request: HttpRequest) -> HttpResponseBase:
        if not access.person(request).may("audit"):
            raise Http404
        return view(request)

    return guarded


@require_GET
@for_auditors
def lines(request: HttpRequest) -> HttpResponse:
    """The log, newest first."""
    form = FilterForm(request.GET)
    shown = one_page(request, form.lines())
    query = request.GET.copy()
    query.pop("before", None)
    line = audit.log(access.person(request), "audit_viewed", asked=query.urlencode()[:300])
    page = {"form": form, "query": query.urlencode(), "last": (line.number, line.seal)}
    return render(request, "audit/lines.html", shown | page, status=200 if form.is_valid() else 422)


@require_POST
@for_auditors
def check(request: HttpRequest) -> HttpResponse:
    """Whether the chain holds from the first line to the last, and to a seal that was noted before.

    The line of the check itself waits for the disk: what is given out to be noted stands before it, so is there too.
    Where the log was changed such that nothing can be added any more, the breaks are told all the same, and no seal.
    """
    given = request.POST.get("noted", "").strip()
    noted, unreadable = parse_noted(given)
    if unreadable:
        return render(request, "audit/check.html", {"unreadable": UNREADABLE, "noted": given}, status=422)
    checked = audit.check(noted)
    try:
        audit.log(access.person(request), "audit_checked", broken=len(checked.broken), noted=noted[0] if noted else "")
    except DatabaseError:
        if not checked.broken:
            raise
        checked = replace(checked, seal="")
    result = {
        "broken": [(one.number, audit.BREAKS[one.what]) for one in checked.broken[:50]],
        "more": max(0, len(checked.broken) - 50),
        "number": checked.number,
        "seal": checked.seal,
        "noted": given,
    }
    return render(request, "audit/check.html", result)


def parse_noted(given: str) -> tuple[tuple[int, str] | None, bool]:
    """A noted line as `number:seal`, and whether what was given cannot be read."""
    if not given:
        return None, False
    before, _, after = given.partition(":")
    number, seal = whole_number(before), after.strip().lower()
    if number is None or not SEAL.fullmatch(seal):
        return None, True
    return (number, seal), False


@require_GET
@for_auditors
def export(request: HttpRequest) -> StreamingHttpResponse:
    """Every line that is asked for, as a table for a spreadsheet, sent while it is read."""
    found = FilterForm(request.GET).lines()
    audit.log(access.person(request), "audit_exported", asked=request.GET.urlencode()[:300])
    response = StreamingHttpResponse(_csv(found), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="access-log.csv"'
    return response


class _Echo:
    def write(self, value: str) -> str:
        return value


HEAD = ("number", "at", "user", "user_name", "action", "patient", "episode", "reason", "details", "seal")


def _csv(found: QuerySet[AuditEntry]) -> Iterator[str]:
    writer = csv.writer(_Echo())
    yield cast(str, writer.writerow(HEAD))
    for entry in found.iterator(chunk_size=1_000):
        yield cast(str, writer.writerow(_safe(getattr(entry, name) for name in HEAD)))


def _safe(cells: Iterable[Any]) -> list[str]:
    """No cell that a spreadsheet takes for a formula."""
    texts = [_text(cell) for cell in cells]
    return [f"'{text}" if text[:1] in tuple("=+-@\t\r") else text for text in texts]


def _text(cell: Any) -> str:
    """A moment and the details as other programs read them."""
    if isinstance(cell, datetime):
        return cell.isoformat()
    return json.dumps(cell, ensure_ascii=False) if isinstance(cell, dict) else str(cell)


@require_GET
def who_looked(request: HttpRequest, key: UUID) -> HttpResponse:
    """Who viewed or changed the record of one patient, for who treats them."""
    episode = access.get_episode(request, key, action="view_log")
    shown = one_page(request, AuditEntry.objects.filter(patient=str(episode.patient_id)))
    return render(request, "audit/who_looked.html", shown | {"episode": episode})
