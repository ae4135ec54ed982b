"""`wervelwijzer trace`: read the sources, compare, print."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from wervelwijzer.guideline.conflicts import CONFLICTS
from wervelwijzer.guideline.contents import CONTENTS, SOURCE_FILES, SourceName
from wervelwijzer.language.text import Language, Text
from wervelwijzer.trace.cases import examples
from wervelwijzer.trace.coverage import Coverage, cover
from wervelwijzer.trace.homes import homes
from wervelwijzer.trace.page import render_page
from wervelwijzer.trace.report import conflicts_json, render, render_conflicts, to_json

ALL_HOME, SOME_MISSING, NOTHING_READ = 0, 1, 2


class SourcesError(Exception):
    """The sources cannot be read, or are other texts than those that the guideline was made from."""

    def __init__(self, says: Text) -> None:
        super().__init__(says.en)
        self.says = says


def run(options: argparse.Namespace) -> int:
    """Carry out the command; gives the exit status: 1 where a place moved or a recommendation has no home."""
    language: Language = options.lang
    if options.conflicts:
        return _refuse(NO_PAGE, language) if options.format == "html" else _conflicts(options)
    if options.sources is None:
        return _refuse(NO_SOURCES, language)
    try:
        coverage = cover(read_sources(Path(options.sources)), homes())
    except SourcesError as error:
        return _refuse(error.says, language)
    sys.stdout.write(_written(coverage, options))
    return SOME_MISSING if coverage.moved or coverage.uncovered(kind="recommendation") else ALL_HOME


def read_sources(folder: Path) -> dict[SourceName, str]:
    """Both source texts from a folder.

    Raises:
        SourcesError: the guideline is not there or cannot be read, or its chapters begin elsewhere.
    """
    texts: dict[SourceName, str] = {}
    for source, name in SOURCE_FILES.items():
        try:
            texts[source] = (folder / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError, ValueError) as error:
            raise SourcesError(_unreadable(folder / name, error)) from None
        for chapter in CONTENTS[source]:
            if not " ".join(texts[source][chapter.offset : chapter.offset + 200].split()).startswith(chapter.heading):
                raise SourcesError(_other_text(name, chapter.heading, chapter.offset))
    return texts


def _written(coverage: Coverage, options: argparse.Namespace) -> str:
    if options.format == "json":
        return json.dumps(to_json(coverage), ensure_ascii=False, indent=1) + "\n"
    if options.format == "html":
        return render_page(coverage, options.lang, quote=options.quote)
    return render(coverage, options.lang, everything=options.all)


def _conflicts(options: argparse.Namespace) -> int:
    found = examples(CONFLICTS)
    if options.format == "json":
        sys.stdout.write(json.dumps(conflicts_json(found), ensure_ascii=False, indent=1) + "\n")
    else:
        sys.stdout.write(render_conflicts(found, options.lang))
    return ALL_HOME


def _refuse(says: Text, language: Language) -> int:
    print(says.in_(language), file=sys.stderr)
    return NOTHING_READ


NO_PAGE = Text(
    "Van --conflicts is er geen HTML hier: kies --format text of json; de bladzijde staat in ./run docs.",
    "There is no HTML of --conflicts here: choose --format text or json; its page is in ./run docs.",
)

NO_SOURCES = Text(
    "Geef met --sources de map met de bronteksten, of vraag met --conflicts alleen waar de tekst ruimte laat.",
    "Give the folder of the source texts with --sources, or ask with --conflicts only where the text leaves room.",
)


def _unreadable(path: Path, error: Exception) -> Text:
    reason = getattr(error, "strerror", None) or str(error)
    return Text(
        f"Kan {path} niet lezen ({reason}). Geef met --sources de map waarin {path.name} staat.",
        f"Cannot read {path} ({reason}). Give with --sources the folder that holds {path.name}.",
    )


def _other_text(name: str, heading: str, offset: int) -> Text:
    return Text(
        f"{name} is een andere tekst dan die waarop dit rust: bij teken {offset} begint niet '{heading}'. "
        "Gebruik de tekst van versie 1.0 (2015), ongewijzigd.",
        f"{name} is another text than the one that this rests on: '{heading}' does not begin at character {offset}. "
        "Use the text of version 1.0 (2015), unchanged.",
    )
