"""Journeys through `wervelwijzer dose` and `wervelwijzer steroids`, as a radiation oncologist would type them."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from wervelwijzer.cli import main
from wervelwijzer.language.text import LANGUAGES

ASKED = ["dose", "--course", "10x3@2026-01-15", "--course", "1x8@2026-11-20", "--another", "1x8"]
Capture = pytest.CaptureFixture[str]


def told(capsys: Capture, *arguments: str) -> str:
    assert main([*arguments]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return " ".join(captured.out.split())


def answered(capsys: Capture, *arguments: str) -> dict[str, Any]:
    assert main([*arguments, "--format", "json"]) == 0
    content: dict[str, Any] = json.loads(capsys.readouterr().out)
    return content


def refused(capsys: Capture, *arguments: str) -> str:
    assert main([*arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    return captured.err


def limit(content: dict[str, Any], name: str) -> dict[str, Any]:
    return next(one for one in content["limits"] if one["name"] == name)


def test_is_another_8_gy_within_the_limits(capsys: Capture) -> None:
    shown = told(capsys, *ASKED, "--tissue", "cord", "--lang", "en")
    assert "Is another 1 × 8 Gy within the published limits? NO" in shown
    assert "Beyond: Nieder, re-irradiation." in shown
    assert "Together BED (α/β 2) = 75 + 40 + 40 = 155 Gy2" in shown
    assert "- cumulative BED 155 > 135.5 Gy2" in shown
    assert "without the new course: within" in shown
    assert "BED (α/β 2) = 10 × 3 × (1 + 3/2) = 75 Gy2" in shown
    assert "not given, read as the guideline's schedule" in shown
    assert "does not fill in treatment.radiotherapy_feasible" in shown


def test_without_the_tissue_it_cannot_be_said_and_the_tissue_is_asked_for(capsys: Capture) -> None:
    shown = told(capsys, *ASKED)
    assert "Valt nog eens 1 × 8 Gy binnen de gepubliceerde grenzen? NIET TE ZEGGEN" in shown
    assert "het hangt af van het weefsel (--tissue cord of lumbar)" in shown
    assert "100,5 Gy4" in shown


def test_as_json(capsys: Capture) -> None:
    content = answered(capsys, *ASKED, "--tissue", "cord")
    assert content["answer"] == "beyond"
    assert content["feeds"] is None
    assert content["sum"] == [
        {
            "alpha_beta": {"exact": "2", "value": 2.0},
            "bed": {"exact": "155", "value": 155.0},
            "eqd2": {"exact": "155/2", "value": 77.5},
        }
    ]
    nieder = limit(content, "nieder")
    assert (nieder["verdict"], nieder["possible"], nieder["before"]) == ("beyond", ["beyond"], ["within"])
    assert (nieder["mark"], nieder["assumed_cord_dose"]) == ("V1", [1, 2, 3])
    assert limit(content, "nieder_points")["verdict"] == "not_verified"
    assert [one["months_since_previous_at_least"] for one in content["courses"]] == [None, [6], [0, 5, 6, 12]]
    assert [one["considered"] for one in content["courses"]] == [False, False, True]


def test_a_set_has_no_verdict_and_names_what_is_missing(capsys: Capture) -> None:
    nieder = limit(answered(capsys, *ASKED), "nieder")
    assert nieder["verdict"] is None
    assert nieder["possible"] == ["beyond", "cannot_be_said"]
    assert nieder["missing"] == [{"what": "tissue", "course": None}]


def test_stereotactic_re_irradiation_with_all_four_conditions(capsys: Capture) -> None:
    arguments = [
        "dose",
        "--course",
        "10x3@2025-01-15:conventional:cord=3",
        "--another",
        "3x9@2026-11-20:sbrt:cordtotal=12",
    ]
    shown = told(capsys, *arguments, "--tissue", "cord", "--lang", "en")
    assert "YES, AS FAR AS WAS READ Within: Sahgal, stereotactic re-irradiation." in shown
    for line in ("+ cumulative EQD2 55.5 ≤ 70 Gy", "18 ≤ 25 Gy", "+ stereotactic share ≈ 0.32 ≤ 0.5", "+ interval 5"):
        assert line in shown
    assert "the only limit published for that is Sahgal's" in shown


def test_switches(capsys: Capture, tmp_path: Path) -> None:
    asked = ["dose", "--course", "20x2:conventional", "--another", "1x8@+12m:conventional", "--tissue", "cord"]
    assert limit(answered(capsys, *asked), "recovery_rule")["verdict"] == "not_verified"
    assert limit(answered(capsys, *asked, "--base-tolerance", "40"), "recovery_rule")["verdict"] == "within"
    table = {
        "version": "1",
        "source": "invented for a test",
        "alpha_beta": {"cord": 2},
        "cumulative_bed": [[100, 0], [None, 9]],
        "interval_below_months": 6,
        "interval_points": 1,
        "course_bed_from": 90,
        "course_points": 1,
        "low_up_to": 1,
        "intermediate_up_to": 8,
    }
    file = tmp_path / "nieder.json"
    file.write_text(json.dumps(table), encoding="utf-8")
    assert limit(answered(capsys, *asked, "--nieder", str(file)), "nieder_points")["verdict"] == "beyond"


def test_a_question_as_json(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    question = {
        "tissue": "cord",
        "courses": [
            {"fractions": 10, "dose_per_fraction": 3, "start": "2026-01-15"},
            {"fractions": 1, "dose_per_fraction": 8, "start": "2026-11-20"},
        ],
        "another": {"fractions": 1, "dose_per_fraction": 8},
    }
    file = tmp_path / "question.json"
    file.write_text(json.dumps(question), encoding="utf-8")
    expected = answered(capsys, *ASKED, "--tissue", "cord")
    assert answered(capsys, "dose", str(file)) == expected
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(file.read_bytes())))
    assert answered(capsys, "dose", "-") == expected
    assert "not both" in refused(capsys, "dose", str(file), "--course", "1x8", "--lang", "en")
    assert "the file says cord" in refused(capsys, "dose", str(file), "--tissue", "lumbar", "--lang", "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "arguments",
    [
        ["--course", "1x8"],
        ["--course", "15x25"],
        ["--course", "27x2", "--technique", "conventional"],
        ["--course", "3x9@2026-03-02..2026-03-06:sbrt"],
        ["--another", "1x24:sbrt:cord=13.5", "--tissue", "cord"],
        ["--course", "3x5+5x3@2026-01-15", "--another", "1x8@+200d"],
        ["--course", "10x3:tissue=cord", "--another", "1x8:tissue=lumbar"],
        ["--course", "10x3:tissue=cord", "--another", "1x8"],
        ["--course", "9x3", "--course", "2x9", "--another", "4x6@2026-05-01"],
        ["--course", "10x3@2026-01-15", "--another", "1x8@2026-01-20", "--base-tolerance", "50"],
        ["--schedules"],
    ],
)
def test_every_answer_reads_well(arguments: list[str], language: str, capsys: Capture) -> None:
    assert main(["dose", *arguments, "--lang", language]) == 0
    shown = capsys.readouterr().out
    assert shown.endswith("\n")
    assert "{" not in shown
    assert "None" not in shown
    assert "= ≈" not in shown
    assert all(len(line) <= 88 for line in shown.splitlines())
    assert main(["dose", *arguments, "--lang", language, "--format", "json"]) == 0
    json.loads(capsys.readouterr().out)


def test_no_limit_applies(capsys: Capture) -> None:
    content = answered(capsys, "dose", "--course", "6x7:sbrt:cord=1", "--tissue", "cord")
    assert content["answer"] == "no_limit"
    assert "None of the limits" in content["says"][0]["en"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--course=-1x8"], "'-1' fractions cannot be"),
        (["--course", "0x8"], "'0' fractions cannot be"),
        (["--course", "10x3@2026-03-01", "--another", "1x8@2026-01-01"], "wrong order"),
        (["--course", "10x3@2026-03-01..2026-03-12", "--another", "1x8@2026-03-10"], "overlap"),
        (["--course", "10x3", "--tissue", "brain"], "cord (cervical"),
        (["--course", "10x3", "--technique", "proton"], "conventional or sbrt"),
        (["--course", "10x3", "--base-tolerance", "0"], "above 0"),
        (["--course", "10x3", "--nieder", "/nowhere/at/all.json"], "cannot be read"),
        (["/nowhere/at/all.json"], "cannot be read"),
        ([], "No course given"),
    ],
)
def test_bad_input_is_named(arguments: list[str], says: str, capsys: Capture) -> None:
    assert says in refused(capsys, "dose", *arguments, "--lang", "en")
    assert refused(capsys, "dose", *arguments) != ""


# --- Corticosteroids ---


def test_16_mg_dexamethasone(capsys: Capture) -> None:
    shown = told(capsys, "steroids", "16", "dexamethasone", "--lang", "en")
    for part in ("≈ 106.67 mg prednisolone", "16 mg betamethasone (12.8)", "no source in our hands names sizes"):
        assert part in shown


def test_in_one_drug_with_tablets(capsys: Capture) -> None:
    shown = told(capsys, "steroids", "15", "dexamethason", "--in", "prednisolon", "--tablets", "30,5")
    assert "15 mg dexamethason is gelijkwaardig aan: 100 mg prednisolon" in shown
    assert "100 mg = 3 × 30 mg + 2 × 5 mg, samen 5 per dag" in shown
    shown = told(capsys, "steroids", "16", "--in", "prednisolon", "--tablets", "30;5")
    assert "≈ 106,67 mg is met hele tabletten niet te maken; het dichtst erbij: 105 mg en 110 mg" in shown


def test_the_doses_of_the_guideline(capsys: Capture) -> None:
    shown = told(capsys, "steroids", "--tablets", "4,1.5,0.5", "--lang", "en")
    assert "The guideline: 10 mg dexamethasone, intravenous bolus, once" in shown
    assert "The guideline: 8-16 mg dexamethasone" in shown
    assert "8 mg = 2 × 4 mg, 2 a day" in shown
    assert "16 mg = 4 × 4 mg, 4 a day" in shown
    assert "10 mg = " not in shown


def test_steroids_as_json_with_the_list_of_a_pharmacy(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "tablets.json"
    file.write_text('{"version": "1", "source": "test", "tablets": {"dexamethasone": [4], "prednisone": [5]}}')
    content = answered(capsys, "steroids", "6", "--tablets-file", str(file))
    (dose,) = content["doses"]
    assert [one["mg"]["exact"] for one in dose["equivalents"]][1] == "40"
    assert dose["tablets"][0]["tablets"] is None
    assert [near["exact"] for near in dose["tablets"][0]["nearest"]] == ["4", "8"]
    assert dose["tablets"][1]["tablets"] == [{"number": 8, "mg": {"exact": "5", "value": 5.0}}]
    assert content["tablets_from"] == "test, 1"
    assert (
        answered(capsys, "steroids", "6", "--in", "cortisone", "--tablets-file", str(file))["doses"][0]["tablets"] == []
    )
    assert "names no sizes" in told(
        capsys, "steroids", "6", "--in", "cortisone", "--tablets-file", str(file), "--lang", "en"
    )
    assert answered(capsys, "steroids")["doses"][0]["tablets"] is None


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["0"], "above 0"),
        (["--", "-8"], "above 0"),
        (["20000"], "at most"),
        (["16", "aspirin"], "'aspirin' is unknown"),
        (["16", "--in", "aspirin"], "'aspirin' is unknown"),
        (["16", "--tablets", "x"], "sizes in mg"),
        (["16", "--tablets", "4", "--tablets-file", "x"], "not both"),
        (["16", "--tablets-file", "/nowhere/at/all.json"], "cannot be read"),
    ],
)
def test_bad_doses_are_named(arguments: list[str], says: str, capsys: Capture) -> None:
    assert says in refused(capsys, "steroids", "--lang", "en", *arguments)
