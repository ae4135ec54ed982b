"""Everything that can be looked up, as entries with an id, a heading and lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from wervelwijzer.facts import FACTS
from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.conflicts import CONFLICTS
from wervelwijzer.guideline.schedules import SCHEDULES
from wervelwijzer.guideline.studies import STUDIES
from wervelwijzer.guideline.texts import PASSAGES
from wervelwijzer.language.conflicts import CONFLICT_KINDS
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Statement

KINDS = {
    "recommendation": Text("aanbeveling", "recommendation"),
    "decision": Text("besluit", "decision"),
    "passage": Text("passage", "passage"),
    "conflict": Text("ruimte in de tekst", "room in the text"),
    "study": Text("studie", "study"),
    "schedule": Text("schema", "schedule"),
    "fact": Text("gegeven", "fact"),
}


@dataclass(frozen=True)
class Entry:
    """One thing to look up: `says` is its heading, `parts` are named texts, `conditions` what is listed in words."""

    id: str
    kind: str
    says: Text
    parts: tuple[tuple[Text, Text], ...] = ()
    conditions: tuple[tuple[Text, Statement], ...] = ()
    places: tuple[Place, ...] = ()
    items: tuple[Text, ...] = field(default=())


DO, BY, STRENGTH = Text("doen", "do"), Text("wie", "by"), Text("sterkte", "strength")
WHEN, SHOWN, UNLESS = Text("geldt bij", "applies when"), Text("getoond bij", "shown when"), Text("tenzij", "unless")
READING, WHY = Text("onze lezing", "our reading"), Text("niet berekend", "not computed")
COMPUTED_BY = Text("berekend door", "computed by")
PROBLEM, WE_DO, PROPOSAL = Text("de tekst", "the text"), Text("wij", "we"), Text("voorstel", "proposal")
RESULTS = Text("resultaten", "results")
CARRIES_OUT = Text("voert uit", "carries out")
QUESTION, VALUES, CHAPTER = Text("vraag", "question"), Text("waarden", "values"), Text("hoofdstuk", "chapter")


@cache
def entries() -> tuple[Entry, ...]:
    """Every entry, recommendations first."""
    return (*_recommendations(), *_decisions(), *_passages(), *_conflicts(), *_studies(), *_schedules(), *_facts())


def _recommendations() -> Iterator[Entry]:
    for rec in RECOMMENDATIONS:
        yield Entry(
            rec.id,
            "recommendation",
            rec.says,
            tuple(_of_recommendation(rec)),
            ((SHOWN if rec.not_computed else WHEN, rec.when),),
            (rec.source, *rec.also),
        )


def _of_recommendation(rec: Recommendation) -> Iterator[tuple[Text, Text]]:
    yield DO, rec.action.text
    yield BY, rec.by.label
    yield STRENGTH, rec.strength.label
    for other in rec.unless:
        yield UNLESS, Text(f"{other.says.nl} [{other.id}]", f"{other.says.en} [{other.id}]")
    if rec.not_computed:
        yield WHY, rec.not_computed
    if rec.reading:
        yield READING, rec.reading


def _decisions() -> Iterator[Entry]:
    for decision in DECISIONS:
        words = [decision.labels.get(value) or Text(str(value), str(value)) for value in decision.values]
        values = Text("; ".join(word.nl for word in words), "; ".join(word.en for word in words))
        reading = ((READING, decision.reading),) if decision.reading else ()
        yield Entry(decision.name, "decision", decision.label, ((VALUES, values), *reading), (), decision.source)


def _passages() -> Iterator[Entry]:
    for passage in PASSAGES:
        yield Entry(
            passage.id, "passage", _headed(passage), tuple(_of_passage(passage)), (), passage.sources, passage.items
        )


def _headed(passage: Passage) -> Text:
    if passage.title is None:
        return passage.says
    return Text(f"{passage.title.nl}: {passage.says.nl}", f"{passage.title.en}: {passage.says.en}")


def _of_passage(passage: Passage) -> Iterator[tuple[Text, Text]]:
    if passage.strength:
        yield STRENGTH, passage.strength.label
    if passage.by:
        yield BY, passage.by.label
    if passage.computed_by:
        names = ", ".join(passage.carried_out_by)
        yield COMPUTED_BY, Text(names, names)
    if passage.not_computed:
        yield WHY, passage.not_computed
    if passage.reading:
        yield READING, passage.reading


def _conflicts() -> Iterator[Entry]:
    for conflict in CONFLICTS:
        kind = CONFLICT_KINDS[conflict.kind]
        parts = ((WE_DO, conflict.we_do), (PROPOSAL, conflict.proposal))
        says = Text(f"{kind.nl}. {conflict.problem.nl}", f"{kind.en}. {conflict.problem.en}")
        yield Entry(conflict.id, "conflict", says, parts, (), conflict.sources)


def _studies() -> Iterator[Entry]:
    for study in STUDIES:
        results = "; ".join(dict.fromkeys(outcome.name.nl for outcome in study.outcomes))
        in_english = "; ".join(dict.fromkeys(outcome.name.en for outcome in study.outcomes))
        parts = [(QUESTION, study.question), (CHAPTER, CHAPTERS[study.section])]
        if results:
            parts.append((RESULTS, Text(results, in_english)))
        yield Entry(study.id, "study", study.name, tuple(parts), (), tuple(dict.fromkeys(study.all_places)))


def _schedules() -> Iterator[Entry]:
    for schedule in SCHEDULES:
        names = ", ".join(rec.id for rec in schedule.of)
        parts = [(CARRIES_OUT, Text(names, names))]
        if schedule.reading:
            parts.append((READING, schedule.reading))
        places = tuple(dict.fromkeys((*(rec.source for rec in schedule.of), *schedule.also)))
        yield Entry(schedule.id, "schedule", schedule.says, tuple(parts), (), places)


def _facts() -> Iterator[Entry]:
    for fact in FACTS:
        parts = [(QUESTION, fact.help), (CHAPTER, CHAPTERS[fact.chapter])]
        if isinstance(fact, Choice):
            values = ", ".join(fact.values)
            parts.append((VALUES, Text(values, values)))
        yield Entry(fact.name, "fact", fact.label, tuple(parts))
