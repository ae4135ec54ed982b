"""The commands `wervelwijzer models validate` and `wervelwijzer models recalibrate`."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wervelwijzer.language.text import Language, Text

if TYPE_CHECKING:
    from wervelwijzer.validation.placing import Placed

DONE, NOTHING_CONCLUDED, NOT_DONE = 0, 1, 2
MOST_BYTES = 200_000_000


def validate(options: argparse.Namespace) -> int:
    """Answer `models validate REGISTRY.csv`: status 0, 1 where nothing can be concluded, 2 where nothing was read.

    Raises:
        CaseError: the registry or a model file cannot be used.
    """
    language: Language = options.lang
    try:
        from wervelwijzer.validation.analysis import validate as hold
        from wervelwijzer.validation.as_json import as_json
        from wervelwijzer.validation.page import render_page
        from wervelwijzer.validation.text import render
    except ModuleNotFoundError as error:
        return _missing(error, language)
    placed = _placed(options)
    if placed is None:
        return NOT_DONE
    validation = hold(placed.registry, placed.scored, placed.not_tested)
    if options.report and not _written(Path(options.report), render_page(validation, language), language):
        return NOT_DONE
    if options.format == "json":
        print(json.dumps(as_json(validation), ensure_ascii=False, indent=2))
    else:
        sys.stdout.write(render(validation, language))
    return NOTHING_CONCLUDED if validation.overall is None else DONE


def recalibrate(options: argparse.Namespace) -> int:
    """Answer `models recalibrate REGISTRY.csv --hospital NAME --output FILE`; the status is as of `validate`.

    Raises:
        CaseError: the registry or a model file cannot be used.
    """
    language: Language = options.lang
    try:
        from wervelwijzer.prognosis.own_figures import parse_own
        from wervelwijzer.validation.limits import TOO_FEW
        from wervelwijzer.validation.recalibrate import as_text
        from wervelwijzer.validation.recalibrate import recalibrate as fit
        from wervelwijzer.validation.text import problems
    except ModuleNotFoundError as error:
        return _missing(error, language)
    placed = _placed(options)
    if placed is None:
        return NOT_DONE
    for line in problems(placed.registry, language):
        print(line, file=sys.stderr)
    content = fit(placed.registry, placed.scored, options.hospital, _today())
    if not content["models"]:
        print(TOO_FEW.in_(language), file=sys.stderr)
        return NOTHING_CONCLUDED
    text = as_text(content)
    own = parse_own(text.encode())
    if not _written(Path(options.output), text, language):
        return NOT_DONE
    labels = ", ".join(own.models)
    says = Text(
        f"Eigen cijfers van {own.patients} patiënten geschreven naar {options.output}, voor: {labels}. Toon ze met: "
        f"wervelwijzer prognosis CASE.json --file {options.output}",
        f"Own figures of {own.patients} patients written to {options.output}, for: {labels}. Show them with: "
        f"wervelwijzer prognosis CASE.json --file {options.output}",
    )
    print(says.in_(language))
    return DONE


def _today() -> date:
    return datetime.now().astimezone().date()


def _placed(options: argparse.Namespace) -> Placed | None:
    from wervelwijzer.prognosis.model_file import load
    from wervelwijzer.prognosis.reader import Reader, reader
    from wervelwijzer.validation.placing import place
    from wervelwijzer.validation.registry import read_registry

    content = _read(options.registry, options.lang)
    if content is None:
        return None
    supplied = [load(Path(name)) for name in options.file]
    return place(read_registry(content, _today()), Reader(supplied=supplied) if supplied else reader())


def _read(name: str, language: Language) -> bytes | None:
    try:
        content = sys.stdin.buffer.read(MOST_BYTES + 1) if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        _say(
            Text(
                f"Kan {name} niet lezen ({reason}). Geef het pad van een CSV-bestand, of - voor de standaardinvoer.",
                f"Cannot read {name} ({reason}). Give the path of a CSV file, or - for standard input.",
            ),
            language,
        )
        return None
    if len(content) > MOST_BYTES:
        says = Text(f"{name} is groter dan {MOST_BYTES:,} bytes.", f"{name} is larger than {MOST_BYTES:,} bytes.")
        _say(says, language)
        return None
    return content


def _written(file: Path, text: str, language: Language) -> bool:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        says = Text(f"Kan {file} niet schrijven ({error.strerror}).", f"Cannot write {file} ({error.strerror}).")
        _say(says, language)
        return False
    return True


def _missing(error: ModuleNotFoundError, language: Language) -> int:
    needed = (error.name or "").partition(".")[0]
    if needed in ("", "wervelwijzer"):
        raise error
    return _say(
        Text(
            f"Hiervoor is {needed} nodig. Installeer het met: pip install 'wervelwijzer[prognosis]'",
            f"This needs {needed}. Install it with: pip install 'wervelwijzer[prognosis]'",
        ),
        language,
    )


def _say(text: Text, language: Language) -> int:
    print(text.in_(language), file=sys.stderr)
    return NOT_DONE
