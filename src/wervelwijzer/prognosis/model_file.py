"""Tables and coefficients that a hospital supplies: one JSON file for one model, checked before anything is computed.

A *points* file has items whose rows give whole points, and groups that share out every total that can be reached:

    {"format": "wervelwijzer-model", "format_version": 1, "kind": "points", "model": "nesms", "table_version": "1",
     "provenance": {"source": "...", "supplied_by": "...", "checked_by": "...", "date": "2026-11-22"},
     "items": [{"label": "albumin", "rows": [
         {"points": 1, "when": {"fact": "prognosis.albumin", "at_least": 35}, "label": "35 g/L or more"},
         {"points": 0, "when": {"otherwise": true}, "label": "lower"}]}],
     "groups": [{"name": "0", "low": 0, "high": 0, "median_months": {"value": 3.1, "low": 2.0, "high": 4.2}},
                {"name": "1", "low": 1, "high": 1, "alive": [{"months": 12, "percent": 44}]}]}

A *cox* file has terms whose rows give a coefficient (log hazard ratio), or a coefficient per so many units of a whole
number, and the survival at times (months) of a patient whose linear predictor equals `centre` (0 where absent):

    {..., "kind": "cox", "model": "bartels_2007",
     "terms": [{"label": "sex", "rows": [{"coefficient": 0.2, "when": {...}}, {"coefficient": 0, "when": {...}}]},
               {"label": "Karnofsky", "fact": "status.karnofsky", "from": 60, "per": 10, "coefficient": -0.2}],
     "baseline": [{"months": 3, "survival": 0.8}, {"months": 12, "survival": 0.5}]}

The first row that holds counts, and the rows may leave no patient out. `outside` (a condition) says who has no place in
the table. A label is a text, or {"nl": ..., "en": ...}. Conditions are described in `conditions`. The JSON Schema is
schema/model_file.schema.json (`wervelwijzer schema model-file`). The numbers above are examples of form, not of fact.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from wervelwijzer.models import BY_CODE
from wervelwijzer.models.words import Kind, SurvivalModel
from wervelwijzer.prognosis.conditions import statement
from wervelwijzer.prognosis.file_cox import Cox, with_coefficients
from wervelwijzer.prognosis.file_errors import refuse, shown
from wervelwijzer.prognosis.file_parts import MOST_BYTES, a_text, an_object, read_json
from wervelwijzer.prognosis.file_points import with_points

FORMAT, FORMAT_VERSION = "wervelwijzer-model", 1

HEAD = ("format", "format_version", "kind", "model", "table_version", "provenance", "outside", "remark")
OF_KIND: dict[str, tuple[str, ...]] = {"points": ("items", "groups"), "cox": ("terms", "baseline", "centre")}
PROVENANCE = ("source", "supplied_by", "checked_by", "date")


@dataclass(frozen=True)
class Provenance:
    """Where a supplied table comes from. `digest` are the first twelve characters of the file's SHA-256."""

    file: str
    digest: str
    table_version: str
    source: str
    supplied_by: str
    checked_by: str
    date: str


@dataclass(frozen=True)
class Supplied:
    """A model with the table that a file supplied; `cox` where that is a Cox model."""

    model: SurvivalModel
    kind: Kind
    provenance: Provenance
    cox: Cox | None = None


def load(path: Path) -> Supplied:
    """Read and check a model file.

    Raises:
        CaseError: the file cannot be read, or something in it is wrong; it names the place and what would be right.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        refuse(
            "",
            f"{path.name}:",
            f"kan niet worden gelezen ({reason}); geef het pad van een JSON-bestand",
            f"cannot be read ({reason}); give the path of a JSON file",
        )
    return parse(content, path.name)


def parse(content: bytes, name: str = "-") -> Supplied:
    """The model in the bytes of a file; `name` is shown as its provenance.

    Raises:
        CaseError: as `load`.
    """
    file = an_object(read_json(content), "", ())
    kind = _head(file)
    model = _model(file, kind)
    provenance = _provenance(file, name, hashlib.sha256(content).hexdigest()[:12])
    outside = statement(file["outside"], "outside") if "outside" in file else None
    if kind == "points":
        return Supplied(with_points(file, model, outside), kind, provenance)
    changed, cox = with_coefficients(file, model, outside)
    return Supplied(changed, kind, provenance, cox)


def _head(file: Mapping[str, Any]) -> Kind:
    if file.get("format") != FORMAT:
        refuse("format", shown(file.get("format")), f'moet "{FORMAT}" zijn', f'must be "{FORMAT}"')
    version = file.get("format_version")
    if version != FORMAT_VERSION or isinstance(version, bool):
        refuse("format_version", shown(version), f"moet {FORMAT_VERSION} zijn", f"must be {FORMAT_VERSION}")
    kind = file.get("kind")
    if kind not in OF_KIND:
        refuse("kind", shown(kind), 'moet "points" of "cox" zijn', 'must be "points" or "cox"')
    found: Kind = "points" if kind == "points" else "cox"
    an_object(file, "", (*HEAD, *OF_KIND[found]))
    a_text(file.get("table_version"), "table_version")
    if "remark" in file:
        a_text(file["remark"], "remark")
    return found


def _model(file: Mapping[str, Any], kind: Kind) -> SurvivalModel:
    code = file.get("model")
    takes = {code: model for code, model in BY_CODE.items() if kind in model.accepts}
    if code not in takes:
        computed = isinstance(code, str) and code in BY_CODE and BY_CODE[code].computed
        why = (
            ("heeft al een tabel, die een bestand niet vervangt", "has a table already, which no file replaces")
            if computed
            else (f"neemt geen bestand van de soort {kind}", f"takes no file of the kind {kind}")
        )
        refuse(
            "model",
            shown(code),
            f"{why[0]}; mogelijk zijn: {', '.join(takes)}",
            f"{why[1]}; possible are: {', '.join(takes)}",
        )
    return takes[code]


def _provenance(file: Mapping[str, Any], name: str, digest: str) -> Provenance:
    content = an_object(file.get("provenance"), "provenance", PROVENANCE)
    source, supplied_by, checked_by, day = (a_text(content.get(key), f"provenance.{key}") for key in PROVENANCE)
    try:
        date.fromisoformat(day)
    except ValueError:
        refuse("provenance.date", shown(day), "is geen datum zoals 2026-11-22", "is no date such as 2026-11-22")
    return Provenance(name, digest, str(file["table_version"]), source, supplied_by, checked_by, day)
