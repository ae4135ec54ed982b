"""The vocabulary of a case: every fact that can be known of a patient, in the order of asking."""

from wervelwijzer.facts.order import ORDER
from wervelwijzer.language.words import Fact

__all__ = ["BY_NAME", "FACTS", "GROUPS"]

FACTS: tuple[Fact, ...] = ORDER

BY_NAME: dict[str, Fact] = {fact.name: fact for fact in FACTS}

GROUPS: tuple[str, ...] = (
    "patient",
    "tumour",
    "status",
    "symptoms",
    "neurology",
    "imaging",
    "treatment",
    "care",
    "prognosis",
)
