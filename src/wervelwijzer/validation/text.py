"""The validation as text for the terminal; the only view that shows what stands in a row that was left out."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from wervelwijzer.language.text import Language, Text
from wervelwijzer.validation import remarks, tables, words
from wervelwijzer.validation.analysis import ModelResult, Validation
from wervelwijzer.validation.limits import TOO_FEW, shown
from wervelwijzer.validation.registry import Registry
from wervelwijzer.validation.tables import Table

WIDTH = 100
MOST_ROWS = 200
"""More rows than these are not listed one by one in the text; JSON has them all."""


def render(validation: Validation, language: Language) -> str:
    """The whole answer as text."""
    return "\n".join(line.rstrip() for line in _lines(validation, language)) + "\n"


def _lines(validation: Validation, language: Language) -> Iterator[str]:
    yield from _heading(words.TITLE.in_(language), "=")
    for name, figure in remarks.about(validation, language):
        yield f"{name}: {figure}"
    yield ""
    yield from problems(validation.registry, language)
    if validation.overall is None:
        yield from wrapped(TOO_FEW.in_(language))
    else:
        yield from _table(tables.survival((validation.overall,), language))
        yield ""
        yield from _heading(words.OVERVIEW.in_(language), "-")
        yield from _table(tables.overview(validation, language))
        for model in validation.models:
            yield ""
            yield from _model(model, language)
        yield ""
        yield from _side_by_side(validation, language)
    yield ""
    yield from _heading(words.MISSING_ITEMS.in_(language), "-")
    yield from _table(tables.missing(validation, language))
    yield ""
    yield from _heading(words.METHOD.in_(language), "-")
    for sentence in remarks.methods(language):
        yield from wrapped(sentence)
    if (left := remarks.not_tested(validation, language)) is not None:
        yield from wrapped(left)


def problems(registry: Registry, language: Language) -> Iterator[str]:
    """The columns that play no part, and every row that was left out with its reason."""
    for column in registry.ignored:
        yield from wrapped(column.says.in_(language))
    row, column_word = words.ROW.in_(language), words.COLUMN.in_(language)
    for problem in registry.problems[:MOST_ROWS]:
        place = f"{row} {problem.row}" + (f", {column_word} {problem.column}" if problem.column else "")
        yield from wrapped(
            f"{place}, {words.VALUE.in_(language)} '{problem.value}': {problem.says.in_(language)}", "  "
        )
    more = len(registry.problems) - MOST_ROWS
    if more > 0:
        rest = Text(f"... en nog {more}; --format json geeft ze alle.", f"... and {more} more; --format json has all.")
        yield rest.in_(language)
    if registry.ignored or registry.problems:
        yield ""


def _model(model: ModelResult, language: Language) -> Iterator[str]:
    yield from _heading(model.scored.label.in_(language), "-")
    placed = f"{words.PLACED.in_(language)}: {shown(model.patients, language)}"
    yield f"{placed} ({words.DEATHS.in_(language)}: {shown(model.deaths, language)})"
    for reason in tables.reasons(model, language):
        yield from wrapped(f"  {reason}", "      ")
    for sentence in remarks.after_reasons(model, language):
        yield from wrapped(sentence)
    if not model.enough:
        return
    yield from wrapped(remarks.discrimination(model, language))
    made = (tables.groups, tables.compared, tables.at_medians, tables.bounds, tables.lines)
    for table in (make(model, language) for make in made):
        if table.rows:
            yield ""
            yield from _table(table)
    for sentence in remarks.on_calibration(model, language):
        yield from wrapped(sentence)


def _side_by_side(validation: Validation, language: Language) -> Iterator[str]:
    yield from _heading(words.TOGETHER.in_(language), "-")
    yield from wrapped(words.BY_PAIR.in_(language))
    yield from _table(tables.overlap(validation, language))
    for sentence in remarks.on_overlap(validation, language):
        yield from wrapped(sentence)
    yield from _table(tables.common(validation, language))


def _heading(text: str, line: str) -> Iterable[str]:
    return (text, line * len(text))


def wrapped(text: str, indent: str = "") -> list[str]:
    """A sentence in lines of the page's width."""
    return textwrap.wrap(text, WIDTH, subsequent_indent=indent, break_on_hyphens=False)


def _table(table: Table) -> Iterator[str]:
    if not table.rows:
        return
    lines = (table.heads, *table.rows)
    widths = [max(len(line[column]) for line in lines) for column in range(len(table.heads))]
    for line in lines:
        cells = (
            cell.ljust(width) if column in table.words else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        yield "  ".join(cells)
