"""The whole answer to each named patient, kept to be read: as text in both languages, and as a digest of its JSON.

A change of rules or words shows here as a difference that somebody must read. When it is right, renew the answers with
`./run test tests/patients/test_answers.py --update-answers` and say in the changelog which patients get other advice.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.advice.cases import FOLDER, PATIENTS

import wervelwijzer
from wervelwijzer.advice.result import static_part
from wervelwijzer.advice.text import render
from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.language.text import LANGUAGES, Language

ANSWERS = FOLDER / "answers"
WIDTH = 80
SAID = ("id", "status", "due", "overridden_by", "unless", "because", "missing")
"""What a recommendation says of this patient; the rest is the same for all and stands in the guideline's files."""

RENEW = "If this is right, renew it: ./run test tests/patients/test_answers.py --update-answers"

Json = dict[str, Any]

every_patient = pytest.mark.parametrize("patient", PATIENTS)


def answer(patient: str) -> Json:
    full: Json = json.loads(wervelwijzer.advise(PATIENTS[patient]).to_json_text())
    return full


# --- The digest: what differs from patient to patient, one thing a line ---


def digest(full: Json) -> Json:
    """What a reader must check: conclusions, advice that is not silent, questions in order, warnings, defaults."""
    return {
        "decisions": {name: _conclusion(told) for name, told in full["decisions"].items()},
        "recommendations": [_advice(one) for one in full["recommendations"] if one["status"] != "does_not_apply"],
        "questions": [question["fact"] for question in full["questions"]],
        "warnings": [warned["code"] for warned in full["warnings"]],
        "derived": {one["fact"]: one["value"] for one in full["derived"]},
    }


def _conclusion(told: Json) -> Any:
    """The value alone; where more is possible, what is possible and how many facts are missing."""
    if len(told["possible"]) == 1:
        return told["value"]
    return {"possible": told["possible"], "missing": told["missing"]}


def _advice(one: Json) -> Json:
    """What is said of this patient; empty parts left out."""
    said = {key: one[key] for key in SAID if one[key] not in (None, [])}
    if "because" in said:
        said["because"] = {reason["fact"]: reason["value"] for reason in said["because"]}
    return said


def written(content: Json) -> str:
    """JSON with one conclusion, recommendation, question or warning a line."""
    parts = [f"  {_compact(key)}: {_lines(value)}" for key, value in content.items()]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(value: Any) -> str:
    if not value:
        return _compact(value)
    if isinstance(value, Mapping):
        return "{\n" + ",\n".join(f"    {_compact(key)}: {_compact(one)}" for key, one in value.items()) + "\n  }"
    return "[\n" + ",\n".join(f"    {_compact(one)}" for one in value) + "\n  ]"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


# --- Kept answers ---


def kept(file: Path, now: str, *, update: bool) -> str:
    """The answer as it was kept; renewed first where that was asked."""
    if update:
        file.parent.mkdir(exist_ok=True)
        file.write_text(now, encoding="utf-8", newline="\n")
    assert file.exists(), f"{file} is not there. {RENEW}"
    return file.read_text(encoding="utf-8")


@every_patient
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_is_the_one_that_was_read(patient: str, language: Language, update_answers: bool) -> None:
    now = render(wervelwijzer.advise(PATIENTS[patient]), language, width=WIDTH)
    assert now == kept(ANSWERS / f"{patient}.{language}.txt", now, update=update_answers), RENEW


@every_patient
def test_the_digest_is_the_one_that_was_read(patient: str, update_answers: bool) -> None:
    now = written(digest(answer(patient)))
    assert now == kept(ANSWERS / f"{patient}.json", now, update=update_answers), RENEW


def test_every_kept_answer_is_somebodys() -> None:
    names = {f"{patient}.{kind}" for patient in PATIENTS for kind in ("nl.txt", "en.txt", "json")}
    assert {file.name for file in ANSWERS.iterdir()} == names


# --- The digest leaves nothing out that could differ ---


@every_patient
def test_the_whole_answer_holds_what_was_kept_and_beside_it_only_silence_and_words(patient: str) -> None:
    read = json.loads((ANSWERS / f"{patient}.json").read_text(encoding="utf-8"))
    full = answer(patient)
    assert read == json.loads(json.dumps(digest(full))), RENEW

    assert list(full["decisions"]) == [decision.name for decision in DECISIONS]
    for told in full["decisions"].values():
        if len(told["possible"]) == 1:
            assert told == {"value": told["possible"][0], "possible": told["possible"], "missing": []}
        else:
            assert told["value"] is None

    spoken = [one["id"] for one in read["recommendations"]]
    for one, rec in zip(full["recommendations"], RECOMMENDATIONS, strict=True):
        assert set(one) == {*SAID, *static_part(rec)}
        assert {key: one[key] for key in static_part(rec)} == json.loads(json.dumps(static_part(rec)))
        if rec.id not in spoken:
            assert (one["status"], one["due"]) == ("does_not_apply", None)
            assert all(one[key] == [] for key in SAID[3:])


@every_patient
def test_prognosis_follows_from_the_decisions(patient: str) -> None:
    """So the digest need not repeat it."""
    full = answer(patient)
    for model in full["prognosis"]:
        if not model["computed"]:
            assert model["possible"] == model["points"] == []
        else:
            assert model["possible"] in [told["possible"] for told in full["decisions"].values()]


def test_a_difference_is_seen_and_only_an_order_renews_it(tmp_path: Path) -> None:
    file = tmp_path / "answers" / "somebody.nl.txt"
    with pytest.raises(AssertionError, match="--update-answers"):
        kept(file, "new", update=False)
    assert kept(file, "old", update=True) == "old"
    assert kept(file, "new", update=False) == "old"
