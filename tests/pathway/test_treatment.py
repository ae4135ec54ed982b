"""The clock of the treatment: what meets it, also from before it started, and what begins it anew."""

from __future__ import annotations

import pytest
from tests.pathway.records import (
    COMPRESSION,
    DEFICIT_DAYS,
    ROOT,
    SIGNS,
    WALKS,
    Facts,
    presented,
)

from wervelwijzer.pathway import words
from wervelwijzer.pathway.clocks import Clock

DEFICIT: Facts = {SIGNS: True, DEFICIT_DAYS: 2}
MESCC: Facts = {**DEFICIT, COMPRESSION: True}


def _says(clock: Clock, reading: object) -> bool:
    return clock.reading is not None and getattr(reading, "nl", "") in clock.reading.nl


# --- cement and radionuclides ---


@pytest.mark.parametrize("treatment", ["percutaneous", "radionuclides"])
@pytest.mark.parametrize("began", [8])
@pytest.mark.parametrize(
    ("facts", "hours", "status"),
    [
        ({COMPRESSION: False}, 336, "met"),
        ({COMPRESSION: None}, 336, "met"),  # the term without MESCC is the one that is certain
        ({COMPRESSION: False, ROOT: "unilateral"}, 336, "met"),
        ({COMPRESSION: True}, 168, "running"),
        ({**MESCC, DEFICIT_DAYS: 10, WALKS: True}, 72, "running"),
        (MESCC, 24, "running"),
    ],
)
def test_a_treatment_of_pain_meets_only_the_term_without_compression(
    treatment: str, began: float, facts: Facts, hours: int, status: str
) -> None:
    log = presented(facts)
    log.add("treatment_started", began, treatment=treatment)
    log.add("definitive_diagnosis", 5)
    clock = log.clock(9, "treatment")
    assert (clock.hours, clock.status) == (hours, status)
    assert _says(clock, words.FOR_PAIN) is (status == "running")


def test_compression_found_after_a_treatment_of_pain_asks_another_treatment() -> None:
    log = presented()
    log.add("definitive_diagnosis", 5)
    log.add("treatment_started", 8, treatment="percutaneous")
    log.add("observed", 50, {COMPRESSION: True})
    assert [(one.hours, one.status) for one in log.clocks(51, "treatment")] == [(336, "met"), (168, "running")]


def test_the_readings_of_the_treatment_are_shown_as_ours() -> None:
    assert {words.FOR_PAIN, words.TREATMENT} <= set(words.READINGS)
