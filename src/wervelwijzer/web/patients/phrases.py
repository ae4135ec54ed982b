"""An advice, a clock and a question in the reader's words, for templates; every phrase is that of `Reading`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from wervelwijzer import guideline
from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.reading import Reading
from wervelwijzer.advice.result import Advised, Conclusion, Question
from wervelwijzer.advice.words import HEADINGS, value_words
from wervelwijzer.facts import BY_NAME
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.recommendations import Default, Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.pathway import words as pathway_words
from wervelwijzer.pathway.clocks import Clock
from wervelwijzer.pathway.deviations import Deviation
from wervelwijzer.pathway.entry import in_utc
from wervelwijzer.web.common.templatetags.say import written
from wervelwijzer.web.patients.lines import Line
from wervelwijzer.web.patients.words import STATUS

LATE_AFTER = timedelta(minutes=5)

FROM = Text("Geteld vanaf", "Counted from")
ENTERED = Text("Pas ingevoerd op", "Entered only on")


@dataclass(frozen=True)
class Shown:
    """An advice as it is shown, with everything that it rests on."""

    id: str
    action: str
    says: str
    by: str
    strength: str
    place: str
    version: str
    because: tuple[str, ...]
    reading: str
    not_computed: str
    when: str
    unless: tuple[str, ...]
    overridden_by: str
    deviations: tuple[ShownDeviation, ...] = ()


@dataclass(frozen=True)
class ShownLine:
    """A line under 'now', ready for the page."""

    line: Line
    advice: Shown
    also: tuple[Shown, ...]
    clock_says: tuple[str, ...]

    @property
    def clock(self) -> Clock | None:
        """The clock that runs for it."""
        return self.line.clock


@dataclass(frozen=True)
class Chapter:
    """The advices of one chapter of the guideline."""

    title: str
    advices: tuple[Shown, ...]


@dataclass(frozen=True)
class ShownDeviation:
    """A deviation, the advice that it departs from, and who decided it."""

    of: Deviation
    advice: str
    author: str


@dataclass(frozen=True)
class Asked:
    """A question with what its answers settle."""

    name: str
    label: str
    help: str
    settles: str


class Phrases:
    """Puts things into words for one reader; `names` are people by their id."""

    def __init__(self, reading: Reading, deviations: Iterable[Deviation], names: Mapping[str, str]) -> None:
        self.reading = reading
        self.say = reading.say
        self.names = names
        self.deviations = tuple(one for one in deviations if one.holds)

    def line(self, line: Line) -> ShownLine:
        """A line under 'now'."""
        return ShownLine(
            line,
            self.shown(line.rec, line.advised, line.unless),
            tuple(self.shown(one.recommendation, one) for one in line.also),
            tuple(self._clock_says(line.clock)) if line.clock else (),
        )

    def shown(self, rec: Recommendation, advised: Advised | None, unless: tuple[str, ...] | None = None) -> Shown:
        """An advice; without `advised` only what the guideline itself says of it."""
        open_exceptions = unless if unless is not None else (advised.unless if advised else ())
        return Shown(
            id=rec.id,
            action=self.say(rec.action.text),
            says=self.say(rec.says),
            by=self.say(rec.by.label),
            strength=self.say(rec.strength.label),
            place=f"{self.say(CHAPTERS[rec.source.chapter])}, {self.say(HEADINGS['character'])} {rec.source.offset}",
            version=f"{guideline.VERSION} ({guideline.YEAR})",
            because=tuple(self.reading.reason(reason) for reason in advised.because) if advised else (),
            reading=self.say(rec.reading) if rec.reading else "",
            not_computed=self.say(rec.not_computed) if rec.not_computed else "",
            when=self.reading.when(advised) if advised else "",
            unless=tuple(f"{self.say(self.reading.by_id[other].says)} [{other}]" for other in open_exceptions),
            overridden_by=", ".join(advised.overridden_by) if advised else "",
            deviations=tuple(self.deviation(one) for one in self.deviations if one.recommendation == rec.id),
        )

    def chapters(self, advised: Iterable[Advised]) -> tuple[Chapter, ...]:
        """Advices under the chapter that they stand in, in the guideline's order."""
        found: dict[str, list[Shown]] = {}
        for one in advised:
            found.setdefault(one.recommendation.section, []).append(self.shown(one.recommendation, one))
        return tuple(Chapter(self.say(CHAPTERS[section]), tuple(listed)) for section, listed in found.items())

    def asked(self, question: Question) -> Asked:
        """A question."""
        fact = question.fact
        return Asked(fact.name, self.say(fact.label), self.say(fact.help), self.reading.settles(question))

    def _clock_says(self, clock: Clock) -> Iterable[str]:
        """From when a clock counts, since when that is known, and what is our reading of it."""
        start = self.say(pathway_words.STARTS[clock.starts])
        yield f"{self.say(FROM)} {start}: {self.moment(clock.started_at)}."
        if in_utc(clock.known_since) - in_utc(clock.started_at) > LATE_AFTER:
            yield f"{self.say(ENTERED)} {self.moment(clock.known_since)}."
        if clock.reading:
            yield f"{self.say(HEADINGS['reading'])} {self.say(clock.reading)}"
        if not clock.runs and clock.ended_at:
            reason = self.say(clock.reason) if clock.reason else ""
            yield f"{self.say(STATUS[clock.status])}: {self.moment(clock.ended_at)}. {reason}".rstrip()

    def ended(self, clock: Clock) -> tuple[str, ...]:
        """What there is to say of a clock that has ended."""
        return tuple(self._clock_says(clock))

    def conclusion(self, conclusion: Conclusion) -> tuple[str, str, str]:
        """A settled decision: its name, what it decides, and the outcome."""
        assert conclusion.value is not None
        decision = conclusion.decision
        return decision.name, self.say(decision.label), self.say(decision.word_for(conclusion.value))

    def derived(self, default: Default, value: FactValue) -> tuple[str, str, str]:
        """A fact that was taken from another one: its label, its value, and how we came to it."""
        fact = BY_NAME[default.fact]
        return self.say(fact.label), self.say(value_words(fact, value)), self.say(default.says)

    def deviation(self, one: Deviation) -> ShownDeviation:
        """A deviation beside the advice that it departs from."""
        rec = self.reading.by_id.get(one.recommendation)
        advice = self.say(rec.action.text) if rec else one.recommendation
        return ShownDeviation(one, advice, self.names.get(one.author, one.author))

    def moment(self, moment: datetime) -> str:
        """A moment on the reader's clock."""
        return written(moment)
