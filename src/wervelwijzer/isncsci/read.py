"""An examination from bytes or text: JSON where it begins with a brace, else the typed form."""

from __future__ import annotations

from wervelwijzer.isncsci.examination import Examination
from wervelwijzer.isncsci.problems import ExaminationError, Problem
from wervelwijzer.isncsci.read_json import read_json
from wervelwijzer.isncsci.read_text import read_text
from wervelwijzer.language.text import Text

MOST_BYTES = 100_000
"""An examination is a few thousand bytes; anything above this was sent by mistake."""


def read(given: bytes | str) -> Examination:
    """Read one examination.

    Raises:
        ExaminationError: it cannot be read; says where, what and the remedy.
    """
    if len(given) > MOST_BYTES:
        raise _refused(
            Text(
                f"te groot ({len(given)} tekens, hoogstens {MOST_BYTES}); geef één onderzoek.",
                f"too large ({len(given)} characters, {MOST_BYTES} at most); give one examination.",
            )
        )
    if isinstance(given, bytes):
        try:
            given = given.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise _refused(
                Text("dit is geen UTF-8; sla het bestand op als UTF-8.", "this is not UTF-8; save the file as UTF-8.")
            ) from None
    return read_json(given) if given.lstrip().startswith("{") else read_text(given)


def _refused(says: Text) -> ExaminationError:
    return ExaminationError([Problem(Text("het onderzoek", "the examination"), "", says)])
