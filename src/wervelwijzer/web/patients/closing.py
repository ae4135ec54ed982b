"""Closing an episode with a reason, and reopening it."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.language import language, say
from wervelwijzer.web.common.templatetags.say import written
from wervelwijzer.web.patients import sheets
from wervelwijzer.web.patients.fields import LONGEST, TOO_LONG, Field
from wervelwijzer.web.patients.sheets import Sheet
from wervelwijzer.web.records import access, audit
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

CLOSE = Text("Episode sluiten", "Close the episode")
REOPEN = Text("Episode heropenen", "Reopen the episode")
REASON = Field("reason", Text("Reden", "Reason"), "line", required=True)
NO_REASON = Text("Schrijf waarom: een collega leest dit.", "Write why: a colleague reads this.")
CLOSE_INTRO = Text(
    "De patiënt verdwijnt van het bord en niemand wordt meer gewaarschuwd. Het dossier blijft leesbaar en kan worden "
    "heropend.",
    "The patient disappears from the board and nobody is warned any more. The record can still be read and reopened.",
)
STILL_RUNS = Text("Er lopen nog klokken", "Clocks are still running")
SURE = Field(
    "sure", Text("ja, sluit toch: er hoeft niets meer te gebeuren", "yes, close: nothing remains to be done"), "check"
)
NOT_SURE = Text(
    "Er lopen nog klokken, of er is spoed. Kruis aan dat er niets meer hoeft te gebeuren, of laat de episode open.",
    "Clocks are still running, or it is an emergency. Tick that nothing remains to be done, or leave the episode open.",
)
DEAD = Text(
    "Het overlijden staat in het dossier. Is dat een vergissing? Trek die regel in; daarna kunt u heropenen.",
    "The record says that the patient has died. Is that a mistake? Withdraw that entry; then you can reopen.",
)
CLOSED_NOTE = Text("Episode gesloten", "Episode closed")
REOPENED_NOTE = Text("Episode heropend", "Episode reopened")


def close(request: HttpRequest, key: UUID) -> HttpResponse:
    """Close an episode; where clocks run or an emergency stands, only after a second thought."""
    episode = sheets.episode_to_change(request, key)
    if episode.closed_at is not None:
        return sheets.done(request, episode, Text("De episode was al gesloten.", "The episode was closed already."))
    found = snapshot(episode)
    running = found.state.running
    clocks = tuple(f"{say(one.goal_label)}: {written(one.due_at)}" for one in running if one.hours)
    at_once = tuple(say(one.goal_label) for one in running if not one.hours)
    emergencies = [say(one.warning.says) for one in found.advice.emergencies]
    runs = [f"{say(STILL_RUNS)}: {'; '.join((*clocks, *at_once))}."] if running else []
    intro = (say(CLOSE_INTRO), *emergencies, *runs)
    fields = [REASON, SURE] if running or emergencies else [REASON]
    if request.method != "POST":
        return sheets.show(request, episode, Sheet(CLOSE, CLOSE, fields, intro, danger=True))
    wrong = _wrong(request, fields)
    if wrong:
        return sheets.show(request, episode, Sheet(CLOSE, CLOSE, wrong, intro, danger=True))
    _keep(episode, access.person(request), request.POST["reason"].strip(), CLOSED_NOTE, closes=True)
    return sheets.done(request, episode, Text("De episode is gesloten.", "The episode was closed."))


def reopen(request: HttpRequest, key: UUID) -> HttpResponse:
    """Open a closed episode again."""
    episode = sheets.episode_to_change(request, key)
    if episode.closed_at is None:
        return sheets.done(request, episode, Text("De episode was al open.", "The episode was open already."))
    if snapshot(episode).state.died_at is not None:
        return sheets.show(request, episode, Sheet(REOPEN, REOPEN, [], (), (DEAD,)))
    if request.method != "POST":
        return sheets.show(request, episode, Sheet(REOPEN, REOPEN, [REASON]))
    wrong = _wrong(request, [REASON])
    if wrong:
        return sheets.show(request, episode, Sheet(REOPEN, REOPEN, wrong))
    _keep(episode, access.person(request), request.POST["reason"].strip(), REOPENED_NOTE, closes=False)
    return sheets.done(request, episode, Text("De episode is heropend.", "The episode was reopened."))


def _wrong(request: HttpRequest, fields: list[Field]) -> list[Field]:
    """The fields with what is wrong with them; nothing where all is right."""
    sent = request.POST.dict()
    reason = sent.get("reason", "").strip()
    found = [one.filled(sent) for one in fields]
    problems = {
        "reason": None if 0 < len(reason) <= LONGEST else TOO_LONG if reason else NO_REASON,
        "sure": None if sent.get("sure") else NOT_SURE,
    }
    marked = [one.wrong(problems[one.name]) for one in found]
    return marked if any(one.problem for one in marked) else []


def _keep(episode: Episode, user: User, reason: str, note: Text, *, closes: bool) -> None:
    """Close or open, with a note in the record and a line in the log: all or nothing."""
    with transaction.atomic():
        Episode.objects.filter(pk=episode.pk).update(closed_at=timezone.now() if closes else None)
        append(episode, user, New("note", content={"text": f"{note.in_(language())}: {reason}"}), reason=reason)
        audit.log(user, "close" if closes else "reopen", episode=episode, reason=reason)
