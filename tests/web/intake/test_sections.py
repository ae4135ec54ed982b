"""Every question stands in one section, in the order of asking."""

from __future__ import annotations

from wervelwijzer.facts import FACTS
from wervelwijzer.web.intake.sections import PHASES, SECTIONS


def test_the_sections_are_the_order_of_asking() -> None:
    assert [fact for section in SECTIONS for fact in section.facts] == list(FACTS)


def test_no_section_runs_across_phases() -> None:
    for section in SECTIONS:
        assert {fact.phase for fact in section.facts} == {section.phase}, section.label.en


def test_sections_follow_the_phases() -> None:
    phases = [section.phase for section in SECTIONS]
    assert phases == sorted(phases)
    assert set(phases) == set(PHASES)


def test_no_two_sections_have_one_name() -> None:
    assert len({section.label.nl for section in SECTIONS}) == len(SECTIONS)
    assert len({section.code for section in SECTIONS}) == len(SECTIONS)
