"""The record as HTML: worked out once for a version and a language, kept until something changes.

The clocks in it are filled in anew each time that it is given out; what differs by person is not in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe

from wervelwijzer.advice.priorities import ASKED
from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advised
from wervelwijzer.documents.kinds import KINDS as PAPERS
from wervelwijzer.documents.levels import short_name
from wervelwijzer.language.text import Language
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.pathway.state import State
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.keeping import Kept
from wervelwijzer.web.common.language import language
from wervelwijzer.web.common.times import in_words
from wervelwijzer.web.patients.known import known_facts
from wervelwijzer.web.patients.lines import now_of
from wervelwijzer.web.patients.offered import ADDS, MORE_ADDS
from wervelwijzer.web.patients.phrases import Phrases
from wervelwijzer.web.patients.story import parted, people_in, story
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.states import Snapshot

MOST_KEPT = 150
"""Bodies kept in this process: a body of a long record is about 150 kB."""

RUNS_ON, STANDS_STILL = "data-due=", "data-was-due="
LEFT = re.compile(r'(?<=<span class="left" data-due=")([^"]+)(">)[^<]*')


@dataclass(frozen=True)
class Body:
    """The record of an episode, in pieces: between two pieces stands the time left until a moment."""

    pieces: tuple[str, ...]
    dues: tuple[datetime, ...]
    language: Language
    coordinator: str

    def html(self, at: datetime) -> SafeString:
        """With the time left as it is at a moment."""
        parts = [self.pieces[0]]
        for due, piece in zip(self.dues, self.pieces[1:], strict=True):
            parts += [in_words((due - at).total_seconds(), self.language), piece]
        return mark_safe("".join(parts))

    def still(self) -> Body:
        """The same with clocks that the script leaves alone."""
        pieces = tuple(piece.replace(RUNS_ON, STANDS_STILL) for piece in self.pieces)
        return replace(self, pieces=pieces)


@dataclass(frozen=True)
class Shown:
    """What of an episode is shown: as it is now, or (`past`) as it was, and then nothing can be changed."""

    episode: Episode
    snapshot: Snapshot
    past: str = ""

    @property
    def over_at(self) -> datetime | None:
        """When the patient died or the episode was closed: from then on nothing runs and nothing is asked.

        Looking back at what was known only by some moment tells of no closing: that has no moment of entering.
        """
        state, closed_at = self.snapshot.state, self.episode.closed_at
        if state.died_at is not None or closed_at is None or not self.past:
            return state.died_at or closed_at
        return closed_at if state.known_at is None and in_utc(closed_at) <= in_utc(state.at) else None

    @property
    def may_change(self) -> bool:
        """Whether anything can be added."""
        return not self.past and self.episode.closed_at is None

    @property
    def token(self) -> str:
        """What a page has seen: another token means that something changed."""
        until = self.snapshot.until
        closed = "c" if self.episode.closed_at else ""
        return f"{self.snapshot.version}-{int(until.timestamp()) if until else 0}{closed}"


_kept: Kept[Body] = Kept(None, MOST_KEPT)


def body_of(shown: Shown) -> Body:
    """The record, from what was kept where nothing has changed."""
    if shown.past:
        return made(shown).still()
    return _kept.get((shown.episode.pk, shown.token, language()), timezone.now(), lambda: made(shown))


def made(shown: Shown) -> Body:
    """Work the record out."""
    context = _context(shown)
    html = render_to_string("patients/record.html", context)
    found = list(LEFT.finditer(html))
    starts = [0, *(match.end() for match in found)]
    ends = [*(match.end(2) for match in found), len(html)]
    return Body(
        tuple(html[start:end] for start, end in zip(starts, ends, strict=True)),
        tuple(datetime.fromisoformat(match[1]) for match in found),
        language(),
        str(context["coordinator"]),
    )


def names_of(ids: Iterable[str]) -> dict[str, str]:
    """People by their id, as colleagues read it."""
    return {str(user.pk): user.name for user in User.objects.filter(pk__in={one for one in ids if _is_id(one)})}


def coordinator_of(state: State, names: Mapping[str, str]) -> str:
    """The coordinating physician: by id where a colleague was chosen, else as it was written."""
    return names.get(state.coordinator or "", state.coordinator or "")


def _is_id(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _context(shown: Shown) -> dict[str, object]:
    snapshot, state, advice = shown.snapshot, shown.snapshot.state, shown.snapshot.advice
    reading = Reading(advice, language())
    names = names_of([*people_in(snapshot.entries), state.coordinator or ""])
    phrases = Phrases(reading, state.deviations, names)
    now = now_of(advice, state, reading)
    open_days, older = parted(story(snapshot.entries, state.known_at, names, reading.language))
    over = shown.over_at is not None
    asked = () if over else advice.questions
    still_open = () if over else now.open_terms
    return {
        "episode": shown.episode,
        "shown": shown,
        "over_at": shown.over_at,
        "state": state,
        "may_change": shown.may_change,
        "warnings": [one for one in advice.warnings if not over or one.warning.level == "contradiction"],
        "problems": state.problems,
        "active": [phrases.line(line) for line in now.active if not over],
        "settled": [phrases.line(line) for line in now.settled if not over],
        "ended": [(clock, phrases.ended(clock)) for clock in now.ended],
        "open_terms": [
            (reading.say(one.decision.label), reading.values(one.decision, one.possible)) for one in still_open
        ],
        "asked": [phrases.asked(question) for question in asked[:ASKED]],
        "more_questions": max(0, len(asked) - ASKED),
        "chapters": phrases.chapters(_without_terms(reading) if over else reading.rest),
        "texts": phrases.chapters(reading.texts),
        "texts_count": len(reading.texts),
        "rest_count": len(reading.rest),
        "overridden": [phrases.shown(one.recommendation, one) for one in reading.overridden],
        "conclusions": [phrases.conclusion(one) for one in reading.conclusions],
        "derived": [phrases.derived(default, value) for default, value in advice.derived],
        "deviations": [phrases.deviation(one) for one in state.deviations],
        "coordinator": coordinator_of(state, names),
        "facts": known_facts(state, names, reading.language),
        "levels": ", ".join(short_name(level, reading.language) for level in state.levels),
        "story": open_days,
        "older_count": sum(len(day.told) for day in older),
        "papers": [(kind.code, kind.title) for kind in PAPERS.values()],
        "adds": ADDS,
        "more_adds": MORE_ADDS,
    }


def _without_terms(reading: Reading) -> list[Advised]:
    """All advice of a record in which nothing runs any more, to be read back."""
    return [one for one in reading.shown if one not in reading.texts]
