"""Random records, the same for the same seed: what might be entered of a patient, in any order and with any mistake."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from tests.pathway import records
from tests.pathway.records import START, later

from wervelwijzer.advice.case import FactValue
from wervelwijzer.pathway.events import Entry

ANSWERS: Mapping[str, tuple[FactValue | None, ...]] = {
    records.KNOWN: (True, True, True, False),
    records.PAIN: (True, False),
    records.NIGHT: (True, False),
    records.NECK: (True, False),
    records.ROOT_PAIN: ("none", "unilateral", "bilateral"),
    records.ROOT: ("none", "unilateral", "bilateral"),
    records.SIGNS: (True, False),
    records.LHERMITTE: (True, False),
    records.PROGRESSIVE: (True, False),
    records.DEFICIT_DAYS: (0, 3, 6.9, 7, 7.1, 20),
    records.ASIA: ("A", "A", "C", "D", "E"),
    records.LESION_HOURS: (0, 20, 23.9, 24, 47.5, 48, 60),
    records.SUDDEN: (True, False),
    records.IMPROVES: (True, False),
    records.WALKS: (True, False),
    records.STEROIDS: (True, False),
    records.ADEQUATE: (True, False),
    records.CONFIRMED: (True, False),
    records.PROBABLE: (True, False),
    records.COMPRESSION: (True, False),
    records.DYING: (True, False, False, False),
    records.PRIMARY: ("breast", "unknown_primary", "multiple_myeloma"),
    records.TISSUE: (True, False),
    records.PLANNED: (True, False),
    records.DECLINE_UNDER_RADIOTHERAPY: (True, False),
    records.NRS: (0, 4, 9),
}
"""Facts that the clocks read, and the pain score, that they do not."""

CONTENT: Mapping[str, tuple[Mapping[str, object], ...]] = {
    "suspicion": ({},),
    "probable_diagnosis": ({},),
    "definitive_diagnosis": ({},),
    "biopsy_done": ({},),
    "imaging_done": ({"modality": "mri_whole_spine"}, {"modality": "x_ray"}, {"modality": "spiral_ct_with_contrast"}),
    "treatment_started": (
        {"treatment": "surgery"},
        {"treatment": "dexamethasone"},
        {"treatment": "radiotherapy"},
        {"treatment": "systemic_therapy"},
        {"treatment": "percutaneous"},
    ),
    "treatment_ended": ({"treatment": "dexamethasone"}, {"treatment": "systemic_therapy"}),
    "mdo_planned": (
        {"planned_at": later(START, 10).isoformat(), "meeting": "ad_hoc"},
        {"planned_at": later(START, 90).isoformat(), "meeting": "ad_hoc"},
    ),
    "visit_planned": ({"planned_at": later(START, 150).isoformat()},),
    "mdo_decided": ({},),
    "note": ({"text": "gezien"},),
    "clock_stopped": (
        {"goal": "imaging", "reason": "other", "text": "zie brief"},
        {"goal": "meeting", "reason": "no_longer_useful", "text": "zie brief"},
    ),
    "deviation": (
        {
            "recommendation": "DX-IMG-06",
            "choice": "declined",
            "reason": "condition",
            "text": "te ziek",
            "stops_clock": True,
        },
    ),
    "death": ({},),
}
KINDS = ("examined",) * 8 + tuple(kind for kind in CONTENT if kind != "death") + ("suspicion",)
DEATH = 0.02

HOURS = (0, 0.5, 1, 2, 6, 11, 12, 12.5, 20, 24, 30, 48, 50, 72, 100, 168, 200, 336, 340)
LAST = 400
"""Hours after the start by which every entry of a random record was made."""


class Dice:
    """Makes random entries and records."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def record(self, least: int = 2, most: int = 7) -> list[Entry]:
        """A record of some entries; the first tells enough for a clock to run, more often than not."""
        first = self.entry("e0", kind="examined", facts=self._presentation())
        entries = [first, *(self.entry(f"e{number}") for number in range(1, self.random.randint(least, most)))]
        return entries + self._corrections(entries)

    def entry(
        self, name: str, *, kind: str | None = None, facts: Mapping[str, FactValue | None] | None = None
    ) -> Entry:
        """One entry at a random moment, entered at once or late."""
        dice = self.random
        if kind is None:
            kind = "death" if dice.random() < DEATH else dice.choice(KINDS)
        at = later(START, dice.choice(HOURS) + dice.choice((0, 0, dice.random())))
        late = dice.choice((0, 0, 0, dice.random() * 40, -0.05))
        return Entry(
            id=name,
            kind=kind,
            at=at,
            recorded_at=at + timedelta(hours=late),
            author="dr. A",
            facts=self.facts() if facts is None else facts,
            content=dice.choice(CONTENT[kind]) if kind in CONTENT else {},
        )

    def facts(self, most: int = 3) -> dict[str, FactValue | None]:
        """A few facts; now and then one that is unknown again."""
        dice = self.random
        names = dice.sample(tuple(ANSWERS), dice.randint(0, most))
        return {name: None if dice.random() < 0.05 else dice.choice(ANSWERS[name]) for name in names}

    def shuffled(self, entries: list[Entry]) -> list[Entry]:
        """The same entries in another order."""
        return self.random.sample(entries, len(entries))

    def hours(self) -> float:
        """A moment within or after the record."""
        return self.random.choice((*HOURS, LAST)) + self.random.random()

    def _presentation(self) -> dict[str, FactValue | None]:
        found = {records.KNOWN: True, records.PAIN: True, records.NIGHT: True, **self.facts(5)}
        if self.random.random() < 0.5:
            found |= {records.SIGNS: False, records.ROOT: "none"}
        return found

    def _corrections(self, entries: list[Entry]) -> list[Entry]:
        dice = self.random
        if dice.random() < 0.6:
            return []
        made = [self.correction("c0", dice.choice(entries))]
        if dice.random() < 0.3:
            made.append(self.correction("c1", dice.choice([*entries, *made])))
        return made

    def correction(self, name: str, of: Entry) -> Entry:
        """A correction of some facts, of the moment, or of the whole entry."""
        dice = self.random
        facts = {fact: dice.choice(ANSWERS[fact]) for fact in of.facts if dice.random() < 0.6}
        content: dict[str, object] = {}
        if dice.random() < 0.2:
            content["withdrawn"] = True
        if dice.random() < 0.2:
            content["at"] = later(of.at, -dice.random() * 20).isoformat()
        moment = of.recorded_at + timedelta(hours=dice.random() * 60)
        return replace(
            of, id=name, kind="corrected", at=moment, recorded_at=moment, facts=facts, content=content, corrects=of.id
        )
