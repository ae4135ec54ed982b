"""What is published of each group, at 3, 6 and 12 months; where models agree; and the team's estimate beside them."""

from __future__ import annotations

import pytest
from tests.tables import Facts

from wervelwijzer.language.text import Text
from wervelwijzer.models import BY_CODE
from wervelwijzer.models.words import Alive, Figure, Group
from wervelwijzer.prognosis.gates import GATES, Says, at_gate, median_in_months, says_anything
from wervelwijzer.prognosis.reader import reader

L: Says = "longer"
S: Says = "shorter"
U: Says = "undecided"

SAID: dict[tuple[str, str], tuple[Says, Says, Says]] = {
    ("van_der_linden_2005", "A"): (U, S, S),
    ("van_der_linden_2005", "B"): (L, L, S),
    ("van_der_linden_2005", "C"): (L, L, L),
    ("bollen_2014", "A"): (L, L, L),
    ("bollen_2014", "B"): (L, L, U),
    ("bollen_2014", "C"): (L, S, S),
    ("bollen_2014", "D"): (S, S, S),
    ("tokuhashi_2005", "under_6_months"): (U, S, S),
    ("tokuhashi_2005", "6_months_or_more"): (L, L, U),
    ("tokuhashi_2005", "1_year_or_more"): (L, L, L),
    ("katagiri_2014", "low"): (L, L, L),
    ("katagiri_2014", "intermediate"): (U, U, S),
    ("katagiri_2014", "high"): (U, S, S),
    ("bauer_modified_2008", "under_6_months"): (U, S, S),
    ("bauer_modified_2008", "over_6_months"): (L, L, U),
    ("bauer_modified_2008", "over_12_months"): (L, L, L),
    ("bauer_1995", "under_6_months"): (U, S, S),
    ("bauer_1995", "over_6_months"): (L, L, U),
    ("bauer_1995", "over_12_months"): (L, L, L),
    ("rades_2013_short_life", "19_or_more"): (S, S, S),
    ("rades_2013_short_life", "under_19"): (U, U, U),
    ("chow_2002", "0-3"): (L, L, U),
    ("chow_2002", "4"): (L, U, S),
    ("chow_2002", "5-6"): (U, S, S),
}


@pytest.mark.parametrize("named", SAID)
def test_each_group_at_each_limit(named: tuple[str, str]) -> None:
    code, value = named
    (group,) = [group for group in BY_CODE[code].groups if group.value == value]
    assert tuple(at_gate(group, gate) for gate in GATES) == SAID[named]


def test_every_group_that_says_something_is_in_the_table() -> None:
    speaking = {
        (model.code, group.value)
        for model in BY_CODE.values()
        if model.computed
        for group in model.groups
        if says_anything(group)
    }
    assert speaking == set(SAID)


def group(**published: object) -> Group:
    return Group(value="x", label=Text("x", "x"), mark="V1", **published)  # type: ignore[arg-type]  # as each test has it


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure("5.9"), S),
        (Figure("6"), U),
        (Figure("6.1"), L),
        (Figure("8", "6", "10"), U),
        (Figure("8", "6.1", "10"), L),
        (Figure("4", "2", "5.9"), S),
        (Figure("4", "2", "6"), U),
    ],
)
def test_both_sides_of_a_limit(figure: Figure, said: Says) -> None:
    assert at_gate(group(median=figure), 6) == said


@pytest.mark.parametrize(
    ("months", "percent", "said"),
    [(6, "50.1", L), (6, "50", U), (6, "49.9", S), (12, "51", L), (12, "49", U), (3, "51", U), (3, "49", S)],
)
def test_shares_alive_at_another_time_tell_where_they_can(months: int, percent: str, said: Says) -> None:
    """The share alive only falls: more than half later means more than half now, and the other way round."""
    assert at_gate(group(alive=(Alive(months=months, percent=percent, mark="V1"),)), 6) == said


def test_weeks_become_months() -> None:
    median = median_in_months(group(median=Figure("62", "41", "70"), weeks=True))
    assert median is not None
    assert [round(float(end), 2) for end in median if end is not None] == [14.26, 9.43, 16.1]


# --- Agreement ---

WELL: Facts = {
    "tumour.primary": "breast",
    "status.karnofsky": 90,
    "tumour.visceral_metastases": False,
    "tumour.brain_metastases": False,
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "symptoms.spinal_pain": True,
}
ILL: Facts = {
    **WELL,
    "tumour.primary": "lung_non_small_cell",
    "status.karnofsky": 40,
    "tumour.visceral_metastases": True,
}


def test_models_agree_on_a_patient_who_does_well() -> None:
    for at in reader().read(WELL).gates:
        assert {"van_der_linden_2005", "bollen_2014"} <= set(at.longer)
        assert at.verdict == "agree_longer"


def test_models_agree_on_a_patient_who_does_badly() -> None:
    comparison = reader().read(ILL)
    assert comparison.gates[1].verdict == comparison.gates[2].verdict == "agree_shorter"
    assert comparison.gates[0].shorter == ("bollen_2014",)
    assert comparison.gates[0].verdict == "one_voice"


def test_models_disagree_where_they_do() -> None:
    moderate: Facts = {**WELL, "status.karnofsky": 70, "tumour.bone_metastases_count": 3}
    at = reader().read(moderate).gates[2]
    assert at.longer == ("bauer_modified_2008",)
    assert at.shorter == ("van_der_linden_2005",)
    assert at.verdict == "disagree"


def test_a_model_outside_its_population_is_not_heard() -> None:
    with_deficit: Facts = {**ILL, "neurology.radicular_deficit": "bilateral"}
    comparison = reader().read(with_deficit)
    result = comparison.result_of("van_der_linden_2005")
    assert result.groups == ("A",)
    assert all("van_der_linden_2005" not in at.shorter for at in comparison.gates)
    assert "van_der_linden_2005" in reader().read(ILL).gates[1].shorter


def test_the_older_form_of_a_model_is_not_heard_twice() -> None:
    comparison = reader().read({**WELL, "tumour.bone_metastases_count": 1, "prognosis.pathological_fracture": False})
    assert comparison.result_of("bauer_1995").groups == ("over_12_months",)
    assert all("bauer_1995" not in (*at.longer, *at.shorter, *at.undecided) for at in comparison.gates)


def test_nobody_speaks_of_an_empty_case() -> None:
    assert {at.verdict for at in reader().read({}).gates} == {"no_voice"}


# --- The team's estimate ---


@pytest.mark.parametrize(
    ("months", "gates"),
    [(1, ()), (2.9, ()), (3, (3,)), (5.5, (3,)), (6, (3, 6)), (11.9, (3, 6)), (12, (3, 6, 12)), (60, (3, 6, 12))],
)
def test_a_long_estimate_beside_a_short_model(months: float, gates: tuple[int, ...]) -> None:
    comparison = reader().read({**ILL, "status.life_expectancy_months": months})
    found = [one.gates for one in comparison.differs if one.model == "bollen_2014"]
    assert found == ([gates] if gates else [])
    assert comparison.estimate == months


@pytest.mark.parametrize(("months", "gates"), [(2, (3, 6, 12)), (3, (6, 12)), (6, (12,)), (11, (12,)), (12, ())])
def test_a_short_estimate_beside_a_long_model(months: float, gates: tuple[int, ...]) -> None:
    comparison = reader().read({**WELL, "status.life_expectancy_months": months})
    found = [one.gates for one in comparison.differs if one.model == "bollen_2014"]
    assert found == ([gates] if gates else [])


def test_without_an_estimate_there_is_nothing_to_differ_from() -> None:
    comparison = reader().read(ILL)
    assert comparison.estimate is None
    assert comparison.differs == ()


def test_a_model_that_is_not_heard_warns_of_nothing() -> None:
    known: Facts = {**ILL, "tumour.primary": "kidney", "status.life_expectancy_months": 24}
    assert "van_der_linden_2005" not in {one.model for one in reader().read(known).differs}


def test_the_estimate_changes_no_model() -> None:
    before = reader().read(ILL)
    after = reader().read({**ILL, "status.life_expectancy_months": 24})
    assert [result.groups for result in before.models] == [result.groups for result in after.models]
    assert before.gates == after.gates
