"""A baseline of one's own: it recovers the truth, holds no patient, and is checked where it is read."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.validation.simulate import TODAY, bollen_csv, registry

from wervelwijzer.advice.case import CaseError
from wervelwijzer.prognosis.own_figures import is_own_figures, load_own, own_figures, parse_own
from wervelwijzer.prognosis.reader import reader
from wervelwijzer.validation.placing import place
from wervelwijzer.validation.recalibrate import as_text, recalibrate

TRUE = {"A": 22.0, "B": 11.0, "C": 6.0, "D": 2.5}


def made(medians: dict[str, float] = TRUE, size: int = 1_200, seed: int = 31) -> str:
    found = place(registry(bollen_csv(medians, size, seed, until=(24, 72))), reader())
    return as_text(recalibrate(found.registry, found.scored, "UMC Voorbeeld", TODAY))


@pytest.fixture(scope="module")
def text() -> str:
    return made()


def test_it_recovers_the_truth(text: str) -> None:
    own = parse_own(text.encode())
    for group, median in TRUE.items():
        survival = own.models["bollen_2014"].groups[group]
        assert survival.median.value == pytest.approx(median, rel=0.15)
        assert survival.median.low is not None
        assert survival.median.high is not None
        assert survival.median.low <= median <= survival.median.high
        for month in (3, 6, 12):
            assert survival.alive[month].value == pytest.approx(0.5 ** (month / median), abs=0.06)


def test_provenance(text: str) -> None:
    own = parse_own(text.encode())
    assert (own.hospital, own.made, own.patients) == ("UMC Voorbeeld", TODAY, 1_200)
    assert len(own.sha256) == 64
    assert own.first == "2018-01"
    content = json.loads(text)
    assert content["software"].startswith("wervelwijzer ")
    assert "tomita_2001" in content["not_fitted"]


def test_no_patient_is_in_the_file(text: str) -> None:
    """No identity, no date of a day, and a curve by whole months that stops at the last five."""
    assert "p17" not in text
    days = [word for word in text.split('"') if len(word) == 10 and word.count("-") == 2]
    assert days == [TODAY.isoformat()]
    for model in json.loads(text)["models"]:
        for group in model["groups"]:
            assert group["patients"] >= 10
            assert all(isinstance(row["months"], int) for row in group["alive"])


def test_cox_by_points(text: str) -> None:
    (fitted,) = [one["cox"] for one in json.loads(text)["models"] if one["model"] == "van_der_linden_2005"]
    assert fitted["hazard_ratio_per_point"]["value"] < 1
    shares = {(row["points"], row["months"]): row["value"] for row in fitted["alive"]}
    assert shares[6, 6] > shares[3, 6]
    (none,) = [one["cox"] for one in json.loads(text)["models"] if one["model"] == "bollen_2014"]
    assert none is None


def test_the_sentence_says_whose_figures_these_are(text: str) -> None:
    own = parse_own(text.encode())
    says = own_figures(own, "bollen_2014", "D")
    assert says is not None
    assert says.nl.startswith("Eigen cijfers van UMC Voorbeeld (2018-01 - ")
    assert "mediaan 2," in says.nl
    assert "in leven na 3, 6 en 12 maanden" in says.nl
    assert "alive at 3, 6 and 12 months" in says.en
    assert own_figures(own, "bollen_2014", "E") is None
    assert own_figures(own, "tomita_2001", "2-3") is None
    assert own_figures(own, "bollen_2014", None) is None


def test_a_median_that_is_not_reached() -> None:
    own = parse_own(made({"A": 900.0, "D": 2.0}, size=120, seed=5).encode())
    says = own_figures(own, "bollen_2014", "A")
    assert says is not None
    assert "mediaan niet bereikt" in says.nl


def test_small_groups_are_left_out() -> None:
    lines = bollen_csv({"B": 9.0, "D": 2.0}, 80, 6).splitlines()
    few = [line for line in lines if ",prostate," in line][:9]
    rest = [line for line in lines if ",prostate," not in line]
    found = place(registry("\n".join([*rest, *few]) + "\n"), reader())
    content = recalibrate(found.registry, found.scored, "H", TODAY)
    (model,) = [one for one in content["models"] if one["model"] == "bollen_2014"]
    assert [group["group"] for group in model["groups"]] == ["D"]
    assert set(model["too_small"]) == {"A", "B", "C"}


def changed(text: str, *path: str | int, to: object) -> bytes:
    content: Any = json.loads(text)
    inside = content
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = to
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    ("path", "to", "named"),
    [
        (("format",), "iets", "format"),
        (("format_version",), 2, "format_version"),
        (("provenance", "hospital"), "", "provenance.hospital"),
        (("provenance", "made"), "gisteren", "provenance.made"),
        (("provenance", "registry_sha256"), "abc", "provenance.registry_sha256"),
        (("provenance", "patients"), 0, "provenance.patients"),
        (("provenance", "first_start"), "2018", "provenance.first_start"),
        (("provenance", "doctor"), "x", "provenance"),
        (("models",), {}, "models"),
        (("models", 0, "model"), "bolen", "models[0].model"),
        (("models", 0, "groups"), None, "models[0].groups"),
        (("models", 0, "groups", 0, "group"), "Z", "models[0].groups[0].group"),
        (("models", 0, "groups", 0, "patients"), "veel", "models[0].groups[0].patients"),
        (("models", 0, "groups", 0, "alive", 0, "value"), 1.2, "models[0].groups[0].alive[0]"),
        (("models", 0, "groups", 0, "alive", 1, "value"), None, "models[0].groups[0].alive[1]"),
        (("models", 0, "groups", 0, "alive", 1, "months"), 1, "models[0].groups[0].alive"),
        (("models", 0, "groups", 0, "alive"), "x", "models[0].groups[0].alive"),
        (("models", 0, "groups", 0, "median_months", "low"), 900, "models[0].groups[0].median_months"),
    ],
)
def test_a_wrong_file_is_refused_with_the_place(text: str, path: tuple[str | int, ...], to: object, named: str) -> None:
    with pytest.raises(CaseError) as caught:
        parse_own(changed(text, *path, to=to))
    assert caught.value.problems[0].fact == named


def test_it_is_known_by_its_format(text: str, tmp_path: Path) -> None:
    assert is_own_figures(text.encode())
    assert not is_own_figures(b'{"format": "wervelwijzer-model"}')
    file = tmp_path / "own.json"
    file.write_text(text, encoding="utf-8")
    assert load_own(file) == parse_own(text.encode())
    with pytest.raises(CaseError):
        load_own(tmp_path / "nothing.json")


def test_the_same_registry_gives_the_same_file(text: str) -> None:
    assert made() == text
    assert date.fromisoformat(json.loads(text)["provenance"]["made"]) == TODAY
