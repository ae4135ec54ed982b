"""The flowchart of a decision with this patient's way through it, as a picture with an address of its own."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from wervelwijzer.advice.drawing import draw_decision
from wervelwijzer.advice.priorities import PRIORITY
from wervelwijzer.advice.result import Conclusion
from wervelwijzer.language.decisions import NOT_APPLICABLE
from wervelwijzer.web.common.keeping import Kept
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.patients.parts import part

MOST_DRAWINGS = 100
_drawings: Kept[str] = Kept(None, MOST_DRAWINGS)


def flowchart(request: HttpRequest, key: UUID) -> HttpResponse:
    """The picture with a choice of decisions, as a part of the patient page or as a page of its own."""
    shown, problem = part(request, key)
    decisions = shown.snapshot.advice.decisions
    chosen = request.GET.get("decision", "") or _pressing(decisions)
    if chosen not in decisions:
        raise Http404
    found = decisions[chosen]
    context = {
        "episode": shown.episode,
        "choices": [(name, say(one.decision.label)) for name, one in decisions.items()],
        "chosen": chosen,
        "label": say(found.decision.label),
        "outcome": "" if found.value is None else say(found.decision.word_for(found.value)),
        "possible": [say(found.decision.word_for(value)) for value in found.possible],
        "reading": say(found.decision.reading) if found.decision.reading else "",
        "query": shown.past,
        "stamp": shown.token,
        "past_problem": problem,
    }
    whole = request.headers.get("HX-Request") != "true"
    return render(request, "patients/flowchart.html" if whole else "patients/flowchart_part.html", context)


def flowchart_picture(request: HttpRequest, key: UUID) -> HttpResponse:
    """The drawing itself."""
    shown, _ = part(request, key)
    name = request.GET.get("decision", "")
    if name not in shown.snapshot.advice.decisions:
        raise Http404
    case, in_language = shown.snapshot.state.case, language()
    kept = (name, in_language, tuple(sorted(case.known.items())))
    drawing = _drawings.get(kept, timezone.now(), lambda: draw_decision(name, case, in_language))
    return HttpResponse(drawing, "image/svg+xml")


def _pressing(decisions: Mapping[str, Conclusion]) -> str:
    """The most pressing decision that concerns this patient."""
    for name in PRIORITY:
        if decisions[name].possible != (NOT_APPLICABLE,):
            return name
    return next(iter(PRIORITY))
