"""The answer as a doctor reads it at night: what now and by when, what to ask, why, the rest, how sure."""

from __future__ import annotations

import textwrap

from wervelwijzer import guideline
from wervelwijzer.advice.priorities import ASKED
from wervelwijzer.advice.reading import Reading, at_once
from wervelwijzer.advice.result import SUPPORTS, Advice, Advised
from wervelwijzer.advice.words import HEADINGS, value_words
from wervelwijzer.facts import BY_NAME
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.text import Language, Text
from wervelwijzer.version import VERSION

SHORTEST, LONGEST = 40, 100
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
        self.reading = Reading(advice, language)
        self._ = self.reading.say
        self.width = width
        self.colour = colour
        self.everything = everything
        self.lines: list[str] = []

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
        if self.advice.emergencies and not self.reading.now and not self.reading.open_clocks:
            return
        self._heading("now")
        for advised in self.reading.now:
            self._paragraph(f"▸ {self.reading.when(advised)}", hang=2, style=RED if at_once(advised) else BOLD)
            self._paragraph(f"  {self.reading.action(advised)}", hang=2)
            self._unless(advised)
            self._paragraph(f"  {self._(advised.recommendation.by.label)} · {advised.recommendation.id}", style=DIM)
        if not self.reading.now and not self.advice.emergencies:
            self._paragraph(f"  {self._(HEADINGS['nothing_now'])}", hang=2)
        for conclusion in self.reading.open_clocks:
            decision = conclusion.decision
            possible = self.reading.values(decision, conclusion.possible)
            self._paragraph(f"? {self._(decision.label)}: {self._(HEADINGS['undecided'])} {possible}", hang=2)

    def _unless(self, advised: Advised) -> None:
        for other in advised.unless:
            self._paragraph(
                f"  {self._(HEADINGS['unless'])} {self._(self.reading.by_id[other].says)} [{other}]", hang=4
            )

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
            self._paragraph(f"   {self.reading.settles(question)}", hang=3)
        more = len(self.advice.questions) - ASKED
        if more > 0:
            self._paragraph(f"   {self._(HEADINGS['more_questions']).format(more)}", style=DIM)

    def _why(self) -> None:
        if not self.reading.now:
            return
        self._heading("why")
        for advised in self.reading.now:
            self._reasons(advised)

    def _reasons(self, advised: Advised) -> None:
        rec = advised.recommendation
        because = "; ".join(self.reading.reason(reason) for reason in advised.because)
        self._paragraph(f"{rec.id}  {self._(rec.says)}", hang=2)
        self._paragraph(f"  {self._(HEADINGS['because'])} {because}.", hang=4)
        if rec.reading:
            self._paragraph(f"  {self._(HEADINGS['reading'])} {self._(rec.reading)}", hang=4)
        place = f"{self._(CHAPTERS[rec.source.chapter])}, {self._(HEADINGS['character'])} {rec.source.offset}"
        self._paragraph(f"  {place} · {self._(rec.strength.label)}", style=DIM)

    def _rest(self) -> None:
        if not self.reading.rest:
            return
        self._heading("rest")
        self._by_chapter(self.reading.rest)

    def _texts(self) -> None:
        """What the guideline also says of this patient, for the clinician to weigh: counted, or whole."""
        if not self.reading.texts:
            return
        if not self.everything:
            self._paragraph(self._(HEADINGS["more_texts"]).format(len(self.reading.texts)), style=DIM)
            return
        self._heading("texts")
        self._by_chapter(self.reading.texts)

    def _by_chapter(self, listed: list[Advised]) -> None:
        chapter = ""
        for advised in listed:
            rec = advised.recommendation
            if rec.section != chapter:
                chapter = rec.section
                self._paragraph(self._(CHAPTERS[chapter]), style=DIM)
            self._paragraph(f"· {self.reading.action(advised)} [{rec.id}; {self._(rec.strength.label)}]", hang=2)
            self._unless(advised)
            if rec.not_computed:
                self._paragraph(f"  {self._(rec.not_computed)}", hang=2, style=DIM)

    def _overridden(self) -> None:
        overridden = self.reading.overridden
        if not overridden:
            return
        self._heading("overridden")
        for advised in overridden:
            by = ", ".join(advised.overridden_by)
            self._paragraph(f"· {self.reading.action(advised)} [{advised.recommendation.id} ← {by}]", hang=2)

    def _conclusions(self) -> None:
        settled = self.reading.conclusions
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
        shown = self.reading.prognosis
        if not shown:
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
        if any(a.recommendation.reading for a in self.reading.shown):
            self._paragraph(self._(HEADINGS["readings"]))
        self._paragraph(f"{self._(SUPPORTS)} · Wervelwijzer {VERSION}", style=BOLD)

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
