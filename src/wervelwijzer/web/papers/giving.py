"""Recording that a document left the house: given to the patient, or sent to a colleague."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from wervelwijzer.documents import full_leaflet, meeting_summary, practitioner_letter, risk_leaflet
from wervelwijzer.documents.kinds import DocumentKind
from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.mdo.suggested_tasks import WRITE_LETTER
from wervelwijzer.web.papers.context import Choices
from wervelwijzer.web.records.models import Episode, Task
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import Snapshot

LEAFLETS = {risk_leaflet.CODE: "risk", full_leaflet.CODE: "full"}
STAYS = frozenset((meeting_summary.CODE,))
"""Documents for the team itself: nobody receives them."""

TO_PATIENT = Text("Meegegeven aan de patiënt", "Given to the patient")
SENT = Text("Verstuurd", "Sent")
TOLD_PATIENT = Text("Vastgelegd: meegegeven aan de patiënt.", "Recorded: given to the patient.")
TOLD_SENT = Text("Vastgelegd: verstuurd.", "Recorded: sent.")
LONGEST_TO = 200


@dataclass(frozen=True)
class Offer:
    """The step that records it: what it is called, whether it asks to whom, and which open tasks it may close."""

    label: Text
    asks_to: bool
    tasks: list[Task]
    likely: list[Task]


def offered(kind: DocumentKind, episode: Episode, found: Snapshot) -> Offer | None:
    """How this document can be recorded as given; None where nobody receives it: it stays with the team, or is
    for a patient who has died.
    """
    if kind.code in STAYS or (found.state.died_at and kind.reader == "patient"):
        return None
    tasks = list(Task.objects.filter(episode=episode, done_at=None).order_by("made_at"))
    patient = kind.reader == "patient"
    likely = [task for task in tasks if kind.code == practitioner_letter.CODE and _is_letter(task)]
    return Offer(TO_PATIENT if patient else SENT, not patient, tasks, likely)


def _is_letter(task: Task) -> bool:
    return task.text in (WRITE_LETTER.nl, WRITE_LETTER.en)


def done_words(kind: DocumentKind) -> Text:
    """What is said once it was recorded."""
    return TOLD_PATIENT if kind.reader == "patient" else TOLD_SENT


def record(
    kind: DocumentKind, episode: Episode, user: User, found: Snapshot, choices: Choices, posted: QueryDict
) -> None:
    """Add it to the record, with the tasks that it closes; all or nothing.

    Raises:
        CaseError: it cannot be recorded.
    """
    wanted = set(posted.getlist("task"))
    tasks = [task for task in Task.objects.filter(episode=episode, done_at=None) if str(task.pk) in wanted]
    done = [New("task_done", content={"task": str(task.pk)}) for task in tasks]
    append(episode, user, _entry(kind, choices, posted), *done, base_version=found.version)


def _entry(kind: DocumentKind, choices: Choices, posted: QueryDict) -> New:
    content: dict[str, Any] = {
        "document": kind.title.nl,
        "code": kind.code,
        "language": choices.language,
    }
    if kind.reader == "patient":
        return New("information_given", content={**content, "leaflet": LEAFLETS.get(kind.code, "other")})
    to = posted.get("to", "").strip()[:LONGEST_TO]
    content = {**content, "to": to} if to else content
    return New("letter_sent", content=content)
