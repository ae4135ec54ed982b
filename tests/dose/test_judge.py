"""Each published limit on both sides of each of its figures, the unknowns, and brute force over them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.dose.cases import brute_force, of, possible, request

from wervelwijzer.dose.circumstances import Unknown
from wervelwijzer.dose.courses import Course, Part, Request, Since
from wervelwijzer.dose.judge import judge
from wervelwijzer.dose.published import LIMITS, LimitName

FIRST: list[tuple[LimitName, str, str]] = [
    ("quantec_conventional", "27x2:conventional", "within"),
    ("quantec_conventional", "30x1.8:conventional", "within"),
    ("quantec_conventional", "30x2:conventional", "within"),
    ("quantec_conventional", "61x1:conventional", "not_applicable"),
    ("quantec_conventional", "31x2:conventional", "beyond"),
    ("quantec_conventional", "10x3:conventional", "not_applicable"),
    ("quantec_conventional", "27x2:conventional:cord=1.79", "not_applicable"),
    ("quantec_conventional", "30x1.8:sbrt", "not_applicable"),
    ("quantec_conventional", "30x2", "within or not_applicable"),
    ("quantec_converted", "10x3:conventional", "within"),
    ("quantec_converted", "18x3:conventional", "beyond"),
    ("quantec_converted", "16x3:conventional", "within"),
    ("quantec_converted", "27x2:conventional", "not_applicable"),
    ("quantec_converted", "15x2.5+1x2:conventional", "within"),
    ("quantec_stereotactic", "1x16:sbrt:cord=13", "within"),
    ("quantec_stereotactic", "1x16:sbrt:cord=13.01", "beyond"),
    ("quantec_stereotactic", "3x9:sbrt:cordtotal=20", "within"),
    ("quantec_stereotactic", "3x9:sbrt:cordtotal=20.01", "beyond"),
    ("quantec_stereotactic", "2x9:sbrt:cordtotal=1", "not_applicable"),
    ("hytec_de_novo", "1x16:sbrt:cord=12.4", "within"),
    ("hytec_de_novo", "1x16:sbrt:cord=12.41", "within"),
    ("hytec_de_novo", "1x16:sbrt:cord=14", "within"),
    ("hytec_de_novo", "1x16:sbrt:cord=14.01", "beyond"),
    ("hytec_de_novo", "2x12:sbrt:cordtotal=17", "within"),
    ("hytec_de_novo", "2x12:sbrt:cordtotal=17.01", "beyond"),
    ("hytec_de_novo", "3x9:sbrt:cordtotal=20.3", "within"),
    ("hytec_de_novo", "3x9:sbrt:cordtotal=20.31", "beyond"),
    ("hytec_de_novo", "4x8:sbrt:cordtotal=23", "within"),
    ("hytec_de_novo", "4x8:sbrt:cordtotal=23.01", "beyond"),
    ("hytec_de_novo", "5x7:sbrt:cordtotal=25.3", "within"),
    ("hytec_de_novo", "5x7:sbrt:cordtotal=25.31", "beyond"),
    ("hytec_de_novo", "6x7:sbrt:cordtotal=1", "not_applicable"),
    ("hytec_de_novo", "3x9:sbrt", "within or beyond"),
    ("hytec_de_novo", "3x6:sbrt", "within"),
    ("hytec_de_novo", "3x9:conventional", "not_applicable"),
    ("hytec_de_novo", "3x9", "within or beyond or not_applicable"),
    ("hytec_de_novo", "1x5+1x6:sbrt", "not_applicable"),
]


@pytest.mark.parametrize(("limit", "course", "verdict"), FIRST)
def test_a_first_course(limit: LimitName, course: str, verdict: str) -> None:
    assert possible(limit, request(course)) == verdict


def test_quantec_says_which_line_is_reached() -> None:
    found = {dose: of(judge(request(f"{dose}:conventional")), "quantec_conventional") for dose in ("27x2", "30x2")}
    assert "1 %" in found["27x2"].outcomes[0].reasons[0].en
    assert "10 %" in found["30x2"].outcomes[0].reasons[0].en


@pytest.mark.parametrize(
    "limit", ["quantec_conventional", "quantec_converted", "quantec_stereotactic", "hytec_de_novo"]
)
def test_a_limit_for_a_first_course_does_not_hold_for_a_second(limit: LimitName) -> None:
    assert possible(limit, request("20x2:conventional", "3x2:sbrt:cord=1")) == "not_applicable"


REPEATED: list[tuple[LimitName, tuple[str, ...], str]] = [
    # Sahgal: 25x2 is 50 Gy; one stereotactic fraction of d Gy is d (d + 2) / 4 Gy.
    ("sahgal_reirradiation", ("25x2:conventional:cord=2", "1x16@+5m:sbrt:cord=8"), "within"),
    ("sahgal_reirradiation", ("25x2:conventional:cord=2", "1x16@+5m:sbrt:cord=8.01"), "beyond"),
    ("sahgal_reirradiation", ("25x2:conventional:cord=2", "1x16@+4.9m:sbrt:cord=8"), "beyond"),
    ("sahgal_reirradiation", ("15x2:conventional:cord=2", "1x16@+6m:sbrt:cord=9.04"), "within"),
    ("sahgal_reirradiation", ("15x2:conventional:cord=2", "1x16@+6m:sbrt:cord=9.05"), "beyond"),
    ("sahgal_reirradiation", ("10x2:conventional:cord=2", "1x16@+6m:sbrt:cord=8"), "within"),
    ("sahgal_reirradiation", ("10x2:conventional:cord=2", "1x16@+6m:sbrt:cord=8.01"), "beyond"),
    ("sahgal_reirradiation", ("25x2:conventional", "1x16@+6m:sbrt:cord=8"), "within or beyond"),
    ("sahgal_reirradiation", ("25x2:conventional:cord=2", "1x16@+6m:sbrt"), "within or beyond"),
    ("sahgal_reirradiation", ("40x2:conventional", "1x16@+6m:sbrt:cord=1"), "beyond"),
    ("sahgal_reirradiation", ("25x2:conventional:cord=2", "1x16:sbrt:cord=8"), "within or beyond"),
    ("sahgal_reirradiation", ("25x2:conventional:cord=2", "1x16@+6m:sbrt:cord=0"), "within"),
    ("sahgal_reirradiation", ("1x16:sbrt:cord=8", "1x16@+6m:sbrt:cord=8"), "not_applicable"),
    ("sahgal_reirradiation", ("25x2:conventional:cord=2", "1x8@+6m:conventional"), "not_applicable"),
    ("sahgal_reirradiation", ("25x2:conventional:cord=2",), "not_applicable"),
    # Nieder: 25x2 is 100 Gy2, 20x2 80, 10x2 40, 1x8 40.
    ("nieder", ("20x2:conventional", "1x8@+6m:conventional"), "within"),
    ("nieder", ("20x2:conventional", "1x8@+5.9m:conventional"), "beyond"),
    ("nieder", ("24x2:conventional", "1x7@+6m:conventional"), "within"),
    ("nieder", ("25x2:conventional", "1x1@+6m:conventional"), "beyond"),
    ("nieder", ("20x2:conventional", "1x8:conventional"), "within or beyond"),
    ("nieder", ("20x2:conventional", "20x2:conventional"), "beyond"),
    ("nieder", ("20x2:conventional", "1x8@+6m"), "within or not_applicable"),
    ("nieder", ("20x2:conventional", "1x8@+6m:sbrt"), "not_applicable"),
    ("nieder", ("20x2:conventional:tissue=lumbar", "1x8@+6m:conventional:tissue=lumbar"), "cannot_be_said"),
    ("nieder", ("20x2:conventional:tissue=lumbar", "1x8@+6m:conventional:tissue=cord"), "cannot_be_said"),
    ("nieder", ("10x2:conventional", "5x2@+12m:conventional", "5x2@+5m:conventional"), "beyond"),
    ("nieder", ("10x2:conventional", "5x2@+6m:conventional", "5x2@+7m:conventional"), "within"),
    ("nieder", ("20x2:conventional",), "not_applicable"),
]


@pytest.mark.parametrize(("limit", "courses", "verdict"), REPEATED)
def test_a_further_course(limit: LimitName, courses: tuple[str, ...], verdict: str) -> None:
    assert possible(limit, request(*courses)) == verdict


def two(bed: str, second: str) -> Request:
    """Two single fractions with exactly these BEDs (α/β 2) as the cord's: only the sum matters."""
    parts = [Part(1, Fraction(100), _dose(Fraction(value))) for value in (bed, second)]
    first, then = (Course(parts=(part,), technique="conventional") for part in parts)
    return Request(
        courses=(first, Course(parts=then.parts, technique="conventional", since=Since(Fraction(6), "months"))),
        tissue="cord",
    )


def _dose(bed: Fraction) -> Fraction:
    """A dose whose BED is at most this and within a hundredth of it."""
    return max(
        Fraction(step, 1000) for step in range(20_000) if Fraction(step, 1000) * (1 + Fraction(step, 2000)) <= bed
    )


@pytest.mark.parametrize(
    ("first", "second", "verdict", "says"),
    [
        ("60", "60", "within", "not one myelopathy"),
        ("60.1", "60.1", "within", "appears small"),
        ("67.7", "67.7", "within", "appears small"),
        ("67.9", "67.9", "beyond", "135.5"),
        ("98", "20", "within", "not one myelopathy"),
        ("98.1", "20", "beyond", "98"),
    ],
)
def test_nieder_on_both_sides_of_its_figures(first: str, second: str, verdict: str, says: str) -> None:
    found = of(judge(two(first, second)), "nieder")
    assert found.verdict == verdict
    assert any(says in reason.en for reason in found.outcomes[0].reasons)


@pytest.mark.parametrize(
    ("interval", "base", "verdict"),
    [
        ("+5.9m", "60", "within"),
        ("+5.9m", "59.9", "beyond"),
        ("+6m", "48", "within"),
        ("+6m", "47.9", "beyond"),
        ("+11.9m", "47.9", "beyond"),
        ("+12m", "40", "within"),
        ("+12m", "39.9", "beyond"),
    ],
)
def test_the_rule_of_thumb(interval: str, base: str, verdict: str) -> None:
    """20x2 and 1x8 are 60 Gy together: 100 %, 125 % or 150 % of the tolerance given."""
    asked = request("20x2:conventional", f"1x8@{interval}:conventional")
    assert possible("recovery_rule", asked, base) == verdict


def test_the_rule_of_thumb_is_off_without_a_tolerance() -> None:
    assert possible("recovery_rule", request("20x2:conventional", "1x8@+6m:conventional")) == "not_verified"


def test_the_rule_of_thumb_for_the_lumbar_cord_takes_its_own_ratio() -> None:
    asked = request("20x2:conventional", "1x8@+6m:conventional", tissue="lumbar")
    assert possible("recovery_rule", asked, "44.8") == "within"  # 40 + 16 = 56
    assert possible("recovery_rule", asked, "44.7") == "beyond"


def test_points_are_off_without_a_table() -> None:
    assert possible("nieder_points", request("20x2:conventional", "1x8@+6m:conventional")) == "not_verified"


def test_courses_on_different_stretches_are_not_added() -> None:
    asked = request("20x2:conventional:tissue=cord", "1x8@+6m:conventional:tissue=lumbar", tissue=None)
    for name in ("nieder", "recovery_rule", "sahgal_reirradiation"):
        assert possible(name, asked, "50") == "cannot_be_said"


def test_an_unknown_interval_is_named() -> None:
    found = of(judge(request("20x2:conventional", "1x8:conventional")), "nieder")
    assert found.missing == (Unknown("interval", 1),)
    assert found.assumed == (0, 1)


def test_a_missing_cord_dose_is_named_only_where_it_matters() -> None:
    found = of(judge(request("25x2:conventional:cord=2", "1x16@+6m:sbrt")), "sahgal_reirradiation")
    assert found.missing == (Unknown("cord_dose", 1),)
    share = of(judge(request("25x2:conventional", "1x16@+6m:sbrt:cord=8")), "sahgal_reirradiation")
    assert share.missing == (Unknown("cord_dose", 0),)


# --- Two ways to one answer ---

courses = st.builds(
    Course,
    parts=st.builds(
        lambda number, dose, cord: (Part(number, dose, dose * cord if cord is not None else None),),
        st.sampled_from([1, 2, 3, 5, 10, 20, 25]),
        st.sampled_from([Fraction(dose) for dose in ("1.8", "2", "3", "4", "8", "12")]),
        st.sampled_from([None, None, Fraction(1, 4), Fraction(1, 2), Fraction(1)]),
    ),
    technique=st.sampled_from([None, "conventional", "stereotactic"]),
)
intervals = st.one_of(
    st.none(),
    st.builds(Since, st.sampled_from([Fraction(n) for n in (1, 5, 6, 9, 12, 20)]), st.just("months")),
    st.builds(Since, st.sampled_from([Fraction(n) for n in (100, 152, 182, 200, 365, 400)]), st.just("days")),
)


@st.composite
def requests(draw: st.DrawFn) -> Request:
    number = draw(st.integers(1, 3))
    found = [draw(courses)]
    for _ in range(number - 1):
        one = draw(courses)
        found.append(Course(parts=one.parts, technique=one.technique, since=draw(intervals)))
    return Request(courses=tuple(found), tissue=draw(st.sampled_from([None, "cord", "lumbar"])))


@settings(max_examples=40)
@given(requests(), st.sampled_from([None, Fraction(50)]))
def test_what_is_possible_is_exactly_what_some_completion_gives(asked: Request, base: Fraction | None) -> None:
    for judgement in judge(asked, base_tolerance=base):
        verdicts, missing = brute_force(asked, judgement.limit.name, base)
        assert set(judgement.possible) == verdicts
        assert {one for one in judgement.missing if one.what != "cord_dose"} == missing


@settings(max_examples=60)
@given(requests(), st.sampled_from([None, Fraction(50)]))
def test_every_judgement_has_a_reason_in_both_languages(asked: Request, base: Fraction | None) -> None:
    judgements = judge(asked, base_tolerance=base)
    assert [one.limit for one in judgements] == list(LIMITS)
    for judgement in judgements:
        assert judgement.outcomes
        assert all(reason.nl and reason.en for outcome in judgement.outcomes for reason in outcome.reasons)
        assert (judgement.verdict is None) == (len(judgement.possible) > 1)


@settings(max_examples=60)
@given(requests(), st.sampled_from([1, 2, 5]))
def test_more_fractions_never_bring_it_within(asked: Request, more: int) -> None:
    """Nieder and the rule of thumb are monotone: what is surely beyond stays beyond with more dose."""
    last = asked.courses[-1]
    (part,) = last.parts
    larger = Course(
        parts=(Part(part.fractions + more, part.prescribed, part.cord),), technique=last.technique, since=last.since
    )
    grown = Request(courses=(*asked.courses[:-1], larger), tissue=asked.tissue)
    for name in ("nieder", "recovery_rule"):
        before = of(judge(asked, base_tolerance=Fraction(50)), name)
        after = of(judge(grown, base_tolerance=Fraction(50)), name)
        if "within" not in before.possible:
            assert "within" not in after.possible
