"""All pages as files: printed into a folder per language, and compared with what is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.flowcharts import FLOWCHARTS
from wervelwijzer.guideline.texts import PASSAGES
from wervelwijzer.language.text import LANGUAGES, Language
from wervelwijzer.pages import lists
from wervelwijzer.pages.evidence import evidence_page
from wervelwijzer.pages.flowcharts import draw_flowchart
from wervelwijzer.pages.section import section_page

BESIDE = ("flowcharts", "evidence", "glossary", "lists", "conflicts")
MARK = "<!-- printed by ./run docs; do not edit -->\n\n"


def sections() -> tuple[str, ...]:
    """The sections that have something on their page, in the order of the guideline."""
    filled = {rec.section for rec in RECOMMENDATIONS} | {passage.section for passage in PASSAGES}
    filled |= {decision.source[0].chapter for decision in DECISIONS if decision.source}
    return tuple(section for section in CHAPTERS if section in filled)


def pages(language: Language) -> Iterator[tuple[str, str]]:
    """The name and content of every file of one language."""
    named = {
        "index": lists.index_page(language, sections(), BESIDE),
        "flowcharts": lists.flowcharts_page(language),
        "evidence": evidence_page(language),
        "glossary": lists.glossary_page(language),
        "lists": lists.lists_page(language),
        "conflicts": lists.conflicts_page(language),
    }
    named |= {section: section_page(section, language) for section in sections()}
    for name, text in named.items():
        yield f"{name}.md", MARK + text
    for chart in FLOWCHARTS:
        yield f"flowchart_{chart.name}.svg", draw_flowchart(chart, language) + "\n"


def out_of_date(folder: Path) -> list[str]:
    """The files in `folder` that are not what would be printed now: changed, missing, or no longer printed."""
    found = []
    for language in LANGUAGES:
        printed = dict(pages(language))
        there = {path.name for path in (folder / language).glob("*.*")}
        changed = [
            name
            for name, content in printed.items()
            if name not in there or (folder / language / name).read_text(encoding="utf-8") != content
        ]
        found += [f"{language}/{name}" for name in sorted({*changed, *(there - set(printed))})]
    return found


def print_pages(folder: Path) -> int:
    """Write every page, remove what is no longer printed; gives the number of pages."""
    count = 0
    for language in LANGUAGES:
        target = folder / language
        target.mkdir(parents=True, exist_ok=True)
        printed = dict(pages(language))
        for old in target.glob("*.*"):
            if old.name not in printed:
                old.unlink()
        for name, content in printed.items():
            (target / name).write_text(content, encoding="utf-8")
            count += 1
    return count
