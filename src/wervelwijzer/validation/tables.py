"""The tables that text and page share: heads and rows of plain words, small numbers already hidden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Language, Text
from wervelwijzer.validation import words
from wervelwijzer.validation.analysis import GroupResult, ModelResult, Validation
from wervelwijzer.validation.limits import HORIZONS, is_small, shown
from wervelwijzer.validation.scores import WHYS


@dataclass(frozen=True)
class Table:
    """Heads and rows; the first column is words, the others are figures unless `words` names their number."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: tuple[int, ...] = (0,)


def overview(validation: Validation, language: Language) -> Table:
    """One row for each model."""
    heads = (words.MODEL, words.PLACED, words.DEATHS, words.HARRELL, words.LOG_RANK, words.VERDICT)
    rows = [_overview_row(model, language) for model in validation.models]
    return Table(_in(heads, language), tuple(rows), words=(0, 5))


def _overview_row(model: ModelResult, language: Language) -> tuple[str, ...]:
    c = model.discrimination and (model.discrimination.points or model.discrimination.groups)
    return (
        model.scored.label.in_(language),
        shown(model.patients, language),
        shown(model.deaths, language),
        words.with_interval(c or None, 2, language),
        words.p_value(model.log_rank, language),
        words.VERDICTS[model.verdict].in_(language),
    )


def reasons(model: ModelResult, language: Language) -> list[str]:
    """Why patients could not be placed, a line for each reason."""
    scored, found = model.scored, []
    for why, number in scored.whys.items():
        found.append(f"{WHYS[why].in_(language)}: {shown(number, language)}")
        if why == "missing":
            found += [f"  {label(fact, language)}: {shown(count, language)}" for fact, count in scored.lacking.items()]
        if why == "population":
            found += [f"  {says.in_(language)} {shown(count, language)}" for says, count in scored.conditions.items()]
    return found


def groups(model: ModelResult, language: Language) -> Table:
    """The survival of each group, from the worst to the best."""
    return survival(model.groups, language)


def survival(results: Sequence[GroupResult], language: Language) -> Table:
    """Patients, deaths, median and the share alive at the guideline's limits."""
    at = [_fill(words.ALIVE_AT, month) for month in HORIZONS]
    heads = (words.GROUP, words.PATIENTS, words.DEATHS, words.MEDIAN, *at)
    rows = []
    for group in results:
        row = [group.published.label.in_(language), shown(group.patients, language), shown(group.deaths, language)]
        if group.median is None or group.alive is None:
            row += [words.TOO_SMALL.in_(language), *("-" for _ in HORIZONS)]
        else:
            row.append(words.with_interval(group.median, 1, language))
            row += [words.as_percent(group.alive[month]) for month in HORIZONS]
        rows.append(tuple(row))
    return Table(_in(heads, language), tuple(rows))


def compared(model: ModelResult, language: Language) -> Table:
    """Published beside observed, with the verdict."""
    heads = (words.GROUP, Text("", ""), words.PUBLISHED, words.OBSERVED, words.VERDICT)
    rows = []
    for one in model.compared:
        is_median = one.kind == "median"
        what = words.MEDIAN_WORD if is_median else _fill(words.ALIVE_AT, int(one.month))
        seen = words.with_interval(one.observed, 1, language) if is_median else words.as_percent(one.observed)
        rows.append(
            (
                one.group.label.in_(language),
                what.in_(language),
                words.published(one.published, one.kind, language),
                seen,
                words.VERDICTS[one.verdict].in_(language),
            )
        )
    return Table(_in(heads, language), tuple(rows), words=(0, 1, 4))


def at_medians(model: ModelResult, language: Language) -> Table:
    """The share alive at each published median."""
    heads = (words.GROUP, words.MEDIAN_WORD, words.AT_MEDIAN)
    rows = (
        (one.group.label.in_(language), words.number(one.month, 1, language), words.as_percent(one.alive))
        for one in model.medians
    )
    return Table(_in(heads, language), tuple(rows))


def bounds(model: ModelResult, language: Language) -> Table:
    """What the authors predict and the share alive at that time."""
    heads = (words.GROUP, words.PREDICTED, words.ALIVE)
    rows = (
        (
            one.group.label.in_(language),
            _fill(words.LONGER if one.longer else words.SHORTER, one.month).in_(language),
            f"{_fill(words.AT, one.month).in_(language)}: {words.as_percent(one.alive)}",
        )
        for one in model.bounds
    )
    return Table(_in(heads, language), tuple(rows), words=(0, 1))


def lines(model: ModelResult, language: Language) -> Table:
    """Calibration over the groups, a row for each time."""
    heads = (
        words.CALIBRATION,
        words.PATIENTS,
        words.EXPECTED,
        words.OBSERVED,
        words.RATIO,
        words.SLOPE,
        words.INTERCEPT,
    )
    rows = (
        (
            _fill(words.AT, one.month).in_(language),
            shown(one.patients, language),
            words.percent(one.expected),
            words.as_percent(one.observed),
            words.with_interval(one.ratio, 2, language),
            words.with_interval(one.slope, 2, language),
            words.with_interval(one.intercept, 2, language),
        )
        for one in model.lines
    )
    return Table(_in(heads, language), tuple(rows))


def missing(validation: Validation, language: Language) -> Table:
    """Every item that a model asks, and in how many patients it is missing; most missing first."""
    heads = (words.MISSING_ITEMS, words.MISSING_OF, Text("%", "%"), words.ASKED_BY)
    labels = {model.scored.code: model.scored.label.in_(language) for model in validation.models}
    total = len(validation.registry.patients)
    rows = []
    for one in sorted(validation.missing, key=lambda item: -item.missing):
        name = label(one.fact, language) + (
            "" if one.column or not one.missing else f" [{words.NO_COLUMN.in_(language)}]"
        )
        share = "-" if is_small(one.missing) or not total else words.percent(one.missing / total)
        asked = ", ".join(labels[code] for code in one.models)
        rows.append((name, shown(one.missing, language), share, asked))
    return Table(_in(heads, language), tuple(rows), words=(0, 3))


def overlap(validation: Validation, language: Language) -> Table:
    """On how many patients two models can both be used."""
    models = [model for model in validation.models if model.patients]
    heads = ("", *(str(number) for number in range(1, len(models) + 1)))
    rows = []
    for number, model in enumerate(models, 1):
        cells = [f"{number}. {model.scored.label.in_(language)}"]
        for other in models:
            one, two = model.scored.code, other.scored.code
            pair = validation.together.by_pair
            both = model.patients if one == two else pair.get((one, two), pair.get((two, one), 0))
            cells.append(shown(both, language))
        rows.append(tuple(cells))
    return Table(heads, tuple(rows))


def common(validation: Validation, language: Language) -> Table:
    """The C of each model in the same patients."""
    labels = {model.scored.code: model.scored.label.in_(language) for model in validation.models}
    rows = ((labels[code], words.with_interval(c, 2, language)) for code, c in validation.together.c.items())
    return Table(_in((words.MODEL, words.HARRELL), language), tuple(rows))


def label(fact: str, language: Language) -> str:
    """A fact's label with its name."""
    return f"{BY_NAME[fact].label.in_(language)} ({fact})"


def _in(heads: Sequence[Text], language: Language) -> tuple[str, ...]:
    return tuple(head.in_(language) for head in heads)


def _fill(text: Text, value: object) -> Text:
    return Text(text.nl.format(value), text.en.format(value))
