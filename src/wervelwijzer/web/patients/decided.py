"""What a meeting decided, in words: the policy, the radiotherapy schedule, who was there and who should have been."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wervelwijzer.language.text import Language, Text
from wervelwijzer.web.mdo.choices import CAPACITIES, POLICIES, SCHEDULES

POLICY = Text("beleid", "policy")
SCHEDULE = Text("schema", "schedule")
PRESENT = Text("aanwezig", "present")
ABSENT = Text("vereist, niet aanwezig", "required, not present")


def decided(content: Mapping[str, object], language: Language) -> Iterable[tuple[str, str, str]]:
    """The parts of a decision that are no text of its own: the name of each, its label, and what it says."""
    schedule = content.get("schedule")
    chosen = [POLICIES[code].label.in_(language) for code in _codes(content, "chosen") if code in POLICIES]
    absent = [CAPACITIES[code].in_(language) for code in _codes(content, "absent") if code in CAPACITIES]
    found = (
        ("chosen", POLICY, ", ".join(chosen)),
        ("schedule", SCHEDULE, _schedule(schedule, language) if isinstance(schedule, str) else ""),
        ("present", PRESENT, "; ".join(_present(content, language))),
        ("absent", ABSENT, ", ".join(absent)),
    )
    return ((name, label.in_(language), says) for name, label, says in found if says)


def _codes(content: Mapping[str, object], name: str) -> list[str]:
    codes = content.get(name)
    return [str(one) for one in codes] if isinstance(codes, list | tuple) else []


def _schedule(written: str, language: Language) -> str:
    """One of the guideline's schedules, or as the team wrote it."""
    return SCHEDULES[written].in_(language) if written in SCHEDULES else written


def _present(content: Mapping[str, object], language: Language) -> Iterable[str]:
    """Who was there, each with the capacity that the record gives."""
    present = content.get("present")
    for one in present if isinstance(present, list | tuple) else ():
        if isinstance(one, Mapping) and one.get("name"):
            label = CAPACITIES.get(str(one.get("as")))
            yield f"{one['name']} ({label.in_(language)})" if label else str(one["name"])
