"""What a reader of an advice is shown, and in which words: the one selection behind terminal, screen and paper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from wervelwijzer.advice.result import Advice, Advised, Conclusion, Due, Prognosis, Question, Reason
from wervelwijzer.advice.words import EVENT_WORDS, HEADINGS, in_dutch_time, value_words, weekday_and_month
from wervelwijzer.language.decisions import NOT_APPLICABLE, Decision, Value
from wervelwijzer.language.recommendations import TREATMENT
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Concludes

QUIET = (False, NOT_APPLICABLE, "none", "not_indicated", ())
"""Outcomes that ask nothing of anybody. (A score of 0 is an outcome like any other.)"""

CONFIRMED = "imaging.vertebral_metastases_confirmed"
"""The models were made for patients with vertebral metastases; they are shown for no one else."""

DONE_ALREADY = "DX-IMG-01-ADEQUATE"
"""What adequate imaging makes superfluous was not overruled, so it is not listed as such."""

OPEN_CLOCKS = ("imaging.deadline_hours", "treatment.start_deadline_hours", "biopsy.deadline_hours")


class Reading:
    """An advice as one reader sees it, in one language.

    `now` is what presses (it has a clock or must not be overlooked), the most urgent first; `rest` what holds besides,
    in the guideline's order; `texts` what the clinician must judge; `overridden` what another advice beats.

    `settled` are the recommendations whose term was met or given up in the course of care: they are `done`, and press
    no more. Without a course nothing is settled.
    """

    def __init__(self, advice: Advice, language: Language, settled: frozenset[str] = frozenset()) -> None:
        self.advice = advice
        self.language = language
        self.by_id = {a.recommendation.id: a.recommendation for a in advice.recommendations}
        self.shown = [a for a in advice.recommendations if a.status == "applies" or self._holds_unless(a)]
        self.done = [a for a in self.shown if a.recommendation.id in settled]
        self.now = sorted((a for a in self.shown if presses(a) and a not in self.done), key=_urgency)
        self.rest = [a for a in self.shown if not presses(a) and not a.recommendation.not_computed]
        self.texts = [a for a in self.shown if not presses(a) and a.recommendation.not_computed]

    def _holds_unless(self, advised: Advised) -> bool:
        """Whether only exceptions are open, and none of them would ask for more haste than the advice itself."""
        hours = advised.recommendation.due.hours if advised.recommendation.due else 0
        others = [self.by_id[other].due for other in advised.unless]
        return bool(others) and all(other is None or other.hours >= hours for other in others)

    @property
    def overridden(self) -> list[Advised]:
        """What holds by itself and is beaten by another advice."""
        return [
            a for a in self.advice.recommendations if a.status == "overridden" and DONE_ALREADY not in a.overridden_by
        ]

    @property
    def conclusions(self) -> list[Conclusion]:
        """The decisions that are settled and ask something of somebody."""
        return [c for c in self.advice.decisions.values() if c.value is not None and not _is_quiet(c.value)]

    @property
    def open_clocks(self) -> list[Conclusion]:
        """The terms that are not settled yet and matter to this patient: not one that lapses whichever it is."""
        found = [self.advice.decisions[name] for name in OPEN_CLOCKS]
        first = OPEN_CLOCKS[0]
        matter = [c for c in found if NOT_APPLICABLE not in c.possible or c.decision.name == first]
        return [c for c in matter if c.value is None and self._may_be_advised(c.decision)]

    def _may_be_advised(self, decision: Decision) -> bool:
        """Whether an advice that rests on this decision can still hold."""
        resting = [
            a
            for a in self.advice.recommendations
            if isinstance(a.recommendation.when, Concludes) and a.recommendation.when.decision is decision
        ]
        return not resting or any(a.status in ("applies", "undetermined") for a in resting)

    @property
    def prognosis(self) -> list[Prognosis]:
        """The guideline's survival models with a settled group, where metastases are confirmed."""
        if self.advice.known.get(CONFIRMED) is not True:
            return []
        return [p for p in self.advice.prognosis if p.result and p.result.value not in (None, NOT_APPLICABLE)]

    # --- phrases ---

    def say(self, text: Text) -> str:
        """A text in this reader's language."""
        return text.in_(self.language)

    def action(self, advised: Advised) -> str:
        """What is to be done."""
        return self.say(advised.recommendation.action.text)

    def when(self, advised: Advised) -> str:
        """By when, in words: the absolute moment where it is known."""
        due, headline = advised.due, advised.recommendation.headline
        if headline is not None:
            return self.say(headline)
        if due is None or due.hours == 0:
            return self.say(HEADINGS["at_once"])
        span = self.say(_span(due.hours))
        event = self.say(EVENT_WORDS[due.starts])
        if due.at is None:
            return f"{span} {event}"
        start = f" ({self.say(HEADINGS['counted_from_now'])})" if due.assumed else ""
        end = self.moment(in_dutch_time(due.starts_at, due.at))
        return f"{self.say(HEADINGS['before'])} {end}: {span} {event}{start}{self._passed(due)}"

    def _passed(self, due: Due) -> str:
        if due.at is None or self.advice.at is None or due.at.astimezone(UTC) > self.advice.at.astimezone(UTC):
            return ""
        return f" · {self.say(HEADINGS['overdue'])}"

    def moment(self, moment: datetime) -> str:
        """A moment with weekday, day and offset."""
        day, month = weekday_and_month(moment, self.language)
        offset = moment.strftime("%z")
        return f"{day} {moment.day} {month} {moment.year} {moment:%H:%M} ({offset[:3]}:{offset[3:5]})"

    def reason(self, reason: Reason) -> str:
        """A known fact with its value."""
        return f"{self.say(reason.fact.label)}: {self.say(value_words(reason.fact, reason.value))}"

    def settles(self, question: Question) -> str:
        """What the answers to a question would leave of the most pressing decision that hangs on it."""
        name = question.answers[0].decision if question.answers else question.settles[0]
        decision = self.advice.decisions[name].decision
        by_outcome: dict[tuple[Value, ...], list[str]] = {}
        for answer in question.answers:
            by_outcome.setdefault(answer.leaves, []).append(_short(self.say(answer.words)))
        parts = [
            f"{_listed(answers, self.say(HEADINGS['others']))} → {self.values(decision, leaves)}"
            for leaves, answers in by_outcome.items()
        ]
        also = len(question.settles) - 1
        more = f" ({self.say(HEADINGS['also' if also > 1 else 'also_one']).format(also)})" if also else ""
        told = "; ".join(parts) if len(parts) > 1 else ""
        return f"{self.say(decision.label)}{more}{': ' if told else ''}{told}"

    def values(self, decision: Decision, values: Iterable[Value]) -> str:
        """Values of a decision as an enumeration."""
        words = [self.say(decision.word_for(value)) for value in values]
        return f" {self.say(HEADINGS['or'])} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def presses(advised: Advised) -> bool:
    """Whether it stands at the top: it has a clock, or must not be overlooked."""
    return advised.due is not None or advised.recommendation.headline is not None


def at_once(advised: Advised) -> bool:
    """Whether it cannot wait longer than a day."""
    return advised.recommendation.headline is not TREATMENT and (advised.due is None or advised.due.hours <= 24)


def _is_quiet(value: Value) -> bool:
    return any(type(value) is type(quiet) and value == quiet for quiet in QUIET)


def _urgency(advised: Advised) -> int:
    if advised.due is None:
        return 1 if advised.recommendation.headline is TREATMENT else 0
    return advised.due.hours


def _span(hours: int) -> Text:
    if hours % 168 == 0:
        weeks = hours // 168
        return Text(
            f"binnen {weeks} {'week' if weeks == 1 else 'weken'}", f"within {weeks} week{'' if weeks == 1 else 's'}"
        )
    return Text(f"binnen {hours} uur", f"within {hours} hours")


def _short(label: str) -> str:
    """A label without what stands between brackets behind it."""
    return label.partition(" (")[0]


def _listed(answers: list[str], others: str) -> str:
    return " / ".join(answers) if len(answers) <= 4 else f"{answers[0]}, {answers[1]} {others.format(len(answers) - 2)}"
