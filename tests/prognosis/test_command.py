"""The commands, as people type them."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from tests.advice.cases import PATIENTS
from tests.prognosis.model_files import COX, POINTS, as_bytes, changed

from wervelwijzer.cli import main
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.models import BY_CODE, MODELS

Capture = pytest.CaptureFixture[str]

CASE = {
    "tumour": {"primary": "breast", "visceral_metastases": False, "brain_metastases": False},
    "status": {"karnofsky": 70, "life_expectancy_months": 4},
    "symptoms": {"spinal_pain": True},
    "neurology": {"radicular_deficit": "none", "myelopathy_or_cauda_signs": False},
    "imaging": {"sins_lesion": "lytic"},
}


@pytest.fixture
def case(tmp_path: Path) -> str:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(CASE), encoding="utf-8")
    return str(file)


# --- prognosis ---


def test_prognosis_in_text(case: str, capsys: Capture) -> None:
    assert main(["prognosis", case]) == 0
    text = capsys.readouterr().out
    assert "Schatting van het team: 4 maanden." in text
    assert "Van der Linden 2005 *: 5 punten, groep B (middellang)" in text
    assert "mediaan 15,4 maanden (95%-BI 11,9-18,2) [V2]" in text
    assert "! Het team schat 4 maanden; Van der Linden 2005 wijst op langer dan 6 maanden." in text
    assert "· Bartels 2007 *: De coëfficiënten" in text
    assert max(map(len, text.splitlines())) <= 100


def test_prognosis_in_english(case: str, capsys: Capture) -> None:
    assert main(["prognosis", case, "--lang", "en"]) == 0
    text = capsys.readouterr().out
    assert "median 15.4 months (95% CI 11.9-18.2) [V2]" in text
    assert "Settles most: " in text


def test_prognosis_as_json(case: str, capsys: Capture) -> None:
    assert main(["prognosis", case, "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["model"] for one in told["models"]] == [model.code for model in MODELS]
    linden = told["models"][0]
    assert (linden["totals"], [group["group"] for group in linden["groups"]]) == ([5], ["B"])
    assert linden["says"] == {"3": "longer", "6": "longer", "12": "shorter"}
    assert linden["population"] == "inside"
    assert [item["possible"] for item in linden["items"]] == [[1], [3], [1]]
    assert told["estimate_months"] == 4
    assert [one["gates"] for one in told["differs"] if one["model"] == "van_der_linden_2005"] == [[6]]
    assert told["derived"][0]["fact"] == "tumour.clinical_profile"
    bartels = next(one for one in told["models"] if one["model"] == "bartels_2007")
    assert bartels["computed"] is False
    assert bartels["missing_table"]["en"].startswith("Coefficients and baseline")


@pytest.mark.parametrize("patient", PATIENTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_named_patient_gets_an_answer(patient: str, language: Language, tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(PATIENTS[patient]), encoding="utf-8")
    assert main(["prognosis", str(file), "--lang", language]) == 0
    text = capsys.readouterr().out
    other = r"\b(the|and|of the|months)\b" if language == "nl" else r"\b(het|een|maanden|niet|wordt)\b"
    assert not re.search(other, text), re.search(other, text)


@pytest.mark.parametrize("name", ["plot.svg", "plot.PNG"])
def test_prognosis_draws(case: str, name: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["prognosis", case, "--plot", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_bytes()[:4] in (b"<?xm", b"\x89PNG")
    assert capsys.readouterr().out.startswith("PROGNOSE")


def test_a_plot_that_cannot_be_drawn(case: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["prognosis", case, "--plot", str(tmp_path / "plot.pdf")]) == 2
    assert "geef een naam die eindigt op .svg of .png" in capsys.readouterr().err
    assert main(["prognosis", case, "--plot", str(tmp_path / "no" / "plot.svg"), "--lang", "en"]) == 2
    assert "Cannot write" in capsys.readouterr().err


def test_files_of_the_hospital(case: str, tmp_path: Path, capsys: Capture) -> None:
    points, cox = tmp_path / "nesms.json", tmp_path / "bartels.json"
    points.write_bytes(as_bytes(POINTS))
    cox.write_bytes(as_bytes(COX))
    assert main(["prognosis", case, "--file", str(points), "--file", str(cox), "--lang", "en"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "Bartels 2007 *: the hospital's table" in text
    assert "Table supplied: invented for a test; Hospital X, a physicist, 2026-11-22 (nesms.json, 1, sha256" in text
    assert "not checked by Wervelwijzer" in text
    assert main(["prognosis", case, "--file", str(points), "--file", str(cox), "--format", "json"]) == 0
    told = {one["model"]: one for one in json.loads(capsys.readouterr().out)["models"]}
    assert told["nesms"]["mark"] == told["bartels_2007"]["mark"] == "F"
    assert told["nesms"]["supplied"]["kind"] == "points"
    assert [one["months"] for one in told["bartels_2007"]["survival"]] == [3, 6, 12]


def test_a_file_that_is_wrong_is_named(case: str, tmp_path: Path, capsys: Capture) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_bytes(as_bytes(changed(POINTS, "kind", to="x")))
    assert main(["prognosis", case, "--file", str(wrong)]) == 2
    assert capsys.readouterr().err == 'kind: \'x\' moet "points" of "cox" zijn.\n'
    assert main(["prognosis", case, "--file", str(tmp_path / "nothing.json"), "--lang", "en"]) == 2
    assert "nothing.json: cannot be read (No such file or directory)" in capsys.readouterr().err


def test_a_case_that_is_wrong_is_named(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "case.json"
    file.write_text('{"prognosis": {"ldh": "high"}}', encoding="utf-8")
    assert main(["prognosis", str(file), "--lang", "en"]) == 2
    assert "prognosis.ldh (lactate dehydrogenase)" in capsys.readouterr().err


# --- models ---


def test_the_models_are_listed(capsys: Capture) -> None:
    assert main(["models"]) == 0
    text = capsys.readouterr().out
    for model in MODELS:
        assert f"· {model.code}: " in text


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.code)
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_model_with_its_whole_table(model: object, language: Language, capsys: Capture) -> None:
    assert isinstance(model, type(MODELS[0]))
    assert main(["models", model.code, "--lang", language]) == 0
    flowing = " ".join(capsys.readouterr().out.split())
    for item in model.items:
        for row, words in zip(item.item.rows, item.rows, strict=True):
            assert f"{row.points} {words.in_(language)}" in flowing
    for group in model.groups:
        assert group.label.in_(language) in flowing
    for condition in model.conditions:
        assert condition.says.in_(language) in flowing
    assert model.calibration.in_(language) in flowing
    for reference in model.references:
        assert reference.cite in flowing


def test_the_models_as_json(capsys: Capture) -> None:
    assert main(["models", "--format", "json"]) == 0
    assert [one["model"] for one in json.loads(capsys.readouterr().out)] == list(BY_CODE)
    assert main(["models", "katagiri_2014", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["groups"][0]["alive"][0] == {"months": 12, "percent": "91", "mark": "V2"}


def test_a_model_that_does_not_exist(capsys: Capture) -> None:
    assert main(["models", "katagri", "--lang", "en"]) == 2
    assert "There is no model 'katagri'. Did you mean katagiri_2014?" in capsys.readouterr().err


# --- stability ---


def test_stability(case: str, tmp_path: Path, capsys: Capture) -> None:
    figure = tmp_path / "spine.svg"
    asked = ["stability", case, "--levels", "Th7,L2", "--grade", "1c", "--svg", str(figure)]
    assert main(asked) == 0
    text = capsys.readouterr().out
    assert "SINS, Th7 (semirigide): 3-16 punten" in text
    assert "1c: durazak vervormd, raakt het myelum zonder compressie (laaggradig) [V2] ← deze patiënt" in text
    assert "Th7, L2" in figure.read_text(encoding="utf-8")


def test_stability_as_json(case: str, capsys: Capture) -> None:
    assert main(["stability", case, "--levels", "S1", "--grade", "3", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["levels"][0]["level"] == "S1"
    assert told["epidural_grade"]["class"] == "high"


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (["--levels", "T13"], "--levels: 'T13' is no level"),
        (["--grade", "4"], "--grade: '4' is no grade"),
        (["--svg", "/no/such/folder/x.svg"], "Cannot write"),
    ],
)
def test_stability_names_what_is_wrong(case: str, more: list[str], says: str, capsys: Capture) -> None:
    assert main(["stability", case, "--lang", "en", *more]) == 2
    assert says in capsys.readouterr().err


# --- a hospital's own figures, and a machine without the drawing library ---

SURVIVAL = {
    "patients": 60,
    "deaths": 50,
    "median_months": {"value": 9.5, "low": 7.0, "high": None},
    "alive": [
        {"months": 3, "value": 0.8, "low": 0.7, "high": 0.9},
        {"months": 6, "value": 0.6, "low": 0.5, "high": 0.7},
        {"months": 12, "value": 0.4, "low": 0.3, "high": 0.5},
    ],
}
OWN = {
    "format": "wervelwijzer-recalibration",
    "format_version": 1,
    "software": "wervelwijzer",
    "provenance": {
        "hospital": "Hospital X",
        "made": "2026-11-22",
        "registry_sha256": "0" * 64,
        "patients": 120,
        "deaths": 100,
        "rows_left_out": 0,
        "first_start": "2019-01",
        "last_start": "2025-12",
        "last_end": "2026-06",
    },
    "models": [
        {
            "model": "van_der_linden_2005",
            "baseline": SURVIVAL,
            "groups": [{"group": "B", **SURVIVAL}],
            "too_small": [],
            "cox": None,
        }
    ],
    "not_fitted": [],
}


def test_own_figures_stand_beside_the_published_ones(case: str, tmp_path: Path, capsys: Capture) -> None:
    own = tmp_path / "own.json"
    own.write_text(json.dumps(OWN), encoding="utf-8")
    assert main(["prognosis", case, "--file", str(own)]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "B (middellang): mediaan 9,0 maanden" in text
    assert "Eigen cijfers van Hospital X" in text
    assert "mediaan 9,5 maanden" in text
    assert main(["prognosis", case, "--file", str(own), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["hospital"], one["group"]) for one in told["models"][0]["own_figures"]] == [("Hospital X", "B")]
    assert all(not one["own_figures"] for one in told["models"][1:])


def test_a_machine_without_the_drawing_library_says_what_to_install(
    case: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.delitem(sys.modules, "wervelwijzer.prognosis.plot", raising=False)
    assert main(["prognosis", case, "--plot", str(tmp_path / "plot.svg"), "--lang", "en"]) == 2
    assert capsys.readouterr().err == "This needs matplotlib. Install it with: pip install 'wervelwijzer[prognosis]'\n"


def test_stability_without_levels_or_grade_in_english(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "case.json"
    complete = ("junctional", "mechanical", "lytic", "normal", "none", "bilateral")
    names = ("location", "pain", "lesion", "alignment", "collapse", "posterolateral")
    given = {f"sins_{name}": value for name, value in zip(names, complete, strict=True)}
    file.write_text(json.dumps({"imaging": given}), encoding="utf-8")
    assert main(["stability", str(file), "--lang", "en"]) == 0
    text = capsys.readouterr().out
    assert "SINS, level not given: 11 points, indeterminate (7-12)" in text
    assert "1 of 3 present." in text
