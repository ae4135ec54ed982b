"""The command `wervelwijzer evidence`: tables, JSON, discrepancies and forest plots."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from wervelwijzer.language.text import Language, Text

DONE, NOT_DONE = 0, 2
KINDS = (".svg", ".png")


def run(options: argparse.Namespace) -> int:
    """Answer `wervelwijzer evidence [SECTION]`; gives the exit status."""
    language: Language = options.lang
    try:
        from wervelwijzer.evidence.rows import rows
        from wervelwijzer.evidence.table import as_json, discrepancies, overview, section_table
        from wervelwijzer.guideline.studies import STUDIES
    except ModuleNotFoundError as error:
        return _missing(error, language)
    sections = list(dict.fromkeys(study.section for study in STUDIES))
    chosen: str | None = options.section
    if chosen is not None and chosen not in sections:
        return _say(
            Text(
                f"Onbekend hoofdstuk '{chosen}'. Hoofdstukken met studies: {', '.join(sections)}.",
                f"Unknown section '{chosen}'. Sections with studies: {', '.join(sections)}.",
            ),
            language,
        )
    if options.plot and chosen is None:
        return _say(
            Text(
                f"Kies een hoofdstuk om te tekenen: {', '.join(sections)}.",
                f"Choose a section to draw: {', '.join(sections)}.",
            ),
            language,
        )
    found = {
        section: [rows(study) for study in STUDIES if study.section == section]
        for section in sections
        if chosen in (None, section)
    }
    if options.plot and chosen:
        status = _plot(chosen, Path(options.plot), language)
        if status != DONE:
            return status
    if options.format == "json":
        text = json.dumps(as_json(found), ensure_ascii=False, indent=2) + "\n"
    elif options.discrepancies:
        text = discrepancies(found, language)
    elif chosen is None:
        text = overview(found, language)
    else:
        text = section_table(chosen, found[chosen], language)
    sys.stdout.write(text)
    return DONE


def _plot(section: str, file: Path, language: Language) -> int:
    if file.suffix.lower() not in KINDS:
        return _say(
            Text(
                f"Kan {file} niet tekenen: geef een naam die eindigt op .svg of .png.",
                f"Cannot draw {file}: give a name that ends in .svg or .png.",
            ),
            language,
        )
    try:
        from wervelwijzer.evidence.plot import picture
    except ModuleNotFoundError as error:
        return _missing(error, language)
    try:
        file.write_bytes(picture(section, language, "svg" if file.suffix.lower() == ".svg" else "png"))
    except OSError as error:
        return _say(
            Text(
                f"Kan {file} niet schrijven ({error.strerror}).",
                f"Cannot write {file} ({error.strerror}).",
            ),
            language,
        )
    return DONE


def _missing(error: ModuleNotFoundError, language: Language) -> int:
    needed = (error.name or "").partition(".")[0]
    if needed in ("", "wervelwijzer"):
        raise error
    return _say(
        Text(
            f"Hiervoor is {needed} nodig. Installeer het met: pip install 'wervelwijzer[evidence]'",
            f"This needs {needed}. Install it with: pip install 'wervelwijzer[evidence]'",
        ),
        language,
    )


def _say(text: Text, language: Language) -> int:
    print(text.in_(language), file=sys.stderr)
    return NOT_DONE
