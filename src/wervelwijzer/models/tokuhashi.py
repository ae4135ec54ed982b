"""Revised Tokuhashi 2005, which the guideline does not recommend, and the other printed form of its vertebral item."""

from wervelwijzer.facts import tumour
from wervelwijzer.facts.units import count
from wervelwijzer.guideline.survival import (
    TOKUHASHI_READING,
    outside_tokuhashi,
    tokuhashi,
    tokuhashi_group,
    tokuhashi_points,
)
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import at_least
from wervelwijzer.models.shared import (
    NONE_CALIBRATED,
    always,
    at_tum,
    group_of,
    in_nesms_cohort,
    range_in_chapter_vi,
    total_of,
)
from wervelwijzer.models.words import Group, Reference, SurvivalModel, Variant, explained

_general, _extraspinal, _vertebral, _organs, _primary, _palsy = tokuhashi.items

BANDS = (("under_6_months", 0, 8), ("6_months_or_more", 9, 11), ("1_year_or_more", 12, 15))

as_two_reviews_print_it = Score(
    "survival.tokuhashi.as_two_reviews_print_it",
    (
        _general,
        _extraspinal,
        item(
            "wervelmetastasen (3 of meer, 1-2, 0)",
            "vertebral metastases (3 or more, 1-2, 0)",
            (0, at_least(tumour.vertebral_metastases_count, count(3))),
            (1, at_least(tumour.vertebral_metastases_count, count(1))),
            (2, always),
        ),
        _organs,
        _primary,
        _palsy,
    ),
)

OTHER_FORM = Variant(
    code="vertebral_item_3_12_0",
    label=Text("wervelitem ‘3 of meer / 1-2 / 0’", "vertebral item ‘3 or more / 1-2 / 0’"),
    says=Text(
        "Twee overzichtsartikelen drukken het wervelitem zo af. De meeste bronnen hebben ‘3 of meer / 2 / 1’, en een "
        "patiënt met een wervelmetastase heeft er minstens één: dat telt hier.",
        "Two reviews print the vertebral item so. Most sources have ‘3 or more / 2 / 1’, and a patient with a spinal "
        "metastasis has at least one: that counts here.",
    ),
    total=total_of(
        as_two_reviews_print_it,
        Text("Tokuhashi, andere vorm: punten", "Tokuhashi, other form: points"),
        0,
        15,
        outside=outside_tokuhashi,
    ),
    group=group_of(
        as_two_reviews_print_it,
        Text("Tokuhashi, andere vorm: groep", "Tokuhashi, other form: group"),
        BANDS,
        {name: tokuhashi_group.labels[name] for name, _, _ in BANDS},
        outside=outside_tokuhashi,
    ),
    mark="V1",
)

TOKUHASHI = SurvivalModel(
    code="tokuhashi_2005",
    label=Text("Tokuhashi (herzien) 2005", "Tokuhashi (revised) 2005"),
    outcome="survival",
    mark="V2",
    recommended=False,
    derived_from=Text(
        "246 patiënten; de jaren en de behandelingen zijn niet nagegaan",
        "246 patients; years and treatments have not been checked",
    ),
    patients=246,
    score=tokuhashi,
    items=(
        explained(
            _general,
            "V2",
            ("goed: Karnofsky 80-100", "good: Karnofsky 80-100"),
            ("matig: Karnofsky 50-70", "moderate: Karnofsky 50-70"),
            ("slecht: Karnofsky 10-40", "poor: Karnofsky 10-40"),
            note=Text("Karnofsky 0 valt buiten de tabel.", "Karnofsky 0 is outside the table."),
        ),
        explained(_extraspinal, "V2", ("3 of meer", "3 or more"), ("1-2", "1-2"), ("0", "0")),
        explained(
            _vertebral,
            "V2",
            ("3 of meer", "3 or more"),
            ("2", "2"),
            ("1", "1"),
            note=OTHER_FORM.says,
        ),
        explained(
            _organs,
            "V2",
            ("geen", "none"),
            ("te verwijderen", "removable"),
            ("niet te verwijderen", "unremovable"),
        ),
        explained(
            _primary,
            "V2",
            (
                "long, osteosarcoom, maag, blaas, oesofagus, pancreas",
                "lung, osteosarcoma, stomach, bladder, oesophagus, pancreas",
            ),
            ("lever, galblaas, onbekend", "liver, gallbladder, unidentified"),
            ("nier, uterus", "kidney, uterus"),
            ("rectum", "rectum"),
            ("schildklier, mamma, prostaat, carcinoïd", "thyroid, breast, prostate, carcinoid tumour"),
            ("andere", "others"),
        ),
        explained(
            _palsy,
            "V2",
            ("compleet (Frankel A, B)", "complete (Frankel A, B)"),
            ("incompleet (Frankel C, D)", "incomplete (Frankel C, D)"),
            ("geen (Frankel E)", "none (Frankel E)"),
            note=Text(
                "Hier gelezen uit de ASIA-score: een afspraak, geen gelijkheid.",
                "Read from the ASIA grade here: a convention, not an equivalence.",
            ),
        ),
    ),
    total=tokuhashi_points,
    group=tokuhashi_group,
    higher_is_better=True,
    groups=(
        Group(
            value="under_6_months",
            label=Text("korter dan 6 maanden", "under 6 months"),
            totals=(0, 8),
            under=6,
            mark="V2",
        ),
        Group(
            value="6_months_or_more",
            label=Text("6 maanden of langer", "6 months or more"),
            totals=(9, 11),
            at_least=6,
            mark="V2",
        ),
        Group(
            value="1_year_or_more",
            label=Text("1 jaar of langer", "1 year or more"),
            totals=(12, 15),
            at_least=12,
            mark="V2",
        ),
    ),
    performance=(
        range_in_chapter_vi(),
        in_nesms_cohort("0.67"),
        at_tum("0.7204"),
    ),
    calibration=NONE_CALIBRATED,
    references=(
        Reference(
            cite="Tokuhashi 2005, Spine 30:2186-2191",
            doi="10.1097/01.brs.0000180401.06919.a5",
        ),
    ),
    notes=(
        TOKUHASHI_READING,
        Text(
            "De C van 0,640 in de tabel van de richtlijn is een waarde uit een validatie, niet uit de publicatie zelf.",
            "The C of 0.640 in the guideline's table is from a validation, not from the publication itself.",
        ),
    ),
    variants=(OTHER_FORM,),
)
