"""What the log of access says about an action beside who, what, when, of whom and why: in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from wervelwijzer.documents.kinds import KINDS as DOCUMENTS
from wervelwijzer.language.text import LANGUAGES, Text
from wervelwijzer.pathway.events import GOALS, KINDS
from wervelwijzer.web.accounts.care import ALL_CAPACITIES
from wervelwijzer.web.accounts.emergency import REASONS
from wervelwijzer.web.accounts.roles import MAY, Role
from wervelwijzer.web.api.tokens import SCOPES
from wervelwijzer.web.board.filters import MINE, PERFORMERS
from wervelwijzer.web.common.times import on_a_clock
from wervelwijzer.web.records.audit_words import ACTIONS

DETAILS: dict[str, Text] = {
    "kinds": Text("soort", "kind"),
    "kind": Text("soort", "kind"),
    "path": Text("pagina", "page"),
    "username": Text("gebruiker", "user"),
    "address": Text("adres", "address"),
    "team": Text("team", "team"),
    "before": Text("voorheen", "before"),
    "role": Text("rol", "role"),
    "capacity": Text("in de rol van", "in the capacity of"),
    "asked": Text("gezocht op", "asked for"),
    "search": Text("gezocht op", "asked for"),
    "found": Text("gevonden", "found"),
    "code": Text("soort reden", "kind of reason"),
    "until": Text("tot", "until"),
    "fields": Text("velden", "fields"),
    "token": Text("sleutel", "token"),
    "scopes": Text("rechten van de sleutel", "rights of the token"),
    "days": Text("geldig, in dagen", "valid, in days"),
    "broken": Text("breuken", "breaks"),
    "noted": Text("genoteerde regel", "line that was noted"),
    "what": Text("wat", "what"),
    "year": Text("jaar", "year"),
    "by": Text("door wie te doen", "to be done by"),
    "goal": Text("klok", "clock"),
    "file": Text("bestand", "file"),
    "made_at": Text("gemaakt op", "made at"),
    "document": Text("document", "document"),
    "language": Text("taal", "language"),
    "version": Text("versie van het dossier", "version of the record"),
    "sha256": Text("vingerafdruk (SHA-256)", "fingerprint (SHA-256)"),
    "subject": Text("account van het ziekenhuis", "account of the hospital"),
    "why": Text("foutmelding", "error"),
    "episodes": Text("aantal patiënten", "number of patients"),
    "moved": Text("doorgeschoven patiënten", "patients moved on"),
}
KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
UNSAID = ("emergency", "entries", "meeting", "of")
"""Said elsewhere on the line, or a key, of no use to a reader."""

COUNTED = ("episodes", "moved")
YES_NO = {True: Text("ja", "yes"), False: Text("nee", "no")}

FIELDS: dict[str, Text] = {
    "first_name": Text("voornaam", "first name"),
    "last_name": Text("achternaam", "last name"),
    "function": Text("functie", "function"),
    "phone": Text("telefoon", "phone"),
    "email": Text("e-mail", "e-mail"),
    "name": Text("naam", "name"),
    "hospital": Text("ziekenhuis", "hospital"),
    "phone_day": Text("telefoon overdag", "phone by day"),
    "phone_night": Text("telefoon avond, nacht en weekeinde", "phone by evening, night and weekend"),
    "day_hours": Text("kantooruren", "office hours"),
    "mdo_weekday": Text("dag van het MDO", "day of the MDO"),
    "mdo_time": Text("tijd van het MDO", "time of the MDO"),
}
WORDS: dict[str, Mapping[str, Text]] = {
    "kinds": {code: kind.label for code, kind in KINDS.items()},
    "kind": {"totp": Text("app", "app"), "recovery_codes": Text("herstelcodes", "recovery codes")},
    "role": {role.value: MAY[role].label for role in Role},
    "capacity": ALL_CAPACITIES,
    "code": REASONS,
    "fields": FIELDS,
    "scopes": SCOPES,
    "what": {"quality": Text("kwaliteitscijfers", "quality figures")},
    "by": {MINE: Text("mijn rollen", "my roles"), **{code: one.label for code, one in PERFORMERS.items()}},
    "goal": GOALS,
    "document": {code: kind.title for code, kind in DOCUMENTS.items()},
    "language": {"nl": Text("Nederlands", "Dutch"), "en": Text("Engels", "English")},
    "action": ACTIONS,
}
"""What the codes of a detail mean, by its name."""

ASKED: dict[str, Text] = {
    "person": Text("wie", "who"),
    "patient": Text("patiëntnummer", "patient number"),
    "action": Text("wat", "what"),
    "since": Text("vanaf", "from"),
    "until": Text("tot en met", "up to"),
    "emergency": Text("alleen noodtoegang", "emergency access only"),
    "before": Text("vóór regel", "before line"),
}
"""What can be asked of the log itself, as an address has it."""


def details_in_words(details: Mapping[str, Any]) -> list[Text]:
    """What is said about an action; a detail of an older version shows its own name."""
    said = [
        (DETAILS.get(name, Text(name, name)), _value(name, value))
        for name, value in details.items()
        if name not in UNSAID and value not in ("", [], None)
    ]
    return [Text(f"{label.nl}: {shown.nl}", f"{label.en}: {shown.en}") for label, shown in said if shown.nl]


def _value(name: str, value: Any) -> Text:
    if name in COUNTED and isinstance(value, list):
        return Text(str(len(value)), str(len(value)))
    if isinstance(value, list):
        return _joined([_word(name, one) for one in value], ", ")
    if name == "asked":
        return _asked(str(value))
    return _word(name, value)


def _word(name: str, value: Any) -> Text:
    """One value: the word for a code, a moment on a Dutch clock, or as it stands."""
    if isinstance(value, bool):
        return YES_NO[value]
    text = str(value)
    if MOMENT.match(text):
        return _moment(text)
    if name == "path":
        text = KEY.sub("…", text)
    return WORDS.get(name, {}).get(text, Text(text, text))


def _asked(text: str) -> Text:
    """What was looked for: a text, or what was asked of the log, from the address that held it."""
    given = parse_qsl(text)
    if "=" not in text or not {name for name, _ in parse_qsl(text, keep_blank_values=True)} <= set(ASKED):
        return Text(text, text)
    said = []
    for name, value in given:
        label, word = ASKED[name], YES_NO[True] if name == "emergency" else _word(name, value)
        said.append(Text(f"{label.nl} {word.nl}", f"{label.en} {word.en}"))
    return _joined(said, ", ")


def _joined(texts: Iterable[Text], between: str) -> Text:
    found = list(texts)
    return Text(between.join(one.nl for one in found), between.join(one.en for one in found))


def _moment(text: str) -> Text:
    try:
        nl, en = (on_a_clock(datetime.fromisoformat(text), language) for language in LANGUAGES)
    except (ValueError, OverflowError):
        return Text(text, text)
    return Text(nl, en)
