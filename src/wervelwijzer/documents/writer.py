"""Puts values of the result object on paper, each with its source, in the words of the one reading of an advice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from wervelwijzer.advice.reading import QUIET, Reading
from wervelwijzer.advice.result import Advised, Conclusion
from wervelwijzer.advice.words import value_words
from wervelwijzer.documents import dates, words
from wervelwijzer.documents.content import Field, Fields, Line, Lines, Paragraph, Piece
from wervelwijzer.documents.context import DocumentContext, Ended
from wervelwijzer.documents.levels import read_levels
from wervelwijzer.facts import BY_NAME
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.goals import BY_CODE, DECISION_OF

MANY = 4
"""More possible outcomes than a reader can weigh are not listed: the decision is then not known."""


ASKED_BY: Mapping[str, tuple[str, ...]] = {
    decision: tuple(rec.id for rec in BY_CODE[goal].recommendations) for goal, decision in DECISION_OF.items()
}
"""The recommendations with a clock behind a decision."""

LONGEST_NUMBER = 24
NO_BREAK = "\u00a0"


class Writer:
    """One document's pen: it knows the context and its reading, and nothing of clinical rules."""

    def __init__(self, context: DocumentContext) -> None:
        self.context = context
        self.language = context.language
        self.reading = Reading(context.advice, context.language, context.settled)
        self.levels = read_levels(context.levels)
        self.derived = {default.fact: value for default, value in context.advice.derived}

    def say(self, text: Text) -> str:
        """A text in the document's language."""
        return text.in_(self.language)

    def own(self, text: Text, *, strong: bool = False) -> Piece:
        """The document's own words."""
        return Piece(self.say(text), strong=strong)

    def paragraph(self, *texts: Text, small: bool = False) -> Paragraph:
        """A paragraph in the document's own words."""
        return Paragraph((Piece(" ".join(self.say(text) for text in texts)),), "small" if small else "normal")

    def saying(self, rec: Recommendation) -> Paragraph:
        """What the guideline says in a recommendation, with its id and strength, in one small paragraph."""
        place = f"recommendations/{rec.id}"
        pieces = (
            Piece(self.say(rec.says), f"{place}/says"),
            Piece(" ["),
            Piece(rec.id, f"{place}/id"),
            Piece(" · "),
            Piece(self.say(rec.strength.label), f"{place}/strength"),
            Piece("]"),
        )
        return Paragraph(pieces, "small")

    # --- values ---

    def fact(self, name: str) -> Piece:
        """A fact's value, and whether it was derived; one that is not known is printed as not known, never as no."""
        fact, known = BY_NAME[name], self.context.advice.known
        if name in self.derived and name not in known:
            value = self.say(value_words(fact, self.derived[name]))
            return Piece(f"{value} ({self.say(words.DERIVED)})", f"derived/{name}/value")
        told = value_words(fact, known[name]) if name in known else words.UNKNOWN
        return Piece(self.say(told), f"known/{name}")

    def fact_field(self, name: str) -> Field:
        """A fact with its label."""
        label = self.say(BY_NAME[name].label)
        return Field(label[0].upper() + label[1:], self.fact(name))

    def decision(self, name: str) -> Piece:
        """What a decision comes to; where it is open, everything that is still possible."""
        conclusion = self.context.advice.decisions[name]
        if len(conclusion.possible) > MANY:
            told = self.say(words.UNKNOWN)
            return Piece(told, f"decisions/{name}")
        told = self.reading.values(conclusion.decision, conclusion.possible)
        if conclusion.value is None:
            told = f"{self.say(words.UNKNOWN)}; {self.say(Text('mogelijk', 'possibly'))} {told}"
        return Piece(told, f"decisions/{name}")

    def decision_field(self, name: str) -> Field:
        """A decision with its label; where what it asks for was done or given up, how and when."""
        conclusion = self.context.advice.decisions[name]
        ended = self.context.ended.get(name)
        if ended is not None and (ended.done or conclusion.value is None or not is_quiet(conclusion.value)):
            label = self.say(words.ENDED.get(name, conclusion.decision.label))
            return Field(label[0].upper() + label[1:], Piece(self._ended(ended), f"pathway/ended/{name}"))
        label = self.say(conclusion.decision.label)
        lapsed = self.lapsed(name)
        if lapsed:
            told = f"{self.say(words.LAPSES)} [{', '.join(lapsed)}] ({self.say(words.SEE_READING)})"
            return Field(label[0].upper() + label[1:], Piece(told, f"pathway/lapsed/{name}"))
        return Field(label[0].upper() + label[1:], self._with_departure(name, conclusion))

    def lapsed(self, name: str) -> tuple[str, ...]:
        """The recommendations by which no term of a decision holds for this patient any more; none where one may."""
        conclusion, asked = self.context.advice.decisions[name], ASKED_BY.get(name, ())
        if conclusion.value is not None and type(conclusion.value) is not int:
            return ()
        by_id = {advised.recommendation.id: advised for advised in self.context.advice.recommendations}
        if any(by_id[one].status in ("applies", "undetermined") for one in asked):
            return ()
        others = [other.id for one in asked for other in by_id[one].recommendation.unless if other.id not in asked]
        return tuple(dict.fromkeys(other for other in others if by_id[other].status == "applies"))

    def _with_departure(self, name: str, conclusion: Conclusion) -> Piece:
        """An outcome that asks something, with the deviation from what it asks where there is one."""
        piece = self.decision(name)
        departed = self.departed(ASKED_BY.get(name, ()))
        if departed is None or (conclusion.value is not None and is_quiet(conclusion.value)):
            return piece
        return Piece(f"{piece.text}. {departed.text}", f"departed/{name}")

    def _ended(self, ended: Ended) -> str:
        detail = f" ({self.say(ended.detail).removesuffix('.')})" if ended.detail else ""
        return f"{self.say(ended.how)} {dates.moment(ended.at, self.language)}{detail}"

    def typed(self, text: str | None, source: str) -> Piece | None:
        """What somebody typed; None where nothing was."""
        return Piece(text.strip(), source) if text is not None and text.strip() else None

    def telephone(self, number: str | None, source: str) -> Piece | None:
        """A number that stays on one line; None where there is none."""
        found = self.typed(number, source)
        if found is None or len(found.text) > LONGEST_NUMBER:
            return found
        return Piece(found.text.replace(" ", NO_BREAK), source)

    # --- deviations ---

    def departed(self, recommendations: Iterable[str], *, whole: bool = False) -> Piece | None:
        """The last deviation from one of these recommendations; `whole`: with the clinician's words, who and when."""
        wanted = frozenset(recommendations)
        found = [pair for pair in enumerate(self.context.deviations) if pair[1].recommendation in wanted]
        if not found:
            return None
        number, line = found[-1]
        reason = self.say(line.reason)
        told = f"{reason[:1].upper()}{reason[1:]}"
        if whole:
            told = f"{told}. {line.remark.strip()} ({line.author}, {dates.moment(line.at, self.language)})"
        return Piece(told, f"context/deviations/{number}", strong=True)

    # --- advice ---

    def line(self, advised: Advised) -> Line:
        """One advice with everything that a professional must see beside it."""
        rec, reading = advised.recommendation, self.reading
        place = f"recommendations/{rec.id}"
        when = Piece(reading.when(advised), f"{place}/when") if advised in reading.now else None
        action = Piece(reading.action(advised), f"{place}/action")
        departed = self.departed((rec.id,), whole=True)
        notes = (*((departed,) if departed else ()), *self._unless(advised))
        return self._line(rec, place, action, when, notes)

    def standing(self, rec: Recommendation) -> Line:
        """A recommendation as the guideline has it for everyone, whatever it comes to for this patient."""
        place = f"guideline/{rec.id}"
        return self._line(rec, place, Piece(self.say(rec.says), f"{place}/says"))

    def _line(
        self, rec: Recommendation, place: str, action: Piece, when: Piece | None = None, notes: Iterable[Piece] = ()
    ) -> Line:
        ours = [self.our_reading(rec.reading, f"{place}/reading")] if rec.reading else []
        return Line(
            when=when,
            action=action,
            by=Piece(self.say(rec.by.label), f"{place}/by"),
            certainty=(
                Piece(rec.id, f"{place}/id"),
                Piece(self.say(rec.strength.label), f"{place}/strength"),
                Piece(self.say(CHAPTERS[rec.source.chapter]), f"{place}/source"),
            ),
            notes=(*notes, *ours),
            pressing=when is not None,
        )

    def _unless(self, advised: Advised) -> Iterator[Piece]:
        for other in advised.unless:
            says = self.say(self.reading.by_id[other].says)
            place = f"recommendations/{advised.recommendation.id}/unless/{other}"
            yield Piece(f"{self.say(words.UNLESS)} {says} [{other}]", place)

    def our_reading(self, reading: Text, source: str) -> Piece:
        """How we read what the text does not force, said to be ours."""
        return Piece(f"{self.say(words.OUR_READING)} {self.say(reading)}", source)

    def lines(self, advised: Iterable[Advised]) -> Lines:
        """Advice beneath each other."""
        return Lines(tuple(self.line(one) for one in advised))

    # --- who and when ---

    def about(self) -> tuple[Field, ...]:
        """Who the patient is."""
        patient = self.context.patient
        born = dates.day(patient.birth_date, self.language) if patient.birth_date else None
        return (
            Field(self.say(words.NAME), self.typed(patient.name, "context/patient.name")),
            Field(self.say(words.BORN), self.typed(born, "context/patient.birth_date")),
            Field(self.say(words.NUMBER), self.typed(patient.number, "context/patient.number")),
            Field(self.say(words.SEX), self._sex()),
        )

    def _sex(self) -> Piece | None:
        sex = self.context.patient.sex
        if sex is not None:
            return Piece(self.say(sex), "context/patient.sex")
        return self.fact("patient.sex") if "patient.sex" in self.context.advice.known else None

    def facts(self, names: Sequence[str], columns: int = 1) -> Fields:
        """Facts with their labels beneath each other."""
        return Fields(tuple(self.fact_field(name) for name in names), columns)

    def decisions(self, names: Sequence[str], columns: int = 1) -> Fields:
        """Decisions with their labels beneath each other."""
        return Fields(tuple(self.decision_field(name) for name in names), columns)

    def weighed(self, names: Sequence[str], columns: int = 1) -> Iterator[Fields | Paragraph]:
        """Decisions that ask something or are open, each with its outcome; those that are a plain no in one line."""
        told = {name: self.context.advice.decisions[name] for name in names}
        quiet = [name for name, one in told.items() if one.value is not None and is_quiet(one.value)]
        rest = [name for name in names if name not in quiet]
        if rest:
            yield self.decisions(rest, columns)
        if quiet:
            yield self.enumeration(words.NOT_NOW, [(told[name].decision.label, f"quiet/{name}") for name in quiet])

    def enumeration(self, lead: Text, labels: Iterable[tuple[Text, str]]) -> Paragraph:
        """A lead and labels after it, in one small line."""
        pieces = [Piece(f"{self.say(lead)} ", strong=True)]
        for number, (label, source) in enumerate(labels):
            pieces += [Piece("; ")] if number else []
            pieces.append(Piece(self.say(label), source))
        return Paragraph((*pieces, Piece(".")), "small")


def is_quiet(value: Value) -> bool:
    """Whether an outcome asks nothing of anybody; a score of 0 is an outcome like any other."""
    return any(type(value) is type(quiet) and value == quiet for quiet in QUIET)
