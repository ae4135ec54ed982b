"""A worksheet that is being filled in: every place once, then made into an examination."""

from __future__ import annotations

from wervelwijzer.isncsci.examination import PARTS, PLACES, Examination, Part, Side
from wervelwijzer.isncsci.findings import UNKNOWN
from wervelwijzer.isncsci.problems import WordError
from wervelwijzer.isncsci.segments import SIDE_WORDS, SIDES, SideName
from wervelwijzer.language.text import Text

PART_WORDS: dict[Part, Text] = {
    "light_touch": Text("lichte aanraking", "light touch"),
    "pin_prick": Text("speldenprik", "pin prick"),
    "motor": Text("kracht", "power"),
}
ANSWER_WORDS = {
    "contraction": Text("willekeurige anale contractie (VAC)", "voluntary anal contraction (VAC)"),
    "pressure": Text("diepe anale druk (DAP)", "deep anal pressure (DAP)"),
    "non_key": Text("laagste niet-sleutelspier", "lowest non-key muscle"),
}


class Sheet:
    """Findings by place; a place that is filled in twice is refused."""

    def __init__(self) -> None:
        self.cells: dict[tuple[SideName | None, str, int], str] = {}

    def fill(self, side: SideName, part: Part, places: range, finding: str) -> None:
        """Write a finding at some places of one side.

        Raises:
            WordError: a place already has a finding.
        """
        for place in places:
            if (side, part, place) in self.cells:
                where = PLACES[part][place]
                raise self._twice(
                    Text(
                        f"{PART_WORDS[part].nl} {where} {SIDE_WORDS[side].nl}",
                        f"{PART_WORDS[part].en} {where} {SIDE_WORDS[side].en}",
                    )
                )
        self.cells |= {(side, part, place): finding for place in places}

    def answer(self, side: SideName | None, name: str, finding: str) -> None:
        """Write what is examined once: contraction, pressure, or the lowest non-key muscle of a side.

        Raises:
            WordError: it was already written.
        """
        if (side, name, 0) in self.cells:
            words = ANSWER_WORDS[name]
            beside = SIDE_WORDS[side] if side else Text("", "")
            raise self._twice(Text(f"{words.nl} {beside.nl}".strip(), f"{words.en} {beside.en}".strip()))
        self.cells[side, name, 0] = finding

    @staticmethod
    def _twice(what: Text) -> WordError:
        return WordError(
            Text(
                f"{what.nl} staat er al; laat één van de twee weg.",
                f"{what.en} is there already; leave one of them out.",
            )
        )

    def examination(self) -> Examination:
        """What was filled in; the rest is unknown."""
        sides = {side: self._side(side) for side in SIDES}
        contraction, pressure = (self.cells.get((None, name, 0), UNKNOWN) for name in ("contraction", "pressure"))
        return Examination(sides["right"], sides["left"], contraction, pressure)

    def _side(self, side: SideName) -> Side:
        found = {
            part: tuple(self.cells.get((side, part, place), UNKNOWN) for place in range(len(PLACES[part])))
            for part in PARTS
        }
        non_key = self.cells.get((side, "non_key", 0), UNKNOWN)
        return Side(found["light_touch"], found["pin_prick"], found["motor"], non_key)
