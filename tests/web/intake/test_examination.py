"""The body and its table: every finding goes into the examination as it was, and nothing is taken over by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from tests.web.conftest import MakeEpisode

from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.examination import Examination, Side
from wervelwijzer.isncsci.facts import facts_of
from wervelwijzer.isncsci.problems import ExaminationError
from wervelwijzer.isncsci.read_json import check
from wervelwijzer.isncsci.segments import DERMATOMES, MUSCLES
from wervelwijzer.language.text import LANGUAGES
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.intake.body import bodies
from wervelwijzer.web.intake.classified import classified
from wervelwijzer.web.intake.examination import (
    FIELD_NAMES,
    all_normal,
    content_of,
    fields_in,
    fields_of,
    normal_down_to,
    rows,
)
from wervelwijzer.web.records import states
from wervelwijzer.web.records.models import Draft, Episode
from wervelwijzer.web.records.services import New, append

pytestmark = pytest.mark.django_db

SignIn = Callable[[Client, str], None]
GRADE, SIGNS = "neurology.asia_grade", "neurology.myelopathy_or_cauda_signs"
COMPLETE = {**normal_down_to({}, "T10", "both"), "voluntary_anal_contraction": "no", "deep_anal_pressure": "no"}


def test_the_form_has_every_place_once() -> None:
    assert len(FIELD_NAMES) == len(set(FIELD_NAMES)) == 2 * (2 * 28 + 10)
    found = [one.name for row in rows({}, "nl") for one in (*row.right, *row.left) if one]
    assert sorted(found) == sorted(FIELD_NAMES)


@pytest.mark.parametrize(
    "examination",
    [
        Examination(),
        Examination(
            Side(
                ("2",) * 20 + ("1", "0*", "NT", "1*", "NT*", "", "0", "2"), ("",) * 28, ("5",) * 5 + ("4*",) * 5, "L3"
            ),
            Side(non_key="none"),
            "NT",
            "yes",
        ),
    ],
)
def test_an_examination_goes_through_the_form_unchanged(examination: Examination) -> None:
    fields = fields_of(examination)
    assert check(content_of(fields)) == examination
    assert fields_in(fields) == fields


def test_normal_is_normal_everywhere_but_where_only_the_examiner_can_tell() -> None:
    found = check(content_of(all_normal({})))
    assert found.right == found.left == Side(("2",) * 28, ("2",) * 28, ("5",) * 10)
    assert (found.contraction, found.pressure) == ("", "")


@pytest.mark.parametrize("level", ["C2", "T1", "T10", "L2", "S4-5"])
@pytest.mark.parametrize("which", ["both", "right", "left"])
def test_normal_down_to_a_segment(level: str, which: str) -> None:
    found = check(content_of(normal_down_to({}, level, which)))
    last = DERMATOMES.index(level)
    for name in ("right", "left"):
        side = found.right if name == "right" else found.left
        if which in (name, "both"):
            assert side.light_touch == side.pin_prick == ("2",) * (last + 1) + ("0",) * (27 - last)
            assert side.motor == tuple("5" if DERMATOMES.index(one) <= last else "0" for one in MUSCLES)
        else:
            assert side == Side()


def test_a_segment_that_does_not_exist_is_told() -> None:
    with pytest.raises(ExaminationError, match="T13"):
        normal_down_to({}, "T13", "both")


def test_the_words_are_those_of_the_classification() -> None:
    found = classified(COMPLETE, "nl")
    result = classify(check(content_of(COMPLETE)))
    assert found.result == result
    assert (found.ais, found.level, found.completeness) == ("A", "T10", "compleet")
    assert found.facts == facts_of(result)
    assert "T11" in found.mri


def test_what_is_not_examined_stays_open() -> None:
    found = classified(normal_down_to({}, "T10", "both"), "nl")
    assert len(found.result.ais) > 1
    assert found.ais_words == ""
    assert GRADE not in found.facts


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_body_has_every_dermatome_on_both_sides_and_no_style_of_its_own(language: Any) -> None:
    svg = bodies(language)
    for side in ("right", "left"):
        for place in DERMATOMES:
            assert f'data-side="{side}" data-place="{place}"' in svg
    assert "style=" not in svg


# --- the page ---


@pytest.fixture
def episode(make_episode: MakeEpisode) -> Episode:
    """A patient to examine."""
    return make_episode({"tumour": {"malignancy_known": True}})


@pytest.fixture
def neurologist(client: Client, sign_in: SignIn) -> Client:
    """A browser of the neurologist."""
    sign_in(client, "neuroloog")
    return client


def at(episode: Episode, tail: str = "") -> str:
    """The address of the page."""
    return f"/episodes/{episode.pk}/intake/examination/{tail}"


def send(client: Client, episode: Episode, tail: Any = "", base: Any = 1, **fields: Any) -> Any:
    """Send the sheet."""
    return client.post(at(episode, tail), {"base_version": base, **fields})


def known(episode: Episode) -> dict[str, Any]:
    """What is recorded."""
    return dict(states.snapshot(Episode.objects.get(pk=episode.pk)).state.case.known)


def last(episode: Episode) -> Any:
    """The last entry."""
    return Episode.objects.get(pk=episode.pk).entries.last()


def test_an_examination_is_recorded_and_no_fact_with_it(neurologist: Client, episode: Episode) -> None:
    assert send(neurologist, episode, **COMPLETE).status_code == 302
    row = last(episode)
    assert (row.kind, row.facts) == ("examined", {})
    assert check(row.content["isncsci"]) == check(content_of(COMPLETE))
    assert GRADE not in known(episode)


def test_facts_are_taken_over_where_somebody_says_so(neurologist: Client, episode: Episode) -> None:
    send(neurologist, episode, **COMPLETE, **{f"take.{GRADE}": "1"})
    assert known(episode)[GRADE] == "A"
    assert SIGNS not in known(episode)


def test_a_fact_that_is_not_certain_cannot_be_taken(neurologist: Client, episode: Episode) -> None:
    """The grade is open without the anal examination; whoever sends it all the same gets nothing recorded."""
    send(neurologist, episode, **normal_down_to({}, "T10", "both"), **{f"take.{GRADE}": "1", GRADE: "A"})
    assert GRADE not in known(episode)


def test_the_classification_is_live_and_nothing_is_recorded(neurologist: Client, episode: Episode) -> None:
    page = send(neurologist, episode, "look/", **COMPLETE).content.decode()
    assert "AIS A" in page
    assert f'name="take.{GRADE}" value="1">' in page
    assert Episode.objects.get(pk=episode.pk).version == 1
    assert Draft.objects.get().content == COMPLETE


def test_what_is_filled_in_is_put_back(neurologist: Client, episode: Episode) -> None:
    send(neurologist, episode, "look/", **{"right.lt.T4": "1", "left.m.L2": "3*", "left.m.L3": "3*A"})
    page = neurologist.get(at(episode)).content.decode()
    for name, value in (("right.lt.T4", "1"), ("left.m.L2", "3*"), ("left.m.L3", "3*A")):
        assert f"<option selected>{value}</option>" in page.split(f'name="{name}"')[1].split("</select>")[0]


def test_shortcuts_work_without_a_script(neurologist: Client, episode: Episode) -> None:
    page = send(neurologist, episode, do="fill", down_to="L1", sides="left").content.decode()
    assert "<option selected>0</option>" in page.split('name="left.pp.L2"')[1].split("</select>")[0]
    assert "selected" not in page.split('name="right.pp.L2"')[1].split("</select>")[0]
    page = send(neurologist, episode, do="normal").content.decode()
    assert "<option selected>5</option>" in page.split('name="right.m.S1"')[1].split("</select>")[0]
    page = send(neurologist, episode, do="clear", **COMPLETE).content.decode()
    assert "selected>0" not in page
    assert Episode.objects.get(pk=episode.pk).version == 1


def test_the_last_examination_can_be_the_beginning(neurologist: Client, episode: Episode) -> None:
    assert 'value="previous"' not in neurologist.get(at(episode)).content.decode()
    send(neurologist, episode, **COMPLETE)
    assert 'value="previous"' in neurologist.get(at(episode)).content.decode()
    page = send(neurologist, episode, base=2, do="previous").content.decode()
    assert "<option selected>0</option>" in page.split('name="left.pp.L2"')[1].split("</select>")[0]


def test_an_examination_of_the_wrong_patient_is_no_beginning(
    neurologist: Client, episode: Episode, people: dict[str, User]
) -> None:
    send(neurologist, episode, **COMPLETE)
    withdrawn = New("corrected", content={"withdrawn": True}, corrects=str(last(episode).pk))
    append(episode, people["neuroloog"], withdrawn)
    assert 'value="previous"' not in neurologist.get(at(episode)).content.decode()


def test_a_finding_that_cannot_be_is_told(neurologist: Client, episode: Episode) -> None:
    fields = {"right.lt.T4": "7"}
    assert "T4" in send(neurologist, episode, "look/", **fields).content.decode()
    response = send(neurologist, episode, **fields)
    assert response.status_code == 422
    assert "right.light_touch.T4" in response.content.decode()
    assert Episode.objects.get(pk=episode.pk).version == 1


def test_an_empty_sheet_is_not_recorded(neurologist: Client, episode: Episode) -> None:
    assert send(neurologist, episode).status_code == 422
    assert Episode.objects.get(pk=episode.pk).version == 1


def test_a_moment_that_has_yet_to_come_is_refused(neurologist: Client, episode: Episode) -> None:
    response = send(neurologist, episode, **COMPLETE, at="2199-01-01T10:00")
    assert response.status_code == 422
    assert "<option selected>0</option>" in response.content.decode()


def test_it_may_have_been_before(neurologist: Client, episode: Episode) -> None:
    send(neurologist, episode, **COMPLETE, at="2026-01-05T08:00")
    assert timezone.localtime(last(episode).at).isoformat() == "2026-01-05T08:00:00+01:00"


def test_a_grade_that_a_colleague_recorded_is_a_conflict(
    neurologist: Client, episode: Episode, people: dict[str, User]
) -> None:
    append(episode, people["chirurg"], New("examined", facts={GRADE: "B"}))
    fields = {**COMPLETE, f"take.{GRADE}": "1"}
    response = send(neurologist, episode, **fields)
    assert response.status_code == 409
    assert '<input type="hidden" name="right.lt.T4" value="2">' in response.content.decode()
    chosen = {**fields, f"keep.{GRADE}": "mine", "clash": GRADE, "seen_version": "2"}
    assert send(neurologist, episode, **chosen).status_code == 302
    assert known(episode)[GRADE] == "A"


def test_another_team_does_not_find_it(client: Client, sign_in: SignIn, episode: Episode) -> None:
    sign_in(client, "ander")
    assert client.get(at(episode)).status_code == 404
    assert send(client, episode, **COMPLETE).status_code == 404
    assert send(client, episode, "look/", **COMPLETE).status_code == 404
