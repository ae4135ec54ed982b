"""The page of one section: recommendations, decisions, what the text says beside them, and where it leaves room."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from wervelwijzer.advice.words import EVENT_WORDS
from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS, TITLE, VERSION, YEAR
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.conflicts import CONFLICTS
from wervelwijzer.guideline.flowcharts import FLOWCHARTS
from wervelwijzer.guideline.schedules import SCHEDULES
from wervelwijzer.guideline.texts import PASSAGES
from wervelwijzer.language.conflicts import CONFLICT_KINDS, Conflict
from wervelwijzer.language.decisions import Decision, FirstMatch, Members, Total
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.recommendations import Dose, Recommendation, Within
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Language, Text
from wervelwijzer.language.words import Statement
from wervelwijzer.pages import examples
from wervelwijzer.pages.conditions import as_list, in_line, terms_in

W = {
    "recommendations": Text("Aanbevelingen", "Recommendations"),
    "decisions": Text("Besluiten", "Decisions"),
    "schedules": Text(
        "Wat terugkeert of afloopt (`wervelwijzer schedule`)", "What recurs or expires (`wervelwijzer schedule`)"
    ),
    "passages": Text("Wat de tekst verder zegt", "What the text says beside this"),
    "terms": Text("Begrippen op deze bladzijde", "Terms on this page"),
    "conflicts": Text("Waar de tekst ruimte laat", "Where the text leaves room"),
    "flowcharts": Text("Stroomschema", "Flowchart"),
    "says": Text("Wat de richtlijn zegt", "What the guideline says"),
    "do": Text("Doen", "Do"),
    "by": Text("Wie", "By"),
    "due": Text("Termijn", "Due"),
    "dose": Text("Dosering", "Dose"),
    "strength": Text("Sterkte", "Strength"),
    "place": Text("Vindplaats", "Place"),
    "when": Text("Geldt bij", "Applies when"),
    "shown": Text("Getoond bij", "Shown when"),
    "unless": Text("Tenzij", "Unless"),
    "reading": Text("Onze lezing", "Our reading"),
    "why": Text("Niet berekend", "Not computed"),
    "carried": Text("berekend door", "computed by"),
    "example": Text("Voorbeeldpatiënten", "Example patients"),
    "facts": Text("bekend", "known"),
    "outcome": Text("uitkomst", "outcome"),
    "applies": Text("geldt", "applies"),
    "no": Text("geldt niet", "does not apply"),
    "first": Text("De eerste regel die opgaat, beslist:", "The first row that holds decides:"),
    "members": Text("Wie meedoet:", "Who takes part:"),
    "score": Text("Optelsom van:", "The sum of:"),
    "otherwise": Text("anders", "otherwise"),
    "at_once": Text("nu", "at once"),
    "hours": Text("binnen {} uur", "within {} hours"),
    "days": Text("binnen {} dagen", "within {} days"),
    "character": Text("teken", "character"),
    "problem": Text("De tekst", "The text"),
    "we_do": Text("Wij", "We"),
    "proposal": Text("Voorstel aan de auteurs", "Proposal to the authors"),
    "nothing": Text(
        "Deze paragraaf heeft geen eigen aanbevelingen.", "This section has no recommendations of its own."
    ),
    "same_but": Text("dezelfde patiënt, maar", "the same patient, but"),
    "times": Text("{} maal daags", "{} times a day"),
}

INTRODUCTION = Text(
    "Richtlijn {title} {version} ({year}), hoofdstuk *{chapter}*, in onze woorden. Gedrukt uit de regels zelf: wat "
    "hier staat, is wat berekend wordt. De vindplaats is het teken in de brontekst waar de zinnen beginnen, met het "
    "begin van hun SHA-256.",
    "Guideline {title} {version} ({year}), chapter *{chapter}*, in our words. Printed from the rules themselves: what "
    "is here is what is computed. The place is the character in the source text at which the sentences begin, with "
    "the first digits of their SHA-256.",
)


def section_page(section: str, language: Language) -> str:
    """The whole page as Markdown."""
    return "\n".join(_Page(section, language).lines()).rstrip() + "\n"


class _Page:
    def __init__(self, section: str, language: Language) -> None:
        self.section, self.language = section, language
        self.recommendations = [rec for rec in RECOMMENDATIONS if rec.section == section]
        self.decisions = [d for d in DECISIONS if d.source and d.source[0].chapter == section]
        self.passages = [passage for passage in PASSAGES if passage.section == section]
        self.conflicts = [conflict for conflict in CONFLICTS if conflict.sources[0].chapter == section]

    def lines(self) -> Iterator[str]:
        chapter = self._(CHAPTERS[self.section])
        yield from (f"# {chapter}", "")
        yield from (self._(INTRODUCTION).format(title=TITLE, version=VERSION, year=YEAR, chapter=chapter), "")
        yield from self._flowcharts()
        yield from self._recommendations()
        yield from self._decisions()
        yield from self._schedules()
        yield from self._passages()
        yield from self._conflicts()
        yield from self._terms()

    def _(self, text: Text) -> str:
        return text.in_(self.language)

    def _w(self, key: str) -> str:
        return W[key].in_(self.language)

    # --- flowcharts ---

    def _flowcharts(self) -> Iterator[str]:
        for chart in FLOWCHARTS:
            if self.section in chart.sections:
                yield from (f"![{self._(chart.title)}](flowchart_{chart.name}.svg)", "")

    # --- recommendations ---

    def _recommendations(self) -> Iterator[str]:
        if not self.recommendations:
            return
        yield from (f"## {self._w('recommendations')}", "")
        for rec in self.recommendations:
            yield from self._recommendation(rec)

    def _recommendation(self, rec: Recommendation) -> Iterator[str]:
        yield from (f"### {rec.id}", "")
        yield from (f"**{self._(rec.action.text)}**", "")
        yield f"- {self._w('says')}: {self._(rec.says)}"
        yield f"- {self._w('by')}: {self._(rec.by.label)}"
        if rec.due:
            yield f"- {self._w('due')}: {self._due(rec.due)}"
        yield from (f"- {self._w('dose')}: {self._dose(dose)}" for dose in rec.doses)
        yield f"- {self._w('strength')}: {self._(rec.strength.label)}"
        yield f"- {self._w('place')}: {self._places((rec.source, *rec.also))}"
        yield from self._condition("shown" if rec.not_computed else "when", rec.when)
        if rec.unless:
            others = "; ".join(f"{self._(other.says)} ({other.id})" for other in rec.unless)
            yield f"- {self._w('unless')}: {others}"
        if rec.not_computed:
            yield f"- {self._w('why')}: {self._(rec.not_computed)}"
        if rec.reading:
            yield f"- {self._w('reading')}: {self._(rec.reading)}"
        yield ""
        if not rec.not_computed:
            yield from self._patients(rec)

    def _condition(self, key: str, statement: Statement) -> Iterator[str]:
        line = in_line(statement, self.language)
        if line is not None:
            yield f"- {self._w(key)}: {line}"
        else:
            yield f"- {self._w(key)}:"
            yield from as_list(statement, self.language, depth=1)

    def _patients(self, rec: Recommendation) -> Iterator[str]:
        pair = examples.of_recommendation(rec)
        if pair is None:
            return
        rows = [(pair.applies.in_words(self.language), self._w("applies"))]
        if pair.misses and pair.differs:
            differs = pair.misses.of(pair.differs).in_words(self.language)
            rows.append((f"{self._w('same_but')} {differs}", self._w("no")))
        yield from self._table((self._w("example"), self._w("outcome")), rows)

    def _due(self, due: Within) -> str:
        if due.hours == 0:
            return self._w("at_once")
        whole_days = due.hours % 24 == 0 and due.hours > 72
        span = self._w("days").format(due.hours // 24) if whole_days else self._w("hours").format(due.hours)
        return f"{span} {self._(EVENT_WORDS[due.starts])}"

    def _dose(self, dose: Dose) -> str:
        amount = f"{dose.amount}" if dose.amount == dose.amount_max else f"{dose.amount}-{dose.amount_max}"
        times = f", {self._w('times').format(dose.times_a_day)}" if dose.times_a_day else ""
        return f"{self._(dose.drug)} {amount} {dose.unit} {self._(dose.route)}{times} (ATC {dose.atc})"

    def _places(self, places: Sequence[Place]) -> str:
        return "; ".join(
            f"{self._(CHAPTERS[place.chapter])}, {self._w('character')} {place.offset} (`{place.sha256[:8]}`)"
            for place in places
        )

    # --- decisions ---

    def _decisions(self) -> Iterator[str]:
        if not self.decisions:
            return
        yield from (f"## {self._w('decisions')}", "")
        for decision in self.decisions:
            label = self._(decision.label)
            yield from (f"### {label[:1].upper()}{label[1:]}", "", f"`{decision.name}`", "")
            yield from self._rows(decision)
            yield from ("", f"{self._w('place')}: {self._places(decision.source)}", "")
            if decision.reading:
                yield from (f"{self._w('reading')}: {self._(decision.reading)}", "")
            yield from self._cases(decision)

    def _rows(self, decision: Decision) -> Iterator[str]:
        by = decision.by
        if isinstance(by, Total):
            yield from (self._w("score"), "")
            for item in by.score.items:
                yield f"- {self._(item.label)}"
                for row in item.rows:
                    yield from self._led(str(row.points), row.when, depth=1)
            return
        yield from (self._w("members" if isinstance(by, Members) else "first"), "")
        for option in by.rows:
            value = (str(option.value),) if isinstance(by, Members) else option.value
            yield from self._led(f"**{self._(decision.word_for(value))}**", option.when)
        if isinstance(by, FirstMatch) and by.otherwise is not None:
            yield f"- {self._w('otherwise')} **{self._(decision.word_for(by.otherwise))}**"

    def _led(self, head: str, statement: Statement, depth: int = 0) -> Iterator[str]:
        line = in_line(statement, self.language)
        indent = "  " * depth
        if line is not None:
            yield f"{indent}- {head}: {line}"
        else:
            yield f"{indent}- {head}:"
            yield from as_list(statement, self.language, depth=depth + 1)

    def _cases(self, decision: Decision) -> Iterator[str]:
        if isinstance(decision.by, Total | Members):
            return
        yield from self._table(
            (self._w("example"), self._w("outcome")),
            [
                (example.in_words(self.language), self._(decision.word_for(value)))
                for value, example in examples.of_decision(decision)
            ],
        )

    def _table(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
        yield f"| {' | '.join(heads)} |"
        yield f"|{'|'.join(['---'] * len(heads))}|"
        for row in rows:
            yield f"| {' | '.join(cell.replace('|', '/') for cell in row)} |"
        yield ""

    # --- schedules ---

    def _schedules(self) -> Iterator[str]:
        found = [schedule for schedule in SCHEDULES if schedule.of[0].section == self.section]
        if not found:
            return
        yield from (f"## {self._w('schedules')}", "")
        for schedule in found:
            carried = ", ".join(rec.id for rec in schedule.of)
            yield f"- `{schedule.id}` {self._(schedule.says)} ({carried})"
            if schedule.reading:
                yield f"  - {self._w('reading')}: {self._(schedule.reading)}"
        yield ""

    # --- the rest of the text ---

    def _passages(self) -> Iterator[str]:
        if not self.passages:
            return
        yield from (f"## {self._w('passages')}", "")
        for passage in self.passages:
            yield from self._passage(passage)
        yield ""

    def _passage(self, passage: Passage) -> Iterator[str]:
        title = f"**{self._(passage.title)}.** " if passage.title else ""
        yield f"- `{passage.id}` {title}{self._(passage.says)}"
        yield from (f"  - {self._(item)}" for item in passage.items)
        marks = [self._places(passage.sources)]
        if passage.strength:
            marks.append(self._(passage.strength.label))
        if passage.by:
            marks.append(f"{self._w('by').lower()}: {self._(passage.by.label)}")
        if passage.computed_by:
            names = ", ".join(f"`{name}`" for name in passage.carried_out_by)
            marks.append(f"{self._w('carried')} {names}")
        if passage.not_computed:
            marks.append(f"{self._w('why').lower()}: {self._(passage.not_computed)}")
        yield f"  <br>*{' · '.join(marks)}*".replace("*`", "`")
        if passage.reading:
            yield f"  <br>{self._w('reading')}: {self._(passage.reading)}"

    def _conflicts(self) -> Iterator[str]:
        if not self.conflicts:
            return
        yield from (f"## {self._w('conflicts')}", "")
        for conflict in self.conflicts:
            yield from conflict_lines(conflict, self.language)
        yield ""

    # --- terms ---

    def _terms(self) -> Iterator[str]:
        statements = [rec.when for rec in self.recommendations]
        for decision in self.decisions:
            if isinstance(decision.by, FirstMatch | Members):
                statements += [row.when for row in decision.by.rows]
        terms = terms_in(statements)
        if not terms:
            return
        yield from (f"## {self._w('terms')}", "")
        for term in terms:
            yield from self._led(f"*{self._(term.word)}*", term.meaning)
        yield ""


def conflict_lines(conflict: Conflict, language: Language) -> Iterator[str]:
    """One conflict as a Markdown list item."""
    yield f"- `{conflict.id}` **{CONFLICT_KINDS[conflict.kind].in_(language)}.**"
    for key, text in (("problem", conflict.problem), ("we_do", conflict.we_do), ("proposal", conflict.proposal)):
        yield f"  - {W[key].in_(language)}: {text.in_(language)}"
    places = "; ".join(
        f"{CHAPTERS[place.chapter].in_(language)}, {W['character'].in_(language)} {place.offset}"
        for place in conflict.sources
    )
    yield f"  - {W['place'].in_(language)}: {places}"
