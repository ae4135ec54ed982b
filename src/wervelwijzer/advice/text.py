"""The answer as a doctor reads it at night: what now and by when, what to ask, why, the rest, how sure."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from datetime import UTC, datetime

from wervelwijzer import guideline
from wervelwijzer.advice.priorities import ASKED
from wervelwijzer.advice.result import SUPPORTS, Advice, Advised, Due, Question, Reason
from wervelwijzer.advice.words import EVENT_WORDS, HEADINGS, in_dutch_time, value_words, weekday_and_month
from wervelwijzer.facts import BY_NAME
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.decisions import NOT_APPLICABLE, Decision, Value
from wervelwijzer.language.recommendations import TREATMENT
from wervelwijzer.language.text import Language, Text
from wervelwijzer.version import VERSION

SHORTEST, LONGEST = 40, 100
QUIET = (False, NOT_APPLICABLE, "none", "not_indicated", ())
"""Outcomes that ask nothing of anybody. (A score of 0 is an outcome like any other.)"""

BOLD, RED, DIM, PLAIN = "\033[1m", "\033[1;31m", "\033[2m", "\033[0m"


def render(
    advice: Advice, language: Language, *, width: int = 80, colour: bool = False, everything: bool = False
) -> str:
    """The whole answer as text, `width` characters wide, with terminal colours only where asked.

    Texts that no computer decides on are counted; only with `everything` they are written out.
    """
    return _Page(advice, language, min(max(width, SHORTEST), LONGEST), colour, everything).text()


class _Page:
    def __init__(self, advice: Advice, language: Language, width: int, colour: bool, everything: bool) -> None:
        self.advice = advice
        self.language = language
        self.width = width
        self.colour = colour
        self.everything = everything
        self.lines: list[str] = []
        self.by_id = {a.recommendation.id: a.recommendation for a in advice.recommendations}
        self.shown = [a for a in advice.recommendations if a.status == "applies" or self._holds_unless(a)]
        self.now = sorted((a for a in self.shown if _presses(a)), key=_urgency)
        self.rest = [a for a in self.shown if not _presses(a) and not a.recommendation.not_computed]
        self.texts = [a for a in self.shown if not _presses(a) and a.recommendation.not_computed]

    def text(self) -> str:
        self._title()
        self._warnings()
        self._now()
        self._questions()
        self._why()
        self._rest()
        self._texts()
        self._overridden()
        self._conclusions()
        self._prognosis()
        self._certainty()
        return "\n".join(self.lines) + "\n"

    def _holds_unless(self, advised: Advised) -> bool:
        """Whether only exceptions are open, and none of them would ask for more haste than the advice itself."""
        hours = advised.recommendation.due.hours if advised.recommendation.due else 0
        others = [self.by_id[other].due for other in advised.unless]
        return bool(others) and all(other is None or other.hours >= hours for other in others)

    # --- the parts, from top to bottom ---

    def _title(self) -> None:
        name = f"{guideline.TITLE} {guideline.VERSION} ({guideline.YEAR})"
        title = f"Wervelwijzer · {self._(Text('richtlijn', 'guideline'))} {name}"
        self._paragraph(title, style=DIM)

    def _warnings(self) -> None:
        for warned in self.advice.warnings:
            urgent = warned.warning.level == "emergency"
            names = ", ".join(fact.name for fact in warned.warning.facts)
            mark = "!!" if urgent else "! "
            self.lines.append("")
            self._paragraph(f"{mark} {self._(warned.warning.says)} [{names}]", hang=3, style=RED if urgent else BOLD)

    def _now(self) -> None:
        self._heading("now")
        for advised in self.now:
            self._paragraph(f"▸ {self._when(advised)}", hang=2, style=RED if _at_once(advised) else BOLD)
            self._paragraph(f"  {self._action(advised)}", hang=2)
            self._unless(advised)
            self._paragraph(f"  {self._(advised.recommendation.by.label)} · {advised.recommendation.id}", style=DIM)
        if not self.now:
            self._paragraph(f"  {self._(HEADINGS['nothing_now'])}", hang=2)
        for name in OPEN_CLOCKS:
            conclusion = self.advice.decisions[name]
            if conclusion.value is None and (NOT_APPLICABLE not in conclusion.possible or name == OPEN_CLOCKS[0]):
                decision = conclusion.decision
                possible = self._values(decision, conclusion.possible)
                self._paragraph(f"? {self._(decision.label)}: {self._(HEADINGS['undecided'])} {possible}", hang=2)

    def _unless(self, advised: Advised) -> None:
        for other in advised.unless:
            self._paragraph(f"  {self._(HEADINGS['unless'])} {self._(self.by_id[other].says)} [{other}]", hang=4)

    def _questions(self) -> None:
        if not self.advice.questions:
            return
        self._heading("ask")
        for number, question in enumerate(self.advice.questions[:ASKED], 1):
            self._paragraph(
                f"{number}. {self._(question.fact.help)}  [{question.fact.name}]",
                hang=3,
                style=BOLD if number == 1 else "",
            )
            self._paragraph(f"   {self._settles(question)}", hang=3)
        more = len(self.advice.questions) - ASKED
        if more > 0:
            self._paragraph(f"   {self._(HEADINGS['more_questions']).format(more)}", style=DIM)

    def _why(self) -> None:
        if not self.now:
            return
        self._heading("why")
        for advised in self.now:
            self._reasons(advised)

    def _reasons(self, advised: Advised) -> None:
        rec = advised.recommendation
        because = "; ".join(self._reason(reason) for reason in advised.because)
        self._paragraph(f"{rec.id}  {self._(rec.says)}", hang=2)
        self._paragraph(f"  {self._(HEADINGS['because'])} {because}.", hang=4)
        if rec.reading:
            self._paragraph(f"  {self._(HEADINGS['reading'])} {self._(rec.reading)}", hang=4)
        place = f"{self._(CHAPTERS[rec.source.chapter])}, {self._(HEADINGS['character'])} {rec.source.offset}"
        self._paragraph(f"  {place} · {self._(rec.strength.label)}", style=DIM)

    def _rest(self) -> None:
        if not self.rest:
            return
        self._heading("rest")
        self._by_chapter(self.rest)

    def _texts(self) -> None:
        """What the guideline also says of this patient, for the clinician to weigh: counted, or whole."""
        if not self.texts:
            return
        if not self.everything:
            self._paragraph(self._(HEADINGS["more_texts"]).format(len(self.texts)), style=DIM)
            return
        self._heading("texts")
        self._by_chapter(self.texts)

    def _by_chapter(self, listed: list[Advised]) -> None:
        chapter = ""
        for advised in listed:
            rec = advised.recommendation
            if rec.section != chapter:
                chapter = rec.section
                self._paragraph(self._(CHAPTERS[chapter]), style=DIM)
            self._paragraph(f"· {self._action(advised)} [{rec.id}; {self._(rec.strength.label)}]", hang=2)
            self._unless(advised)
            if rec.not_computed:
                self._paragraph(f"  {self._(rec.not_computed)}", hang=2, style=DIM)

    def _overridden(self) -> None:
        overridden = [
            a for a in self.advice.recommendations if a.status == "overridden" and DONE_ALREADY not in a.overridden_by
        ]
        if not overridden:
            return
        self._heading("overridden")
        for advised in overridden:
            by = ", ".join(advised.overridden_by)
            self._paragraph(f"· {self._action(advised)} [{advised.recommendation.id} ← {by}]", hang=2)

    def _conclusions(self) -> None:
        settled = [c for c in self.advice.decisions.values() if c.value is not None and not _is_quiet(c.value)]
        if not settled and not self.advice.derived:
            return
        self._heading("conclusions")
        for conclusion in settled:
            assert conclusion.value is not None
            words = self._(conclusion.decision.word_for(conclusion.value))
            self._paragraph(f"· {self._(conclusion.decision.label)}: {words}", hang=2)
        for default, value in self.advice.derived:
            fact = BY_NAME[default.fact]
            words = self._(value_words(fact, value))
            self._paragraph(f"= {self._(fact.label)}: {words}. {self._(default.says)}", hang=2)

    def _prognosis(self) -> None:
        shown = [p for p in self.advice.prognosis if p.result and p.result.value not in (None, NOT_APPLICABLE)]
        if not shown or self.advice.known.get(CONFIRMED) is not True:
            return
        self._heading("prognosis")
        said: list[Text] = []
        for prognosis in shown:
            assert prognosis.result is not None
            assert prognosis.result.value is not None
            group = self._(prognosis.result.decision.word_for(prognosis.result.value))
            published = prognosis.model.published.get(prognosis.result.value)
            figures = f": {self._(published)}" if published else ""
            self._paragraph(f"· {self._(prognosis.model.label)}: {group}{figures}", hang=2)
            for caveat in prognosis.caveats:
                if caveat not in said:
                    said.append(caveat)
                    self._paragraph(f"  {self._(caveat)}", hang=2)

    def _certainty(self) -> None:
        self._heading("certainty")
        self._paragraph(self._(HEADINGS["age"]).format(guideline.YEAR))
        if any(a.recommendation.reading for a in self.shown):
            self._paragraph(self._(HEADINGS["readings"]))
        self._paragraph(f"{self._(SUPPORTS)} · Wervelwijzer {VERSION}", style=BOLD)

    # --- phrases ---

    def _when(self, advised: Advised) -> str:
        due, headline = advised.due, advised.recommendation.headline
        if headline is not None:
            return self._(headline)
        if due is None or due.hours == 0:
            return self._(HEADINGS["at_once"])
        span = self._(_span(due.hours))
        event = self._(EVENT_WORDS[due.starts])
        if due.at is None:
            return f"{span} {event}"
        start = f" ({self._(HEADINGS['counted_from_now'])})" if due.assumed else ""
        end = self._moment(in_dutch_time(due.starts_at, due.at))
        return f"{self._(HEADINGS['before'])} {end}: {span} {event}{start}{self._passed(due)}"

    def _passed(self, due: Due) -> str:
        if due.at is None or self.advice.at is None or due.at.astimezone(UTC) > self.advice.at.astimezone(UTC):
            return ""
        return f" · {self._(HEADINGS['overdue'])}"

    def _moment(self, moment: datetime) -> str:
        day, month = weekday_and_month(moment, self.language)
        offset = moment.strftime("%z")
        return f"{day} {moment.day} {month} {moment.year} {moment:%H:%M} ({offset[:3]}:{offset[3:5]})"

    def _action(self, advised: Advised) -> str:
        return self._(advised.recommendation.action.text)

    def _reason(self, reason: Reason) -> str:
        return f"{self._(reason.fact.label)}: {self._(value_words(reason.fact, reason.value))}"

    def _settles(self, question: Question) -> str:
        name = question.answers[0].decision if question.answers else question.settles[0]
        decision = self.advice.decisions[name].decision
        by_outcome: dict[tuple[Value, ...], list[str]] = {}
        for answer in question.answers:
            by_outcome.setdefault(answer.leaves, []).append(_short(self._(answer.words)))
        parts = [
            f"{_listed(answers, self._(HEADINGS['others']))} → {self._values(decision, leaves)}"
            for leaves, answers in by_outcome.items()
        ]
        also = len(question.settles) - 1
        more = f" ({self._(HEADINGS['also' if also > 1 else 'also_one']).format(also)})" if also else ""
        told = "; ".join(parts) if len(parts) > 1 else ""
        return f"{self._(decision.label)}{more}{': ' if told else ''}{told}"

    def _values(self, decision: Decision, values: Iterable[Value]) -> str:
        words = [self._(decision.word_for(value)) for value in values]
        return f" {self._(HEADINGS['or'])} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)

    def _(self, text: Text) -> str:
        return text.in_(self.language)

    # --- lines ---

    def _heading(self, key: str) -> None:
        self.lines.append("")
        title = self._(HEADINGS[key]).upper()
        self.lines.append(f"{BOLD}{title}{PLAIN}" if self.colour else title)

    def _paragraph(self, text: str, *, hang: int = 0, style: str = "") -> None:
        lead = text[: len(text) - len(text.lstrip())]
        lines = textwrap.wrap(
            text,
            self.width,
            initial_indent="",
            subsequent_indent=" " * max(hang, len(lead)),
            break_on_hyphens=False,
            break_long_words=False,
        )
        if style and self.colour:
            lines = [f"{style}{line}{PLAIN}" for line in lines]
        self.lines.extend(lines)


CONFIRMED = "imaging.vertebral_metastases_confirmed"
"""The models were made for patients with vertebral metastases; the text shows them for no one else."""

DONE_ALREADY = "DX-IMG-01-ADEQUATE"
"""What adequate imaging makes superfluous was not overruled, so the text does not list it."""

OPEN_CLOCKS = ("imaging.deadline_hours", "treatment.start_deadline_hours", "biopsy.deadline_hours")


def _is_quiet(value: Value) -> bool:
    return any(type(value) is type(quiet) and value == quiet for quiet in QUIET)


def _presses(advised: Advised) -> bool:
    """Whether it stands at the top: it has a clock, or must not be overlooked."""
    return advised.due is not None or advised.recommendation.headline is not None


def _at_once(advised: Advised) -> bool:
    return advised.recommendation.headline is not TREATMENT and (advised.due is None or advised.due.hours <= 24)


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
