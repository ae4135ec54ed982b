"""Survival models with their tables, and what is known of each: for whom, how good, and what is missing.

The list is in the order in which people read it: what the guideline recommends first, what computes nothing last.
"""

from __future__ import annotations

from wervelwijzer.language.decisions import Decision
from wervelwijzer.models.bauer import MODIFIED_BAUER, ORIGINAL_BAUER
from wervelwijzer.models.bollen import BOLLEN
from wervelwijzer.models.katagiri import KATAGIRI
from wervelwijzer.models.palliative import CHOW, TEACHH
from wervelwijzer.models.rades import (
    RADES_2008_SURVIVAL,
    RADES_2008_WALKING,
    RADES_ELDERLY,
    RADES_SHORT_LIFE,
    RADES_UNKNOWN_PRIMARY,
)
from wervelwijzer.models.supplied import BARTELS, LSMS, METSSS, NESMS, OSRI, PRISM, SORG
from wervelwijzer.models.tokuhashi import TOKUHASHI
from wervelwijzer.models.tomita import TOMITA
from wervelwijzer.models.van_der_linden import VAN_DER_LINDEN
from wervelwijzer.models.words import SurvivalModel

__all__ = ["BY_CODE", "MODELS", "decisions_of"]

MODELS: tuple[SurvivalModel, ...] = (
    VAN_DER_LINDEN,
    BOLLEN,
    BARTELS,
    TOKUHASHI,
    KATAGIRI,
    MODIFIED_BAUER,
    ORIGINAL_BAUER,
    TOMITA,
    RADES_SHORT_LIFE,
    CHOW,
    TEACHH,
    OSRI,
    NESMS,
    LSMS,
    PRISM,
    METSSS,
    SORG,
    RADES_2008_SURVIVAL,
    RADES_2008_WALKING,
    RADES_ELDERLY,
    RADES_UNKNOWN_PRIMARY,
)

BY_CODE: dict[str, SurvivalModel] = {model.code: model for model in MODELS}


def decisions_of(model: SurvivalModel) -> tuple[Decision, ...]:
    """Every decision of a model, its variants' among them."""
    own = (model.total, model.group)
    others = [decision for variant in model.variants for decision in (variant.total, variant.group)]
    return tuple(decision for decision in (*own, *others) if decision is not None)
