"""The named patients: each gets the conclusions that were derived from the guideline's text, by hand, beforehand."""

import json
from pathlib import Path
from typing import Any

import pytest

import wervelwijzer

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parents[1] / "examples"
EXPECTED: dict[str, dict[str, Any]] = json.loads((HERE / "expected.json").read_text(encoding="utf-8"))
PATIENTS = sorted(path.stem for path in HERE.glob("*.json") if path.stem != "expected")

KEY_DECISIONS = (
    "imaging.deadline_hours",
    "biopsy.deadline_hours",
    "corticosteroids.dexamethasone",
    "local_treatment.preferred",
    "treatment.start_deadline_hours",
    "mdo.urgency",
)

WARNINGS = {
    "contradictory_record": {"complete-lesion-but-walking", "more-vertebral-than-bone-metastases"},
    "unknown_primary_mescc_deficit": {"signs-without-known-malignancy"},
}
"""Who is meant to be warned of, and of what; nobody else."""


def read(patient: str) -> dict[str, Any]:
    case: dict[str, Any] = json.loads((HERE / f"{patient}.json").read_text(encoding="utf-8"))
    return case


def test_every_patient_has_expectations_and_a_line_in_the_table() -> None:
    lines = [line for line in (HERE / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    assert sorted(EXPECTED) == PATIENTS
    assert sorted(line.split("`")[1] for line in lines) == PATIENTS


@pytest.mark.parametrize("patient", PATIENTS)
def test_patient_parses_and_says_what_it_is_about(patient: str) -> None:
    case = read(patient)
    assert next(iter(case)) == "about"
    assert isinstance(case["about"], str)
    assert case["about"].endswith(".")
    wervelwijzer.advise(case)


@pytest.mark.parametrize("patient", PATIENTS)
def test_the_key_decisions_are_expected(patient: str) -> None:
    assert set(KEY_DECISIONS) <= set(EXPECTED[patient])


@pytest.mark.parametrize(("patient", "decision"), [(p, d) for p, decisions in EXPECTED.items() for d in decisions])
def test_conclusion_is_the_one_of_the_text(patient: str, decision: str) -> None:
    expected = EXPECTED[patient][decision]
    values = expected["possible"] if isinstance(expected, dict) else [expected]
    got = wervelwijzer.advise(read(patient)).decisions[decision].to_json()
    assert sorted(map(json.dumps, got["possible"])) == sorted(map(json.dumps, values))
    assert json.dumps(got["value"]) == json.dumps(values[0] if len(values) == 1 else None)


@pytest.mark.parametrize("patient", PATIENTS)
def test_only_patients_meant_to_be_warned_of_are(patient: str) -> None:
    codes = {warned.warning.code for warned in wervelwijzer.advise(read(patient)).warnings}
    assert codes == WARNINGS.get(patient, set())


@pytest.mark.parametrize("patient", sorted(set(PATIENTS) - {"contradictory_record"}))
def test_clean_records_carry_no_contradiction(patient: str) -> None:
    assert not [w for w in wervelwijzer.advise(read(patient)).warnings if w.warning.level == "contradiction"]


def test_the_bundled_example_is_the_unexamined_patient() -> None:
    example = json.loads((EXAMPLES / "bilateral_radicular_pain.json").read_text(encoding="utf-8"))
    assert example == read("bilateral_radicular_pain_unexamined")
