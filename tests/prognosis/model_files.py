"""Model files for the tests. Their numbers are invented to show the form and mean nothing."""

from __future__ import annotations

import copy
import json
from typing import Any

Json = dict[str, Any]

PROVENANCE: Json = {
    "source": "invented for a test",
    "supplied_by": "Hospital X",
    "checked_by": "a physicist",
    "date": "2026-11-22",
}

POINTS: Json = {
    "format": "wervelwijzer-model",
    "format_version": 1,
    "kind": "points",
    "model": "nesms",
    "table_version": "1",
    "provenance": PROVENANCE,
    "items": [
        {
            "label": {"nl": "albumine", "en": "albumin"},
            "rows": [
                {"points": 1, "when": {"fact": "prognosis.albumin", "at_least": 35.5}, "label": "high"},
                {"points": 0, "when": {"otherwise": True}, "label": {"nl": "laag", "en": "low"}},
            ],
        },
        {
            "label": "walks",
            "rows": [
                {"points": 2, "when": {"fact": "neurology.walks_independently", "is": True}},
                {"points": 0, "when": {"not": {"fact": "neurology.walks_independently", "is": True}}},
            ],
        },
    ],
    "outside": {"fact": "status.karnofsky", "less_than": 20},
    "groups": [
        {"name": "poor", "low": 0, "high": 1, "median_months": {"value": 2.5, "low": 2.0, "high": 2.9}},
        {"name": "well", "low": 2, "high": 3, "alive": [{"months": 6, "percent": 80}, {"months": 12, "percent": 60.5}]},
    ],
}

COX: Json = {
    "format": "wervelwijzer-model",
    "format_version": 1,
    "kind": "cox",
    "model": "bartels_2007",
    "table_version": "2026-11",
    "provenance": PROVENANCE,
    "terms": [
        {
            "label": "sex",
            "rows": [
                {"coefficient": 0.25, "when": {"fact": "patient.sex", "is": "male"}},
                {"coefficient": 0, "when": {"otherwise": True}},
            ],
        },
        {"label": "Karnofsky", "fact": "status.karnofsky", "from": 60, "per": 10, "coefficient": -0.2},
        {
            "label": "primary",
            "rows": [
                {"coefficient": 0.8, "when": {"fact": "tumour.primary", "one_of": ["liver", "pancreas"]}},
                {
                    "coefficient": -0.4,
                    "when": {
                        "any": [
                            {"fact": "tumour.primary", "is": "breast"},
                            {"all": [{"fact": "tumour.primary", "is": "prostate"}]},
                        ]
                    },
                },
                {"coefficient": 0, "when": {"otherwise": True}},
            ],
        },
    ],
    "centre": 0.1,
    "baseline": [
        {"months": 3, "survival": 0.8},
        {"months": 6, "survival": 0.62},
        {"months": 12, "survival": 0.45},
    ],
}


def changed(file: Json, *path: str | int, to: object = ...) -> Json:
    """A copy with one place changed, or left out."""
    made = copy.deepcopy(file)
    inside: Any = made
    for step in path[:-1]:
        inside = inside[step]
    if to is ...:
        del inside[path[-1]]
    else:
        inside[path[-1]] = to
    return made


def as_bytes(file: Json) -> bytes:
    """As a file holds it."""
    return json.dumps(file).encode()
