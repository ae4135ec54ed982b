"""The words around the figures: designs, verdicts and headings."""

from __future__ import annotations

from wervelwijzer.evidence.compare import Verdict
from wervelwijzer.language.studies import Design
from wervelwijzer.language.text import Language, Text

DESIGNS: dict[Design, Text] = {
    "randomised": Text("gerandomiseerd", "randomised"),
    "matched": Text("retrospectief, gematcht", "retrospective, matched"),
    "prospective": Text("prospectief", "prospective"),
    "retrospective": Text("retrospectief", "retrospective"),
    "comparative": Text("vergelijkend, niet gerandomiseerd", "comparative, not randomised"),
    "meta_analysis": Text("meta-analyse", "meta-analysis"),
    "systematic_review": Text("systematische review", "systematic review"),
    "review": Text("overzicht", "review"),
    "case_series": Text("patiëntenserie", "case series"),
    "phase_2": Text("fase II", "phase II"),
    "model": Text("model of score", "model or score"),
    "survey": Text("enquête", "survey"),
    "overview": Text("telling in de tekst", "count in the text"),
}

VERDICTS: dict[Verdict, Text] = {
    "agrees": Text("klopt", "agrees"),
    "rounding": Text("klopt op de afronding na", "agrees but for rounding"),
    "depends": Text("hangt van de toets af", "depends on the test"),
    "discrepancy": Text("wijkt af", "differs"),
    "not_recomputable": Text("niet na te rekenen", "not recomputable"),
}

MARKS: dict[Verdict, str] = {
    "agrees": "=",
    "rounding": "≈",
    "depends": "?",
    "discrepancy": "≠",
    "not_recomputable": "·",
}

SECTION = Text("hoofdstuk", "section")
STUDIES = Text("studies", "studies")
RESULTS = Text("resultaten", "results")
QUALITY = Text("kwaliteit", "quality")
PRINTED = Text("gedrukt", "printed")
RECOMPUTED = Text("nagerekend", "recomputed")
FROM_CHARACTER = Text("vanaf teken", "from character")
TAKE_NOTE = Text("let op", "take note")
AGAINST = Text("tegenover", "versus")
UP_TO = Text("tot", "up to")
ABOUT = Text("ongeveer", "about")
NOT_SIGNIFICANT = Text("niet significant", "not significant")
NO_STUDIES = Text("geen afwijkingen", "no discrepancies")
COUNT = Text("aantal", "number")
CALCULATION = Text("rekensom", "calculation")
DERIVED = Text(
    "≈ aantal afgeleid uit het gedrukte percentage en de grootte van de groep",
    "≈ number derived from the printed percentage and the size of the group",
)
INTERVALS = Text(
    "Intervallen van 95%: Wilson voor een aandeel, logaritmisch voor een RR, Woolf voor een OR.",
    "95% intervals: Wilson for a proportion, logarithmic for an RR, Woolf for an OR.",
)
CRUDE = Text(
    "Nagerekend zijn ruwe aantallen; dat zegt niets over vertekening in de studies zelf.",
    "What is recomputed are crude counts; that says nothing of bias in the studies themselves.",
)


def number(value: str, language: Language) -> str:
    """A figure with the decimal sign of the language."""
    return value.replace(".", ",") if language == "nl" else value
