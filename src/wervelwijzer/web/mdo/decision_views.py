"""One patient at the meeting: the summary, the decision with its reasons, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from wervelwijzer.advice.case import CaseError, Problem
from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advised
from wervelwijzer.advice.words import value_words
from wervelwijzer.documents import meeting_summary
from wervelwijzer.facts import BY_NAME
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Number
from wervelwijzer.pathway.choices import DEPARTURES, DEVIATION_REASONS
from wervelwijzer.pathway.record import Record
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.mdo import attendance, deciding, decision, pages, suggested_tasks
from wervelwijzer.web.mdo.choices import CAPACITIES, POLICIES, SCHEDULES, SETTLED, TASK_ROLES
from wervelwijzer.web.mdo.decided import absent_words, chosen_words, present_words, schedule_words
from wervelwijzer.web.mdo.form import FOLLOWED, Departure, Typed, read
from wervelwijzer.web.mdo.suggesting import standing_of
from wervelwijzer.web.papers.context import Choices, coordinator_of, document_context
from wervelwijzer.web.papers.screen import summary
from wervelwijzer.web.records import access, audit
from wervelwijzer.web.records.models import AgendaItem, EntryRow
from wervelwijzer.web.records.services import ConflictError
from wervelwijzer.web.records.states import Snapshot, snapshot

ALREADY = Text(
    "Voor deze patiënt is in dit overleg al een besluit vastgelegd, door {} om {}. Wat u typte, staat er nog. Lees het "
    "besluit hieronder; vink aan dat u toch een tweede besluit wilt vastleggen, of ga terug naar de lijst.",
    "A decision was already recorded for this patient in this meeting, by {} at {}. What you typed is still there. "
    "Read the decision below; tick that you want to record a second one, or go back to the list.",
)
NEWS = Text(
    "Terwijl u dit invulde, kwam er iets in het dossier bij. Wat u typte, staat er nog; de samenvatting is bijgewerkt. "
    "Lees na en leg het besluit nogmaals vast.",
    "While you filled this in, something was added to the record. What you typed is still there; the summary is up to "
    "date. Read it and record the decision again.",
)


@require_http_methods(["GET", "HEAD", "POST"])
def item(request: HttpRequest, key: UUID, episode: UUID) -> HttpResponse:
    """The summary of a patient with the form of the decision; recording it."""
    meeting = pages.get_meeting(request, key)
    found = pages.get_item(request, meeting, episode)
    if request.method == "POST":
        pages.must_decide(access.person(request), meeting.team)
        return _record(request, found)
    audit.log(access.person(request), "view", episode=found.episode, path=request.path)
    return _page(request, found, snapshot(found.episode), None)


@require_POST
def preview(request: HttpRequest, key: UUID, episode: UUID) -> HttpResponse:
    """What the advice and the tasks would be after the decision as it is typed now; nothing is recorded."""
    meeting = pages.get_meeting(request, key)
    found = pages.get_item(request, meeting, episode)
    pages.must_decide(access.person(request), meeting.team)
    seen = snapshot(found.episode)
    typed = _typed(request, found, seen)
    context = _after(seen, typed)
    if request.headers.get("HX-Request"):
        return render(request, "mdo/after.html", {**context, "roles": TASK_ROLES, "problems": {}})
    return _page(request, found, seen, replace(typed, tasks=context["tasks"]))


# --- recording ---


def _record(request: HttpRequest, item: AgendaItem) -> HttpResponse:
    seen = snapshot(item.episode)
    typed = _typed(request, item, seen)
    checked = decision.check(typed, deciding.asked(item, seen))
    if checked.problems:
        return _page(request, item, seen, typed, problems=checked.problems, status=422)
    try:
        deciding.record(item, access.person(request), typed, checked)
    except deciding.ClosedError as closed:
        return _page(request, item, seen, typed, notice=closed.says, status=409)
    except deciding.AlreadyDecidedError as already:
        typed, notice = replace(typed, base=seen.version), _already(already.row)
        return _page(request, item, seen, typed, notice=notice, status=409)
    except deciding.NewsError:
        return _page(request, item, seen, replace(typed, base=seen.version), notice=NEWS, status=409)
    except ConflictError as conflict:
        return _conflict(request, item, typed, conflict)
    except CaseError as error:
        return _page(request, item, seen, typed, problems=_general(error.problems), status=422)
    says = Text("Besluit vastgelegd.", "Decision recorded.")
    messages.success(request, say(says))
    return redirect("meeting_item", key=item.meeting.pk, episode=item.episode.pk)


def _already(row: EntryRow) -> Text:
    at = timezone.localtime(row.recorded_at).strftime("%H:%M")
    return Text(ALREADY.nl.format(row.author.name, at), ALREADY.en.format(row.author.name, at))


def _general(problems: Iterable[Problem]) -> decision.Problems:
    return {"general": [problem.says for problem in problems]}


def _conflict(request: HttpRequest, item: AgendaItem, typed: Typed, conflict: ConflictError) -> HttpResponse:
    """Somebody recorded other values of the same facts: each value beside the other, to choose from."""
    item.episode.refresh_from_db()
    seen = snapshot(item.episode)
    clashes = [
        {
            "name": clash.fact,
            "label": BY_NAME[clash.fact].label,
            "mine": _value(clash.fact, clash.mine),
            "theirs": _value(clash.fact, clash.theirs),
            "by": clash.by,
            "at": clash.at,
        }
        for clash in conflict.clashes
    ]
    typed = replace(typed, base=conflict.version)
    return _page(request, item, seen, typed, clashes=clashes, status=409)


def _value(name: str, value: Any) -> Text:
    return Text("weer onbekend", "unknown again") if value is None else value_words(BY_NAME[name], value)


# --- the page ---


def _typed(request: HttpRequest, item: AgendaItem, seen: Snapshot) -> Typed:
    first, rest = decision.shown_advice(seen)
    ids = [one.recommendation.id for one in (*first, *rest)]
    return read(request.POST, attendance.colleagues(item.meeting.team), ids)


def _page(
    request: HttpRequest,
    item: AgendaItem,
    seen: Snapshot,
    typed: Typed | None,
    *,
    problems: decision.Problems | None = None,
    notice: Text | None = None,
    clashes: Sequence[dict[str, Any]] = (),
    status: int = 200,
) -> HttpResponse:
    user = access.person(request)
    recorded, closed = _recorded(item, seen), deciding.closed(item.meeting, item.episode)
    typed = typed or Typed(base=seen.version, present=list(item.present))
    context: dict[str, Any] = {
        "meeting": item.meeting,
        "item": item,
        "episode": item.episode,
        "summary": summary(document_context(item.episode, seen, user, Choices(language(), item.question))),
        "folded": [say(meeting_summary.FURTHER)],
        "clocks": seen.state.running,
        "closed": closed,
        "decides": pages.may_decide(user, item.meeting.team) and (closed is None or status != 200),
        "recorded": recorded,
        "problems": problems or {},
        "notice": notice,
        "clashes": clashes,
        "open": recorded is None or status != 200,
    }
    if context["decides"]:
        context |= _form(item, seen, typed)
    return render(request, "mdo/item.html", context, status=status)


def _recorded(item: AgendaItem, seen: Snapshot) -> dict[str, Any] | None:
    """The decision of this meeting, in words, as its corrections leave it."""
    made = next((one for one in Record(seen.entries, None).happenings if one.id == str(item.entry)), None)
    if made is None:
        return None
    content = made.content
    return {
        "at": made.at,
        "by": User.objects.filter(pk=made.entry.author).first(),
        "decision": content.get("decision"),
        "reason": content.get("reason"),
        "chosen": chosen_words(content),
        "schedule": schedule_words(content),
        "present": [say(text) for text in present_words(content)],
        "absent": absent_words(content),
        "facts": [(BY_NAME[one.fact].label, _value(one.fact, one.value)) for one in made.seen],
        "deviations": [one for one in seen.state.deviations if one.holds],
    }


def _form(item: AgendaItem, seen: Snapshot, typed: Typed) -> dict[str, Any]:
    stands = standing_of(item.episode)
    people = attendance.colleagues(item.meeting.team)
    first, rest = decision.shown_advice(seen)
    reading = seen.reading(language())
    coordinator = coordinator_of(seen)
    return {
        "typed": typed,
        "policies": list(POLICIES.values()),
        "schedules": SCHEDULES,
        "advised_schedule": seen.advice.decisions["radiotherapy.schedule"].value,
        "preferred": _preferred(seen, reading),
        "settled": [_question(name, seen, typed) for name in SETTLED],
        "first": [_advised(one, reading, typed) for one in first],
        "rest": [_advised(one, reading, typed) for one in rest],
        "departures": {FOLLOWED: Text("gevolgd", "followed"), **DEPARTURES},
        "reasons": DEVIATION_REASONS,
        "seats": attendance.seats(attendance.needed(stands), stands.may, people, typed.present),
        "others": attendance.other_names(typed.present),
        "absent": [CAPACITIES[one] for one in attendance.missing(attendance.needed(stands), typed.present)],
        "there": [say(text) for text in attendance.in_words(typed.present)],
        "people": people,
        "coordinator": coordinator,
        "roles": TASK_ROLES,
        **_after(seen, typed),
    }


def _preferred(seen: Snapshot, reading: Reading) -> str:
    preferred = seen.advice.decisions[decision.PREFERRED]
    return reading.values(preferred.decision, preferred.possible) if preferred.value is not None else ""


def _question(name: str, seen: Snapshot, typed: Typed) -> dict[str, Any]:
    fact = BY_NAME[name]
    known = seen.advice.known
    options = [(option.value, option.label) for option in fact.options] if isinstance(fact, Choice) else []
    if not isinstance(fact, Choice | Number):
        options = [("false", Text("nee", "no")), ("true", Text("ja", "yes"))]
    return {
        "name": name,
        "label": fact.label,
        "help": fact.help,
        "options": options,
        "unit": fact.unit.written if isinstance(fact, Number) else None,
        "now": value_words(fact, known[name]) if name in known else Text("niet bekend", "not known"),
        "typed": typed.facts.get(name, ""),
        "matters": any(question.fact.name == name for question in seen.advice.questions),
        "problem": f"fact-{name}",
    }


def _advised(one: Advised, reading: Reading, typed: Typed) -> dict[str, Any]:
    rec = one.recommendation
    return {
        "id": rec.id,
        "action": reading.action(one),
        "when": reading.when(one) if one in reading.now else "",
        "strength": rec.strength.label,
        "chapter": CHAPTERS[rec.source.chapter],
        "because": "; ".join(reading.reason(reason) for reason in one.because),
        "reading": rec.reading,
        "clock": one.due is not None,
        "typed": typed.departures.get(rec.id, Departure()),
        "problem": f"advice-{rec.id}",
    }


def _after(seen: Snapshot, typed: Typed) -> dict[str, Any]:
    """The advice and the tasks after the decision as it is typed now."""
    then = suggested_tasks.after(seen, typed)
    reading = then.reading(language())
    return {
        "then": [(reading.when(one), reading.action(one), one.recommendation.id) for one in reading.now],
        "adds": suggested_tasks.settled_words(typed, then),
        "tasks": suggested_tasks.merged(suggested_tasks.suggest(then, typed), typed.tasks),
    }
