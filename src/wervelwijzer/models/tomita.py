"""Tomita 2001: three items; its groups name a surgical strategy, and no survival figure of it was read."""

from wervelwijzer.facts import prognosis, tumour
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, is_, is_false, is_one_of, is_true, not_
from wervelwijzer.models.shared import (
    NOT_TESTED,
    always,
    at_tum,
    group_of,
    in_nesms_cohort,
    multiple_bone_metastases,
    no_bone_metastasis,
    range_in_chapter_vi,
    total_of,
)
from wervelwijzer.models.words import Group, Reference, SurvivalModel, explained

SLOW = ("breast", "thyroid", "prostate")
MODERATE = ("kidney", "uterus")
RAPID = ("lung_non_small_cell", "lung_small_cell", "stomach", "unknown_primary")
NAMED = (*SLOW, *MODERATE, *RAPID)

unnamed = not_(is_one_of(tumour.primary, *NAMED))

tomita = Score(
    "survival.tomita",
    (
        item(
            "groeisnelheid van de primaire tumor",
            "growth rate of the primary tumour",
            (1, any_of(is_one_of(tumour.primary, *SLOW), all_of(unnamed, is_(prognosis.tumour_growth, "slow")))),
            (
                2,
                any_of(is_one_of(tumour.primary, *MODERATE), all_of(unnamed, is_(prognosis.tumour_growth, "moderate"))),
            ),
            (4, always),
        ),
        item(
            "viscerale metastasen",
            "visceral metastases",
            (0, is_false(tumour.visceral_metastases)),
            (2, is_true(prognosis.visceral_metastases_treatable)),
            (4, always),
        ),
        item(
            "botmetastasen",
            "bone metastases",
            (2, multiple_bone_metastases),
            (1, always),
        ),
    ),
)

_growth, _visceral, _bone = tomita.items

TOMITA = SurvivalModel(
    code="tomita_2001",
    label=Text("Tomita 2001", "Tomita 2001"),
    outcome="survival",
    mark="V2",
    recommended=None,
    derived_from=Text(
        "67 patiënten; de jaren en de behandelingen zijn niet nagegaan",
        "67 patients; years and treatments have not been checked",
    ),
    patients=67,
    score=tomita,
    items=(
        explained(
            _growth,
            "V2",
            ("langzaam: mamma, schildklier, prostaat", "slow: breast, thyroid, prostate"),
            ("matig: nier, uterus", "moderate: kidney, uterus"),
            ("snel: long, maag; ook onbekend", "rapid: lung, stomach; unknown as well"),
            note=Text(
                "Alleen de genoemde voorbeelden zijn gelezen; bij een andere tumor geeft de arts de groeisnelheid. Eén "
                "overzicht drukt 3 voor ‘snel’ af; dan is het gepubliceerde bereik 2-10 onhaalbaar.",
                "Only the examples named were read; for another tumour the clinician gives the growth rate. One review "
                "prints 3 for ‘rapid’; the published range 2-10 could then not be reached.",
            ),
        ),
        explained(
            _visceral,
            "V2",
            ("geen", "none"),
            ("behandelbaar", "treatable"),
            ("niet behandelbaar", "untreatable"),
        ),
        explained(
            _bone,
            "V2",
            ("meer dan één", "multiple"),
            ("één", "solitary"),
        ),
    ),
    total=total_of(tomita, Text("Tomita: punten", "Tomita: points"), 2, 10, outside=no_bone_metastasis),
    group=group_of(
        tomita,
        Text("Tomita: groep", "Tomita: group"),
        (("2-3", 2, 3), ("4-5", 4, 5), ("6-7", 6, 7), ("8-10", 8, 10)),
        {name: Text(name, name) for name in ("2-3", "4-5", "6-7", "8-10")},
        outside=no_bone_metastasis,
    ),
    higher_is_better=False,
    groups=(
        Group(
            value="2-3",
            label=Text("2-3", "2-3"),
            totals=(2, 3),
            mark="V2",
            says=Text("strategie: ruime of marginale excisie", "strategy: wide or marginal excision"),
        ),
        Group(
            value="4-5",
            label=Text("4-5", "4-5"),
            totals=(4, 5),
            mark="V2",
            says=Text("strategie: marginale of intralesionale excisie", "strategy: marginal or intralesional excision"),
        ),
        Group(
            value="6-7",
            label=Text("6-7", "6-7"),
            totals=(6, 7),
            mark="V2",
            says=Text("strategie: palliatieve operatie", "strategy: palliative surgery"),
        ),
        Group(
            value="8-10",
            label=Text("8-10", "8-10"),
            totals=(8, 10),
            mark="V2",
            says=Text("strategie: ondersteunende zorg", "strategy: supportive care"),
        ),
    ),
    performance=(range_in_chapter_vi(), in_nesms_cohort("0.69"), at_tum("0.6748")),
    calibration=NOT_TESTED,
    references=(Reference(cite="Tomita 2001, Spine 26:298-306"),),
    notes=(
        Text(
            "De groepen noemen een operatieve strategie van de makers, geen advies van de richtlijn; een overleving "
            "per groep is niet gelezen, dus dit model zegt niets over 3, 6 of 12 maanden.",
            "The groups name the authors' surgical strategy, not the guideline's advice; no survival per group was "
            "read, so this model says nothing of 3, 6 or 12 months.",
        ),
        Text("Zonder botmetastase valt de patiënt buiten de tabel.", "Without a bone metastasis: outside the table."),
    ),
)
