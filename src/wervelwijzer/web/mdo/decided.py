"""What a meeting decided, in words: the policy, the radiotherapy schedule, who was there and who should have been."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wervelwijzer.language.text import Language, Text
from wervelwijzer.web.mdo import attendance
from wervelwijzer.web.mdo.choices import CAPACITIES, POLICIES, SCHEDULES

POLICY = Text("beleid", "policy")
SCHEDULE = Text("schema", "schedule")
PRESENT = Text("aanwezig", "present")
ABSENT = Text("vereist, niet aanwezig", "required, not present")

Content = Mapping[str, object]
"""The content of an entry that records a decision."""


def chosen_words(content: Content) -> list[Text]:
    """The policies that were chosen."""
    return [POLICIES[code].label for code in _codes(content, "chosen") if code in POLICIES]


def schedule_words(content: Content) -> Text | None:
    """The radiotherapy schedule that was chosen: one of the guideline's, or as the team wrote it."""
    schedule = str(content.get("schedule") or "")
    return SCHEDULES.get(schedule, Text(schedule, schedule)) if schedule else None


def present_words(content: Content) -> list[Text]:
    """Who was there, each with the capacity."""
    present = content.get("present")
    return attendance.in_words(present) if isinstance(present, list | tuple) else []


def absent_words(content: Content) -> list[Text]:
    """Who had to be there and was not."""
    return [CAPACITIES[code] for code in _codes(content, "absent") if code in CAPACITIES]


def decided(content: Content, language: Language) -> Iterable[tuple[str, str, str]]:
    """The parts of a decision that are no text of its own: the name of each, its label, and what it says."""
    schedule = schedule_words(content)
    found = (
        ("chosen", POLICY, _joined(chosen_words(content), ", ", language)),
        ("schedule", SCHEDULE, schedule.in_(language) if schedule else ""),
        ("present", PRESENT, _joined(present_words(content), "; ", language)),
        ("absent", ABSENT, _joined(absent_words(content), ", ", language)),
    )
    return ((name, label.in_(language), says) for name, label, says in found if says)


def _codes(content: Content, name: str) -> list[str]:
    codes = content.get(name)
    return [str(one) for one in codes] if isinstance(codes, list | tuple) else []


def _joined(texts: Iterable[Text], between: str, language: Language) -> str:
    return between.join(text.in_(language) for text in texts)
