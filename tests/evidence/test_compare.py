"""Printed against recomputed: every discrepancy by name and no other, and each check on made-up studies."""

from __future__ import annotations

import pytest

from wervelwijzer.evidence.compare import Check, Finding, findings
from wervelwijzer.evidence.explanations import REASONS
from wervelwijzer.evidence.rows import rows
from wervelwijzer.guideline.studies import STUDIES
from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Calculation, Effect, Outcome, P, Share, Study
from wervelwijzer.language.text import Text

FOUND = {finding.key: finding for study in STUDIES for finding in findings(study)}
DIFFERENT = {
    "al-maksoud-2014/year/doubt",
    "deandrea-2008/undertreatment-elsewhere/doubt",
    "fisher-2014/agreement-called-variability/doubt",
    "frequency/metastases-a-year/calculation",
    "ibrahim-2008/complications-two-conclusions/doubt",
    "jansson-2006/approaches/calculation",
    "lee-2014/included-studies/calculation",
    "lee-2014/survival-3-months/interval",
    "maranzano-2009/bladder/percentage/1",
    "maranzano-2009/pain/percentage/0",
    "maranzano-2009/pain/percentage/1",
    "nakatsuka/reference/doubt",
    "patchell-2005/walking/p",
    "patchell-2005/walking/ratio",
    "rades-2005/walking/p",
    "rades-2009/local-control/ratio",
    "radiotherapy-studies-together/misprinted-schedules/doubt",
    "radiotherapy-studies-together/observational-total/calculation",
    "radiotherapy-studies-together/single-fraction-count/doubt",
    "sins-classes/stable/range",
    "surgery-search/unique/calculation",
    "van-der-linden-2004/pain/p",
    "xu-2009/approaches/calculation",
}
NAME = Text("naam", "name")
PLACE = Place("radiotherapy", 0, 1, "")


# --- The guideline ---


def test_every_named_discrepancy_is_found_and_no_other() -> None:
    assert {key for key, finding in FOUND.items() if finding.verdict == "discrepancy"} == DIFFERENT
    assert {key for key, finding in FOUND.items() if finding.verdict == "depends"} == {"sorensen-1994/walking/p"}
    assert {key for key, finding in FOUND.items() if finding.verdict == "rounding"} == {
        "rades-2009/progression-free-12-months/ratio",
        "survival-populations/bollen-neurological/calculation",
    }


def test_every_discrepancy_has_our_explanation_and_every_explanation_a_discrepancy() -> None:
    in_need = {
        key
        for key, finding in FOUND.items()
        if finding.verdict in ("discrepancy", "depends") and finding.check != "doubt"
    }
    assert REASONS.keys() == in_need
    for finding in FOUND.values():
        assert finding.verdict == "agrees" or (finding.reason and finding.reason.nl and finding.reason.en), finding.key
        assert finding.places, finding.key


def test_keys_are_unique() -> None:
    assert len(FOUND) == sum(len(findings(study)) for study in STUDIES)


@pytest.mark.parametrize(
    ("key", "printed", "recomputed"),
    [
        ("maranzano-2009/bladder/percentage/1", "131/140 (87%)", "93.6%"),
        ("maranzano-2009/pain/percentage/0", "80/153 (53%)", "52.3%"),
        ("maranzano-2009/pain/percentage/1", "80/150 (52%)", "53.3%"),
        ("lee-2014/survival-3-months/interval", "RR 1.11 (1.09–1.33)", "middle of the interval 1.20"),
        ("jansson-2006/approaches/calculation", "75%, 16%, 23%", "75 + 16 + 23 = 114"),
        ("xu-2009/approaches/calculation", "24%, 49%, 27% (n = 91)", "22 + 45 + 25 = 92"),
        ("patchell-2005/walking/ratio", "OR 6.2", "OR 4.0 (1.6–10.2)"),
        ("rades-2009/local-control/ratio", "RR 1.49", "77% / 61% = 1.24–1.28"),
        ("lee-2014/included-studies/calculation", "1375", "101 + 32 + 324 + 201 + 903 = 1561"),
        ("surgery-search/unique/calculation", "1253", "1640 − 388 − 19 = 1233"),
        ("sins-classes/stable/range", "1.2–1.8%", "1.2%, 12%"),
        (
            "patchell-2005/death-30-days/p",
            "p = 0.32",
            "Fisher 0.32; chi-squared 0.19; chi-squared with correction 0.33",
        ),
    ],
)
def test_the_figures_of_a_finding(key: str, printed: str, recomputed: str) -> None:
    assert (FOUND[key].printed.en, FOUND[key].recomputed.en) == (printed, recomputed)
    assert "." not in FOUND[key].printed.nl


def test_a_misprinted_denominator_is_not_used_for_the_ratio() -> None:
    study = next(study for study in STUDIES if study.id == "maranzano-2009")
    row = next(row for row in rows(study).rows if row.outcome.id == "bladder")
    assert row.arms[1].count is not None
    assert row.arms[1].count.n == 150
    assert row.ratio is not None
    assert row.ratio.value == pytest.approx((130 / 153) / (131 / 150))
    assert row.differs


# --- Made-up studies ---


def made(
    *shares: Share,
    sizes: tuple[int | None, ...] = (100, 100),
    n: int | None = None,
    whole: Share | None = None,
    effect: Effect | None = None,
    p: P | None = None,
    estimated: bool = False,
    calculation: Calculation | None = None,
) -> Study:
    outcome = Outcome(
        id="o", name=NAME, places=(PLACE,), shares=shares, whole=whole, effect=effect, p=p, estimated=estimated
    )
    return Study(
        id="s",
        label="S 2000",
        section="radiotherapy",
        design="randomised",
        question=NAME,
        places=(PLACE,),
        n=n,
        arms=tuple(Arm(NAME, size) for size in sizes),
        outcomes=(outcome,),
        calculations=(calculation,) if calculation else (),
    )


def of(study: Study, check: Check) -> list[Finding]:
    return [finding for finding in findings(study) if finding.check == check]


@pytest.mark.parametrize(
    ("share", "verdict", "reason"),
    [
        (Share(events=36, n=100, percent="36"), "agrees", None),
        (Share(events=178, n=499, percent="35"), "rounding", "cut off"),
        (Share(events=36, n=90, percent="36"), "discrepancy", "denominator is that of the arm"),
        (Share(events=36, n=100, percent="48"), "discrepancy", "does not follow"),
        (Share(percent="36"), "not_recomputable", "any percentage fits"),
        (Share(percent="36", n=30), "discrepancy", "no whole number"),
        (Share(percent="37", n=30), "agrees", None),
        (Share(percent="36", relation="<"), "not_recomputable", "approximation or a bound"),
    ],
)
def test_a_percentage(share: Share, verdict: str, reason: str | None) -> None:
    found = of(made(share, Share(events=50, n=100, percent="50")), "percentage")[0]
    assert found.verdict == verdict
    assert (reason is None) == (found.reason is None)
    assert reason is None or (found.reason and reason in found.reason.en)


def test_swapped_percentages_are_recognised() -> None:
    found = of(made(Share(events=40, percent="60"), Share(events=60, percent="40")), "percentage")
    assert [finding.reason and finding.reason.en for finding in found] == ["the percentage stands at the other arm"] * 2


def test_without_a_denominator_nothing_is_recomputed() -> None:
    found = of(made(Share(percent="36"), Share(percent="40"), sizes=(None, None)), "percentage")
    assert {finding.verdict for finding in found} == {"not_recomputable"}


@pytest.mark.parametrize(
    ("value", "low", "high", "verdict"),
    [("2.0", "1.0", "4.0", "agrees"), ("1.1", "1.0", "4.0", "discrepancy"), ("5.0", "1.0", "4.0", "discrepancy")],
)
def test_a_ratio_lies_in_the_middle_of_its_interval(value: str, low: str, high: str, verdict: str) -> None:
    study = made(effect=Effect(kind="HR", value=value, low=low, high=high))
    assert [finding.verdict for finding in of(study, "interval")] == [verdict]
    assert [finding.verdict for finding in of(study, "ratio")] == ["not_recomputable"]


def test_a_ratio_without_an_interval_is_only_compared_with_the_counts() -> None:
    study = made(Share(events=40), Share(events=20), effect=Effect(kind="RR", value="2.0"))
    assert [finding.verdict for finding in of(study, "ratio")] == ["agrees"]
    assert of(study, "interval") == []
    swapped = made(Share(events=40), Share(events=20), effect=Effect(kind="RR", value="0.5", arms=(1, 0)))
    assert [finding.verdict for finding in of(swapped, "ratio")] == ["agrees"]


def test_an_interval_and_a_p_value_must_agree() -> None:
    effect = Effect(kind="RR", value="2.0", low="1.01", high="3.96")
    assert of(made(effect=effect, p=P("=", "0.04")), "interval_and_p")[0].verdict == "agrees"
    assert of(made(effect=effect, p=P("=", "0.40")), "interval_and_p")[0].verdict == "discrepancy"
    assert of(made(effect=effect, p=P("ns")), "interval_and_p") == []


@pytest.mark.parametrize(
    ("first", "second", "p", "verdict"),
    [
        (40, 20, P("<", "0.05"), "agrees"),
        (40, 38, P("<", "0.05"), "discrepancy"),
        (40, 38, P("ns"), "agrees"),
        (40, 20, P("ns"), "discrepancy"),
        (40, 27, P("<", "0.06"), "depends"),
        (40, 38, P("=", "0.12"), "discrepancy"),
    ],
)
def test_a_p_value(first: int, second: int, p: P, verdict: str) -> None:
    found = of(made(Share(events=first), Share(events=second), p=p), "p")
    assert [finding.verdict for finding in found] == [verdict]


def test_arms_must_add_up_to_the_study() -> None:
    shares = Share(events=1), Share(events=1)
    assert [finding.verdict for finding in of(made(*shares, n=200), "arms")] == ["agrees"]
    assert [finding.verdict for finding in of(made(*shares, n=201), "arms")] == ["discrepancy"]
    assert of(made(*shares), "arms") == []


@pytest.mark.parametrize(
    ("terms", "result", "unit", "of_", "verdict"),
    [
        (("1", "2"), "3", "x", None, "agrees"),
        (("1", "2"), "4", "x", None, "discrepancy"),
        (("39", "10"), "50", "%", None, "rounding"),
        (("39", "10"), "52", "%", None, "discrepancy"),
        (("50", "50"), "100", "%", 10, "agrees"),
        (("49", "51"), "100", "%", 10, "discrepancy"),
    ],
)
def test_a_calculation(terms: tuple[str, ...], result: str, unit: str, of_: int | None, verdict: str) -> None:
    calculation = Calculation(
        id="c", says=NAME, operation="sum", terms=terms, result=result, unit=Text(unit, unit), places=(PLACE,), of=of_
    )
    study = made(Share(events=1), Share(events=1), calculation=calculation)
    assert [finding.verdict for finding in of(study, "calculation")] == [verdict]
