"""The summary of findings as a text, and everything as JSON."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import get_args

from wervelwijzer.evidence import words
from wervelwijzer.evidence.compare import Finding, Verdict
from wervelwijzer.evidence.recompute import Interval, Ratio
from wervelwijzer.evidence.rows import (
    ArmRow,
    Row,
    StudyRows,
    p_text,
    printed_count,
    printed_share,
    proportion,
    ratio_text,
)
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Measure, Quality
from wervelwijzer.language.text import Language, Text

WIDTH = 100
ORDER: tuple[Verdict, ...] = get_args(Verdict)


def tally(found: Iterable[Finding]) -> dict[Verdict, int]:
    """How many findings of each verdict."""
    counted = Counter(finding.verdict for finding in found)
    return {verdict: counted[verdict] for verdict in ORDER}


# --- Sections ---


def overview(sections: dict[str, list[StudyRows]], language: Language) -> str:
    """Every section with its numbers of studies, results and verdicts."""
    heads = [words.STUDIES, words.RESULTS, *(words.VERDICTS[verdict] for verdict in ORDER)]
    numbers = {section: _numbers(studies) for section, studies in sections.items()}
    total = [sum(column) for column in zip(*numbers.values(), strict=True)]
    wide = max(map(len, [*numbers, words.SECTION.in_(language)]))
    lines = [
        " ".join([f"{index:>5}" for index in ["", *(f"({i})" for i in range(1, len(heads) + 1))]][1:]).rjust(
            wide + 1 + 6 * len(heads) - 1
        )
    ]
    for section, row in [*numbers.items(), ("", total)]:
        label = CHAPTERS[section].in_(language) if section else ""
        lines.append(f"{section:<{wide}} " + " ".join(f"{n:>5}" for n in row) + (f"   {label}" if label else ""))
    lines.insert(-1, "-" * (wide + 6 * len(heads)))
    lines += ["", *(f"({i}) {head.in_(language)}" for i, head in enumerate(heads, 1))]
    return "\n".join(lines) + "\n"


def _numbers(studies: list[StudyRows]) -> list[int]:
    verdicts = tally(finding for study in studies for finding in study.findings)
    return [len(studies), sum(study.study.results for study in studies), *verdicts.values()]


# --- One section ---


def section_table(section: str, studies: list[StudyRows], language: Language) -> str:
    """The summary of findings of one section."""
    lines = [CHAPTERS[section].in_(language), "=" * len(CHAPTERS[section].in_(language)), ""]
    for study in studies:
        lines += [*_study(study, language), ""]
    verdicts = tally(finding for study in studies for finding in study.findings)
    lines.append(
        "; ".join(
            f"{words.MARKS[verdict]} {words.VERDICTS[verdict].in_(language)}: {number}"
            for verdict, number in verdicts.items()
            if number
        )
    )
    notes = [words.INTERVALS, words.CRUDE]
    if any(arm.derived for study in studies for row in study.rows for arm in row.arms):
        notes.insert(0, words.DERIVED)
    return "\n".join([*lines, *(note.in_(language) for note in notes)]) + "\n"


def _study(study: StudyRows, language: Language) -> Iterator[str]:
    printed = study.study
    size = f" · n = {printed.n}" if printed.n else ""
    yield f"{printed.name.in_(language)} · {words.DESIGNS[printed.design].in_(language)}{size}"
    if printed.arms:
        arms = [f"{arm.name.in_(language)}{f' (n = {arm.n})' if arm.n else ''}" for arm in printed.arms]
        yield from _wrapped(f" {words.AGAINST.in_(language)} ".join(arms), 2)
    if printed.quality:
        yield from _wrapped(_quality(printed.quality, language), 2)
    if printed.remark:
        yield from _wrapped(printed.remark.in_(language), 2)
    by_result: dict[str, list[Finding]] = {}
    for finding in study.findings:
        by_result.setdefault(finding.result, []).append(finding)
    yield from _findings(by_result.pop("arms", []), language)
    for row in study.rows:
        yield from _row(row, by_result.pop(row.outcome.id), language)
    for measure in printed.measures:
        yield from _measure(measure, by_result.pop(measure.id), language)
    for calculation in printed.calculations:
        yield from _wrapped(f"{words.CALCULATION.in_(language)}: {calculation.says.in_(language)}", 2)
        yield from _findings(by_result.pop(calculation.id), language)
    for found in by_result.values():
        yield from _findings(found, language)


def _row(row: Row, found: list[Finding], language: Language) -> Iterator[str]:
    outcome = row.outcome
    when = f", {outcome.timepoint.in_(language)}" if outcome.timepoint else ""
    quality = f" [{_quality(outcome.quality, language)}]" if outcome.quality else ""
    yield from _wrapped(f"{outcome.name.in_(language)}{when}{quality} ({_place(outcome.places[0], language)})", 2)
    for arm in row.arms:
        yield _arm(arm, language)
    if row.ratio:
        yield (
            f"    {row.kind} {ratio_text(row.ratio, language)}"
            f"{'; Fisher ' + p_text(row.p, language) if row.p is not None else ''}"
        )
    elif row.p is not None:
        yield f"    Fisher {p_text(row.p, language)}"
    if outcome.remark:
        yield from _wrapped(outcome.remark.in_(language), 4)
    yield from _findings(found, language)


def _arm(arm: ArmRow, language: Language) -> str:
    name = textwrap.shorten(arm.name.in_(language), 46, placeholder="…") if arm.name else ""
    printed = printed_share(arm.share, language)
    label = f"{words.PRINTED.in_(language)} {printed}" if printed else ""
    return f"    {name:<46} {printed_count(arm):>9}  {label:<16} {proportion(arm, language)}".rstrip()


def _measure(measure: Measure, found: list[Finding], language: Language) -> Iterator[str]:
    yield from _wrapped(
        f"{measure.name.in_(language)}: {found[0].printed.in_(language)} ({_place(measure.places[0], language)})", 2
    )
    if measure.remark:
        yield from _wrapped(measure.remark.in_(language), 4)


def _findings(found: list[Finding], language: Language) -> Iterator[str]:
    said: Text | None = None
    for finding in found:
        if finding.verdict == "not_recomputable" or (finding.check == "percentage" and finding.verdict == "agrees"):
            continue
        yield from _finding(finding, language, with_reason=finding.reason != said)
        said = finding.reason


def _finding(finding: Finding, language: Language, *, with_reason: bool = True) -> Iterator[str]:
    mark = words.MARKS[finding.verdict]
    shown = finding.printed.in_(language)
    beside = finding.recomputed.in_(language)
    line = f"{mark} {words.PRINTED.in_(language)} {shown}" if shown else f"{mark} {words.TAKE_NOTE.in_(language)}"
    line += f"; {words.RECOMPUTED.in_(language)} {beside}" if beside else ""
    line += f": {words.VERDICTS[finding.verdict].in_(language)}" if shown else ""
    yield from _wrapped(line, 4)
    if with_reason and finding.reason and finding.verdict != "agrees":
        yield from _wrapped(finding.reason.in_(language), 6)


def _quality(quality: Quality, language: Language) -> str:
    return f"{words.QUALITY.in_(language)}: {quality.words.in_(language)}"


def _place(place: Place, language: Language) -> str:
    return f"{place.chapter}, {words.FROM_CHARACTER.in_(language)} {place.offset}"


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=" " * indent, subsequent_indent=" " * (indent + 2))


# --- Discrepancies only ---


def discrepancies(sections: dict[str, list[StudyRows]], language: Language) -> str:
    """Every figure that differs, or holds by one test only, with our reason and its place."""
    lines: list[str] = []
    for section, studies in sections.items():
        found = [
            finding
            for study in studies
            for finding in study.findings
            if finding.verdict in ("discrepancy", "depends", "rounding")
        ]
        if not found:
            continue
        lines += [CHAPTERS[section].in_(language), "-" * len(CHAPTERS[section].in_(language))]
        for finding in found:
            lines.append(
                f"  {finding.study.name.in_(language)} ({_place(finding.places[0], language)}) [{finding.key}]"
            )
            lines += _finding(finding, language)
        lines.append("")
    return "\n".join(lines or [words.NO_STUDIES.in_(language)]).rstrip() + "\n"


# --- JSON ---


def as_json(sections: dict[str, list[StudyRows]]) -> dict[str, object]:
    """Everything, in both languages: printed figures as they are printed, recomputed ones as numbers."""
    return {
        "sections": [
            {
                "section": section,
                "title": _text(CHAPTERS[section]),
                "results": sum(study.study.results for study in studies),
                "verdicts": tally(finding for study in studies for finding in study.findings),
                "studies": [_study_json(study) for study in studies],
            }
            for section, studies in sections.items()
        ]
    }


def _study_json(study: StudyRows) -> dict[str, object]:
    printed = study.study
    return {
        "id": printed.id,
        "label": _text(printed.name),
        "design": printed.design,
        "question": _text(printed.question),
        "n": printed.n,
        "arms": [{"name": _text(arm.name), "n": arm.n} for arm in printed.arms],
        "quality": _quality_json(printed.quality),
        "remark": _text(printed.remark),
        "places": [_place_json(place) for place in printed.places],
        "outcomes": [_row_json(row) for row in study.rows],
        "measures": [
            {
                "id": measure.id,
                "name": _text(measure.name),
                "unit": _text(measure.unit),
                "values": list(measure.values),
                "low": measure.low,
                "high": measure.high,
                "p": {"relation": measure.p.relation, "value": measure.p.value} if measure.p else None,
                "remark": _text(measure.remark),
                "places": [_place_json(place) for place in measure.places],
            }
            for measure in printed.measures
        ],
        "findings": [finding_json(finding) for finding in study.findings],
    }


def _row_json(row: Row) -> dict[str, object]:
    outcome = row.outcome
    effect = outcome.effect
    return {
        "id": outcome.id,
        "name": _text(outcome.name),
        "timepoint": _text(outcome.timepoint),
        "quality": _quality_json(outcome.quality),
        "estimated": outcome.estimated,
        "arms": [_arm_json(arm) for arm in row.arms],
        "recomputed": {"kind": row.kind, **_ratio_json(row.ratio), "fisher_p": row.p} if row.p is not None else None,
        "printed": {
            "effect": {"kind": effect.kind, "value": effect.value, "low": effect.low, "high": effect.high}
            if effect
            else None,
            "p": {"relation": outcome.p.relation, "value": outcome.p.value} if outcome.p else None,
        },
        "remark": _text(outcome.remark),
        "places": [_place_json(place) for place in outcome.places],
    }


def _arm_json(arm: ArmRow) -> dict[str, object]:
    share = arm.share
    return {
        "name": _text(arm.name),
        "printed": {
            "events": share.events,
            "n": share.n,
            "percent": share.percent,
            "low": share.low,
            "high": share.high,
            "relation": share.relation,
        },
        "recomputed": {
            "events": arm.count.events,
            "n": arm.count.n,
            "derived": arm.derived,
            "proportion": arm.count.share,
            "wilson": _interval_json(arm.interval),
        }
        if arm.count
        else None,
    }


def finding_json(finding: Finding) -> dict[str, object]:
    """One comparison as JSON."""
    return {
        "key": finding.key,
        "check": finding.check,
        "printed": _text(finding.printed),
        "recomputed": _text(finding.recomputed),
        "verdict": finding.verdict,
        "reason": _text(finding.reason),
        "places": [_place_json(place) for place in finding.places],
    }


def _ratio_json(value: Ratio | None) -> dict[str, object]:
    return {"value": value.value if value else None, "interval": _interval_json(value.interval if value else None)}


def _interval_json(interval: Interval | None) -> dict[str, float] | None:
    return {"low": interval.low, "high": interval.high} if interval else None


def _quality_json(quality: Quality | None) -> dict[str, object] | None:
    return {"words": _text(quality.words), "place": _place_json(quality.place)} if quality else None


def _place_json(place: Place) -> dict[str, object]:
    return {"source": place.source, "chapter": place.chapter, "offset": place.offset, "length": place.length}


def _text(text: Text | None) -> dict[str, str] | None:
    return {"nl": text.nl, "en": text.en} if text and (text.nl or text.en) else None
