"""A plain page that lists what the API can do, from its own description: no script, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from wervelwijzer.language.text import Text
from wervelwijzer.web.api.tokens import SCOPES

GROUPS = {
    "advice": Text("advies", "advice"),
    "episodes": Text("dossiers", "records"),
    "teamwork": Text("overleg, taken en signalen", "meetings, tasks and signals"),
    "documents": Text("documenten", "documents"),
}
METHODS = ("get", "post", "put", "patch", "delete")
IN_DUTCH: dict[str, tuple[str, str]] = {
    "advise_case": (
        "Advies bij een casus",
        "Wat de richtlijn over één casus zegt. `at`: klokken zonder eigen tijdstip tellen vanaf hier.\n\n"
        "Er wordt niets bewaard: de casus wordt beantwoord en vergeten. Wat ontbreekt, of null is, is onbekend en "
        "nooit 'nee'.",
    ),
    "facts": ("De woordenlijst van een casus", "Elk gegeven dat in een casus kan staan, in de volgorde van vragen."),
    "kinds": ("De soorten regels in een dossier", "Wat kan worden vastgelegd, en welke inhoud bij elke soort hoort."),
    "episodes": ("Het bord", "De dossiers die de vrager mag zien; die waarvan de tijd het eerst om is, staan vooraan."),
    "new_patient": (
        "Een nieuwe patiënt",
        "Een patiënt met een eerste dossier in een team van de vrager; de klacht is de eerste regel ervan.",
    ),
    "episode": (
        "Een dossier op een tijdstip",
        "Gegevens, klokken en afwijkingen. `at`: zoals het toen was; `known_at`: met wat toen was ingevoerd.",
    ),
    "advice": (
        "Het advies bij een dossier",
        "Wat de richtlijn erover zegt: hetzelfde object als bij een casus die wordt ingestuurd.",
    ),
    "course": (
        "Het beloop tot nu toe",
        "Elke regel in woorden, in de volgorde waarin het gebeurde; wat is verbeterd of ingetrokken blijft zichtbaar.",
    ),
    "add": (
        "Vastleggen in het dossier",
        "Alle regels of geen. Welke soorten er zijn, en wat bij elke soort hoort, staat onder /api/kinds.",
    ),
    "deviations": (
        "Afwijkingen van het advies",
        "Elk advies dat niet of anders is gevolgd, ook als dat voorbij is.",
    ),
    "deviate": (
        "Afwijken van een advies",
        "Een advies niet of anders volgen; de keuzes en redenen zijn die van de soort `deviation` onder /api/kinds.",
    ),
    "team_meetings": (
        "Het overleg van de teams van de vrager",
        "Elk MDO dat nog komt, of met `held` elk dat is gesloten, het laatste vooraan.",
    ),
    "call_meeting": (
        "Een patiënt op een lijst zetten",
        "Is er al een ad hoc MDO bijeengeroepen dat nog niet is gehouden, dan blijft het dat, op zijn eigen tijdstip.",
    ),
    "one_meeting": ("Een MDO met zijn lijst", "Wie op de lijst staan en wie erbij moeten zijn."),
    "decide": (
        "Het besluit van een MDO vastleggen",
        "Het besluit, de afwijkingen, de coördinator en de taken: alles of niets.",
    ),
    "tasks": (
        "Open taken",
        "Die van de rollen van de vrager, of met `mine=false` van iedereen wiens patiënten de vrager ziet; wat het "
        "eerst af moet zijn, staat vooraan.",
    ),
    "task_done": ("Een taak afvinken", "Een taak die al af was, blijft zoals ze was."),
    "own_signals": (
        "Signalen aan de vrager",
        "Wat de vrager is gemeld, het nieuwste vooraan; niemand ziet die van een ander.",
    ),
    "signal_seen": ("Een signaal is gezien", "Markeer het; een signaal dat al was gezien, houdt zijn tijdstip."),
    "papers": ("De documenten van een dossier", "Elk document dat er is."),
    "paper_pdf": (
        "Een document als PDF",
        "Zoals het scherm het zegt. `dose` (mg dexamethason per dag), `days` en `start` (de eerste dag) zijn voor de "
        "afbouwkalender.\n\n"
        "Een samenvatting voor het MDO zonder `remarks` heeft de vraag van de lijst.",
    ),
}
"""What an operation is and does. The English is the operation's own: programs read it in the description."""


def docs(request: HttpRequest) -> HttpResponse:
    """Every operation with its parameters, body and answers."""
    from wervelwijzer.web.api.urls import api

    described = api.get_openapi_schema()
    operations = list(_operations(described))
    groups = [(code, label, [one for one in operations if one["group"] == code]) for code, label in GROUPS.items()]
    return render(request, "api/docs.html", {"groups": groups, "info": described["info"], "scopes": SCOPES})


def _operations(described: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for path, methods in described["paths"].items():
        for method in METHODS:
            if method in methods:
                yield _operation(path, method, methods[method])


def _operation(path: str, method: str, found: dict[str, Any]) -> dict[str, Any]:
    content = found.get("requestBody", {}).get("content", {})
    summary, about = IN_DUTCH[found["operationId"]]
    return {
        "id": found["operationId"],
        "group": (found.get("tags") or [""])[0],
        "method": method.upper(),
        "path": path,
        "summary": Text(summary, found["summary"]),
        "about": Text(about, found["description"]),
        "parameters": [
            {"name": one["name"], "where": one["in"], "required": one["required"], "type": _type(one["schema"])}
            for one in found["parameters"]
        ],
        "body": next((_type(one["schema"]) for one in content.values()), ""),
        "answers": [
            {"status": status, "about": one["description"], "type": _answer(one)}
            for status, one in found["responses"].items()
        ],
    }


def _answer(response: dict[str, Any]) -> str:
    return next((_type(one.get("schema", {})) or kind for kind, one in response.get("content", {}).items()), "")


def _type(schema: dict[str, Any]) -> str:
    """A schema in a few words."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " | ".join(_type(one) for one in schema["anyOf"])
    if "enum" in schema:
        return " | ".join(str(one) for one in schema["enum"])
    if schema.get("type") == "array":
        return f"[{_type(schema.get('items', {}))}]"
    return str(schema.get("format") or schema.get("type") or "")
