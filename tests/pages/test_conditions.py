"""Statements in words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from wervelwijzer.facts import imaging, neurology, status, symptoms, treatment
from wervelwijzer.facts.units import Share, days, months
from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS
from wervelwijzer.guideline.organisation import start_deadline
from wervelwijzer.language.decisions import FirstMatch
from wervelwijzer.language.text import LANGUAGES
from wervelwijzer.language.words import (
    Statement,
    all_of,
    any_of,
    at_least,
    at_most,
    between,
    concludes,
    exactly,
    is_,
    is_false,
    is_one_of,
    is_true,
    less_than,
    more_than,
    not_,
    recorded,
    term,
)
from wervelwijzer.pages.conditions import as_list, in_line, terms_in

PAIN, LIFE, DAYS = is_true(symptoms.spinal_pain), status.life_expectancy_months, neurology.deficit_developed_over_days


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (PAIN, "lokale pijn in rug of nek: ja"),
        (is_false(symptoms.spinal_pain), "lokale pijn in rug of nek: nee"),
        (is_(symptoms.radicular_pain, "bilateral"), "radiculaire pijn: dubbelzijdig"),
        (is_one_of(symptoms.radicular_pain, "unilateral", "bilateral"), "radiculaire pijn: eenzijdig of dubbelzijdig"),
        (at_least(LIFE, months(3)), "geschatte levensverwachting: minstens 3 maanden"),
        (more_than(LIFE, months(3)), "geschatte levensverwachting: meer dan 3 maanden"),
        (less_than(LIFE, months(3)), "geschatte levensverwachting: minder dan 3 maanden"),
        (at_most(LIFE, months(3)), "geschatte levensverwachting: hoogstens 3 maanden"),
        (between(LIFE, months(6), months(12)), "geschatte levensverwachting: 6 tot en met 12 maanden"),
        (exactly(LIFE, months(3)), "geschatte levensverwachting: precies 3 maanden"),
        (recorded(treatment.days_since_surgery), "tijd sinds de operatie: ingevuld"),
        (not_(recorded(treatment.days_since_surgery)), "tijd sinds de operatie: niet ingevuld"),
        (not_(PAIN), "niet: lokale pijn in rug of nek: ja"),
        (term("pijn", "pain", PAIN), "*pijn*"),
        (
            concludes(start_deadline, 24, 72),
            "termijn voor de start van de behandeling → binnen 24 uur of binnen 72 uur",
        ),
        (all_of(PAIN), "lokale pijn in rug of nek: ja"),
        (all_of(), "altijd"),
        (any_of(), "nooit"),
    ],
)
def test_what_fits_in_a_line(statement: Statement, words: str) -> None:
    assert in_line(statement, "nl") == words
    assert as_list(statement, "nl") == [f"- {words}"]


def test_a_share_is_written_as_a_fraction() -> None:
    statement = more_than(imaging.epidural_canal_fraction, Share(Fraction(1, 3)))
    assert "meer dan 1/3" in str(in_line(statement, "nl"))


def test_what_does_not_fit_is_a_list() -> None:
    statement = all_of(PAIN, any_of(at_most(DAYS, days(7)), not_(all_of(PAIN, is_true(neurology.lhermitte_sign)))))
    assert in_line(statement, "en") is None
    assert as_list(statement, "en") == [
        "- all of:",
        "  - local pain in back or neck: yes",
        "  - one or more of:",
        "    - time since the deficit began: at most 7 days",
        "    - not:",
        "      - all of:",
        "        - local pain in back or neck: yes",
        "        - Lhermitte's sign: yes",
    ]


def test_terms_are_found_inside_terms() -> None:
    inner = term("binnen", "inside", PAIN)
    outer = term("buiten", "outside", all_of(inner, is_true(neurology.lhermitte_sign)))
    assert terms_in([outer, inner]) == [outer, inner]


def test_every_condition_of_the_guideline_can_be_read() -> None:
    statements = [rec.when for rec in RECOMMENDATIONS]
    statements += [row.when for d in DECISIONS if isinstance(d.by, FirstMatch) for row in d.by.rows]
    for statement in statements:
        for language in LANGUAGES:
            assert all(line.lstrip().startswith("- ") for line in as_list(statement, language))
