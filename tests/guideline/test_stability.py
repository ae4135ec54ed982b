"""Stability of the spine: judgement decides, the SINS is shown."""

from itertools import product

import pytest
from tests.tables import Advised, Facts, Patient, advice_table, conclude, conclusion, table

ALIASES = {
    "spine": "imaging.spine_stability",
    "location": "imaging.sins_location",
    "loading": "imaging.sins_pain",
    "lesion": "imaging.sins_lesion",
    "alignment": "imaging.sins_alignment",
    "collapse": "imaging.sins_collapse",
    "posterior": "imaging.sins_posterolateral",
    "confirmed": "imaging.vertebral_metastases_confirmed",
    "refractory": "symptoms.pain_refractory",
    "pain": "symptoms.spinal_pain",
    "signs": "neurology.myelopathy_or_cauda_signs",
    "fit": "status.fit_for_surgery",
    "months": "status.life_expectancy_months",
    "mechanical": "symptoms.pain_mechanical",
    "feasible": "treatment.radiotherapy_feasible",
    "dying": "status.dying_phase",
}


@table(
    "stability.discuss_with_spine_surgeon",
    {},
    ALIASES,
    """
    spine                | discuss | missing
    ---------------------+---------+--------
    stable               | no      |
    potentially_unstable | yes     |
    unstable             | yes     |
    """,
)
def test_every_spine_that_is_not_stable_is_discussed(patient: Patient) -> None:
    patient.check()


SINS_OF_18: Facts = {
    "imaging.sins_location": "junctional",
    "imaging.sins_pain": "mechanical",
    "imaging.sins_lesion": "lytic",
    "imaging.sins_alignment": "subluxation_or_translation",
    "imaging.sins_collapse": "more_than_half",
    "imaging.sins_posterolateral": "bilateral",
}


@table(
    "stability.discuss_with_spine_surgeon",
    SINS_OF_18,
    ALIASES,
    """
    spine  | discuss   | missing
    -------+-----------+--------
    stable | no        |
           | yes or no | spine
    """,
)
def test_the_sins_never_decides(patient: Patient) -> None:
    patient.check()


NO_SURGERY: Facts = {
    "tumour.primary": "breast",
    "tumour.refractory_to_systemic_therapy": False,
    "tumour.systemic_therapy_response_expected": False,
    "status.fit_for_surgery": False,
    "status.life_expectancy_months": 12,
    "symptoms.spinal_pain": True,
    "symptoms.pain_refractory": False,
    "symptoms.radicular_pain": "none",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "neurology.asia_grade": "E",
    "imaging.vertebral_metastases_confirmed": True,
    "imaging.whole_spine_mri_done": True,
    "imaging.cord_or_cauda_compression": False,
    "imaging.contiguous_affected_vertebrae": 2,
    "imaging.extensive_epidural_metastases_elsewhere": False,
    "imaging.spine_stability": "stable",
    "imaging.deficit_expected_soon_from_destruction": False,
    "treatment.combined_surgical_approach": False,
    "treatment.expert_surgery_within_24h": True,
    "treatment.radiotherapy_given_at_level": False,
    "treatment.deteriorating_during_radiotherapy_and_corticosteroids": False,
}


@table(
    "stability.brace_trial_option",
    NO_SURGERY,
    ALIASES,
    """
    spine                | refractory | fit | but            | option    | missing
    ---------------------+------------+-----+----------------+-----------+-----------
    stable               | no         | no  |                | no        |
    stable               | yes        | no  |                | yes       |
    potentially_unstable | no         | no  |                | yes       |
    unstable             | no         | no  |                | yes       |
    stable               |            | no  |                | yes or no | refractory
                         | no         | no  |                | yes or no | spine
    unstable             | yes        | no  | confirmed = no | no        |
    unstable             | no         | no  | confirmed =    | yes or no | confirmed
    unstable             | no         | yes |                | no        |
    unstable             | yes        | yes |                | no        |
    unstable             | no         |     |                | yes or no | fit
    unstable             | no         | yes | months = 2.9   | yes       |
    unstable             | no         | yes | months = 3     | no        |
    unstable             | no         | yes | pain = no      | yes       |
    potentially_unstable | no         | yes |                | yes       |
    potentially_unstable | no         | yes | signs = yes    | no        |
    potentially_unstable | no         | yes | signs =        | yes or no | signs
    stable               | yes        | yes |                | yes       |
    stable               | yes        | yes | signs = yes    | no        |
    stable               | yes        | no  | signs = yes    | yes       |
    """,
)
def test_a_brace_may_be_tried_where_surgery_is_no_option(patient: Patient) -> None:
    patient.check()


@table(
    "stability.risk_factor_count",
    {},
    ALIASES,
    """
    lesion  | alignment                  | collapse                  | count            | missing
    --------+----------------------------+---------------------------+------------------+----------------------------
    lytic   | subluxation_or_translation | more_than_half            | 3                |
    lytic   | de_novo_deformity          | more_than_half            | 3                |
    lytic   | de_novo_deformity          | less_than_half            | 2                |
    mixed   | de_novo_deformity          | more_than_half            | 2                |
    lytic   | normal                     | more_than_half            | 2                |
    blastic | subluxation_or_translation | none                      | 1                |
    mixed   | normal                     | more_than_half            | 1                |
    lytic   | normal                     | no_collapse_half_involved | 1                |
    mixed   | normal                     | less_than_half            | 0                |
    blastic | normal                     | none                      | 0                |
            | normal                     | none                      | 0 or 1           | lesion
    lytic   |                            | none                      | 1 or 2           | alignment
    lytic   | de_novo_deformity          |                           | 2 or 3           | collapse
            |                            | none                      | 0 or 1 or 2      | lesion, alignment
            |                            |                           | 0 or 1 or 2 or 3 | lesion, alignment, collapse
    """,
)
def test_risk_factors_are_read_from_the_sins(patient: Patient) -> None:
    patient.check()


SINS = {
    "imaging.sins_location": {"junctional": 3, "mobile": 2, "semi_rigid": 1, "rigid": 0},
    "imaging.sins_pain": {"mechanical": 3, "occasional_non_mechanical": 1, "pain_free": 0},
    "imaging.sins_lesion": {"lytic": 2, "mixed": 1, "blastic": 0},
    "imaging.sins_alignment": {"subluxation_or_translation": 4, "de_novo_deformity": 2, "normal": 0},
    "imaging.sins_collapse": {"more_than_half": 3, "less_than_half": 2, "no_collapse_half_involved": 1, "none": 0},
    "imaging.sins_posterolateral": {"bilateral": 3, "unilateral": 1, "none": 0},
}

CATEGORIES = {**dict.fromkeys(range(7), "stable"), **dict.fromkeys(range(7, 13), "indeterminate")}


@pytest.mark.parametrize("location", SINS["imaging.sins_location"])
def test_every_one_of_the_1296_patients_of_the_sins(location: str) -> None:
    others = [SINS[name] for name in list(SINS)[1:]]
    for levels in product([location], *others):
        facts = dict(zip(SINS, levels, strict=True))
        points = sum(SINS[name][level] for name, level in facts.items())
        assert conclude("sins.total", facts) == points, facts
        assert conclude("sins.category", facts) == CATEGORIES.get(points, "unstable"), facts


@table(
    "sins.category",
    SINS_OF_18,
    ALIASES,
    """
    but                                                                             | category
    --------------------------------------------------------------------------------+--------------------------
                                                                                    | unstable
    alignment = normal, location = semi_rigid                                       | indeterminate
    alignment = normal, location = mobile                                           | unstable
    alignment = normal, loading = pain_free, collapse = none, location = semi_rigid | stable
    alignment = normal, loading = pain_free, collapse = none, location = mobile     | indeterminate
    location =                                                                      | unstable
    alignment =                                                                     | unstable
    alignment = normal, location =                                                  | indeterminate or unstable
    alignment = normal, loading = pain_free, collapse = none, location =            | stable or indeterminate
    location =, loading =, lesion =, alignment =, collapse =, posterior =           | any
    """,
)
def test_sins_category_at_its_bounds_and_with_items_unknown(patient: Patient) -> None:
    patient.check()


@table(
    "sins.total",
    SINS_OF_18,
    ALIASES,
    """
    but                    | total                            | missing
    -----------------------+----------------------------------+-------------------
                           | 18                               |
    location =             | 15 or 16 or 17 or 18             | location
    loading =              | 15 or 16 or 18                   | loading
    lesion =               | 16 or 17 or 18                   | lesion
    alignment =            | 14 or 16 or 18                   | alignment
    collapse =             | 15 or 16 or 17 or 18             | collapse
    posterior =            | 15 or 16 or 18                   | posterior
    loading =, posterior = | 12 or 13 or 14 or 15 or 16 or 18 | loading, posterior
    """,
)
def test_sins_total_with_items_unknown(patient: Patient) -> None:
    patient.check()


def test_sins_can_take_every_total_when_nothing_is_known() -> None:
    assert set(conclusion("sins.total", {}).possible) == set(range(19))


# --- What the text advises ---

SINS_OF_6: Facts = {
    "imaging.sins_location": "semi_rigid",
    "imaging.sins_pain": "mechanical",
    "imaging.sins_lesion": "lytic",
    "imaging.sins_alignment": "normal",
    "imaging.sins_collapse": "none",
    "imaging.sins_posterolateral": "none",
}


@advice_table(
    "STB-02",
    SINS_OF_6,
    ALIASES,
    """
    spine                | location   | advice
    ---------------------+------------+--------
    stable               | semi_rigid | no
    stable               | mobile     | applies
    stable               | junctional | applies
    potentially_unstable | semi_rigid | applies
    unstable             | semi_rigid | applies
    stable               |            | open
                         | semi_rigid | open
                         | mobile     | applies
    """,
)
def test_the_sins_may_not_decide_where_it_tempts_to(patient: Advised) -> None:
    patient.check()


@advice_table(
    "STB-03",
    {},
    ALIASES,
    """
    confirmed | lesion  | alignment         | collapse       | advice
    ----------+---------+-------------------+----------------+--------
    yes       | lytic   | normal            | none           | applies
    yes       | mixed   | de_novo_deformity | none           | applies
    yes       | blastic | normal            | more_than_half | applies
    yes       | blastic | normal            | less_than_half | no
    yes       | lytic   |                   |                | applies
    yes       | blastic | normal            |                | open
    no        | lytic   | de_novo_deformity | more_than_half | no
              | lytic   | normal            | none           | open
    """,
)
def test_each_risk_factor_warns_of_an_unstable_vertebra(patient: Advised) -> None:
    patient.check()


@advice_table(
    "STB-06",
    {},
    ALIASES,
    """
    confirmed | mechanical | advice
    ----------+------------+--------
    yes       | yes        | applies
    yes       | no         | no
    yes       |            | open
    no        | yes        | no
              | yes        | open
    """,
)
def test_pain_on_loading_is_an_alarm(patient: Advised) -> None:
    patient.check()


@advice_table(
    "STB-16",
    {"imaging.vertebral_metastases_confirmed": True, "symptoms.spinal_pain": True, "status.dying_phase": False},
    ALIASES,
    """
    spine                | feasible | but         | advice
    ---------------------+----------+-------------+--------
    unstable             | yes      |             | applies
    unstable             | no       |             | no
    unstable             |          |             | open
    potentially_unstable | yes      |             | no
                         | yes      |             | open
    unstable             | yes      | dying = yes | no
    """,
)
def test_caution_with_stereotactic_radiotherapy_is_shown(patient: Advised) -> None:
    patient.check()


@advice_table(
    "STB-18",
    NO_SURGERY,
    ALIASES,
    """
    spine                | refractory | fit | advice
    ---------------------+------------+-----+--------
    stable               | yes        | no  | applies
    potentially_unstable | no         | no  | applies
    stable               | no         | no  | no
    stable               |            | no  | open
    unstable             | yes        | yes | no
    unstable             | yes        |     | open
    """,
)
def test_a_brace_is_tried_for_two_weeks(patient: Advised) -> None:
    patient.check()


@advice_table(
    "STB-21",
    {},
    ALIASES,
    """
    confirmed | alignment                  | advice
    ----------+----------------------------+--------
    yes       | de_novo_deformity          | applies
    yes       | subluxation_or_translation | applies
    yes       | normal                     | no
    yes       |                            | open
    no        | de_novo_deformity          | no
    """,
)
def test_a_deformity_is_put_to_the_surgeon(patient: Advised) -> None:
    patient.check()
