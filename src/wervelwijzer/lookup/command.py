"""`wervelwijzer show ID` and `wervelwijzer search WORDS`."""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Iterator

from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.language.text import Language, Text
from wervelwijzer.lookup.entries import KINDS, Entry
from wervelwijzer.lookup.finding import by_id, closest, search
from wervelwijzer.pages.conditions import as_list

WIDTH = 100
MOST = 12

FOUND, NOT_FOUND = 0, 1

PLACE, CHARACTER = Text("vindplaats", "place"), Text("teken", "character")


def show(options: argparse.Namespace) -> int:
    """Print one statement whole."""
    language: Language = options.lang
    entry = by_id(options.id)
    if entry is None:
        near = ", ".join(closest(options.id))
        says = Text(
            f"Er is niets met de naam '{options.id}'."
            + (f" Bedoelt u: {near}?" if near else " Zoek op woorden met: wervelwijzer search WOORDEN."),
            f"Nothing is called '{options.id}'."
            + (f" Did you mean: {near}?" if near else " Search by words: wervelwijzer search WORDS."),
        )
        print(says.in_(language), file=sys.stderr)
        return NOT_FOUND
    sys.stdout.write("\n".join(_lines(entry, language)) + "\n")
    return FOUND


def find(options: argparse.Namespace) -> int:
    """Print the statements that hold all words, a line each."""
    language: Language = options.lang
    wanted = " ".join(options.words)
    found, read = search(wanted, language)
    if not found:
        says = Text(
            f"Niets gevonden met '{wanted}'. Probeer minder of andere woorden, of --lang en.",
            f"Nothing found for '{wanted}'. Try fewer or other words, or --lang nl.",
        )
        print(says.in_(language), file=sys.stderr)
        return NOT_FOUND
    shown = found if options.all else found[:MOST]
    lines = []
    if read != [word.casefold() for word in options.words]:
        lines += [Text(f"Gezocht: {' '.join(read)}", f"Searched: {' '.join(read)}").in_(language)]
    for entry in shown:
        line = f"{entry.id:<14}  {KINDS[entry.kind].in_(language)}: {entry.says.in_(language)}"
        lines += textwrap.wrap(
            line, WIDTH, subsequent_indent=" " * 16, break_on_hyphens=False, max_lines=2, placeholder=" …"
        )
    more = len(found) - len(shown)
    if more:
        lines.append(Text(f"en nog {more} (--all)", f"and {more} more (--all)").in_(language))
    sys.stdout.write("\n".join(lines) + "\n")
    return FOUND


def _lines(entry: Entry, language: Language) -> Iterator[str]:
    yield f"{entry.id} · {KINDS[entry.kind].in_(language)}"
    yield from textwrap.wrap(entry.says.in_(language), WIDTH, break_on_hyphens=False)
    yield from (f"  - {item.in_(language)}" for item in entry.items)
    for name, text in entry.parts:
        yield from _named(name, text.in_(language), language)
    for name, statement in entry.conditions:
        yield f"  {name.in_(language)}:"
        yield from (f"    {line}".replace("*", "") for line in as_list(statement, language))
    for place in entry.places:
        where = f"{CHAPTERS[place.chapter].in_(language)}, {CHARACTER.in_(language)} {place.offset}"
        yield from _named(PLACE, f"{where} · {place.sha256[:12]}", language)


def _named(name: Text, text: str, language: Language) -> list[str]:
    return textwrap.wrap(
        f"{name.in_(language)}: {text}", WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False
    )
