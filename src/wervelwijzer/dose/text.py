"""The answer about dose for people: the answer first, then each limit, then the arithmetic."""

from __future__ import annotations

from collections.abc import Iterator

from wervelwijzer.dose.answer import KINDS, Answer, lacking, whole_dose
from wervelwijzer.dose.arithmetic import lines as arithmetic
from wervelwijzer.dose.courses import TECHNIQUES
from wervelwijzer.dose.judge import Judgement
from wervelwijzer.dose.linear_quadratic import ALPHA_BETA
from wervelwijzer.dose.outcomes import VERDICTS
from wervelwijzer.dose.published import MARKS
from wervelwijzer.dose.schedules import SCHEDULES
from wervelwijzer.dose.words import either, say, wrapped, written
from wervelwijzer.language.text import Language, Text

TITLE = Text("Dosis op het myelum", "Dose of the cord")
LIMITS = Text("GEPUBLICEERDE GRENZEN", "PUBLISHED LIMITS")
NOT_HERE = Text("NIET VAN TOEPASSING OF UIT", "NOT APPLICABLE OR OFF")
ARITHMETIC = Text("BEREKENING", "ARITHMETIC")
BEFORE = Text("zonder de nieuwe serie", "without the new course")
DEPENDS = Text("hangt af van", "depends on")
SOURCE = Text("bron", "source")
HOLDS_FOR = Text("gepubliceerd voor", "published for")
SCHEDULES_TITLE = Text(
    "Schema's van de richtlijn, als het myelum de hele dosis krijgt (Gy)",
    "Schedules of the guideline, where the cord receives the whole dose (Gy)",
)


def render(answer: Answer, language: Language) -> str:
    """The whole answer as text."""
    blocks = [
        [TITLE.in_(language), "=" * len(TITLE.in_(language))],
        [*_answer(answer, language)],
        [*_limits(answer, language)],
        [*_not_here(answer, language)],
        [ARITHMETIC.in_(language), *(wrapped(line.in_(language), 0) for line in arithmetic(answer.request))],
        [wrapped(note.in_(language), 0) for note in answer.notes],
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _answer(answer: Answer, language: Language) -> Iterator[str]:
    request = answer.request
    if request.another is not None:
        asked = say(
            "Valt nog eens {dose} binnen de gepubliceerde grenzen?",
            "Is another {dose} within the published limits?",
            dose=whole_dose(request.another),
        )
    else:
        asked = Text(
            "Vallen deze series binnen de gepubliceerde grenzen?", "Are these courses within the published limits?"
        )
    yield wrapped(f"{asked.in_(language)} {KINDS[answer.kind].in_(language).upper()}", 0)
    for line in answer.says:
        yield wrapped(line.in_(language), 2)
    for slip in answer.slips:
        yield wrapped(f"! {slip.says.in_(language)}", 2)


def _limits(answer: Answer, language: Language) -> Iterator[str]:
    shown = [one for one in answer.judgements if not _aside(one)]
    if shown:
        yield LIMITS.in_(language)
    for judgement in shown:
        yield from _limit(judgement, answer, language)


def _aside(judgement: Judgement) -> bool:
    return set(judgement.possible) <= {"not_applicable", "not_verified"}


def _limit(judgement: Judgement, answer: Answer, language: Language) -> Iterator[str]:
    limit = judgement.limit
    yield wrapped(f"{_possible(judgement, language).upper()} · {limit.label.in_(language)}", 0)
    mark = f"[{limit.mark}: {MARKS[limit.mark].in_(language)}]"
    yield wrapped(f"{SOURCE.in_(language)}: {limit.source} {mark}", 2)
    yield wrapped(f"{HOLDS_FOR.in_(language)}: {limit.holds_for.in_(language)}", 2)
    for verdicts, reasons in _merged(judgement):
        head = f"{either(verdicts).in_(language)}: " if len(judgement.outcomes) > len(verdicts) else ""
        for number, reason in enumerate(reasons):
            yield wrapped(f"{head if number == 0 else ''}{reason.in_(language)}", 2 if number == 0 or not head else 4)
    if judgement.missing:
        yield wrapped(f"{DEPENDS.in_(language)}: {lacking(judgement.missing, answer.request).in_(language)}", 2)
    former = next((one for one in answer.before if one.limit is limit), None)
    if former is not None:
        yield wrapped(f"{BEFORE.in_(language)}: {_possible(former, language)}", 2)
    for remark in (limit.remark, limit.switch if "not_verified" in judgement.possible else None):
        if remark is not None:
            yield wrapped(remark.in_(language), 2)


def _merged(judgement: Judgement) -> list[tuple[tuple[Text, ...], tuple[Text, ...]]]:
    """The reasons, each once, with the judgements that they leave open."""
    found: dict[tuple[Text, ...], tuple[Text, ...]] = {}
    for outcome in judgement.outcomes:
        found[outcome.reasons] = (*found.get(outcome.reasons, ()), VERDICTS[outcome.verdict])
    return [(verdicts, reasons) for reasons, verdicts in found.items()]


def _not_here(answer: Answer, language: Language) -> Iterator[str]:
    aside = [one for one in answer.judgements if _aside(one)]
    if aside:
        yield NOT_HERE.in_(language)
    for one in aside:
        off = one.limit.switch if "not_verified" in one.possible else None
        reason = off or one.outcomes[0].reasons[0]
        yield wrapped(f"{one.limit.label.in_(language)} [{one.limit.mark}]: {reason.in_(language)}", 2)


def _possible(judgement: Judgement, language: Language) -> str:
    return either(tuple(VERDICTS[verdict] for verdict in judgement.possible)).in_(language)


# --- The schedules of the guideline ---


def render_schedules(language: Language) -> str:
    """The table of the guideline's schedules: BED and EQD2 for either tissue."""
    title = SCHEDULES_TITLE.in_(language)
    ratios = tuple(ALPHA_BETA.values())
    heads = [f"{name} α/β {ratio}" for ratio in ratios for name in ("BED", "EQD2")]
    rows = [f"{'':<10}" + "".join(f"{head:>13}" for head in heads)]
    for schedule in SCHEDULES:
        course = schedule.course
        figures = [value for ratio in ratios for value in (course.bed(ratio), course.eqd2(ratio))]
        name = schedule.written.replace(".", "," if language == "nl" else ".")
        rows.append(f"{name:<10}" + "".join(f"{written(value, language):>13}" for value in figures))
        about = f"{TECHNIQUES[schedule.technique].in_(language)}; {schedule.says.in_(language)}"
        rows.append(wrapped(f"{about} ({schedule.place.chapter}, {schedule.place.offset})", 4))
    return "\n".join([title, "=" * len(title), *rows]) + "\n"
