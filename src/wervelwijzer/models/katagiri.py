"""Katagiri 2014: six items with the laboratory among them; survival is published as shares alive, not as medians."""

from fractions import Fraction

from wervelwijzer.facts import prognosis, status, tumour
from wervelwijzer.facts.units import (
    BillionPerLitre,
    GramsPerLitre,
    MicromolesPerLitre,
    MilligramsPerLitre,
    MillimolesPerLitre,
    UnitsPerLitre,
    grade,
)
from wervelwijzer.guideline.definitions import LUNG
from wervelwijzer.language.scores import Score, item
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    not_,
)
from wervelwijzer.models.shared import (
    BINDELS,
    COLORECTAL,
    LYMPHOMA,
    NONE_CALIBRATED,
    SARCOMA,
    always,
    group_of,
    multiple_bone_metastases,
    no_bone_metastasis,
    total_of,
)
from wervelwijzer.models.words import Alive, Figure, Group, Performance, Reference, SurvivalModel, explained

HORMONAL = ("breast", "prostate")
SLOW = ("thyroid", "multiple_myeloma", *LYMPHOMA)
MODERATE = ("kidney", *SARCOMA)
RAPID = (*COLORECTAL, "stomach", "pancreas", "head_and_neck", "oesophagus", "liver", "melanoma", "unknown_primary")
NAMED = (*HORMONAL, *LUNG, *SLOW, *MODERATE, *RAPID)

unnamed = not_(is_one_of(tumour.primary, *NAMED))
hormonal = is_one_of(tumour.primary, *HORMONAL)

CRP_LIMIT = MilligramsPerLitre(4)
LDH_LIMIT = UnitsPerLitre(250)
ALBUMIN_LIMIT = GramsPerLitre(37)
PLATELET_LIMIT = BillionPerLitre(100)
CALCIUM_LIMIT = MillimolesPerLitre(Fraction(256_985, 100_000))
"""10.3 mg/dL times 0.2495, which a laboratory reports as 2.57."""
BILIRUBIN_LIMIT = MicromolesPerLitre(Fraction(2394, 100))
"""1.4 mg/dL times 17.1."""

katagiri = Score(
    "survival.katagiri",
    (
        item(
            "primaire tumor",
            "primary tumour",
            (
                0,
                any_of(
                    is_one_of(tumour.primary, *SLOW),
                    all_of(hormonal, is_true(prognosis.hormone_dependent)),
                    all_of(unnamed, is_(prognosis.tumour_growth, "slow")),
                ),
            ),
            (
                2,
                any_of(
                    is_one_of(tumour.primary, *MODERATE),
                    hormonal,
                    all_of(is_one_of(tumour.primary, *LUNG), is_true(prognosis.targeted_therapy)),
                    all_of(unnamed, is_(prognosis.tumour_growth, "moderate")),
                ),
            ),
            (3, always),
        ),
        item(
            "viscerale of hersenmetastasen",
            "visceral or cerebral metastases",
            (2, is_true(prognosis.disseminated_metastases)),
            (0, all_of(is_false(tumour.visceral_metastases), is_false(tumour.brain_metastases))),
            (1, always),
        ),
        item(
            "laboratorium",
            "laboratory",
            (
                2,
                any_of(
                    less_than(prognosis.platelets, PLATELET_LIMIT),
                    at_least(prognosis.calcium, CALCIUM_LIMIT),
                    at_least(prognosis.bilirubin, BILIRUBIN_LIMIT),
                ),
            ),
            (
                1,
                any_of(
                    at_least(prognosis.crp, CRP_LIMIT),
                    at_least(prognosis.ldh, LDH_LIMIT),
                    less_than(prognosis.albumin, ALBUMIN_LIMIT),
                ),
            ),
            (0, always),
        ),
        item("ECOG", "ECOG", (1, at_least(status.ecog, grade(3))), (0, always)),
        item(
            "eerdere chemotherapie",
            "previous chemotherapy",
            (1, is_true(prognosis.previous_chemotherapy)),
            (0, always),
        ),
        item("botmetastasen", "skeletal metastases", (1, multiple_bone_metastases), (0, always)),
    ),
)

_primary, _visceral, _laboratory, _ecog, _chemotherapy, _bone = katagiri.items

LOW, INTERMEDIATE, HIGH = "low", "intermediate", "high"
LABELS = {
    LOW: Text("laag risico (0-3)", "low risk (0-3)"),
    INTERMEDIATE: Text("matig risico (4-6)", "intermediate risk (4-6)"),
    HIGH: Text("hoog risico (7-10)", "high risk (7-10)"),
}

KATAGIRI = SurvivalModel(
    code="katagiri_2014",
    label=Text("Katagiri 2014", "Katagiri 2014"),
    outcome="survival",
    mark="V1",
    recommended=None,
    derived_from=Text(
        "808 patiënten met symptomatische botmetastasen (niet alleen van de wervelkolom), Shizuoka, januari 2005 tot "
        "januari 2008; 749 niet en 59 wel geopereerd",
        "808 patients with symptomatic skeletal metastases (not of the spine alone), Shizuoka, January 2005 to January "
        "2008; 749 not operated, 59 operated",
    ),
    patients=808,
    score=katagiri,
    items=(
        explained(
            _primary,
            "V1",
            (
                "langzaam: hormoonafhankelijk mamma of prostaat, schildklier, myeloom, lymfoom",
                "slow: hormone-dependent breast or prostate, thyroid, myeloma, lymphoma",
            ),
            (
                "matig: long met doelgerichte middelen, hormoononafhankelijk mamma of prostaat, nier, sarcoom",
                "moderate: lung with targeted drugs, hormone-independent breast or prostate, renal, sarcoma",
            ),
            (
                "snel: long zonder doelgerichte middelen, colon en rectum, maag, pancreas, hoofd-hals, oesofagus, "
                "lever, melanoom, onbekend",
                "rapid: lung without targeted drugs, colorectal, gastric, pancreatic, head and neck, oesophageal, "
                "hepatocellular, melanoma, unknown origin",
            ),
            note=Text(
                "Voor een tumor die hier niet staat (zoals ovarium, uterus, blaas) is de indeling niet nagegaan; dan "
                "geeft de arts de groeisnelheid.",
                "For a tumour that is not here (such as ovary, uterus, bladder) the class has not been checked; the "
                "clinician then gives the growth rate.",
            ),
        ),
        explained(
            _visceral,
            "V1",
            (
                "uitgezaaid langs vliezen: pleuraal, peritoneaal, leptomeningeaal",
                "disseminated: pleural, peritoneal, leptomeningeal",
            ),
            ("geen", "none"),
            ("nodulair", "nodular"),
        ),
        explained(
            _laboratory,
            "V1",
            (
                "kritiek: trombocyten onder 100 · 10⁹/l, calcium vanaf 10,3 mg/dl (2,57 mmol/l) of totaal bilirubine "
                "vanaf 1,4 mg/dl (23,94 µmol/l)",
                "critical: platelets below 100 · 10⁹/L, calcium from 10.3 mg/dL (2.57 mmol/L) or total bilirubin from "
                "1.4 mg/dL (23.94 µmol/L)",
            ),
            (
                "afwijkend: CRP vanaf 0,4 mg/dl (4 mg/l), LDH vanaf 250 U/l of albumine onder 3,7 g/dl (37 g/l)",
                "abnormal: CRP from 0.4 mg/dL (4 mg/L), LDH from 250 U/L or albumin below 3.7 g/dL (37 g/L)",
            ),
            ("normaal", "normal"),
            note=Text(
                "De omrekening van calcium (× 0,2495) en bilirubine (× 17,1) is van ons. Of het calcium voor albumine "
                "werd gecorrigeerd, is niet nagegaan.",
                "The conversion of calcium (× 0.2495) and bilirubin (× 17.1) is ours. Whether calcium was corrected "
                "for albumin has not been checked.",
            ),
        ),
        explained(_ecog, "V1", ("3-4", "3-4"), ("0-2", "0-2")),
        explained(_chemotherapy, "V1", ("ja", "yes"), ("nee", "no")),
        explained(_bone, "V1", ("meer dan één", "multiple"), ("één", "solitary")),
    ),
    total=total_of(katagiri, Text("Katagiri: punten", "Katagiri: points"), 0, 10, outside=no_bone_metastasis),
    group=group_of(
        katagiri,
        Text("Katagiri: groep", "Katagiri: group"),
        ((LOW, 0, 3), (INTERMEDIATE, 4, 6), (HIGH, 7, 10)),
        LABELS,
        outside=no_bone_metastasis,
    ),
    higher_is_better=False,
    groups=(
        Group(
            value=LOW,
            label=LABELS[LOW],
            totals=(0, 3),
            alive=(
                Alive(months=12, percent="91", mark="V2"),
                Alive(months=24, percent="78", mark="V2"),
            ),
            mark="V2",
        ),
        Group(
            value=INTERMEDIATE,
            label=LABELS[INTERMEDIATE],
            totals=(4, 6),
            alive=(Alive(months=12, percent="49", mark="V1"),),
            mark="V1",
        ),
        Group(
            value=HIGH,
            label=LABELS[HIGH],
            totals=(7, 10),
            alive=(
                Alive(months=6, percent="27", mark="V2"),
                Alive(months=12, percent="6", mark="V2"),
            ),
            mark="V2",
        ),
    ),
    performance=(
        Performance(
            where=Text("Utrecht 2016-2021, laagste tijdstip", "Utrecht 2016-2021, lowest time"),
            statistic="AUC",
            figure=Figure("0.79", "0.76", "0.82"),
            mark="V1",
            external=True,
            patients=953,
        ),
        Performance(
            where=Text("Utrecht 2016-2021, hoogste tijdstip", "Utrecht 2016-2021, highest time"),
            statistic="AUC",
            figure=Figure("0.81", "0.79", "0.84"),
            mark="V1",
            external=True,
            patients=953,
        ),
    ),
    calibration=NONE_CALIBRATED,
    references=(
        Reference(cite="Katagiri 2014, Cancer Med 3:1359-1367", doi="10.1002/cam4.292"),
        Reference(cite="Kubota 2019, Radiat Oncol 14", doi="10.1186/s13014-019-1218-z"),
        BINDELS,
    ),
    notes=(
        Text(
            "Kubota 2019 (616 bestraalde patiënten) drukt per groep drie percentages af bij vier tijdstippen; welke "
            "tijdstippen het zijn is niet vast te stellen, dus ze tellen hier niet.",
            "Kubota 2019 (616 irradiated patients) prints three percentages per group for four times; which times they "
            "are cannot be settled, so they do not count here.",
        ),
        Text("Zonder botmetastase valt de patiënt buiten de tabel.", "Without a bone metastasis: outside the table."),
    ),
)
