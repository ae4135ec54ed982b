"""Bauer 1995 and its modification (Leithner 2008): a point for each favourable thing."""

from wervelwijzer.facts import prognosis, tumour
from wervelwijzer.guideline.definitions import LUNG
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import is_false, is_one_of, not_
from wervelwijzer.models.shared import (
    LYMPHOMA,
    NOT_TESTED,
    always,
    at_tum,
    group_of,
    multiple_bone_metastases,
    no_bone_metastasis,
    range_in_chapter_vi,
    total_of,
)
from wervelwijzer.models.words import Explained, Group, Reference, SurvivalModel, explained

FAVOURABLE = ("breast", "kidney", *LYMPHOMA, "multiple_myeloma")

_visceral = item(
    "geen viscerale metastasen", "no visceral metastases", (1, is_false(tumour.visceral_metastases)), (0, always)
)
_solitary = item("één botmetastase", "solitary skeletal metastasis", (1, not_(multiple_bone_metastases)), (0, always))
_not_lung = item("geen longcarcinoom", "not lung cancer", (1, not_(is_one_of(tumour.primary, *LUNG))), (0, always))
_favourable = item(
    "gunstige primaire tumor", "favourable primary", (1, is_one_of(tumour.primary, *FAVOURABLE)), (0, always)
)
_no_fracture = item(
    "geen pathologische fractuur",
    "no pathological fracture",
    (1, is_false(prognosis.pathological_fracture)),
    (0, always),
)

modified = Score("survival.bauer_modified", (_visceral, _solitary, _not_lung, _favourable))
original = Score("survival.bauer", (*modified.items, _no_fracture))

YES, NO = ("ja", "yes"), ("nee", "no")

ITEMS: tuple[Explained, ...] = (
    explained(_visceral, "V1", YES, NO),
    explained(_solitary, "V1", YES, NO),
    explained(_not_lung, "V1", YES, NO),
    explained(
        _favourable,
        "V1",
        ("mamma, nier, lymfoom of multipel myeloom", "breast, kidney, lymphoma or multiple myeloma"),
        ("andere", "other"),
    ),
)

UNDER_6, OVER_6, OVER_12 = "under_6_months", "over_6_months", "over_12_months"
LABELS = {
    UNDER_6: Text("korter dan 6 maanden", "under 6 months"),
    OVER_6: Text("langer dan 6 maanden", "over 6 months"),
    OVER_12: Text("langer dan 12 maanden", "over 12 months"),
}


def _groups(short: tuple[int, int], middle: tuple[int, int], long: tuple[int, int]) -> tuple[Group, ...]:
    return (
        Group(value=UNDER_6, label=LABELS[UNDER_6], totals=short, under=6, mark="V1"),
        Group(value=OVER_6, label=LABELS[OVER_6], totals=middle, at_least=6, mark="V1"),
        Group(value=OVER_12, label=LABELS[OVER_12], totals=long, at_least=12, mark="V1"),
    )


NO_SURVIVAL_TABLE = Text(
    "Aantallen, jaren en medianen van de makers zijn niet gelezen.",
    "The authors' numbers of patients, years and medians were not read.",
)
OUTSIDE = Text("Zonder botmetastase valt de patiënt buiten de tabel.", "Without a bone metastasis: outside the table.")

MODIFIED_BAUER = SurvivalModel(
    code="bauer_modified_2008",
    label=Text("Bauer (aangepast) 2008", "Bauer (modified) 2008"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=NO_SURVIVAL_TABLE,
    patients=None,
    score=modified,
    items=ITEMS,
    total=total_of(
        modified, Text("Bauer (aangepast): punten", "Bauer (modified): points"), 0, 4, outside=no_bone_metastasis
    ),
    group=group_of(
        modified,
        Text("Bauer (aangepast): groep", "Bauer (modified): group"),
        ((UNDER_6, 0, 1), (OVER_6, 2, 2), (OVER_12, 3, 4)),
        LABELS,
        outside=no_bone_metastasis,
    ),
    higher_is_better=True,
    groups=_groups((0, 1), (2, 2), (3, 4)),
    performance=(at_tum("0.6653"),),
    calibration=NOT_TESTED,
    references=(Reference(cite="Leithner 2008, Eur Spine J 17:1488-1495"),),
    notes=(OUTSIDE,),
)

ORIGINAL_BAUER = SurvivalModel(
    code="bauer_1995",
    label=Text("Bauer (oorspronkelijk) 1995", "Bauer (original) 1995"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=NO_SURVIVAL_TABLE,
    patients=None,
    score=original,
    items=(*ITEMS, explained(_no_fracture, "V1", YES, NO)),
    total=total_of(
        original, Text("Bauer (oorspronkelijk): punten", "Bauer (original): points"), 0, 5, outside=no_bone_metastasis
    ),
    group=group_of(
        original,
        Text("Bauer (oorspronkelijk): groep", "Bauer (original): group"),
        ((UNDER_6, 0, 1), (OVER_6, 2, 3), (OVER_12, 4, 5)),
        LABELS,
        outside=no_bone_metastasis,
    ),
    higher_is_better=True,
    groups=_groups((0, 1), (2, 3), (4, 5)),
    performance=(range_in_chapter_vi(),),
    calibration=NOT_TESTED,
    references=(Reference(cite="Bauer 1995"),),
    notes=(
        OUTSIDE,
        Text(
            "De oudere vorm van de aangepaste Bauer; hij telt niet mee waar modellen worden vergeleken.",
            "The older form of the modified Bauer; it does not count where models are compared.",
        ),
    ),
    counts=False,
)
