"""The commands `wervelwijzer prognosis`, `wervelwijzer models` and `wervelwijzer stability`."""

from __future__ import annotations

import argparse
import difflib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from wervelwijzer.advice.case import CaseError, Problem, parse_case
from wervelwijzer.language.text import Language, Text
from wervelwijzer.models import BY_CODE

if TYPE_CHECKING:
    from wervelwijzer.prognosis.model_file import Supplied
    from wervelwijzer.prognosis.own_figures import OwnFigures
    from wervelwijzer.prognosis.result import Comparison

DONE, NOT_DONE = 0, 2
KINDS = (".svg", ".png")
WIDTH = 100


def prognosis(options: argparse.Namespace, content: bytes) -> int:
    """Answer `wervelwijzer prognosis`: all models for the case in `content`.

    Raises:
        CaseError: the case or a model file cannot be read, or the plot cannot be written.
    """
    from wervelwijzer.prognosis.own_figures import OwnFigures
    from wervelwijzer.prognosis.reader import Reader, reader
    from wervelwijzer.prognosis.text import render
    from wervelwijzer.prognosis.wire import to_json

    supplied: list[Supplied] = []
    own: list[OwnFigures] = []
    for name in options.file:
        found = _file(Path(name))
        if isinstance(found, OwnFigures):
            own.append(found)
        else:
            supplied.append(found)
    asked = Reader(supplied=supplied) if supplied else reader()
    comparison = asked.read(parse_case(content).known)
    interview = asked.interview(comparison)
    if options.plot and _plot(comparison, Path(options.plot), options.lang) != DONE:
        return NOT_DONE
    if options.format == "json":
        print(json.dumps(to_json(asked, comparison, interview, own), ensure_ascii=False, indent=2))
    else:
        sys.stdout.write(render(comparison, interview, options.lang, WIDTH, own))
    return DONE


def models(options: argparse.Namespace) -> int:
    """Answer `wervelwijzer models [NAME]`.

    Raises:
        CaseError: there is no such model.
    """
    from wervelwijzer.prognosis.listing import listing_json, model_json, overview, whole

    model = None if options.name is None else BY_CODE.get(options.name)
    if options.name is not None and model is None:
        _no_model(options.name)
    if options.format == "json":
        print(json.dumps(model_json(model) if model else listing_json(), ensure_ascii=False, indent=2))
    else:
        sys.stdout.write(whole(model, options.lang, WIDTH) if model else overview(options.lang, WIDTH))
    return DONE


def stability(options: argparse.Namespace, content: bytes) -> int:
    """Answer `wervelwijzer stability`: the SINS of the case in `content`, per level.

    Raises:
        CaseError: the case, a level or the grade cannot be read, or the figure cannot be written.
    """
    from wervelwijzer.prognosis.epidural import grade_named
    from wervelwijzer.prognosis.spine import levels_in
    from wervelwijzer.prognosis.spine_figure import spine_figure
    from wervelwijzer.prognosis.stability import assess
    from wervelwijzer.prognosis.stability_text import render, to_json

    levels = levels_in(options.levels) if options.levels else ()
    grade = grade_named(options.grade) if options.grade else None
    found = assess(parse_case(content).known, levels)
    if options.svg:
        _write(Path(options.svg), spine_figure(levels, options.lang).encode())
    if options.format == "json":
        print(json.dumps(to_json(found, grade), ensure_ascii=False, indent=2))
    else:
        sys.stdout.write(render(found, grade, options.lang, WIDTH))
    return DONE


# --- Files ---


def _file(path: Path) -> Supplied | OwnFigures:
    """A model file or a hospital's own figures, by what the file says that it is."""
    from wervelwijzer.prognosis.model_file import load
    from wervelwijzer.prognosis.own_figures import is_own_figures, load_own

    try:
        with path.open("rb") as stream:
            own = is_own_figures(stream.read(1_000))
    except (OSError, ValueError):
        own = False
    return load_own(path) if own else load(path)


def _plot(comparison: Comparison, file: Path, language: Language) -> int:
    kind = file.suffix.lower()
    if kind not in KINDS:
        _refuse(
            "--plot",
            str(file),
            f"Kan {file} niet tekenen: geef een naam die eindigt op .svg of .png.",
            f"Cannot draw {file}: give a name that ends in .svg or .png.",
        )
    try:
        from wervelwijzer.prognosis.plot import picture
    except ModuleNotFoundError as error:
        return _missing(error, language)
    _write(file, picture(comparison, language, "svg" if kind == ".svg" else "png"))
    return DONE


def _write(file: Path, content: bytes) -> None:
    try:
        file.write_bytes(content)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        _refuse("", str(file), f"Kan {file} niet schrijven ({reason}).", f"Cannot write {file} ({reason}).")


def _missing(error: ModuleNotFoundError, language: Language) -> int:
    needed = (error.name or "").partition(".")[0]
    if needed in ("", "wervelwijzer"):
        raise error
    says = Text(
        f"Hiervoor is {needed} nodig. Installeer het met: pip install 'wervelwijzer[prognosis]'",
        f"This needs {needed}. Install it with: pip install 'wervelwijzer[prognosis]'",
    )
    print(says.in_(language), file=sys.stderr)
    return NOT_DONE


def _no_model(name: str) -> NoReturn:
    near = difflib.get_close_matches(name.lower(), BY_CODE, n=1, cutoff=0.4)
    hint = (f" Bedoelt u {near[0]}?", f" Did you mean {near[0]}?") if near else ("", "")
    known = ", ".join(BY_CODE)
    shown = name if len(name) <= 40 and name.isprintable() else repr(name)[:40]
    _refuse(
        "NAME",
        shown,
        f"Er is geen model '{shown}'.{hint[0]} De modellen: {known}.",
        f"There is no model '{shown}'.{hint[1]} The models: {known}.",
    )


def _refuse(place: str, value: str, nl: str, en: str) -> NoReturn:
    raise CaseError([Problem(place, value, Text(nl, en))])
