"""What was done or given up in the course of care is asked no more on paper: it stands there with its moment."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.mdo.conftest import AD_HOC, WEEKLY

from wervelwijzer.documents import dates, kinds
from wervelwijzer.documents.content import Callout, Document, Fields, Lines, Table, pieces_of
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.papers.context import Choices, document_context
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.services import New, append
from wervelwijzer.web.records.states import snapshot

pytestmark = pytest.mark.django_db

ORDERING = ("practitioner_letter", "handover", "referral", "meeting_summary")
TERM, DEXAMETHASONE, MEETING = "treatment.start_deadline_hours", "corticosteroids.dexamethasone", "mdo.urgency"


def written(episode: Episode, author: User, code: str, language: Language = "nl") -> Document:
    """A document of an episode as it stands, whole."""
    fresh = Episode.objects.get(pk=episode.pk)
    return kinds.kind(code).write(document_context(fresh, snapshot(fresh), author, Choices(language)))


def told(document: Document, source: str) -> list[str]:
    """What stands on it from one place."""
    return [piece.text for piece in document.pieces() if piece.source == source]


def treated(make_episode: MakeEpisode, people: dict[str, User]) -> tuple[Episode, Any]:
    """A patient with MESCC who had dexamethasone, a meeting and an operation."""
    episode = make_episode(AD_HOC, hours_ago=9)
    begun = timezone.now() - timedelta(hours=8)
    moments = [timezone.localtime(begun + timedelta(hours=hour)) for hour in range(4)]
    append(episode, people["neuroloog"], New("definitive_diagnosis", at=moments[0]))
    append(
        episode, people["neuroloog"], New("treatment_started", at=moments[1], content={"treatment": "dexamethasone"})
    )
    decided = {"meeting": "ad_hoc", "decision": "Operatie.", "reason": "Instabiel."}
    append(episode, people["neuroloog"], New("mdo_decided", at=moments[2], content=decided))
    append(episode, people["chirurg"], New("treatment_started", at=moments[3], content={"treatment": "surgery"}))
    return episode, moments


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ORDERING)
def test_what_was_started_or_held_is_told_with_its_moment_and_ordered_no_more(
    make_episode: MakeEpisode, people: dict[str, User], code: str, language: Language
) -> None:
    episode, moments = treated(make_episode, people)
    document = written(episode, people["neuroloog"], code, language)
    started, held = ("gestart op", "gehouden op") if language == "nl" else ("started on", "held on")
    surgery = "operatie" if language == "nl" else "surgery"
    wanted = {
        DEXAMETHASONE: f"{started} {dates.moment(moments[1], language)}",
        TERM: f"{started} {dates.moment(moments[3], language)} ({surgery})",
    }
    if code in ("referral", "meeting_summary"):
        wanted[MEETING] = f"{held} {dates.moment(moments[2], language)}"
    for name, text in wanted.items():
        assert told(document, f"pathway/ended/{name}") == [text]
        assert not told(document, f"decisions/{name}"), name


@pytest.mark.parametrize("code", ["referral", "meeting_summary"])
def test_treatment_so_far_lists_what_was_started(make_episode: MakeEpisode, people: dict[str, User], code: str) -> None:
    episode, moments = treated(make_episode, people)
    sections = written(episode, people["neuroloog"], code).sections
    one = next(section for section in sections if section.title.startswith("Behandeling"))
    text = " ".join(piece.text for block in one.blocks for piece in pieces_of(block))
    assert "behandeling gestart: operatie" in text
    assert "behandeling gestart: dexamethason" in text
    assert dates.moment(moments[3], "nl") in text


@pytest.mark.parametrize("code", ORDERING)
def test_a_term_that_still_runs_is_printed_as_the_screen_has_it(
    make_episode: MakeEpisode, people: dict[str, User], code: str
) -> None:
    episode = make_episode(AD_HOC)
    append(episode, people["neuroloog"], New("definitive_diagnosis", at=timezone.now() - timedelta(minutes=30)))
    document = written(episode, people["neuroloog"], code)
    assert told(document, f"decisions/{TERM}") == ["binnen 24 uur"]
    assert not any(re.match("pathway/ended/treatment", piece.source) for piece in document.pieces())


def test_a_clock_that_was_stopped_says_so_with_the_reason(make_episode: MakeEpisode, people: dict[str, User]) -> None:
    episode = make_episode(WEEKLY)
    append(episode, people["neuroloog"], New("definitive_diagnosis", at=timezone.now() - timedelta(minutes=30)))
    stopped = {"goal": "treatment", "reason": "patient_declines", "text": "Wil niet."}
    append(episode, people["neuroloog"], New("clock_stopped", content=stopped))
    (text,) = told(written(episode, people["neuroloog"], "practitioner_letter"), f"pathway/ended/{TERM}")
    assert text.startswith("vervallen op")
    assert "de patiënt wil dit niet" in text


def test_dexamethasone_that_was_given_before_is_not_to_be_started(
    make_episode: MakeEpisode, people: dict[str, User]
) -> None:
    case = {**AD_HOC, "treatment": {**AD_HOC["treatment"], "corticosteroids_started": True}}
    episode = make_episode(case)
    (text,) = told(written(episode, people["neuroloog"], "practitioner_letter"), f"pathway/ended/{DEXAMETHASONE}")
    assert "gestart" in text


# --- what is not followed ---


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("choice", "said"),
    [("declined", ("niet gevolgd", "not followed")), ("changed", ("anders uitgevoerd", "carried out differently"))],
)
@pytest.mark.parametrize("code", ORDERING)
def test_beside_an_advice_that_is_not_followed_it_says_so(
    make_episode: MakeEpisode,
    people: dict[str, User],
    code: str,
    choice: str,
    said: tuple[str, str],
    language: Language,
) -> None:
    episode = make_episode(AD_HOC)
    append(episode, people["neuroloog"], New("definitive_diagnosis", at=timezone.now() - timedelta(minutes=30)))
    fresh = Episode.objects.get(pk=episode.pk)
    clock = next(one for one in snapshot(fresh).state.running if one.goal == "treatment")
    departed = {
        "recommendation": clock.recommendation.id,
        "choice": choice,
        "reason": "patient_declines",
        "text": "Wil naar huis.",
        "stops_clock": False,
    }
    append(episode, people["neuroloog"], New("deviation", content=departed))
    document = written(episode, people["neuroloog"], code, language)
    words = said[0 if language == "nl" else 1]
    reason = "de patiënt wil dit niet" if language == "nl" else "the patient does not want this"
    lines = [
        line
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Lines)
        for line in block.lines
    ]
    (line,) = [line for line in lines if line.certainty[0].text == clock.recommendation.id]
    assert f"{words}: {reason}. Wil naar huis. (Noor Neuteboom, " in _small(line.notes[0].text)
    rows = [
        row
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows
    ]
    (row,) = [row for row in rows if clock.recommendation.id in row[0][0].text]
    assert f"{words}: {reason}" in _small("".join(piece.text for piece in row[2]))
    (outcome,) = {piece.text for piece in document.pieces() if piece.source == f"departed/{TERM}"}
    assert f"{words}: {reason}" in _small(outcome)


def _small(text: str) -> str:
    return (
        text.replace("Niet gevolgd", "niet gevolgd")
        .replace("Not followed", "not followed")
        .replace("Anders uitgevoerd", "anders uitgevoerd")
        .replace("Carried out", "carried out")
    )


def test_the_referral_is_urgent_for_what_is_followed(make_episode: MakeEpisode, people: dict[str, User]) -> None:
    episode = make_episode(WEEKLY)
    append(episode, people["neuroloog"], New("definitive_diagnosis", at=timezone.now() - timedelta(minutes=30)))
    fresh = Episode.objects.get(pk=episode.pk)
    for one in snapshot(fresh).reading("nl").now:
        departed = {"recommendation": one.recommendation.id, "choice": "declined", "reason": "other", "text": "x"}
        append(episode, people["neuroloog"], New("deviation", content=departed))
    document = written(episode, people["neuroloog"], "referral")
    (callout,) = [
        b for s in document.sections[:1] for b in s.blocks if isinstance(b, Callout) and b.title == "Hoe dringend"
    ]
    assert callout.tone == "calm"


# --- who was at the meeting ---


@pytest.mark.parametrize(
    ("present", "absent", "fields"),
    [
        ([], [], {}),
        ([], ["radiologist"], {"Vereist, niet aanwezig": "radioloog"}),
        (
            ["Coen Coenen"],
            ["radiologist", "spine_surgeon"],
            {"Aanwezig": "Coen Coenen", "Vereist, niet aanwezig": "radioloog, wervelkolomchirurg"},
        ),
        (["Coen Coenen"], [], {"Aanwezig": "Coen Coenen"}),
    ],
)
@pytest.mark.parametrize("code", ORDERING)
def test_who_was_at_the_meeting_and_who_had_to_be_are_fields_of_their_own(
    make_episode: MakeEpisode,
    people: dict[str, User],
    code: str,
    present: list[str],
    absent: list[str],
    fields: dict[str, str],
) -> None:
    episode = make_episode(WEEKLY)
    there = [{"as": "others", "user": "", "name": name} for name in present]
    decided = {"meeting": "weekly", "decision": "x", "reason": "y", "present": there, "absent": absent}
    append(episode, people["coordinator"], New("mdo_decided", content=decided))
    document = written(episode, people["neuroloog"], code)
    rows = [row for s in document.sections for b in s.blocks if isinstance(b, Fields) for row in b.rows]
    found = {
        row.label: row.value.text for row in rows if row.value and row.label in ("Aanwezig", "Vereist, niet aanwezig")
    }
    assert found == fields
    assert not [row for row in rows if row.label == "Aanwezig" and row.value is None]
