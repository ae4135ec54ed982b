"""What was recorded together with a decision: each part is an entry of its own, which its withdrawal leaves alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from wervelwijzer.language.text import Text
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import KINDS, Entry
from wervelwijzer.pathway.record import Happening, Record

ALONG = {"deviation": "recommendation", "coordinator_changed": "coordinator", "task_added": "task"}
"""The kinds of entry that come with a decision, each with the part that says which it is."""

AT_ONCE = timedelta(seconds=2)
"""The entries of one decision follow each other directly; nobody fills in another form within this time."""


def recorded_with(decision: str, entries: Sequence[Entry]) -> list[Happening]:
    """The deviations, the coordinator and the tasks that were recorded with a decision, as far as they stand."""
    made: list[str] = []
    place = next((number for number, one in enumerate(entries) if one.id == decision), None)
    if place is None or entries[place].kind != "mdo_decided":
        return []
    last = entries[place]
    for one in entries[place + 1 :]:
        soon = in_utc(one.recorded_at) - in_utc(last.recorded_at) < AT_ONCE
        if one.kind not in ALONG or one.author != last.author or not soon:
            break
        made.append(one.id)
        last = one
    return [one for one in Record(entries, None).happenings if one.id in made]


def in_words(one: Happening, names: dict[str, str]) -> Text:
    """What it is, and which: the advice, the person or the task."""
    label = KINDS[one.kind].label
    what = str(one.content.get(ALONG[one.kind], ""))
    what = names.get(what, what)
    return Text(f"{label.nl}: {what}", f"{label.en}: {what}")
