"""The SINS of a patient, per level, with its items explained; the risk factors beside it. Nothing here decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from wervelwijzer.advice.case import FactValue
from wervelwijzer.diagrams.build import plant
from wervelwijzer.diagrams.restrict import UNKNOWN, View, variables_in
from wervelwijzer.facts import FACTS, imaging
from wervelwijzer.guideline.stability import (
    SINS,
    SINS_READING,
    collapsed_over_half,
    lytic,
    malaligned,
    risk_of_an_unstable_vertebra,
    sins_category,
    sins_total,
    the_sins_does_not_decide,
)
from wervelwijzer.guideline.texts.stability import PASSAGES
from wervelwijzer.language.decisions import Decision, Value
from wervelwijzer.language.text import Text
from wervelwijzer.models.words import Explained, explained
from wervelwijzer.prognosis.reach import item_decision
from wervelwijzer.prognosis.result import ItemResult
from wervelwijzer.prognosis.spine import REGIONS, Level, Region

Held = Literal["yes", "no", "unknown"]

WARNING: tuple[Text, ...] = (the_sins_does_not_decide.says, SINS_READING)
FRACTURE_SAYS = risk_of_an_unstable_vertebra.says
REVIEW = next(passage for passage in PASSAGES if passage.id == "STB-17")
"""The nine risk factors of the systematic review; the text gives them no weight."""

THREE_FACTORS = (lytic, malaligned, collapsed_over_half)

_location, _pain, _lesion, _alignment, _collapse, _posterolateral = SINS.items

ITEMS: tuple[Explained, ...] = (
    explained(
        _location,
        "V2",
        ("overgangsgebied: occiput-C2, C7-Th2, Th11-L1, L5-S1", "junctional: occiput-C2, C7-T2, T11-L1, L5-S1"),
        ("mobiel: C3-C6, L2-L4", "mobile: C3-C6, L2-L4"),
        ("semirigide: Th3-Th10", "semi-rigid: T3-T10"),
        ("rigide: S2-S5", "rigid: S2-S5"),
    ),
    explained(
        _pain,
        "V2",
        (
            "mechanisch: minder bij liggen, of meer bij bewegen of belasten",
            "mechanical: relief when lying, or pain with movement or loading",
        ),
        ("af en toe, niet mechanisch", "occasional, not mechanical"),
        ("pijnvrij", "pain-free lesion"),
    ),
    explained(_lesion, "V2", ("lytisch", "lytic"), ("gemengd", "mixed"), ("blastisch", "blastic")),
    explained(
        _alignment,
        "V2",
        ("subluxatie of verschuiving", "subluxation or translation"),
        ("nieuwe kyfose of scoliose", "de novo kyphosis or scoliosis"),
        ("normaal", "normal"),
    ),
    explained(
        _collapse,
        "V2",
        ("meer dan 50% hoogteverlies", "more than 50% collapse"),
        ("minder dan 50% hoogteverlies", "less than 50% collapse"),
        (
            "geen inzakking, meer dan 50% van het wervellichaam aangetast",
            "no collapse, more than 50% of the body involved",
        ),
        ("geen van deze", "none of these"),
        note=Text(
            "Precies 50% hebben de makers niet beschreven; hier telt het als minder.",
            "Exactly 50% is not defined by the authors; here it counts as less.",
        ),
    ),
    explained(
        _posterolateral,
        "V2",
        ("dubbelzijdig", "bilateral"),
        ("eenzijdig", "unilateral"),
        ("geen", "none"),
        note=Text(
            "Facetgewricht, pedikel of costovertebraal gewricht gebroken of door tumor vervangen.",
            "Facet joint, pedicle or costovertebral joint fractured or replaced by tumour.",
        ),
    ),
)

PERFORMANCE = Text(
    "Fisher 2010 (Spine 35:E1221-E1229). Sensitiviteit 95,7% en specificiteit 79,5% voor (mogelijk) instabiel; "
    "overeenstemming tussen en binnen beoordelaars 0,85 en 0,89 [V2]. Zegt niets over de overleving (C 0,54 [V1]).",
    "Fisher 2010 (Spine 35:E1221-E1229). Sensitivity 95.7% and specificity 79.5% for (potentially) unstable; agreement "
    "between and within observers 0.85 and 0.89 [V2]. Says nothing of survival (C 0.54 [V1]).",
)

SAME_LESION = Text(
    "Pijn, botaantasting, stand, inzakking en posterolaterale aantasting zijn één keer gegeven en gelden hier voor elk "
    "niveau: beoordeel ze per wervel.",
    "Pain, bone lesion, alignment, collapse and posterolateral involvement were given once and are taken for each "
    "level here: assess them per vertebra.",
)


@dataclass(frozen=True)
class LevelSins:
    """The SINS at one level (None: no level was given, the case's own location counts), exact under what is unknown."""

    level: Level | None
    totals: tuple[Value, ...]
    categories: tuple[Value, ...]
    missing: tuple[str, ...]
    items: tuple[ItemResult, ...]


@dataclass(frozen=True)
class Factor:
    """A risk factor for fracture after radiotherapy, and whether it is present."""

    label: Text
    held: Held


@dataclass(frozen=True)
class Stability:
    """What is known of the stability of a spine. `conflict` names a location that does not fit the levels."""

    levels: tuple[LevelSins, ...]
    factors: tuple[Factor, ...]
    factor_count: tuple[Value, ...]
    conflict: Text | None


class _Sins:
    """The diagrams of the SINS and its risk factors, built once."""

    def __init__(self) -> None:
        self.items = [item_decision(SINS, number, item) for number, item in enumerate(SINS.items)]
        decisions = (sins_total, sins_category, *self.items)
        builder = plant(FACTS, decisions, THREE_FACTORS)
        roots = {decision.name: builder.decision(decision) for decision in decisions}
        roots |= {factor.word.en: builder.statement(factor) for factor in THREE_FACTORS}
        self.forest = builder.forest
        self.roots = self.forest.keep_only(roots)
        self.variable = {fact.name: place for place, fact in enumerate(FACTS)}

    def view(self, known: Mapping[str, FactValue]) -> View:
        cells = [cells.answers if cells.has_absence else UNKNOWN for cells in self.forest.cells]
        for name, value in known.items():
            cells[self.variable[name]] = self.forest.cells[self.variable[name]].index(value)
        return View(self.forest, cells)

    def possible(self, view: View, decision: Decision) -> tuple[Value, ...]:
        values = self.forest.values(view.outcomes[view.restrict(self.roots[decision.name])])
        return tuple(sorted(values, key=decision.values.index))

    def missing(self, view: View, decision: Decision) -> tuple[str, ...]:
        return tuple(FACTS[place].name for place in variables_in(view.reads[view.restrict(self.roots[decision.name])]))

    def at(self, known: Mapping[str, FactValue], level: Level | None) -> LevelSins:
        placed = known if level is None else {**known, imaging.sins_location.name: level.region}
        view = self.view(placed)
        items = tuple(
            ItemResult(
                words,
                tuple(value for value in self.possible(view, decision) if isinstance(value, int)),
                self.missing(view, decision),
            )
            for words, decision in zip(ITEMS, self.items, strict=True)
        )
        return LevelSins(
            level=level,
            totals=self.possible(view, sins_total),
            categories=self.possible(view, sins_category),
            missing=self.missing(view, sins_total),
            items=items,
        )

    def factor(self, view: View, name: str) -> Held:
        node = view.restrict(self.roots[name])
        return "yes" if node == self.forest.true else "no" if node == self.forest.false else "unknown"


@cache
def _sins() -> _Sins:
    return _Sins()


def assess(known: Mapping[str, FactValue], levels: tuple[Level, ...] = ()) -> Stability:
    """The stability of a patient's spine; each level given replaces the location of the SINS by its own region."""
    sins = _sins()
    view = sins.view(known)
    factors = tuple(Factor(factor.word, sins.factor(view, factor.word.en)) for factor in THREE_FACTORS)
    certain = sum(factor.held == "yes" for factor in factors)
    possible = sum(factor.held != "no" for factor in factors)
    return Stability(
        levels=tuple(sins.at(known, level) for level in levels) or (sins.at(known, None),),
        factors=factors,
        factor_count=tuple(range(certain, possible + 1)),
        conflict=_conflict(known.get(imaging.sins_location.name), levels),
    )


def _conflict(given: object, levels: tuple[Level, ...]) -> Text | None:
    """The location that the case gives, where no level lies in it."""
    if not levels or given is None or any(level.region == given for level in levels):
        return None
    region: Region = next(region for region in REGIONS if region == given)
    nl, en = (", ".join(level.label(language) for level in levels) for language in ("nl", "en"))
    return Text(
        f"De casus geeft als lokalisatie ‘{REGIONS[region].nl}’, maar geen van de niveaus ({nl}) ligt daar. Verbeter "
        "een van beide; hieronder telt het niveau.",
        f"The case gives ‘{REGIONS[region].en}’ as the location, but none of the levels ({en}) lies there. Correct one "
        "of the two; below, the level counts.",
    )
