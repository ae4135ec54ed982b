"""Corticosteroids: the worked values of models.md, round trips, and tablets against brute force."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wervelwijzer.dose.problems import DoseError
from wervelwijzer.dose.steroids import BETAMETHASONE_VARIANT, EQUIVALENT, GUIDELINE, equivalent, rows, steroid
from wervelwijzer.dose.tablets import fewest, known, read_pharmacy, typed_sizes

SOURCES = Path(__file__).resolve().parents[3] / "shared" / "sources"
drugs = st.sampled_from(list(EQUIVALENT))
amounts = st.fractions(Fraction(1, 10), 1000, max_denominator=20)
sizes = st.lists(
    st.sampled_from([Fraction(n, 4) for n in (1, 2, 3, 5, 6, 8, 16, 20)]), min_size=1, max_size=3, unique=True
)


@pytest.mark.parametrize(("milligrams", "shown"), [("8", "53.3"), ("16", "106.7"), ("10", "66.7")])
def test_the_worked_values(milligrams: str, shown: str) -> None:
    found = equivalent(Fraction(milligrams), "dexamethasone", "prednisolone")
    assert found == Fraction(milligrams) * Fraction(20, 3)
    assert f"{float(found):.1f}" == shown


def test_the_table_is_the_one_that_was_read() -> None:
    assert {drug: str(amount) for drug, amount in EQUIVALENT.items()} == {
        "dexamethasone": "3/4",
        "betamethasone": "3/4",
        "prednisolone": "5",
        "prednisone": "5",
        "methylprednisolone": "4",
        "triamcinolone": "4",
        "hydrocortisone": "20",
        "cortisone": "25",
    }
    assert Fraction("0.6") == BETAMETHASONE_VARIANT


@given(amounts, drugs, drugs, drugs)
def test_conversions_come_back_and_chain(amount: Fraction, one: str, other: str, third: str) -> None:
    a, b, c = (known(drug, "drug") for drug in (one, other, third))
    assert equivalent(equivalent(amount, a, b), b, a) == amount
    assert equivalent(equivalent(amount, a, b), b, c) == equivalent(amount, a, c)
    assert equivalent(2 * amount, a, b) == 2 * equivalent(amount, a, b)


@given(amounts, drugs)
def test_the_other_list_for_betamethasone_changes_betamethasone_alone(amount: Fraction, drug: str) -> None:
    own = known(drug, "drug")
    for row in rows(amount, own):
        assert row.drug != own
        assert (row.variant is not None) == ("betamethasone" in (own, row.drug))


def test_betamethasone_by_either_list() -> None:
    (row,) = rows(Fraction(16), "dexamethasone", "betamethasone")
    assert (row.amount, row.variant) == (Fraction(16), Fraction("12.8"))


@pytest.mark.parametrize("word", ["dexamethason", "Dexamethasone", " DEXAMETHASON "])
def test_names_in_both_languages(word: str) -> None:
    assert steroid(word) == "dexamethasone"


def test_an_unknown_name_lists_the_known() -> None:
    with pytest.raises(DoseError, match=r"'aspirin' is unknown.*prednisolone"):
        known("aspirin", "DRUG")


def test_the_doses_of_the_guideline_stand_there() -> None:
    assert [(dose.least, dose.most, dose.tablets) for dose in GUIDELINE] == [
        (Fraction(10), Fraction(10), False),
        (Fraction(8), Fraction(16), True),
    ]
    found = sorted(SOURCES.glob("000_*.txt"))
    if not found:
        pytest.skip("the source texts are not beside this checkout")
    text = found[0].read_text(encoding="utf-8")
    assert all(dose.place.stands_in(text) for dose in GUIDELINE)


# --- Tablets ---


@pytest.mark.parametrize(
    ("dose", "given_sizes", "tablets"),
    [
        ("8", "4,1.5,0.5", "2x4"),
        ("16", "4,1.5,0.5", "4x4"),
        ("7", "4,1.5,0.5", "1x4 2x1.5"),
        ("6", "4,3,1", "2x3"),
        ("2", "4,1.5,0.5", "1x1.5 1x0.5"),
        ("8", "8", "1x8"),
        ("8", "3,2", "2x3 1x2"),
    ],
)
def test_the_fewest_tablets(dose: str, given_sizes: str, tablets: str) -> None:
    count = fewest(Fraction(dose), typed_sizes(given_sizes))
    assert " ".join(f"{number}x{float(size):g}" for number, size in count.tablets) == tablets


@pytest.mark.parametrize(
    ("dose", "given_sizes", "below", "above"),
    [("7", "4", "4", "8"), ("1", "4", None, "4"), ("320/3", "30,5", "105", "110"), ("1", "3,2", None, "2")],
)
def test_a_dose_that_cannot_be_made(dose: str, given_sizes: str, below: str | None, above: str) -> None:
    count = fewest(Fraction(dose), typed_sizes(given_sizes))
    assert count.tablets == ()
    assert (count.below, count.above) == (None if below is None else Fraction(below), Fraction(above))


@given(st.fractions(Fraction(1, 4), 8, max_denominator=4), sizes)
def test_tablets_against_brute_force(dose: Fraction, of_sizes: list[Fraction]) -> None:
    ways = [
        sum(numbers)
        for numbers in product(*(range(int(dose / size) + 1) for size in of_sizes))
        if sum((number * size for number, size in zip(numbers, of_sizes, strict=True)), Fraction(0)) == dose
    ]
    count = fewest(dose, tuple(of_sizes))
    if ways:
        assert sum(number for number, _ in count.tablets) == min(ways)
        assert sum((number * size for number, size in count.tablets), Fraction(0)) == dose
    else:
        assert count.tablets == ()
        assert count.above is not None
        assert count.above > dose
        assert fewest(count.above, tuple(of_sizes)).tablets
        assert count.below is None or (count.below < dose and fewest(count.below, tuple(of_sizes)).tablets)


@pytest.mark.parametrize("given_sizes", ["4,1.5,0.5", "4;1,5;0,5", "0,5 4 1,5", " 4, 1.5 , 0.5"])
def test_sizes_with_points_or_commas(given_sizes: str) -> None:
    assert typed_sizes(given_sizes.replace(", ", ",").replace(" ,", ",")) == (
        Fraction(4),
        Fraction(3, 2),
        Fraction(1, 2),
    )


@pytest.mark.parametrize("given_sizes", ["", "0", "4,-1", "4,x", "4,,1", ",".join(str(n) for n in range(1, 23))])
def test_wrong_sizes_are_refused(given_sizes: str) -> None:
    with pytest.raises(DoseError, match="--tablets"):
        typed_sizes(given_sizes)


def test_what_cannot_be_counted_out_is_refused() -> None:
    with pytest.raises(DoseError, match="finely divided"):
        fewest(Fraction("1000.0001"), (Fraction("0.0001"),))


def test_the_list_of_a_pharmacy() -> None:
    content = (
        b'{"version": "2026-1", "source": "pharmacy", "tablets": {"dexamethason": [0.5, 4, 1.5], "prednisolone": [5]}}'
    )
    read = read_pharmacy(content)
    assert read.source == "pharmacy, 2026-1"
    assert read.sizes == {"dexamethasone": (4, Fraction(3, 2), Fraction(1, 2)), "prednisolone": (5,)}


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b'{"version": "1", "source": "x"}',
        b'{"version": "1", "source": "x", "tablets": []}',
        b'{"version": "1", "source": "x", "tablets": {"aspirin": [1]}}',
        b'{"version": "1", "source": "x", "tablets": {"prednison": 5}}',
        b'{"version": "1", "source": "x", "tablets": {"prednison": []}}',
        b'{"version": "1", "source": "x", "tablets": {"prednison": [0]}}',
        b'{"version": 1, "source": "x", "tablets": {}}',
    ],
)
def test_a_wrong_list_is_refused(content: bytes) -> None:
    with pytest.raises(DoseError, match="--tablets-file"):
        read_pharmacy(content)
