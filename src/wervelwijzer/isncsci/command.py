"""`wervelwijzer isncsci`: an examination in, its classification out, as text, JSON or a drawing."""

from __future__ import annotations

import json
import sys
from typing import Literal

from wervelwijzer.isncsci.classify import classify
from wervelwijzer.isncsci.figure import draw
from wervelwijzer.isncsci.problems import ExaminationError
from wervelwijzer.isncsci.read import read
from wervelwijzer.isncsci.report import render
from wervelwijzer.isncsci.wire import result_json
from wervelwijzer.language.text import Language

Format = Literal["text", "json", "svg"]
DONE, NOTHING_READ = 0, 2


def run(given: bytes, form: Format, language: Language) -> int:
    """Classify one examination and print it; the problems and status 2 where it cannot be read."""
    try:
        examination = read(given)
    except ExaminationError as error:
        print(error.message(language), file=sys.stderr)
        return NOTHING_READ
    result = classify(examination)
    if form == "json":
        print(json.dumps(result_json(examination, result, language), ensure_ascii=False, indent=2))
    elif form == "svg":
        sys.stdout.write(draw(examination, result, language))
    else:
        sys.stdout.write(render(examination, result, language))
    return DONE
