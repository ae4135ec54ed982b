"""What to say when two people recorded different things of the same patient at the same time."""

from __future__ import annotations

from django.utils import timezone

from wervelwijzer.advice.case import FactValue
from wervelwijzer.advice.words import value_words
from wervelwijzer.facts import BY_NAME
from wervelwijzer.language.text import Text
from wervelwijzer.pathway.timeline import UNKNOWN
from wervelwijzer.web.records.services import Clash, ConflictError


def told(error: ConflictError) -> tuple[Text, ...]:
    """Per fact what somebody else recorded and what you did; nothing was saved, and sending it again does save."""
    return tuple(_told(clash) for clash in error.clashes)


def _told(clash: Clash) -> Text:
    label, at = BY_NAME[clash.fact].label, f"{timezone.localtime(clash.at):%H:%M}"
    theirs, mine = _words(clash.fact, clash.theirs), _words(clash.fact, clash.mine)
    return Text(
        f"{clash.by} legde om {at} vast: {label.nl}: {theirs.nl}. U vulde in: {mine.nl}. Er is niets opgeslagen. Kijk "
        "wat klopt; leg nogmaals vast om uw waarde te bewaren.",
        f"{clash.by} recorded at {at}: {label.en}: {theirs.en}. You entered: {mine.en}. Nothing was saved. See what is "
        "right; record again to keep your value.",
    )


def _words(fact: str, value: FactValue | None) -> Text:
    return UNKNOWN if value is None else value_words(BY_NAME[fact], value)
