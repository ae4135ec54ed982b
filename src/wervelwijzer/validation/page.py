"""The validation as one HTML page that needs nothing else: it opens without a network and prints on A4."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape

from wervelwijzer.language.text import Language, Text
from wervelwijzer.validation import plots, remarks, tables, words
from wervelwijzer.validation.analysis import ModelResult, Validation
from wervelwijzer.validation.limits import TOO_FEW, shown
from wervelwijzer.validation.tables import Table

STYLE = """
:root { --line: #d0d0d0; --ink: #1a1a1a; --soft: #555 }
* { box-sizing: border-box }
body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: #fff; margin: 0 auto; max-width: 62rem;
  padding: 1.2rem }
h1 { font-size: 1.5rem; margin: 0 0 .6rem } h2 { font-size: 1.2rem; margin: 2.2rem 0 .5rem; border-bottom: 2px solid
  var(--line) } h3 { font-size: 1rem; margin: 1.2rem 0 .3rem }
h2::first-letter, th::first-letter, p::first-letter, li::first-letter { text-transform: uppercase }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0 } dt { color: var(--soft) }
dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums }
.wide { overflow-x: auto }
table { border-collapse: collapse; margin: .4rem 0; font-variant-numeric: tabular-nums }
td, th { padding: .22rem .7rem .22rem 0; border-top: 1px solid var(--line); vertical-align: top; text-align: right }
th { font-weight: 600; border-top: 0; vertical-align: bottom } .w { text-align: left }
td:not(.w) { white-space: nowrap } li.under { margin-left: 1.4rem; list-style: circle }
thead { display: table-header-group }
svg { max-width: 100%; height: auto; display: block; margin: .4rem 0 }
.differs, .perhaps, .agrees, .unknown { white-space: nowrap } td.w:first-child { min-width: 8rem }
.differs { font-weight: 700; color: #a40000 } .perhaps { color: #8a5a00; font-weight: 600 } .agrees { color: #1c6b34 }
.unknown, .note { color: var(--soft) } ul { margin: .3rem 0; padding-left: 1.2rem }
.stop { border: 2px solid #a40000; padding: .6rem .9rem; margin: 1rem 0 }
@media print { body { max-width: none; padding: 0; font-size: 9.5pt } h2, h3 { break-after: avoid }
  .wide { overflow: visible } table { font-size: 8pt } svg, tr, .model > p { break-inside: avoid } nav { display: none }
  @page { size: A4; margin: 14mm } }
"""

WHERE_ROWS = Text(
    "Rij en kolom; de waarden zelf staan alleen in de tekst en in JSON, niet op deze bladzijde.",
    "Row and column; the values themselves stand only in the text and in JSON, not on this page.",
)


def render_page(validation: Validation, language: Language) -> str:
    """The whole page."""
    title = escape(words.TITLE.in_(language))
    head = (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head><body>\n<h1>{title}</h1>"
    )
    return "\n".join((head, *_body(validation, language), "</body></html>\n"))


def _body(validation: Validation, language: Language) -> Iterator[str]:
    pairs = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(figure)}</dd>" for name, figure in remarks.about(validation, language)
    )
    yield f"<dl>{pairs}</dl>"
    yield from _left_out(validation, language)
    if validation.overall is None:
        yield f'<p class="stop">{escape(TOO_FEW.in_(language))}</p>'
    else:
        yield _heading(words.OVERVIEW, language)
        yield _html(tables.overview(validation, language), [model.verdict for model in validation.models])
        yield _heading(words.OVERALL, language)
        yield plots.kaplan_meier((validation.overall,), language, "overall")
        yield _html(tables.survival((validation.overall,), language))
        for model in validation.models:
            yield from _model(model, language)
        yield from _side_by_side(validation, language)
    yield _heading(words.MISSING_ITEMS, language)
    yield _html(tables.missing(validation, language))
    yield _heading(words.METHOD, language)
    left = remarks.not_tested(validation, language)
    yield from _sentences([*remarks.methods(language), *([left] if left else [])])


def _left_out(validation: Validation, language: Language) -> Iterator[str]:
    registry = validation.registry
    if registry.ignored:
        yield _heading(words.IGNORED, language)
        yield _list(one.says.in_(language) for one in registry.ignored)
    if registry.problems:
        yield _heading(words.ROWS_LEFT_OUT, language)
        yield from _sentences([WHERE_ROWS.in_(language)])
        reasons = Counter((one.column, one.says) for one in registry.problems)
        rows = []
        for column, says in reasons:
            where = [str(one.row) for one in registry.problems if (one.column, one.says) == (column, says)]
            listed = ", ".join(where[:30]) + (" …" if len(where) > 30 else "")
            rows.append((column or "-", _without_value(says, language), listed))
        heads = (words.COLUMN, words.REMEDY, words.ROW)
        yield _html(Table(tuple(head.in_(language) for head in heads), tuple(rows), words=(0, 1, 2)))


def _without_value(says: Text, language: Language) -> str:
    """A remark on a fact opens with the fact and its value; here only what would be right is shown."""
    text = says.in_(language)
    for stop in (" kan niet.", " will not do."):
        text = text.rpartition(stop)[2] if stop in text else text
    return text.strip()


def _model(model: ModelResult, language: Language) -> Iterator[str]:
    code = model.scored.code
    yield f'<section class="model">{_heading(model.scored.label, language, code)}'
    placed = f"{words.PLACED.in_(language)}: {shown(model.patients, language)}"
    yield f"<p>{escape(placed)} ({words.DEATHS.in_(language)}: {escape(shown(model.deaths, language))}).</p>"
    reasons = tables.reasons(model, language)
    if reasons:
        yield f"<p>{escape(words.NOT_PLACED.in_(language))}:</p>" + _list(reasons)
    yield from _sentences(remarks.after_reasons(model, language))
    if model.enough:
        yield f"<p>{escape(remarks.discrimination(model, language))}</p>"
        yield from _curves(model, language)
        yield from _calibration(model, language)
    yield "</section>"


def _curves(model: ModelResult, language: Language) -> Iterator[str]:
    if model.groups:
        yield _heading(words.SURVIVAL, language, level=3)
        yield plots.kaplan_meier(model.groups, language, f"curves {model.scored.code}")
        yield _html(tables.groups(model, language))


def _calibration(model: ModelResult, language: Language) -> Iterator[str]:
    yield _heading(words.CALIBRATION, language, level=3)
    yield from _sentences(remarks.on_calibration(model, language))
    yield plots.calibration(model, language, f"calibration {model.scored.code}")
    yield plots.published_medians(model, language, f"medians {model.scored.code}")
    yield _html(tables.compared(model, language), [one.verdict for one in model.compared])
    for table in (tables.at_medians, tables.bounds, tables.lines):
        yield _html(table(model, language))


def _side_by_side(validation: Validation, language: Language) -> Iterator[str]:
    yield _heading(words.TOGETHER, language)
    yield from _sentences([words.BY_PAIR.in_(language)])
    yield _html(tables.overlap(validation, language))
    yield from _sentences(remarks.on_overlap(validation, language))
    yield _html(tables.common(validation, language))


def _heading(text: Text, language: Language, anchor: str = "", level: int = 2) -> str:
    name = f' id="{anchor}"' if anchor else ""
    return f"<h{level}{name}>{escape(text.in_(language))}</h{level}>"


def _sentences(sentences: Iterable[str]) -> Iterator[str]:
    for sentence in sentences:
        yield f'<p class="note">{escape(sentence)}</p>'


def _list(lines: Iterable[str]) -> str:
    return "<ul>" + "".join(_item(line) for line in lines) + "</ul>"


def _item(line: str) -> str:
    """A line of a list; one that is indented belongs to the line above it."""
    return f"<li{' class=under' if line.startswith(' ') else ''}>{escape(line.strip())}</li>"


def _html(table: Table, verdicts: Iterable[str] = ()) -> str:
    """A table; a row with a verdict has its last cell in the verdict's colour."""
    if not table.rows:
        return ""
    marks = list(verdicts) or [""] * len(table.rows)
    heads = "".join(f"<th{_class(table, place)}>{_unbroken(head)}</th>" for place, head in enumerate(table.heads))
    rows = "".join(_row(table, row, mark) for row, mark in zip(table.rows, marks, strict=True))
    return f'<div class="wide"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'


def _unbroken(head: str) -> str:
    """A head in which 95%-BI stays on one line."""
    return escape(head).replace("%-BI", "%\u2011BI")


def _row(table: Table, row: tuple[str, ...], verdict: str) -> str:
    last = len(row) - 1
    cells = (
        f"<td{_class(table, place, verdict if place == last else '')}>{escape(cell)}</td>"
        for place, cell in enumerate(row)
    )
    return f"<tr>{''.join(cells)}</tr>"


def _class(table: Table, place: int, verdict: str = "") -> str:
    names = [name for name in ("w" if place in table.words else "", verdict) if name]
    return f' class="{" ".join(names)}"' if names else ""
