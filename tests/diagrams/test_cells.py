"""The partition of a fact: each sample lies in its own cell, whatever the thresholds."""

from __future__ import annotations

from fractions import Fraction

import pytest

from wervelwijzer.advice.engine import engine
from wervelwijzer.diagrams.cells import Cells, cells_of
from wervelwijzer.facts import imaging, neurology, status, treatment
from wervelwijzer.facts.units import Share, hours, months, percent
from wervelwijzer.language.words import at_least, more_than


@pytest.mark.parametrize("cells", engine().forest.cells, ids=lambda cells: cells.fact.name)
def test_a_sample_lies_in_its_own_cell(cells: Cells) -> None:
    for index, sample in enumerate(cells.samples):
        assert sample is None or cells.index(sample) == index


def test_a_bound_that_no_float_holds_still_has_a_sample_on_its_side() -> None:
    third = Share(Fraction(1, 3))
    cells = cells_of(imaging.epidural_canal_fraction, [at_least(imaging.epidural_canal_fraction, third)])
    assert [cells.index(sample) for sample in cells.samples if sample is not None] == [0, 1]


def test_thresholds_outside_the_range_cut_nothing() -> None:
    life = status.life_expectancy_months
    assert len(cells_of(life, [at_least(life, months(0)), more_than(life, months(600))])) == 1


def test_steps_and_strictness_do_not_leave_an_empty_cell() -> None:
    karnofsky = status.karnofsky
    cells = cells_of(karnofsky, [more_than(karnofsky, percent(70)), at_least(karnofsky, percent(80))])
    assert cells.samples == (0, 80)
    assert [label.nl for label in cells.labels] == ["70% of minder", "80% of meer"]


def test_at_least_and_more_than_the_same_bound_leave_the_bound_alone() -> None:
    lasted = neurology.complete_lesion_hours
    cells = cells_of(lasted, [at_least(lasted, hours(24)), more_than(lasted, hours(24))])
    assert [label.nl for label in cells.labels] == ["minder dan 24 uur", "precies 24 uur", "meer dan 24 uur"]
    assert [cells.index(value) for value in (23.9, 24, 24.1)] == [0, 1, 2]


def test_absence_is_a_cell_only_where_it_is_an_answer() -> None:
    cells = cells_of(treatment.days_since_surgery, [])
    assert cells.has_absence
    assert (cells.answers, len(cells)) == (1, 2)
    assert cells.labels[-1].nl == "niet geopereerd"
    assert cells.merged(["recorded", "absent"])[-1][1] == "absent"
