"""The command `wervelwijzer dose`: is a course, or another, within the published limits for the cord?"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from wervelwijzer.dose.answer import answer
from wervelwijzer.dose.as_json import as_json, schedules_json
from wervelwijzer.dose.compact import course, gray
from wervelwijzer.dose.courses import Request
from wervelwijzer.dose.nieder import PointTable, read_table
from wervelwijzer.dose.problems import DoseError, refuse
from wervelwijzer.dose.reading import read_request, technique, tissue, with_technique
from wervelwijzer.dose.text import render, render_schedules
from wervelwijzer.dose.wire import MOST_BYTES

DONE, NOTHING_READ = 0, 2


def run(options: argparse.Namespace) -> int:
    """Answer `wervelwijzer dose`; gives the exit status."""
    return reported(lambda: _answered(options), options)


def reported(work: Callable[[], str], options: argparse.Namespace) -> int:
    """Print what `work` gives, or what was wrong with the input."""
    try:
        sys.stdout.write(work())
    except DoseError as error:
        print(error.message(options.lang), file=sys.stderr)
        return NOTHING_READ
    return DONE


def _answered(options: argparse.Namespace) -> str:
    if options.schedules:
        return _json(schedules_json()) if options.format == "json" else render_schedules(options.lang)
    base = None if options.base_tolerance is None else gray(options.base_tolerance, "--base-tolerance")
    found = answer(_request(options), base_tolerance=base, table=_table(options.nieder))
    return _json(as_json(found)) if options.format == "json" else render(found, options.lang)


def _request(options: argparse.Namespace) -> Request:
    if options.case is not None and (options.course or options.another):
        refuse(
            "FILE",
            options.case,
            "geef een bestand of --course en --another, niet allebei.",
            "give a file, or --course and --another, not both.",
        )
    if options.case is not None:
        request = read_request(read(options.case))
    else:
        another = None if options.another is None else course(options.another, "--another")
        request = Request(courses=tuple(course(one, "--course") for one in options.course), another=another)
    of_all = tissue(options.tissue, "--tissue")
    if of_all is not None and request.tissue not in (None, of_all):
        refuse(
            "--tissue",
            of_all,
            f"het bestand zegt {request.tissue}, de optie {of_all}. Houd één van de twee.",
            f"the file says {request.tissue}, the option {of_all}. Keep one of the two.",
        )
    request = replace(request, tissue=of_all or request.tissue)
    return with_technique(request, technique(options.technique, "--technique"))


def _table(file: str | None) -> PointTable | None:
    return None if file is None else read_table(read(file))


def read(file: str) -> bytes:
    """The content of a file, or of standard input for '-'.

    Raises:
        DoseError: it cannot be read.
    """
    if file == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        with Path(file).open("rb") as stream:
            return stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        refuse(
            file,
            reason,
            f"niet te lezen ({reason}). Geef het pad van een JSON-bestand.",
            f"cannot be read ({reason}). Give the path of a JSON file.",
        )


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
