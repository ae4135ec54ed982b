"""Survival models against their published tables, written out here once more."""

from itertools import product

import pytest
from tests.tables import Advised, Facts, FactValue, Patient, advice_table, conclude, conclusion, each_primary, table

import wervelwijzer

ALIASES = {
    "karnofsky": "status.karnofsky",
    "ecog": "status.ecog",
    "primary": "tumour.primary",
    "visceral": "tumour.visceral_metastases",
    "brain": "tumour.brain_metastases",
    "removable": "tumour.organ_metastases_removable",
    "profile": "tumour.clinical_profile",
    "bone foci": "tumour.extraspinal_bone_metastases_count",
    "vertebrae": "tumour.vertebral_metastases_count",
    "asia": "neurology.asia_grade",
}

# --- Van der Linden 2005 ---

VAN_DER_LINDEN_KARNOFSKY = {
    **dict.fromkeys((20, 30, 40), 0),
    **dict.fromkeys((50, 60, 70), 1),
    **dict.fromkeys((80, 90, 100), 2),
}
VAN_DER_LINDEN_PRIMARY = {"breast": 3, "prostate": 2, "lung_non_small_cell": 1, "lung_small_cell": 1}
VAN_DER_LINDEN_VISCERAL = {True: 0, False: 1}
VAN_DER_LINDEN_GROUP = {**dict.fromkeys(range(4), "A"), 4: "B", 5: "B", 6: "C"}


@each_primary
def test_van_der_linden_for_every_patient(primary: str) -> None:
    for karnofsky, visceral in product(range(0, 101, 10), (True, False)):
        facts: Facts = {
            "status.karnofsky": karnofsky,
            "tumour.primary": primary,
            "tumour.visceral_metastases": visceral,
        }
        points: FactValue = "not_applicable"
        group = "not_applicable"
        if karnofsky in VAN_DER_LINDEN_KARNOFSKY:
            points = (
                VAN_DER_LINDEN_KARNOFSKY[karnofsky]
                + VAN_DER_LINDEN_PRIMARY.get(primary, 0)
                + VAN_DER_LINDEN_VISCERAL[visceral]
            )
            group = VAN_DER_LINDEN_GROUP[points]
        assert conclude("survival.van_der_linden.points", facts) == points, facts
        assert conclude("survival.van_der_linden.group", facts) == group, facts


@table(
    "survival.van_der_linden.group",
    {},
    ALIASES,
    """
    karnofsky | primary  | visceral | group         | missing
    ----------+----------+----------+---------------+-----------------------------
    80        | breast   | no       | C             |
    80        | breast   | yes      | B             |
    80        | breast   |          | B or C        | visceral
              | breast   | no       | B or C or n/a | karnofsky
    80        |          | no       | A or B or C   | primary
    10        |          |          | n/a           |
    20        | breast   | no       | B             |
    20        | breast   | yes      | A             |
    20        | prostate | no       | A             |
    20        | other    |          | A             |
    20        | other    | no       | A             |
              |          |          | any           | karnofsky, primary, visceral
    """,
)
def test_van_der_linden_group(patient: Patient) -> None:
    patient.check()


@table(
    "survival.van_der_linden.points",
    {},
    ALIASES,
    """
    karnofsky | primary         | visceral | points             | missing
    ----------+-----------------+----------+--------------------+----------
    80        | breast          | no       | 6                  |
    10        | breast          | no       | n/a                |
    0         |                 |          | n/a                |
    20        | other           | yes      | 0                  |
    80        | prostate        |          | 4 or 5             | visceral
    50        |                 | yes      | 1 or 2 or 3 or 4   | primary
              | lung_small_cell | no       | 2 or 3 or 4 or n/a | karnofsky
    """,
)
def test_van_der_linden_points(patient: Patient) -> None:
    patient.check()


def test_ecog_never_replaces_karnofsky_in_a_model() -> None:
    facts: Facts = {"status.ecog": 0, "tumour.primary": "breast", "tumour.visceral_metastases": False}
    told = conclusion("survival.van_der_linden.group", facts)
    assert set(told.possible) == {"B", "C", "not_applicable"}


# --- Tokuhashi 2005 ---

TOKUHASHI_PRIMARY = {
    **dict.fromkeys(
        ("lung_non_small_cell", "lung_small_cell", "osteosarcoma", "stomach", "bladder", "oesophagus", "pancreas"), 0
    ),
    **dict.fromkeys(("liver", "gallbladder_biliary", "unknown_primary"), 1),
    **dict.fromkeys(("kidney", "uterus"), 3),
    "rectum": 4,
    **dict.fromkeys(("thyroid", "breast", "prostate", "carcinoid"), 5),
}
TOKUHASHI_KARNOFSKY = {
    **dict.fromkeys((10, 20, 30, 40), 0),
    **dict.fromkeys((50, 60, 70), 1),
    **dict.fromkeys((80, 90, 100), 2),
}
TOKUHASHI_BONE_FOCI = {0: 2, 1: 1, 2: 1, 3: 0, 500: 0}
TOKUHASHI_VERTEBRAE = {1: 2, 2: 1, 3: 0, 33: 0}
TOKUHASHI_ORGANS = {"none": 2, "removable": 1, "unremovable": 0}
TOKUHASHI_PALSY = {"A": 0, "B": 0, "C": 1, "D": 1, "E": 2}
TOKUHASHI_GROUP = {
    **dict.fromkeys(range(9), "under_6_months"),
    **dict.fromkeys(range(9, 12), "6_months_or_more"),
    **dict.fromkeys(range(12, 16), "1_year_or_more"),
}

BEST: Facts = {
    "status.karnofsky": 80,
    "tumour.primary": "breast",
    "tumour.visceral_metastases": False,
    "tumour.extraspinal_bone_metastases_count": 0,
    "tumour.vertebral_metastases_count": 1,
    "neurology.asia_grade": "E",
}


def organs(state: str) -> Facts:
    """Metastases of major organs as the facts have them."""
    if state == "none":
        return {"tumour.visceral_metastases": False}
    return {"tumour.visceral_metastases": True, "tumour.organ_metastases_removable": state == "removable"}


@pytest.mark.parametrize("primary", ["pancreas", "liver", "ovary", "kidney", "rectum", "thyroid"])
def test_tokuhashi_for_every_one_of_the_1458_sorts_of_patients(primary: str) -> None:
    for karnofsky, bone_foci, vertebrae, state, asia in product(
        (40, 70, 80), (0, 2, 3), (1, 2, 3), TOKUHASHI_ORGANS, ("B", "D", "E")
    ):
        facts: Facts = {
            "status.karnofsky": karnofsky,
            "tumour.primary": primary,
            "tumour.extraspinal_bone_metastases_count": bone_foci,
            "tumour.vertebral_metastases_count": vertebrae,
            "neurology.asia_grade": asia,
            **organs(state),
        }
        points = (
            TOKUHASHI_KARNOFSKY[karnofsky]
            + TOKUHASHI_BONE_FOCI[bone_foci]
            + TOKUHASHI_VERTEBRAE[vertebrae]
            + TOKUHASHI_ORGANS[state]
            + TOKUHASHI_PRIMARY.get(primary, 2)
            + TOKUHASHI_PALSY[asia]
        )
        assert conclude("survival.tokuhashi.points", facts) == points, facts
        assert conclude("survival.tokuhashi.group", facts) == TOKUHASHI_GROUP[points], facts


@each_primary
def test_tokuhashi_for_every_primary(primary: str) -> None:
    points = conclude("survival.tokuhashi.points", {**BEST, "tumour.primary": primary})
    assert points == 10 + TOKUHASHI_PRIMARY.get(primary, 2)


@pytest.mark.parametrize(
    ("name", "points", "most"),
    [
        ("status.karnofsky", TOKUHASHI_KARNOFSKY, 2),
        ("tumour.extraspinal_bone_metastases_count", TOKUHASHI_BONE_FOCI, 2),
        ("tumour.vertebral_metastases_count", TOKUHASHI_VERTEBRAE, 2),
        ("neurology.asia_grade", TOKUHASHI_PALSY, 2),
    ],
)
def test_tokuhashi_for_every_level(name: str, points: dict[FactValue, int], most: int) -> None:
    for level, expected in points.items():
        assert conclude("survival.tokuhashi.points", {**BEST, name: level}) == 15 - most + expected, level


@table(
    "survival.tokuhashi.group",
    BEST,
    ALIASES,
    """
    but                                               | group                              | missing
    --------------------------------------------------+------------------------------------+--------------------
                                                      | 1_year_or_more                     |
    primary = other                                   | 1_year_or_more                     |
    primary = liver                                   | 6_months_or_more                   |
    primary = lung_small_cell, bone foci = 2          | 6_months_or_more                   |
    primary = lung_small_cell, bone foci = 3          | under_6_months                     |
    karnofsky = 10                                    | 1_year_or_more                     |
    karnofsky = 0                                     | n/a                                |
    karnofsky = 0, primary =                          | n/a                                |
    vertebrae = 0                                     | n/a                                |
    vertebrae = 0, asia =                             | n/a                                |
    brain = yes                                       | 1_year_or_more                     |
    primary = other, brain = yes                      | 1_year_or_more                     |
    primary = other, visceral = yes, removable = yes  | 6_months_or_more                   |
    primary = uterus, visceral = yes, removable = yes | 1_year_or_more                     |
    primary = uterus, visceral = yes, removable = no  | 6_months_or_more                   |
    primary = uterus, visceral = yes, removable =     | 1_year_or_more or 6_months_or_more | removable
    primary = uterus, visceral = no, removable = no   | 1_year_or_more                     |
    primary = uterus, visceral =, removable =         | 1_year_or_more or 6_months_or_more | visceral, removable
    primary =                                         | 1_year_or_more or 6_months_or_more | primary
    karnofsky =                                       | 1_year_or_more or n/a              | karnofsky
    vertebrae =                                       | 1_year_or_more or n/a              | vertebrae
    asia =                                            | 1_year_or_more                     |
    """,
)
def test_tokuhashi_group(patient: Patient) -> None:
    patient.check()


@table(
    "survival.tokuhashi.points",
    BEST,
    ALIASES,
    """
    but                         | points                           | missing
    ----------------------------+----------------------------------+--------------------
                                | 15                               |
    primary = uterus            | 13                               |
    primary = cervix            | 12                               |
    primary = colon             | 12                               |
    primary = multiple_myeloma  | 12                               |
    asia =                      | 13 or 14 or 15                   | asia
    bone foci =                 | 13 or 14 or 15                   | bone foci
    vertebrae =                 | 13 or 14 or 15 or n/a            | vertebrae
    karnofsky =                 | 13 or 14 or 15 or n/a            | karnofsky
    visceral = yes              | 13 or 14                         | removable
    visceral =                  | 13 or 14 or 15                   | visceral, removable
    visceral =, removable = yes | 14 or 15                         | visceral
    primary =                   | 10 or 11 or 12 or 13 or 14 or 15 | primary
    karnofsky = 0               | n/a                              |
    """,
)
def test_tokuhashi_points(patient: Patient) -> None:
    patient.check()


# --- Bollen 2014 ---

BOLLEN = {
    ("favourable", "normal", "without"): "A",
    ("favourable", "normal", "with"): "B",
    ("favourable", "impaired", "without"): "B",
    ("favourable", "impaired", "with"): "C",
    ("moderate", "normal", "without"): "B",
    ("moderate", "normal", "with"): "B",
    ("moderate", "impaired", "without"): "C",
    ("moderate", "impaired", "with"): "C",
    ("unfavourable", "normal", "without"): "C",
    ("unfavourable", "normal", "with"): "C",
    ("unfavourable", "impaired", "without"): "D",
    ("unfavourable", "impaired", "with"): "D",
}

BOLLEN_PROFILE = {
    **dict.fromkeys(
        (
            "breast",
            "multiple_myeloma",
            "lymphoma_high_or_intermediate_grade",
            "lymphoma_low_grade",
            "hodgkin_lymphoma",
            "leukaemia",
        ),
        "favourable",
    ),
    **dict.fromkeys(("prostate", "kidney"), "moderate"),
    **dict.fromkeys(
        (
            "lung_non_small_cell",
            "lung_small_cell",
            "colon",
            "rectum",
            "oesophagus",
            "stomach",
            "pancreas",
            "liver",
            "gallbladder_biliary",
        ),
        "unfavourable",
    ),
}


@pytest.mark.parametrize("profile", ["favourable", "moderate", "unfavourable"])
def test_bollen_for_every_cell(profile: str) -> None:
    for karnofsky, visceral, brain in product(range(0, 101, 10), (True, False), (True, False)):
        facts: Facts = {
            "tumour.clinical_profile": profile,
            "status.karnofsky": karnofsky,
            "tumour.visceral_metastases": visceral,
            "tumour.brain_metastases": brain,
        }
        impaired = "normal" if karnofsky >= 80 else "impaired"
        spread = "with" if visceral or brain else "without"
        expected = BOLLEN[profile, impaired, spread] if karnofsky >= 10 else "not_applicable"
        assert conclude("survival.bollen.category", facts) == expected, facts


@each_primary
def test_bollen_profile_of_every_primary(primary: str) -> None:
    facts: Facts = {
        "tumour.primary": primary,
        "status.karnofsky": 80,
        "tumour.visceral_metastases": False,
        "tumour.brain_metastases": False,
    }
    told = conclusion("survival.bollen.category", facts)
    if primary in BOLLEN_PROFILE:
        assert told.value == BOLLEN[BOLLEN_PROFILE[primary], "normal", "without"]
        assert told.missing == ()
    else:
        assert set(told.possible) == {"A", "B", "C"}
        assert told.missing == ("tumour.clinical_profile",)


@table(
    "survival.bollen.category",
    {},
    ALIASES,
    """
    profile      | primary  | karnofsky | visceral | brain | category      | missing
    -------------+----------+-----------+----------+-------+---------------+-----------------
                 | breast   | 80        | no       | no    | A             |
                 | breast   | 80        | no       |       | A or B        | brain
                 | breast   | 80        | yes      |       | B             |
                 | breast   | 80        |          |       | A or B        | visceral, brain
                 | breast   | 70        |          | yes   | C             |
                 | breast   | 10        | no       | no    | B             |
                 | breast   | 0         | no       | no    | n/a           |
                 | breast   |           | no       | no    | A or B or n/a | karnofsky
                 | prostate | 80        |          |       | B             |
                 | prostate | 70        |          |       | C             |
                 | pancreas | 80        |          |       | C             |
                 | pancreas | 70        |          |       | D             |
                 | pancreas |           |          |       | C or D or n/a | karnofsky
    unfavourable | breast   | 80        | no       | no    | C             |
    favourable   | pancreas | 80        | no       | no    | A             |
    favourable   | thyroid  | 80        | no       | no    | A             |
    moderate     |          | 80        |          |       | B             |
                 | thyroid  | 80        | yes      | no    | B or C        | profile
                 | thyroid  | 70        | no       | no    | B or C or D   | profile
                 |          | 80        | no       | no    | A or B or C   | profile, primary
                 |          | 0         |          |       | n/a           |
                 |          |           |          |       | any           |
    """,
)
def test_bollen_with_defaults_and_unknowns(patient: Patient) -> None:
    patient.check()


# --- What the text advises on the models ---

TO_TREAT: Facts = {
    "imaging.vertebral_metastases_confirmed": True,
    "symptoms.spinal_pain": True,
    "status.dying_phase": False,
}

TO_TREAT_ALIASES = {
    **ALIASES,
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "pain": "symptoms.spinal_pain",
    "dying": "status.dying_phase",
}

WHEN_TREATMENT_IS_CONSIDERED = """
    but                                                         | advice
    ------------------------------------------------------------+--------
                                                                | applies
    confirmed = no                                              | no
    confirmed =                                                 | open
    dying = yes                                                 | no
    dying =                                                     | open
    pain =                                                      | open
    """


@advice_table("PRG-01", TO_TREAT, TO_TREAT_ALIASES, WHEN_TREATMENT_IS_CONSIDERED)
def test_a_model_can_help(patient: Advised) -> None:
    patient.check()


@advice_table("PRG-02", TO_TREAT, TO_TREAT_ALIASES, WHEN_TREATMENT_IS_CONSIDERED)
def test_three_models_are_advised(patient: Advised) -> None:
    patient.check()


@advice_table("PRG-R01", TO_TREAT, TO_TREAT_ALIASES, WHEN_TREATMENT_IS_CONSIDERED)
def test_burden_is_weighed_against_effect(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PRG-06-EXTENSIVE",
    TO_TREAT,
    TO_TREAT_ALIASES,
    """
    profile      | karnofsky | visceral | brain | but         | advice
    -------------+-----------+----------+-------+-------------+--------
    favourable   | 80        | no       | no    |             | applies
    favourable   | 80        | yes      | no    |             | applies
    favourable   | 70        | no       | no    |             | applies
    favourable   | 70        | yes      | no    |             | no
    favourable   | 70        | no       |       |             | open
    moderate     | 80        |          |       |             | applies
    moderate     | 70        |          |       |             | no
    moderate     |           |          |       |             | open
    unfavourable | 80        |          |       |             | no
    moderate     | 80        |          |       | dying = yes | no
    """,
)
def test_extensive_treatment_in_bollen_a_and_b(patient: Advised) -> None:
    patient.check()


@advice_table(
    "PRG-06-RESTRAINED",
    TO_TREAT,
    TO_TREAT_ALIASES,
    """
    profile      | karnofsky | visceral | brain | but            | advice
    -------------+-----------+----------+-------+----------------+--------
    favourable   | 70        | yes      | no    |                | applies
    favourable   | 70        | no       | no    |                | no
    moderate     | 80        |          |       |                | no
    moderate     | 70        |          |       |                | applies
    unfavourable | 80        |          |       |                | applies
    unfavourable | 10        |          |       |                | applies
    unfavourable | 0         |          |       |                | no
    unfavourable |           |          |       |                | open
    unfavourable | 80        |          |       | confirmed = no | no
    """,
)
def test_restraint_in_bollen_c_and_d(patient: Advised) -> None:
    patient.check()


LUNG = {"tumour": {"primary": "lung_non_small_cell"}}


@pytest.mark.parametrize(
    ("karnofsky", "months", "said"),
    [
        (40, 2.9, set()),  # Bollen D, median 1.6: both under 3 months
        (40, 3, {"3 maanden of langer"}),
        (40, 6, {"3 maanden of langer", "6 maanden of langer"}),
        (40, 12, {"3 maanden of langer", "6 maanden of langer", "12 maanden of langer"}),
        (90, 2.9, {"korter dan 3 maanden"}),  # Bollen C, median 4.8 (4.1-5.4)
        (90, 4, set()),
        (90, 6, {"6 maanden of langer"}),
        (90, None, set()),
    ],
)
def test_a_median_on_the_other_side_of_a_limit_is_told(karnofsky: int, months: float | None, said: set[str]) -> None:
    status = {"karnofsky": karnofsky} | ({"life_expectancy_months": months} if months is not None else {})
    advice = wervelwijzer.advise({**LUNG, "status": status})
    bollen = next(prognosis for prognosis in advice.prognosis if prognosis.model.code == "bollen_2014")
    told = [text.nl for text in bollen.caveats if "schatting van het team" in text.nl]
    assert {phrase for text in told for phrase in [text.removeprefix("Het team schat ").partition(",")[0]]} == said
