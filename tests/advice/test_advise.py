"""From a case to the result object: clocks, statuses, questions and warnings, and what holds of every answer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.advice.cases import EXAMPLES, PATIENTS, Case, cases, known, with_fact, without
from tests.tables import grouped

import wervelwijzer
from wervelwijzer.advice.advise import advise
from wervelwijzer.advice.case import Case as CheckedCase
from wervelwijzer.advice.case import check_case
from wervelwijzer.advice.result import Advice, Advised, Due, static_part
from wervelwijzer.advice.text import render
from wervelwijzer.advice.wire import line
from wervelwijzer.facts import BY_NAME
from wervelwijzer.guideline import DECISIONS, DEFAULTS, RECOMMENDATIONS
from wervelwijzer.language.decisions import NOT_APPLICABLE, Value
from wervelwijzer.language.recommendations import Event, Within
from wervelwijzer.language.text import LANGUAGES
from wervelwijzer.language.words import Number

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AT = datetime(2026, 11, 21, 21, 30, tzinfo=timezone(timedelta(hours=1)))

BILATERAL_PAIN: dict[str, Any] = {
    "tumour.malignancy_known": True,
    "imaging.adequate_spine_imaging_available": False,
    "symptoms.radicular_pain": "bilateral",
    "neurology.radicular_deficit": "none",
    "neurology.myelopathy_or_cauda_signs": False,
    "neurology.asia_grade": "E",
}
"""MRI within 12 hours of the suspicion (DX-IMG-06)."""

LOCAL_PAIN: dict[str, Any] = {**BILATERAL_PAIN, "symptoms.radicular_pain": "none", "symptoms.spinal_pain": True} | {
    "symptoms.pain_at_night": True,
    "neurology.lhermitte_sign": False,
}
"""MRI within two weeks of the suspicion (DX-IMG-02)."""


def advised(advice: Advice, rec: str) -> Advised:
    return next(one for one in advice.recommendations if one.recommendation.id == rec)


def due_after(facts: Mapping[str, Any], rec: str, suspicion: datetime) -> Due:
    case = CheckedCase(check_case(grouped(facts)).known, {"suspicion": suspicion})
    found = advised(advise(case), rec)
    assert found.status == "applies"
    assert found.due is not None
    return found.due


def dutch(year: int, month: int, day: int, hour: int, minute: int, fold: int = 0) -> datetime:
    """A moment as Dutch clocks show it; `fold` 1 is the second pass of the hour that comes twice."""
    return datetime(year, month, day, hour, minute, fold=fold, tzinfo=AMSTERDAM)


def wall(moment: datetime | None) -> str:
    assert moment is not None
    return moment.isoformat()


# --- Clocks: elapsed hours ---


@pytest.mark.parametrize(
    ("start", "ends"),
    [
        pytest.param(dutch(2026, 3, 28, 20, 0), "2026-03-29T09:00:00+02:00", id="into summer time"),
        pytest.param(dutch(2026, 3, 28, 14, 0), "2026-03-29T03:00:00+02:00", id="ends at the hour that is skipped"),
        pytest.param(dutch(2026, 3, 29, 3, 30), "2026-03-29T15:30:00+02:00", id="starts after the change"),
        pytest.param(dutch(2026, 10, 24, 20, 0), "2026-10-25T07:00:00+01:00", id="into winter time"),
        pytest.param(dutch(2026, 10, 24, 14, 30), "2026-10-25T02:30:00+02:00", id="ends in the hour's first pass"),
        pytest.param(dutch(2026, 10, 24, 15, 30), "2026-10-25T02:30:00+01:00", id="ends in the hour's second pass"),
        pytest.param(dutch(2026, 10, 25, 2, 30), "2026-10-25T13:30:00+01:00", id="starts in the hour's first pass"),
        pytest.param(
            dutch(2026, 10, 25, 2, 30, fold=1), "2026-10-25T14:30:00+01:00", id="starts in the hour's second pass"
        ),
        pytest.param(dutch(2026, 12, 31, 20, 0), "2027-01-01T08:00:00+01:00", id="across the year's end"),
        pytest.param(dutch(2028, 2, 28, 20, 0), "2028-02-29T08:00:00+01:00", id="into a leap day"),
        pytest.param(dutch(2027, 2, 28, 20, 0), "2027-03-01T08:00:00+01:00", id="no leap day"),
    ],
)
def test_twelve_hours_are_elapsed_hours_on_dutch_clocks(start: datetime, ends: str) -> None:
    due = due_after(BILATERAL_PAIN, "DX-IMG-06", start)
    assert (due.hours, due.assumed) == (12, False)
    assert wall(due.at) == ends
    assert due.starts_at is not None
    assert datetime.fromisoformat(ends) - due.starts_at.astimezone(UTC) == timedelta(hours=12)


@pytest.mark.parametrize(
    ("start", "ends"),
    [
        pytest.param(dutch(2026, 3, 20, 9, 0), "2026-04-03T10:00:00+02:00", id="across the start of summer time"),
        pytest.param(dutch(2026, 10, 20, 9, 0), "2026-11-03T08:00:00+01:00", id="across the end of summer time"),
        pytest.param(dutch(2028, 2, 20, 9, 0), "2028-03-05T09:00:00+01:00", id="across a leap day"),
        pytest.param(dutch(2026, 12, 24, 9, 0), "2027-01-07T09:00:00+01:00", id="across Christmas and New Year"),
    ],
)
def test_two_weeks_are_336_elapsed_hours(start: datetime, ends: str) -> None:
    due = due_after(LOCAL_PAIN, "DX-IMG-02", start)
    assert due.hours == 336
    assert wall(due.at) == ends


@pytest.mark.parametrize(
    ("start", "ends"),
    [
        ("2026-03-28T20:00:00+01:00", "2026-03-29T08:00:00+01:00"),
        ("2026-10-24T20:00:00+02:00", "2026-10-25T08:00:00+02:00"),
        ("2026-12-31T20:00:00-10:00", "2027-01-01T08:00:00-10:00"),
        ("2026-11-21T21:30:00Z", "2026-11-22T09:30:00+00:00"),
        ("2026-11-21T21:30:00+05:45", "2026-11-22T09:30:00+05:45"),
    ],
)
def test_a_moment_with_an_offset_keeps_that_offset(start: str, ends: str) -> None:
    case = {**grouped(BILATERAL_PAIN), "events": {"suspicion": start}}
    due = advised(wervelwijzer.advise(case), "DX-IMG-06").due
    assert due is not None
    assert due.to_json() == {
        "starts": "suspicion",
        "starts_at": datetime.fromisoformat(start).isoformat(),
        "assumed": False,
        "hours": 12,
        "at": ends,
    }


def test_an_event_wins_over_the_moment_of_asking() -> None:
    event = AT - timedelta(hours=30)
    case = {**grouped(BILATERAL_PAIN), "events": {"suspicion": event.isoformat()}}
    assert advised(wervelwijzer.advise(case, AT), "DX-IMG-06").due == Due("suspicion", 12, event, assumed=False)


def test_a_clock_without_its_event_is_counted_from_the_moment_of_asking_and_says_so() -> None:
    other = {"definitive_diagnosis": "2026-11-01T08:00:00+01:00"}
    advice = wervelwijzer.advise({**grouped(BILATERAL_PAIN), "events": other}, AT)
    assert advised(advice, "DX-IMG-06").due == Due("suspicion", 12, AT, assumed=True)
    assert advice.at == AT


def test_without_event_and_moment_a_clock_has_hours_and_no_end() -> None:
    due = advised(wervelwijzer.advise(grouped(BILATERAL_PAIN)), "DX-IMG-06").due
    assert due == Due("suspicion", 12, None, assumed=False)
    assert due.at is None
    assert due.to_json() == {"starts": "suspicion", "starts_at": None, "assumed": False, "hours": 12, "at": None}


@pytest.mark.parametrize("event", ["suspicion", "probable_diagnosis", "definitive_diagnosis", "recognition"])
def test_each_clock_starts_at_its_own_event(event: Event) -> None:
    start = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
    for case in PATIENTS.values():
        advice = wervelwijzer.advise({**case, "events": {event: start.isoformat()}})
        for one in advice.recommendations:
            assert (one.due is None) == (one.recommendation.due is None or one.status == "does_not_apply")
            if one.due is not None:
                assert one.recommendation.due == Within(one.due.hours, one.due.starts)
                assert one.due.starts_at == (start if one.due.starts == event else None)


def test_a_moment_of_asking_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match=r"at=2026-11-21T21:30:00 has no offset\. Give a moment with a time zone"):
        wervelwijzer.advise({}, datetime(2026, 11, 21, 21, 30))  # noqa: DTZ001  # the point of the test


@pytest.mark.parametrize(
    "at", [datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))), datetime(9999, 12, 31, 23, tzinfo=UTC)], ids=str
)
def test_a_moment_at_the_end_of_time_is_refused_or_answered(at: datetime) -> None:
    try:
        advice = wervelwijzer.advise(grouped(BILATERAL_PAIN), at)
    except ValueError:
        return
    advice.to_json_text()


# --- The result as text ---


@pytest.mark.parametrize("patient", [*PATIENTS, *EXAMPLES])
@pytest.mark.parametrize("at", [None, AT], ids=["no moment", "a moment"])
def test_the_fast_text_is_the_plain_text(patient: str, at: datetime | None) -> None:
    advice = wervelwijzer.advise((PATIENTS | EXAMPLES)[patient], at)
    same_text(advice)
    assert json.loads(advice.to_json_text(indent=2)) == advice.to_json()


@settings(max_examples=40)
@given(cases, st.none() | st.just(AT))
def test_the_fast_text_is_the_plain_text_for_random_cases(case: Case, at: datetime | None) -> None:
    same_text(wervelwijzer.advise(case, at))


def same_text(advice: Advice) -> None:
    text = line(advice).decode()
    assert text == json.dumps(advice.to_json(), ensure_ascii=False, separators=(",", ":"))
    assert text == advice.to_json_text() == line(advice).decode()
    assert "\n" not in text


def test_a_recommendation_that_takes_the_place_of_another_in_memory_keeps_its_own_words() -> None:
    """A proof changes rules on purpose, so recommendations come and go."""
    for number in range(50):
        changed = replace(RECOMMENDATIONS[0], action=replace(RECOMMENDATIONS[0].action, code=f"changed_{number}"))
        assert static_part(changed)["action"]["code"] == f"changed_{number}"
        del changed


# --- What holds of every answer ---


def check(case: Case, advice: Advice) -> None:
    """What must hold of any answer to any case."""
    given_facts = known(case)
    derived = {default.fact for default, _ in advice.derived}
    answered = {*given_facts, *derived, *(name for name, fact in BY_NAME.items() if getattr(fact, "absent", None))}
    assert list(advice.decisions) == [decision.name for decision in DECISIONS]
    for conclusion in advice.decisions.values():
        assert conclusion.possible
        assert len(set(map(repr, conclusion.possible))) == len(conclusion.possible)
        if len(conclusion.possible) == 1:
            assert repr(conclusion.value) == repr(conclusion.possible[0])
            assert conclusion.missing == ()
        else:
            assert conclusion.value is None
            assert conclusion.missing
        assert answered.isdisjoint(conclusion.missing)
    missing = {name for conclusion in advice.decisions.values() for name in conclusion.missing}
    asked = [question.fact.name for question in advice.questions]
    assert len(set(asked)) == len(asked)
    assert set(asked) == missing
    assert [question.weight for question in advice.questions] == sorted(
        (question.weight for question in advice.questions), reverse=True
    )
    for question in advice.questions:
        for decision in question.settles:
            assert question.fact.name in advice.decisions[decision].missing
    check_recommendations(advice, given_facts, answered)


def check_recommendations(advice: Advice, given_facts: Mapping[str, Any], answered: set[str]) -> None:
    assert [one.recommendation.id for one in advice.recommendations] == [rec.id for rec in RECOMMENDATIONS]
    status = {one.recommendation.id: one.status for one in advice.recommendations}
    for one in advice.recommendations:
        exceptions = {other.id for other in one.recommendation.unless}
        assert answered.isdisjoint(one.missing)
        assert bool(one.missing) == (one.status == "undetermined")
        assert bool(one.overridden_by) == (one.status == "overridden")
        assert set(one.overridden_by) <= exceptions
        assert not one.unless or one.status == "undetermined"
        assert set(one.unless) <= exceptions
        assert all(status[other] != "does_not_apply" for other in (*one.overridden_by, *one.unless))
        for reason in one.because:
            assert given_facts.get(reason.fact.name) == reason.value
            if reason.value is None:
                assert isinstance(reason.fact, Number)
                assert reason.fact.absent


@pytest.mark.parametrize("patient", PATIENTS)
def test_the_answer_to_each_patient_is_consistent(patient: str) -> None:
    check(PATIENTS[patient], wervelwijzer.advise(PATIENTS[patient]))


@settings(max_examples=40)
@given(cases)
def test_the_answer_to_a_random_case_is_consistent(case: Case) -> None:
    check(case, wervelwijzer.advise(case))


def test_an_empty_case_leaves_all_open_that_a_fact_can_change() -> None:
    advice = wervelwijzer.advise({})
    check({}, advice)
    assert not advice.derived
    assert not advice.warnings
    assert {one.status for one in advice.recommendations} <= {"undetermined", "applies", "does_not_apply"}


def same_conclusions(one: Advice, other: Advice) -> bool:
    return one.to_json() == other.to_json()


def test_null_and_empty_groups_are_the_same_as_absent() -> None:
    for case in PATIENTS.values():
        padded = {"care": {}, "patient": {}, **case, "tumour": {**case.get("tumour", {})}}
        for name in ("tumour.diffuse_skeletal_metastases", "tumour.bone_scan_positive"):
            if name not in known(case):
                padded = with_fact(padded, name, None)
        assert same_conclusions(wervelwijzer.advise(padded), wervelwijzer.advise(case))


def test_the_order_of_facts_and_the_remark_change_nothing() -> None:
    for case in PATIENTS.values():
        turned = {
            group: dict(reversed(content.items())) if isinstance(content, dict) else content
            for group, content in reversed(case.items())
            if group != "about"
        }
        assert same_conclusions(wervelwijzer.advise(turned), wervelwijzer.advise(case))


def test_an_answer_leaves_no_trace_in_the_next() -> None:
    first = {name: wervelwijzer.advise(case).to_json_text() for name, case in PATIENTS.items()}
    for name in reversed(PATIENTS):
        assert wervelwijzer.advise(PATIENTS[name]).to_json_text() == first[name]


# --- Statuses: what overrides, and what still may ---


def test_withheld_dexamethasone_says_what_overrides_the_start() -> None:
    advice = wervelwijzer.advise(PATIENTS["unknown_primary_mescc_deficit"])
    start = advised(advice, "ST-03")
    assert start.status == "overridden"
    assert start.overridden_by == ("DX-UNK-01",)
    assert advised(advice, "DX-UNK-01").status == "applies"
    assert advice.decisions["corticosteroids.dexamethasone"].value == "withhold_until_biopsy"
    reasons = {reason.fact.name: reason.value for reason in start.because}
    assert reasons["tumour.primary"] == "unknown_primary"
    assert reasons["tumour.tissue_diagnosis_obtained"] is False


def test_a_haematological_suspicion_alone_overrides_the_start_too() -> None:
    case = with_fact(PATIENTS["unknown_primary_mescc_deficit"], "tumour.haematological_malignancy_suspected", True)
    assert advised(wervelwijzer.advise(case), "ST-03").overridden_by == ("DX-UNK-01", "ST-02")


def test_tissue_lifts_the_override() -> None:
    case = with_fact(PATIENTS["unknown_primary_mescc_deficit"], "tumour.tissue_diagnosis_obtained", True)
    advice = wervelwijzer.advise(case)
    assert advised(advice, "ST-03").status == "applies"
    assert advice.decisions["corticosteroids.dexamethasone"].value == "start"


def test_elective_imaging_says_what_overrides_the_emergency() -> None:
    advice = wervelwijzer.advise(PATIENTS["complete_lesion_60_hours"])
    emergency = advised(advice, "DX-IMG-06")
    assert emergency.status == "overridden"
    assert emergency.overridden_by == ("DX-IMG-10",)
    assert {reason.fact.name: reason.value for reason in emergency.because}.items() >= {
        "neurology.asia_grade": "A",
        "neurology.complete_lesion_hours": 60,
    }.items()
    assert advice.decisions["imaging.deadline_hours"].value == "elective"


def test_a_sudden_lesion_overrides_by_its_own_rule() -> None:
    advice = wervelwijzer.advise(PATIENTS["sudden_complete_lesion_30_hours"])
    assert advised(advice, "DX-IMG-06").overridden_by == ("DX-IMG-18",)


def test_at_exactly_48_hours_nothing_is_overridden() -> None:
    case = with_fact(PATIENTS["complete_lesion_60_hours"], "neurology.complete_lesion_hours", 48)
    advice = wervelwijzer.advise(case)
    assert advised(advice, "DX-IMG-06").status == "applies"
    assert advice.decisions["imaging.deadline_hours"].value == 12


def test_the_option_for_a_pain_flare_is_withheld_as_well() -> None:
    flare = with_fact(PATIENTS["unknown_primary_mescc_deficit"], "treatment.pain_flare_after_radiotherapy", True)
    option = advised(wervelwijzer.advise(flare), "ST-01")
    assert option.status == "overridden"
    assert "DX-UNK-01" in option.overridden_by
    unplanned = with_fact(with_fact(flare, "treatment.radiotherapy_planned", False), "treatment.surgery_planned", False)
    assert advised(wervelwijzer.advise(unplanned), "ST-01").overridden_by == ("DX-UNK-01",)


def test_a_pain_flare_in_a_known_tumour_is_an_option() -> None:
    case = with_fact(PATIENTS["oligometastasis_kidney"], "treatment.pain_flare_after_radiotherapy", True)
    advice = wervelwijzer.advise(case)
    assert advised(advice, "ST-01").status == "applies"
    assert advice.decisions["corticosteroids.dexamethasone"].value == "option_for_pain_flare"


# --- Undetermined only for an exception: `unless` ---


def test_bilateral_pain_with_unknown_asia_grade_is_undetermined_for_its_exceptions_alone() -> None:
    advice = wervelwijzer.advise(PATIENTS["bilateral_radicular_pain_unexamined"])
    emergency = advised(advice, "DX-IMG-06")
    assert emergency.status == "undetermined"
    assert emergency.unless == ("DX-IMG-10", "DX-IMG-18")
    assert {reason.fact.name: reason.value for reason in emergency.because} == {
        "tumour.malignancy_known": True,
        "symptoms.radicular_pain": "bilateral",
    }
    assert "neurology.asia_grade" in emergency.missing
    assert advice.decisions["imaging.deadline_hours"].possible == (12, "elective")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_shows_it_at_the_top_with_its_exceptions(language: Any) -> None:
    lines = render(wervelwijzer.advise(PATIENTS["bilateral_radicular_pain_unexamined"]), language).splitlines()
    now = lines.index({"nl": "NU DOEN", "en": "DO NOW"}[language])
    ask = lines.index({"nl": "NOG TE VRAGEN", "en": "STILL TO ASK"}[language])
    top = " ".join(" ".join(lines[now:ask]).split())
    assert "DX-IMG-06" in top
    assert "[DX-IMG-10]" in top
    assert "[DX-IMG-18]" in top
    assert top.count({"nl": "tenzij:", "en": "unless:"}[language]) == 2
    assert {"nl": "binnen 12 uur of geen spoed", "en": "within 12 hours or not urgent"}[language] in top


@pytest.mark.parametrize(
    ("facts", "unless"),
    [
        ({"neurology.asia_grade": "A"}, ("DX-IMG-10", "DX-IMG-18")),
        ({"neurology.asia_grade": "A", "neurology.complete_lesion_hours": 30}, ("DX-IMG-18",)),
        ({"neurology.complete_lesion_hours": 30}, ("DX-IMG-18",)),
        ({"neurology.complete_lesion_developed_within_hours": False}, ("DX-IMG-10",)),
    ],
)
def test_only_exceptions_that_are_still_open_are_named(facts: dict[str, Any], unless: tuple[str, ...]) -> None:
    case = PATIENTS["bilateral_radicular_pain_unexamined"]
    for name, value in facts.items():
        case = with_fact(case, name, value)
    emergency = advised(wervelwijzer.advise(case), "DX-IMG-06")
    assert emergency.status == "undetermined"
    assert emergency.unless == unless


@pytest.mark.parametrize(
    "facts",
    [
        {"neurology.asia_grade": "E"},
        {"neurology.asia_grade": "D"},
        {"neurology.complete_lesion_hours": 24},
        {"neurology.complete_lesion_hours": 48, "neurology.complete_lesion_developed_within_hours": False},
    ],
    ids=str,
)
def test_without_an_open_exception_it_applies(facts: dict[str, Any]) -> None:
    case = PATIENTS["bilateral_radicular_pain_unexamined"]
    for name, value in facts.items():
        case = with_fact(case, name, value)
    emergency = advised(wervelwijzer.advise(case), "DX-IMG-06")
    assert emergency.status == "applies"
    assert emergency.unless == ()
    assert emergency.missing == ()


def test_what_hangs_on_its_own_condition_names_no_exception() -> None:
    case = without(PATIENTS["bilateral_radicular_pain_unexamined"], ["symptoms.radicular_pain"])
    emergency = advised(wervelwijzer.advise(case), "DX-IMG-06")
    assert emergency.status == "undetermined"
    assert emergency.unless == ()


# --- Knowing less never changes what is decided ---

ABSENCE_ANSWERS = {name for name, fact in BY_NAME.items() if isinstance(fact, Number) and fact.absent}


def forgettable(case: Case, names: set[str]) -> set[str]:
    """Of these facts those whose absence means unknown: no default steps in, and no absence is an answer."""
    kept = known(case).keys() - names
    stand_in = {default.fact for default in DEFAULTS if default.follows in kept}
    return names - ABSENCE_ANSWERS - stand_in


def only_widens(less: Advice, more: Advice) -> None:
    for name, conclusion in more.decisions.items():
        possible = {repr(value) for value in less.decisions[name].possible}
        assert {repr(value) for value in conclusion.possible} <= possible, name
    for few, many in zip(less.recommendations, more.recommendations, strict=True):
        if few.status != "undetermined":
            assert (few.status == "applies") == (many.status == "applies"), few.recommendation.id


@pytest.mark.parametrize("patient", PATIENTS)
def test_forgetting_any_one_fact_decides_nothing_else(patient: str) -> None:
    case = PATIENTS[patient]
    more = wervelwijzer.advise(case)
    for name in known(case):
        only_widens(wervelwijzer.advise(without(case, forgettable(case, {name}))), more)


@settings(max_examples=40)
@given(st.sampled_from(sorted(PATIENTS)), st.data())
def test_forgetting_any_facts_decides_nothing_else(patient: str, data: st.DataObject) -> None:
    case = PATIENTS[patient]
    names = data.draw(st.sets(st.sampled_from(sorted(known(case)))))
    only_widens(wervelwijzer.advise(without(case, forgettable(case, names))), wervelwijzer.advise(case))


@settings(max_examples=40)
@given(cases, st.data())
def test_forgetting_any_facts_of_a_random_case_decides_nothing_else(case: Case, data: st.DataObject) -> None:
    names = data.draw(st.sets(st.sampled_from(sorted(known(case))))) if known(case) else set()
    only_widens(wervelwijzer.advise(without(case, forgettable(case, names))), wervelwijzer.advise(case))


def test_a_judgement_that_overrides_a_default_is_no_forgettable_fact() -> None:
    case = grouped({"status.karnofsky": 90, "status.condition": "poor"})
    assert forgettable(case, {"status.condition"}) == set()
    assert forgettable(case, {"status.condition", "status.karnofsky"}) == {"status.condition", "status.karnofsky"}
    assert [value for _, value in wervelwijzer.advise(without(case, ["status.condition"])).derived] == ["good"]
    assert not wervelwijzer.advise(case).derived


# --- Worse neurology is never less urgent ---

DEADLINE = "imaging.deadline_hours"
WORSE: dict[str, tuple[Any, ...]] = {
    "symptoms.radicular_pain": ("none", "unilateral", "bilateral"),
    "neurology.radicular_deficit": ("none", "unilateral", "bilateral"),
    "neurology.deficit_progressive": (False, True),
    "neurology.myelopathy_or_cauda_signs": (False, True),
}
IMAGED = [
    name for name, case in PATIENTS.items() if wervelwijzer.advise(case).decisions[DEADLINE].value != NOT_APPLICABLE
]


def hours(value: Value) -> float:
    return value if isinstance(value, int) else {"elective": 10_000, NOT_APPLICABLE: 100_000}[str(value)]


def window(case: Case) -> tuple[float, float]:
    """The shortest and the longest term that this case can still turn out to have."""
    possible = [hours(value) for value in wervelwijzer.advise(case).decisions[DEADLINE].possible]
    return min(possible), max(possible)


def worsenings(case: Case) -> Iterator[tuple[str, Case, Case]]:
    for name, levels in WORSE.items():
        for better, worse in pairwise(levels):
            yield f"{name} from {better} to {worse}", with_fact(case, name, better), with_fact(case, name, worse)


def test_enough_patients_are_imaged() -> None:
    assert len(IMAGED) >= 9
    assert {wervelwijzer.advise(PATIENTS[name]).decisions[DEADLINE].value for name in IMAGED} >= {12, 24, 48, 168, 336}


@pytest.mark.parametrize("patient", IMAGED)
def test_worse_neurology_never_lengthens_the_imaging_deadline(patient: str) -> None:
    for step, better, worse in worsenings(PATIENTS[patient]):
        before, after = window(better), window(worse)
        assert after <= before or (after[0] <= before[0] and after[1] <= before[1]), f"{step}: {before} to {after}"


@pytest.mark.parametrize("patient", IMAGED)
def test_what_was_recorded_getting_worse_never_lengthens_the_deadline(patient: str) -> None:
    case = PATIENTS[patient]
    recorded, before = known(case), window(case)
    for name, levels in WORSE.items():
        if name in recorded:
            for worse in levels[levels.index(recorded[name]) + 1 :]:
                after = window(with_fact(case, name, worse))
                assert after[0] <= before[0], f"{name} = {worse}"
                assert after[1] <= before[1], f"{name} = {worse}"


# --- Contradictions warn, name both facts, and change nothing ---

NO_DEFICIT = {"neurology.myelopathy_or_cauda_signs": False, "neurology.radicular_deficit": "none"}
CONTRADICTIONS: list[dict[str, Any]] = [
    *({"neurology.asia_grade": grade, **NO_DEFICIT} for grade in "ABCD"),
    {"neurology.asia_grade": "A", "neurology.walks_independently": True},
    *(
        {"neurology.asia_grade": grade, "neurology.complete_lesion_hours": existed}
        for grade in "BCDE"
        for existed in (0, 30)
    ),
    {"imaging.vertebral_metastases_confirmed": True, "imaging.probable_vertebral_metastases": False},
    *({"tumour.malignancy_known": False, "tumour.primary": primary} for primary in ("breast", "other")),
    {"imaging.whole_spine_mri_done": True, "imaging.mri_contraindicated": True},
    {"tumour.vertebral_metastases_count": 4, "tumour.bone_metastases_count": 3},
    {"tumour.extraspinal_bone_metastases_count": 1, "tumour.bone_metastases_count": 0},
    {"tumour.bone_metastases_count": 11, "tumour.metastases_count": 10},
]
"""Those of resolutions.md, each with nothing but the facts that contradict each other."""


def warned_of(facts: Mapping[str, Any]) -> list[set[str]]:
    """For each warning the facts that it names."""
    return [{fact.name for fact in one.warning.facts} for one in wervelwijzer.advise(grouped(facts)).warnings]


@pytest.mark.parametrize("facts", CONTRADICTIONS, ids=str)
def test_a_contradiction_warns_and_names_all_its_facts(facts: dict[str, Any]) -> None:
    advice = wervelwijzer.advise(grouped(facts))
    found = [one.warning for one in advice.warnings if {fact.name for fact in one.warning.facts} == set(facts)]
    assert [warning.level for warning in found] == ["contradiction"]
    check(grouped(facts), advice)
    for language in LANGUAGES:
        text = " ".join(render(advice, language, width=100).split())
        names = ", ".join(fact.name for fact in found[0].facts)
        assert f"! {found[0].says.in_(language)} [{names}]" in text


@pytest.mark.parametrize("facts", CONTRADICTIONS, ids=str)
def test_half_of_a_contradiction_is_none(facts: dict[str, Any]) -> None:
    for name in facts:
        assert set(facts) not in warned_of({other: value for other, value in facts.items() if other != name})


@pytest.mark.parametrize(
    "facts",
    [
        {"neurology.asia_grade": "A", "neurology.walks_independently": False, "neurology.complete_lesion_hours": 30},
        {"neurology.asia_grade": "D", "neurology.walks_independently": True},
        {"neurology.asia_grade": "E", "neurology.radicular_deficit": "unilateral"},
        {"neurology.radicular_deficit": "unilateral", "neurology.deficit_progressive": True},
        {"neurology.radicular_deficit": "bilateral"},
        {"tumour.malignancy_known": False, "tumour.primary": "unknown_primary"},
        {"imaging.vertebral_metastases_confirmed": False, "imaging.probable_vertebral_metastases": True},
        {"imaging.whole_spine_mri_done": False, "imaging.mri_contraindicated": True},
        {"tumour.vertebral_metastases_count": 3, "tumour.bone_metastases_count": 3, "tumour.metastases_count": 3},
    ],
    ids=str,
)
def test_what_goes_together_does_not_warn(facts: dict[str, Any]) -> None:
    assert not wervelwijzer.advise(grouped(facts)).warnings
