"""Stability in words and as JSON: the SINS per level with its items, the risk factors, the epidural grade, NOMS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wervelwijzer.guideline.stability import sins_category
from wervelwijzer.language.text import Language, Text
from wervelwijzer.prognosis import epidural
from wervelwijzer.prognosis.epidural import EpiduralGrade
from wervelwijzer.prognosis.spine import REGIONS
from wervelwijzer.prognosis.stability import (
    FRACTURE_SAYS,
    PERFORMANCE,
    REVIEW,
    SAME_LESION,
    WARNING,
    Held,
    LevelSins,
    Stability,
)
from wervelwijzer.prognosis.text import folded
from wervelwijzer.prognosis.wire import both
from wervelwijzer.prognosis.words import either, group_words, labels, marks, totals

Json = dict[str, Any]

WORDS = {
    "title": Text("STABILITEIT VAN DE WERVELKOLOM", "STABILITY OF THE SPINE"),
    "never": Text("LET OP: de SINS beslist nooit", "NOTE: the SINS never decides"),
    "no_level": Text("niveau niet gegeven", "level not given"),
    "missing": Text("Ontbreekt", "Missing"),
    "three": Text("DRIE FACTOREN DIE EEN BREUK NA BESTRALING VOORSPELLEN", "THREE FACTORS THAT PREDICT FRACTURE"),
    "present": Text("{} van 3 aanwezig", "{} of 3 present"),
    "nine": Text(
        "NEGEN RISICOFACTOREN (systematische review, Weber 2011): lijst om na te lopen, zonder gewicht",
        "NINE RISK FACTORS (systematic review, Weber 2011): a checklist, without weights",
    ),
    "grade": Text("EPIDURALE GRAAD (Bilsky): alleen ter informatie", "EPIDURAL GRADE (Bilsky): information only"),
    "noms": Text("NOMS: alleen ter informatie", "NOMS: information only"),
    "this": Text("deze patiënt", "this patient"),
    "radiosensitive": Text("stralingsgevoelig", "radiosensitive"),
    "radioresistant": Text("stralingsongevoelig", "radioresistant"),
}

HELD: dict[Held, Text] = {"yes": Text("ja", "yes"), "no": Text("nee", "no"), "unknown": Text("onbekend", "unknown")}


def render(stability: Stability, grade: EpiduralGrade | None, language: Language, width: int = 100) -> str:
    """Everything as text."""
    return "\n".join(folded(line, width) for line in _lines(stability, grade, language)) + "\n"


def _say(name: str, language: Language, *parts: object) -> str:
    return WORDS[name].in_(language).format(*parts)


def _lines(stability: Stability, grade: EpiduralGrade | None, language: Language) -> Iterator[str]:
    yield _say("title", language)
    if stability.conflict:
        yield f"! {stability.conflict.in_(language)}"
    yield ""
    for at in stability.levels:
        yield from _level(at, language)
    if len(stability.levels) > 1:
        yield SAME_LESION.in_(language)
        yield ""
    yield _say("never", language)
    yield from (f"! {text.in_(language)}" for text in WARNING)
    yield PERFORMANCE.in_(language)
    yield ""
    yield _say("three", language)
    yield from (f"· {one.label.in_(language)}: {HELD[one.held].in_(language)}" for one in stability.factors)
    present = either((str(count) for count in stability.factor_count), language)
    yield f"{_say('present', language, present)}. {FRACTURE_SAYS.in_(language)}"
    yield ""
    yield _say("nine", language)
    yield from (f"[ ] {item.in_(language)}" for item in REVIEW.items)
    if REVIEW.not_computed:
        yield REVIEW.not_computed.in_(language)
    yield ""
    yield from _grades(grade, language)
    yield from _noms(language)
    yield marks(language)


def _level(at: LevelSins, language: Language) -> Iterator[str]:
    if at.level is None:
        head = _say("no_level", language)
    else:
        head = f"{at.level.label(language)} ({REGIONS[at.level.region].in_(language)})"
    yield f"SINS, {head}: {totals(at.totals, language)}, {group_words(sins_category, at.categories, language)}"
    for item in at.items:
        words = dict(zip((row.points for row in item.explained.item.rows), item.explained.rows, strict=True))
        left = either((words[points].in_(language) for points in sorted(item.possible, reverse=True)), language)
        listed = left if len(item.possible) == 1 else f"{HELD['unknown'].in_(language)}"
        label = item.explained.item.label.in_(language)
        yield f"  · {label}: {listed} ({either((str(p) for p in item.possible), language)})"
    if at.missing:
        yield f"  · {_say('missing', language)}: {labels(at.missing, language)}"
    yield ""


def _grades(chosen: EpiduralGrade | None, language: Language) -> Iterator[str]:
    yield _say("grade", language)
    for grade in epidural.GRADES:
        here = f" ← {_say('this', language)}" if grade is chosen else ""
        kind = epidural.CLASSES[grade.grade_class].in_(language)
        yield f"· {grade.name}: {grade.says.in_(language)} ({kind}) [{grade.mark}]{here}"
    yield f"{epidural.HOW_READ.in_(language)} {epidural.REFERENCE}."
    yield ""


def _noms(language: Language) -> Iterator[str]:
    yield _say("noms", language)
    for row in epidural.NOMS:
        parts = (row.neurologic, row.oncologic, row.mechanical, row.systemic)
        when = ", ".join(part.in_(language) for part in parts if part is not epidural.ANY)
        yield f"· {when}: {row.says.in_(language)} [{row.mark}{' ~' if row.partly else ''}]"
    for name, listed in (("radiosensitive", epidural.RADIOSENSITIVE), ("radioresistant", epidural.RADIORESISTANT)):
        yield f"{_say(name, language)}: {listed.in_(language)} [V1]"
    yield f"{epidural.NOMS_SAYS.in_(language)} {epidural.NOMS_REFERENCE}."
    yield ""


def to_json(stability: Stability, grade: EpiduralGrade | None) -> Json:
    """Everything as JSON."""
    return {
        "levels": [_level_json(at) for at in stability.levels],
        "conflict": both(stability.conflict) if stability.conflict else None,
        "warnings": [both(text) for text in WARNING],
        "fracture_after_radiotherapy": {
            "count": list(stability.factor_count),
            "factors": [{**both(one.label), "present": one.held} for one in stability.factors],
            **both(FRACTURE_SAYS),
        },
        "checklist_without_weights": [both(item) for item in REVIEW.items],
        "epidural_grade": None if grade is None else _grade_json(grade),
        "epidural_grades": [_grade_json(one) for one in epidural.GRADES],
        "noms": {
            "rows": [
                {
                    "neurologic": both(row.neurologic),
                    "oncologic": both(row.oncologic),
                    "mechanical": both(row.mechanical),
                    "systemic": both(row.systemic),
                    "says": both(row.says),
                    "mark": row.mark,
                    "partly_unchecked": row.partly,
                }
                for row in epidural.NOMS
            ],
            "notice": both(epidural.NOMS_SAYS),
        },
    }


def _level_json(at: LevelSins) -> Json:
    return {
        "level": at.level.name if at.level else None,
        "location": at.level.region if at.level else None,
        "totals": list(at.totals),
        "categories": list(at.categories),
        "missing": list(at.missing),
        "items": [
            {"label": both(item.explained.item.label), "possible": list(item.possible), "missing": list(item.missing)}
            for item in at.items
        ],
    }


def _grade_json(grade: EpiduralGrade) -> Json:
    return {"grade": grade.name, "class": grade.grade_class, "mark": grade.mark, **both(grade.says)}
