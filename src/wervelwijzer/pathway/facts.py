"""The facts while a record is walked through: what was seen last, what has grown since, and what no longer counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from wervelwijzer.advice.case import FactValue
from wervelwijzer.facts import imaging, neurology, symptoms, treatment
from wervelwijzer.pathway.ageing import AGEING, aged, crossings
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.events import SUSPICION
from wervelwijzer.pathway.goals import IMAGING
from wervelwijzer.pathway.record import Happening, Observation
from wervelwijzer.pathway.standings import Reader

ADEQUATE = imaging.adequate_spine_imaging_available.name
NONE = timedelta(0)

_SIDES: tuple[FactValue, ...] = ("none", "unilateral", "bilateral")
COMPLAINTS: Mapping[str, tuple[FactValue, ...]] = {
    symptoms.radicular_pain.name: _SIDES,
    neurology.radicular_deficit.name: _SIDES,
    neurology.myelopathy_or_cauda_signs.name: (False, True),
    neurology.lhermitte_sign.name: (False, True),
}
"""The complaints and signs whose change asks for new images even within one term, mildest first: our reading."""

_MORE_AND_MORE: tuple[FactValue, ...] = (False, True)
DECLINE: Mapping[str, tuple[FactValue, ...]] = {
    neurology.radicular_deficit.name: _SIDES,
    neurology.myelopathy_or_cauda_signs.name: _MORE_AND_MORE,
    neurology.walks_independently.name: (True, False),
    neurology.asia_grade.name: ("E", "D", "C", "B", "A"),
    treatment.deteriorating_during_radiotherapy_and_corticosteroids.name: _MORE_AND_MORE,
    treatment.deteriorating_despite_corticosteroids.name: _MORE_AND_MORE,
}
"""What says that a deficit came or grew, mildest first: our reading of neurological decline."""

MEASURED = frozenset({neurology.walks_independently.name, neurology.asia_grade.name})
"""What is a decline only from an answer that was known: that they were not asked says nothing."""


class Facts:
    """What is known at the instant that was last settled."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.seen: dict[str, Observation] = {}
        self.values: dict[str, FactValue] = {}
        self._lasted: dict[str, bool | None] = {}
        self._imaging_hours: int | None = None
        self._suspected = False
        self.worse_at: datetime | None = None
        self.declined_at: datetime | None = None

    def take(self, happening: Happening) -> bool:
        """Take over what was seen; whether there was anything."""
        for one in happening.seen:
            if self._is_worse(one, COMPLAINTS):
                self.worse_at = happening.when
            if self._is_worse(one, DECLINE) and (one.fact in self.values or one.fact not in MEASURED):
                self.declined_at = happening.when
            if one.value is None:
                self._drop(one.fact)
            else:
                self.seen[one.fact], self.values[one.fact] = one, one.value
                self._lasted.pop(one.fact, None)
        self._suspect(happening)
        given = {one.fact for one in happening.seen}
        outdated = [
            fact
            for fact, answer in happening.says.outdates.items()
            if fact not in given and self.values.get(fact) is answer
        ]
        for fact in outdated:
            self._drop(fact)
        return bool(happening.seen or outdated) or happening.kind == SUSPICION

    def settle(self, at: datetime) -> None:
        """Let go of what no longer counts, now that everything of this instant was taken over."""
        for fact in [name for name in AGEING if name in self.seen]:
            self._settle_ageing(fact)
        self._settle_imaging(at)

    def known(self, at: datetime, frozen: datetime | None = None) -> dict[str, FactValue]:
        """The facts at an instant; with `frozen`, durations grow no further than up to that instant."""
        found = dict(self.values)
        for fact, started in self._growing():
            end = at if frozen is None else min(at, max(frozen, started))
            found[fact] = aged(fact, found[fact], max(end - started, NONE))
        return found

    def cells(self, at: datetime, frozen: datetime | None = None) -> list[int]:
        """The same as cells of the diagrams."""
        return self.reader.cells(self.known(at, frozen))

    def next_crossing(self, after: datetime) -> datetime | None:
        """The first later instant at which a duration that grows enters another cell."""
        found = [
            moment
            for fact, started in self._growing()
            for step in crossings(fact, self.values[fact])
            if (moment := started + step) > after
        ]
        return min(found, default=None)

    @property
    def grows(self) -> bool:
        """Whether any fact grows with time."""
        return any(True for _ in self._growing())

    def recorded(self, fact: str) -> datetime | None:
        """When the value that counts for a fact was entered; for a derived fact that of the fact it follows."""
        if fact not in self.seen and fact in self.reader.engine.follows:
            fact = self.reader.engine.follows[fact].follows
        found = self.seen.get(fact)
        return in_utc(found.recorded_at) if found else None

    # --- letting go ---

    def _suspect(self, happening: Happening) -> None:
        """With a new suspicion it is no longer known that images from before it are adequate."""
        if happening.kind == SUSPICION:
            adequate = self.seen.get(ADEQUATE)
            if self._suspected and adequate is not None and in_utc(adequate.at) < happening.when:
                self._drop(ADEQUATE)
            self._suspected = True

    def _is_worse(self, one: Observation, scales: Mapping[str, tuple[FactValue, ...]]) -> bool:
        """Whether a complaint or sign is there that was not known to be there, or is worse than it was."""
        mildest_first = scales.get(one.fact, ())
        if one.value not in mildest_first:
            return False
        before = self.values.get(one.fact, mildest_first[0])
        return mildest_first.index(one.value) > mildest_first.index(before)

    def _growing(self) -> Iterator[tuple[str, datetime]]:
        for fact in AGEING:
            if fact in self.seen and self._lasted.get(fact, True) is not False:
                yield fact, in_utc(self.seen[fact].at)

    def _settle_ageing(self, fact: str) -> None:
        """Keep a duration while what it measures lasts; a record that contradicted itself is left as it was given."""
        lasts = AGEING[fact].lasts(self.values)
        if fact not in self._lasted:
            self._lasted[fact] = lasts
            return
        lasted = self._lasted[fact]
        if lasts is lasted:
            return
        if lasted is None and lasts is True:
            self._lasted[fact] = True
        else:
            self._drop(fact)

    def _settle_imaging(self, at: datetime) -> None:
        """Images from before a stricter term came up or a complaint got worse are no longer known to be adequate."""
        if self.values.get(ADEQUATE) is not True:
            return
        without: Mapping[str, FactValue] = {**self.known(at), ADEQUATE: False}
        hours = self.reader.standing(IMAGING, self.reader.cells(without)).hours
        before, self._imaging_hours = self._imaging_hours, hours
        changed = hours is not None and (before is None or hours < before or self.worse_at == at)
        if changed and in_utc(self.seen[ADEQUATE].at) < at:
            self._drop(ADEQUATE)

    def _drop(self, fact: str) -> None:
        for kept in (self.seen, self.values, self._lasted):
            kept.pop(fact, None)
