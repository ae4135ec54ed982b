"""The trace as one HTML page: per chapter our statements beside the sentences of the source that they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.text import Language, Text
from wervelwijzer.trace.coverage import Coverage, Marked
from wervelwijzer.trace.homes import Home
from wervelwijzer.trace.report import FATE_WORDS, HEADINGS, KIND_WORDS

OPENING = 5
"""How many words of a sentence are shown, so that a reader with the text at hand finds it."""

INTRODUCTION = Text(
    "Links de zinnen van de bron: hun plaats en hun eerste woorden. Rechts wat ervan geworden is, in onze woorden.",
    "Left: the sentences of the source, by place and first words. Right: what became of them, in our words.",
)
HOMELESS = Text("zonder thuis", "no home")
QUOTED = Text(
    "Deze bladzijde bevat de zinnen van de bron, voor eigen gebruik naast de bron; verspreid haar niet.",
    "This page holds the sentences of the source, for your own use beside it; do not distribute it.",
)

STYLE = """
:root { color-scheme: light dark; --line: #8884; --computed: #1a7f37; --shown: #0969da; --information: #6e7781;
  --not_computed: #9a6700; --no_home: #cf222e }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 78rem; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-top: 2.2rem; border-bottom: 2px solid var(--line) }
nav a { margin-right: .8rem; white-space: nowrap }
table { border-collapse: collapse; width: 100% } td, th { vertical-align: top; text-align: left; padding: .35rem .6rem;
  border-top: 1px solid var(--line) }
th { font-weight: 600 } td:first-child { width: 36% } .place { font-variant-numeric: tabular-nums; opacity: .75 }
.fate { border-left: .3rem solid; padding-left: .5rem; margin-bottom: .3rem }
.computed { border-color: var(--computed) } .shown { border-color: var(--shown) }
.information { border-color: var(--information) } .not_computed { border-color: var(--not_computed) }
.no_home { border-color: var(--no_home); color: var(--no_home) } .why { font-style: italic }
.number { text-align: right; font-variant-numeric: tabular-nums } code { font-size: .9em }
@media print { body { max-width: none; font-size: 10pt } tr { break-inside: avoid } }
"""


def render_page(coverage: Coverage, language: Language, *, quote: bool = False) -> str:
    """The whole page. Only with `quote` it holds the sentences of the source themselves."""
    title = HEADINGS["title"].in_(language)
    parts = [
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body>",
        f"<h1>{escape(title)}</h1><p>{escape(INTRODUCTION.in_(language))}</p>",
        f"<p><strong>{escape(QUOTED.in_(language))}</strong></p>" if quote else "",
    ]
    chapters = [(section, list(marks)) for section, marks in groupby(coverage.marked, lambda m: m.sentence.section)]
    parts.append("<nav>")
    parts += [f'<a href="#{section}">{escape(CHAPTERS[section].in_(language))}</a>' for section, _ in chapters]
    parts.append("</nav>")
    parts.append(_overview(chapters, language))
    for section, marks in chapters:
        parts.append(f'<h2 id="{section}">{escape(CHAPTERS[section].in_(language))}</h2>')
        parts.append(_chapter(marks, language, quote))
    parts.append("</body></html>\n")
    return "".join(parts)


def _overview(chapters: Sequence[tuple[str, list[Marked]]], language: Language) -> str:
    heads = [HEADINGS["chapter"], HEADINGS["sentences"], *FATE_WORDS.values(), HOMELESS]
    rows = ["<tr>" + "".join(f"<th>{escape(head.in_(language))}</th>" for head in heads) + "</tr>"]
    for section, marks in chapters:
        fates = [mark.fate for mark in marks]
        numbers = [len(marks), *(fates.count(fate) for fate in FATE_WORDS), fates.count(None)]
        cells = "".join(f'<td class="number">{number or ""}</td>' for number in numbers)
        rows.append(f'<tr><td><a href="#{section}">{escape(CHAPTERS[section].in_(language))}</a></td>{cells}</tr>')
    return f"<table>{''.join(rows)}</table>"


def _chapter(marks: Iterable[Marked], language: Language, quote: bool) -> str:
    """Sentences with the same homes stand in one row."""
    rows = []
    for ids, run in groupby(marks, lambda mark: (mark.sentence.kind, tuple(home.id for home in mark.homes))):
        same = list(run)
        kind = escape(KIND_WORDS[ids[0]].in_(language))
        places = "<br>".join(_sentence(mark, quote) for mark in same)
        homes = "".join(_home(home, language) for home in same[0].homes)
        nothing = f'<div class="fate no_home">{escape(HOMELESS.in_(language))}</div>'
        rows.append(f"<tr><td>{places}<br><small>{kind}</small></td><td>{homes or nothing}</td></tr>")
    return f"<table>{''.join(rows)}</table>"


def _sentence(mark: Marked, quote: bool) -> str:
    sentence = mark.sentence
    words = sentence.words.split()
    shown = sentence.words if quote else " ".join(words[:OPENING]) + (" …" if len(words) > OPENING else "")
    return f'<span class="place">{sentence.offset}</span> {escape(shown)}'


def _home(home: Home, language: Language) -> str:
    fate = escape(FATE_WORDS[home.fate].in_(language))
    by = f" ({escape(', '.join(home.carried_out_by))})" if home.carried_out_by else ""
    why = f'<div class="why">{escape(home.why.in_(language))}</div>' if home.why else ""
    says = escape(home.says.in_(language))
    return (
        f'<div class="fate {home.fate}"><code>{escape(home.id)}</code> <small>{fate}{by}</small><br>{says}{why}</div>'
    )
