"""The fast line of JSON is, to the letter, the plain one."""

from __future__ import annotations

from datetime import UTC, datetime

from bench.cases import patients, random_cases

from wervelwijzer import advise
from wervelwijzer.advice import wire

MOMENT = datetime(2026, 11, 21, 21, 30, tzinfo=UTC)


def test_the_line_is_the_plain_json_text() -> None:
    for case in [*patients().values(), *random_cases(60, 0.5, seed=17), *random_cases(10, 1.0), {}]:
        for at in (None, MOMENT):
            advice = advise(case, at)
            assert wire.line(advice) == advice.to_json_text().encode()


def test_numbers_that_are_not_whole_are_written_as_given() -> None:
    case = {"neurology": {"asia_grade": "A", "complete_lesion_hours": 48.25}}
    assert b'"value":48.25' in wire.line(advise(case))
