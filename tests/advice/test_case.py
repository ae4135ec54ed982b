"""Reading a case: every mistake gets a clear answer in both languages, and nothing else ever happens."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.advice.cases import PATIENTS, any_json, cases, known

import wervelwijzer
from wervelwijzer.advice.case import LONGEST_SHOWN, MOST_BYTES, CaseError, Problem, check_case, parse_case, parse_json
from wervelwijzer.advice.result import Advice
from wervelwijzer.facts import FACTS, GROUPS
from wervelwijzer.language.quantities import Quantity
from wervelwijzer.language.recommendations import EVENTS
from wervelwijzer.language.text import LANGUAGES
from wervelwijzer.language.words import Choice, Fact, Number, YesNo

NUMBERS: list[Number[Quantity]] = [fact for fact in FACTS if isinstance(fact, Number)]
CHOICES = [fact for fact in FACTS if isinstance(fact, Choice)]
YES_NOS = [fact for fact in FACTS if isinstance(fact, YesNo)]

FIFTY_MEGABYTES = 50_000_000
NOT_JSON = ("geen geldige JSON", "Controleer aanhalingstekens, komma's en haken"), ("not valid JSON", "Check quotes")
NOT_UTF_8 = ("geen UTF-8", "Sla het bestand op als UTF-8"), ("not UTF-8", "Save the file as UTF-8")
TOO_DEEP = ("te diep genest", "twee lagen: groep en feit"), ("nested too deeply", "two layers: group and fact")
TOO_LARGE = ("te groot", "één patiënt per casus"), ("too large", "one patient per case")
NO_OBJECT = ("Een casus is een JSON-object zoals",), ("A case is a JSON object such as",)
NO_GROUP = ("geen groep feiten", "Schrijf een object"), ("not a group of facts", "Write an object")
NO_MOMENT = ("geen tijdstip met tijdzone", "Schrijf bijvoorbeeld 20"), ("not a moment with an offset", "for example 20")
NO_TEXT = ("geen tekst", "tussen aanhalingstekens"), ("not text", "in quotes")
TRUE_OR_FALSE = ("Geef true of false", "laat het weg"), ("Give true or false", "leave it out")
AGE = ("patient.age_years (leeftijd)", "0 tot en met 120 jaar"), ("patient.age_years (age)", "from 0 to 120 years")

Fragments = tuple[tuple[str, ...], tuple[str, ...]]


def problems_of(text: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(CaseError) as caught:
        parse_case(text)
    return caught.value.problems


def problem_of(text: str | bytes) -> Problem:
    problems = problems_of(text)
    assert len(problems) == 1
    return problems[0]


def case_with(fact: Fact, value: object) -> str:
    group, _, name = fact.name.partition(".")
    return json.dumps({group: {name: value}})


def and_(fragments: Fragments, *more: str) -> Fragments:
    return (*fragments[0], *more), (*fragments[1], *more)


# --- What cannot be read at all ---


@pytest.mark.parametrize(
    ("text", "fragments"),
    [
        pytest.param("", NOT_JSON, id="empty"),
        pytest.param(" \n", NOT_JSON, id="blank"),
        pytest.param("patient: 70", NOT_JSON, id="no JSON"),
        pytest.param('{"patient": {"age_years": 7', NOT_JSON, id="truncated in a number"),
        pytest.param('{"patient": {"sex": "fem', NOT_JSON, id="truncated in a text"),
        pytest.param('{"patient": {"age_years": 70}', NOT_JSON, id="truncated before the last bracket"),
        pytest.param('{"patient": {"age_years": 70,}}', NOT_JSON, id="a comma too many"),
        pytest.param("{'patient': {'age_years': 70}}", NOT_JSON, id="single quotes"),
        pytest.param('{"patient": {"age_years": 070}}', NOT_JSON, id="a number with a leading zero"),
        pytest.param('{"symptoms": {"spinal_pain": True}}', NOT_JSON, id="True of Python"),
        pytest.param('{"patient": {}} {"patient": {}}', NOT_JSON, id="two cases"),
        pytest.param('{"patient": {"sex": "fe\x00male"}}', NOT_JSON, id="a null byte in a text"),
        pytest.param(b'{"patient": {}}\x00', NOT_JSON, id="a null byte at the end"),
        pytest.param(b"\x00\x00", NOT_JSON, id="null bytes alone"),
        pytest.param(b'{"about": "pati\xebnt"}', and_(NOT_UTF_8, "15"), id="Latin-1"),
        pytest.param('{"patient": {}}'.encode("utf-16"), and_(NOT_UTF_8, "byte 0"), id="UTF-16"),
        pytest.param(b'\xed\xa0\x80{"patient": {}}', NOT_UTF_8, id="a lone surrogate as bytes"),
        pytest.param("[" * 100_000, TOO_DEEP, id="100,000 brackets"),
        pytest.param('{"a":' * 100_000, TOO_DEEP, id="100,000 groups"),
        pytest.param('{"about":' + "[" * 100_000 + "]" * 100_000 + "}", TOO_DEEP, id="100,000 brackets, closed"),
        pytest.param("[]", and_(NO_OBJECT, "[]"), id="a list"),
        pytest.param('[{"patient": {}}]', and_(NO_OBJECT, '[{"patient": {}}]'), id="a list of cases"),
        pytest.param('"breast cancer"', and_(NO_OBJECT, '"breast cancer"'), id="a text"),
        pytest.param("2019", and_(NO_OBJECT, "2019"), id="a number"),
        pytest.param("true", and_(NO_OBJECT, "true"), id="true"),
        pytest.param("null", and_(NO_OBJECT, "null"), id="null"),
    ],
)
def test_unreadable_text_says_why_and_what_to_do(text: str | bytes, fragments: Fragments) -> None:
    problem = problem_of(text)
    assert problem.fact == ""
    for language, wanted in zip(LANGUAGES, fragments, strict=True):
        for fragment in wanted:
            assert fragment in problem.says.in_(language)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(b'{"about": "' + b"x" * FIFTY_MEGABYTES + b'"}', id="bytes"),
        pytest.param('{"about": "' + "x" * FIFTY_MEGABYTES + '"}', id="text"),
        pytest.param(b" " * FIFTY_MEGABYTES, id="blanks"),
    ],
)
def test_fifty_megabytes_are_refused_with_the_limit(text: str | bytes) -> None:
    problem = problem_of(text)
    for language, wanted in zip(LANGUAGES, TOO_LARGE, strict=True):
        for fragment in (*wanted, f"{MOST_BYTES:,}", f"{len(text):,}"):
            assert fragment in problem.says.in_(language)


def test_the_largest_case_that_is_read() -> None:
    text = '{"about": "' + "x" * (MOST_BYTES - 13) + '"}'
    assert len(text) == MOST_BYTES
    assert parse_case(text).known == {}
    assert problem_of(text + " ").says.en.startswith("The case is too large")


def test_the_place_of_a_mistake_in_json_is_named() -> None:
    says = problem_of('{"patient": {\n  "age_years": 70\n  "sex": "male"}}').says
    assert "regel 3, kolom 3" in says.nl
    assert "line 3, column 3" in says.en


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ('{"patient": {}, "tumour": {}, "patient": {"age_years": 70}}', "patient", '{"age_years": 70}'),
        ('{"neurology": {"asia_grade": "A", "asia_grade": "E"}}', "asia_grade", '"E"'),
        ('{"neurology": {"asia_grade": "A", "asia_grade": "A"}}', "asia_grade", '"A"'),
        ('{"neurology": {"asia_grade": null, "asia_grade": "A"}}', "asia_grade", '"A"'),
        ('{"neurology": {"asia_grade": "A", "asia\\u005fgrade": "E"}}', "asia_grade", '"E"'),
        ('{"events": {"suspicion": null, "suspicion": null}}', "suspicion", "null"),
        ('{"about": "a", "about": "b"}', "about", '"b"'),
    ],
)
def test_a_duplicate_key_is_named_and_never_resolved(text: str, key: str, value: str) -> None:
    problem = problem_of(text)
    assert (problem.fact, problem.value) == (key, value)
    assert problem.says.nl == f"'{key}' staat er twee keer in. Houd één van de twee."
    assert problem.says.en == f"'{key}' is given twice. Keep one of the two."


# --- A wrong name, type or value: the fact, the value, and what would be right ---

GROUPS_LISTED = ", ".join(GROUPS)
ALL_FACTS = ("Alle feiten: wervelwijzer facts",), ("All facts: wervelwijzer facts",)


def meant(name: str) -> Fragments:
    return (f"Bedoelt u {name}?",), (f"Did you mean {name}?",)


@pytest.mark.parametrize(
    ("text", "fact", "value", "fragments"),
    [
        # Numbers
        pytest.param('{"patient": {"age_years": NaN}}', "patient.age_years", "NaN", AGE, id="NaN"),
        pytest.param('{"patient": {"age_years": Infinity}}', "patient.age_years", "Infinity", AGE, id="Infinity"),
        pytest.param('{"patient": {"age_years": -Infinity}}', "patient.age_years", "-Infinity", AGE, id="-Infinity"),
        pytest.param('{"patient": {"age_years": 1e400}}', "patient.age_years", "Infinity", AGE, id="1e400"),
        pytest.param(f'{{"patient": {{"age_years": {"9" * 5000}}}}}', "patient.age_years", "", AGE, id="5,000 digits"),
        pytest.param(f'{{"patient": {{"age_years": {"9" * 4000}}}}}', "patient.age_years", "", AGE, id="4,000 digits"),
        pytest.param('{"patient": {"age_years": "2019-03-01"}}', "patient.age_years", '"2019-03-01"', AGE, id="a date"),
        pytest.param('{"patient": {"age_years": "70"}}', "patient.age_years", '"70"', AGE, id="a number in quotes"),
        pytest.param('{"patient": {"age_years": true}}', "patient.age_years", "true", AGE, id="true for a number"),
        pytest.param('{"patient": {"age_years": [70]}}', "patient.age_years", "[70]", AGE, id="a list for a number"),
        pytest.param(
            '{"patient": {"age_years": 70.5}}',
            "patient.age_years",
            "70.5",
            AGE,
            id="a fraction for a whole number",
        ),
        pytest.param(
            '{"symptoms": {"pain_nrs": 7.5}}',
            "symptoms.pain_nrs",
            "7.5",
            (("een geheel getal van 0 tot en met 10",), ("a whole number from 0 to 10",)),
            id="7.5 for a whole number",
        ),
        pytest.param(
            '{"status": {"karnofsky": 75}}',
            "status.karnofsky",
            "75",
            (
                ("Karnofsky-score", "van 0 tot en met 100 %", "in stappen van 10"),
                ("Karnofsky score", "from 0 to 100 %", "in steps of 10"),
            ),
            id="75 for Karnofsky",
        ),
        # Yes or no
        *(
            pytest.param(
                f'{{"symptoms": {{"spinal_pain": {written}}}}}',
                "symptoms.spinal_pain",
                written,
                TRUE_OR_FALSE,
                id=f"{written} for yes or no",
            )
            for written in ("1", "0", "1.0", '"ja"', '"nee"', '"yes"', '"true"', '"True"', '""', "[]", "{}")
        ),
        # Choices
        *(
            pytest.param(
                f'{{"neurology": {{"radicular_deficit": {written}}}}}',
                "neurology.radicular_deficit",
                written,
                (
                    (f"Bedoelt u '{right}'?", "Mogelijk zijn: none, unilateral, bilateral."),
                    (f"Did you mean '{right}'?", "Possible are: none, unilateral, bilateral."),
                ),
                id=f"{written} for a choice",
            )
            for written, right in (
                ('"eenzijdig"', "unilateral"),
                ('"dubbelzijdig"', "bilateral"),
                ('"geen"', "none"),
                ('"Unilateral"', "unilateral"),
                ('"unilatral"', "unilateral"),
            )
        ),
        *(
            pytest.param(
                f'{{"neurology": {{"radicular_deficit": {written}}}}}',
                "neurology.radicular_deficit",
                written,
                (
                    ("kan niet. Mogelijk zijn: none, unilateral, bilateral.",),
                    ("will not do. Possible are: none, unilateral, bilateral.",),
                ),
                id=f"{written} for a choice, nothing near",
            )
            for written in ("true", "false", "1", '"xyz"', '["none"]', '{"value": "none"}', '""')
        ),
        pytest.param(
            '{"tumour": {"primary": "mammacarcinoom"}}',
            "tumour.primary",
            '"mammacarcinoom"',
            (("Bedoelt u 'breast'?", "prostate"), ("Did you mean 'breast'?", "prostate")),
            id="a primary in Dutch",
        ),
        # Names
        pytest.param(
            '{"neurology": {"radiculaire uitval": "eenzijdig"}}',
            "neurology.radiculaire uitval",
            "",
            meant("neurology.radicular_deficit"),
            id="a fact in Dutch",
        ),
        pytest.param(
            '{"status": {"conditie": "goed"}}',
            "status.conditie",
            "",
            meant("status.condition"),
            id="condition in Dutch",
        ),
        pytest.param(
            '{"neurology": {"radicular_defecit": "unilateral"}}',
            "neurology.radicular_defecit",
            "",
            meant("neurology.radicular_deficit"),
            id="a misspelling",
        ),
        pytest.param(
            '{"neurology": {"Radicular_Deficit": "unilateral"}}',
            "neurology.Radicular_Deficit",
            "",
            meant("neurology.radicular_deficit"),
            id="capitals",
        ),
        pytest.param(
            '{"treatment": {"radicular_deficit": "none"}}',
            "treatment.radicular_deficit",
            "",
            meant("neurology.radicular_deficit"),
            id="a fact in another group",
        ),
        pytest.param(
            '{"neurology": {"shoe_size": 43}}',
            "neurology.shoe_size",
            "",
            (
                ("Onbekend feit 'neurology.shoe_size'. Alle feiten: wervelwijzer facts.",),
                ("Unknown fact 'neurology.shoe_size'. All facts: wervelwijzer facts.",),
            ),
            id="a name without a near match",
        ),
        pytest.param('{"neurology": {"": true}}', "neurology.", "", ALL_FACTS, id="an empty name"),
        pytest.param('{"neurology": {"shoe_size": null}}', "neurology.shoe_size", "", ALL_FACTS, id="unknown yet null"),
        # Groups
        pytest.param(
            '{"neurologie": {"radicular_deficit": "none"}}', "neurologie", "", meant("'neurology'"), id="group in Dutch"
        ),
        pytest.param('{"tumor": {"primary": "breast"}}', "tumor", "", meant("'tumour'"), id="American spelling"),
        pytest.param('{"Patient": {}}', "Patient", "", meant("'patient'"), id="a group in capitals"),
        pytest.param(
            '{"shoes": {"size": 43}}',
            "shoes",
            "",
            (
                (f"Onbekende groep 'shoes'. De groepen zijn: {GROUPS_LISTED}.",),
                (f"Unknown group 'shoes'. The groups are: {GROUPS_LISTED}.",),
            ),
            id="a group without a near match",
        ),
        pytest.param(
            '{"radicular_deficit": "none"}',
            "radicular_deficit",
            "",
            (("Schrijf het feit neurology.radicular_deficit",), ("Write the fact neurology.radicular_deficit",)),
            id="a fact outside its group",
        ),
        pytest.param(
            '{"neurology.radicular_deficit": "none"}',
            "neurology.radicular_deficit",
            "",
            (("binnen zijn groep",), ("inside its group",)),
            id="a dotted name",
        ),
        pytest.param('{"patient": []}', "patient", "[]", NO_GROUP, id="a list for a group"),
        pytest.param(
            '{"patient": [{"age_years": 70}]}', "patient", '[{"age_years": 70}]', NO_GROUP, id="list of facts"
        ),
        pytest.param('{"patient": "70 jaar"}', "patient", '"70 jaar"', NO_GROUP, id="a text for a group"),
        pytest.param('{"patient": false}', "patient", "false", NO_GROUP, id="false for a group"),
        # Events and the remark
        pytest.param(
            '{"events": {"verdenking": "2026-11-21T21:30:00+01:00"}}',
            "events.verdenking",
            "",
            (("Onbekende gebeurtenis", ", ".join(EVENTS)), ("Unknown event", ", ".join(EVENTS))),
            id="an event in Dutch",
        ),
        *(
            pytest.param(
                f'{{"events": {{"suspicion": {written}}}}}', "events.suspicion", written, NO_MOMENT, id=f"at {written}"
            )
            for written in (
                '"2026-11-21T21:30:00"',
                '"2026-11-21"',
                '"21-11-2026 21:30"',
                '"gisteren"',
                '""',
                '"2026-11-31T21:30:00+01:00"',
                '"2026-11-21T25:00:00+01:00"',
                '"2026-11-21T21:30:00+25:00"',
                "1763756400",
                "true",
                "[]",
            )
        ),
        *(
            pytest.param(
                f'{{"events": {{"suspicion": {written}}}}}', "events.suspicion", written, NO_MOMENT, id=f"at {written}"
            )
            for written in ('"0001-01-01T00:00:00+14:00"', '"9999-12-31T23:00:00+00:00"')
        ),
        pytest.param('{"events": ["suspicion"]}', "events", '["suspicion"]', NO_GROUP, id="a list of events"),
        pytest.param('{"events": "2026-11-21"}', "events", '"2026-11-21"', NO_GROUP, id="a text for events"),
        pytest.param(f'{{"about": {"9" * 5000}}}', "about", "", NO_TEXT, id="5,000 digits for about"),
        pytest.param('{"about": 7}', "about", "7", NO_TEXT, id="a number for about"),
        pytest.param('{"about": {"name": "x"}}', "about", '{"name": "x"}', NO_TEXT, id="an object for about"),
        pytest.param('{"about": false}', "about", "false", NO_TEXT, id="false for about"),
    ],
)
def test_a_mistake_names_the_fact_the_value_and_what_would_be_right(
    text: str, fact: str, value: str, fragments: Fragments
) -> None:
    problem = problem_of(text)
    assert problem.fact == fact
    if value:
        assert problem.value == value
    for language, wanted in zip(LANGUAGES, fragments, strict=True):
        says = problem.says.in_(language)
        for fragment in (*wanted, fact.removeprefix("events."), value):
            assert fragment in says
        assert says.endswith(".")
        assert "\n" not in says


def test_several_problems_are_all_reported_in_order() -> None:
    problems = problems_of(
        """{
            "about": 7,
            "patient": {"age_years": 700, "sex": "vrouw"},
            "neurologie": {},
            "status": {"karnofsky": 75, "ecog": 2},
            "symptoms": {"spinal_pain": "ja", "shoe_size": 43},
            "imaging": [],
            "events": {"suspicion": "gisteren", "today": "2026-11-21T21:30:00+01:00"}
        }"""
    )
    assert [problem.fact for problem in problems] == [
        "about",
        "patient.age_years",
        "patient.sex",
        "neurologie",
        "status.karnofsky",
        "symptoms.spinal_pain",
        "symptoms.shoe_size",
        "imaging",
        "events.suspicion",
        "events.today",
    ]
    error = CaseError(problems)
    for language in LANGUAGES:
        assert len(error.message(language).splitlines()) == len(problems)
    assert str(error) == error.message("en")


@pytest.mark.parametrize("fact", NUMBERS, ids=lambda fact: fact.name)
def test_every_number_is_refused_outside_its_range_on_both_sides(fact: Number[Quantity]) -> None:
    below, above = fact.minimum - fact.step, fact.maximum + fact.step
    outside: list[int | float] = [below, above, float(below), float(above)]
    if not fact.whole:
        outside += [fact.minimum - 0.001, fact.maximum + 0.001]
    for value in outside:
        problem = problem_of(case_with(fact, value))
        assert problem.fact == fact.name
        assert problem.says.nl.startswith(f"{fact.name} ({fact.label.nl}): {problem.value} kan niet.")
        assert problem.says.en.startswith(f"{fact.name} ({fact.label.en}): {problem.value} will not do.")
        assert f"van {fact.minimum} tot en met {fact.maximum} {fact.unit.written.nl}".strip() in problem.says.nl
        assert f"from {fact.minimum} to {fact.maximum} {fact.unit.written.en}".strip() in problem.says.en


@pytest.mark.parametrize("fact", NUMBERS, ids=lambda fact: fact.name)
def test_every_number_is_read_at_both_ends_of_its_range(fact: Number[Quantity]) -> None:
    for value in (fact.minimum, fact.maximum):
        assert parse_case(case_with(fact, value)).known == {fact.name: value}


@pytest.mark.parametrize("fact", NUMBERS, ids=lambda fact: fact.name)
def test_a_whole_number_may_be_written_as_a_fraction_and_no_other(fact: Number[Quantity]) -> None:
    given = float(fact.minimum + fact.step)
    read = parse_case(case_with(fact, given)).known[fact.name]
    assert read == given
    assert type(read) is int
    if fact.whole:
        assert problem_of(case_with(fact, fact.minimum + 0.5)).fact == fact.name
    else:
        assert parse_case(case_with(fact, fact.minimum + 0.5)).known == {fact.name: fact.minimum + 0.5}


@pytest.mark.parametrize("fact", NUMBERS, ids=lambda fact: fact.name)
@pytest.mark.parametrize("value", ["2019-03-01", "7", True, False, [1], {"value": 1}], ids=json.dumps)
def test_every_number_refuses_what_is_no_number(fact: Number[Quantity], value: object) -> None:
    problem = problem_of(case_with(fact, value))
    assert (problem.fact, problem.value) == (fact.name, json.dumps(value))


@pytest.mark.parametrize("fact", YES_NOS, ids=lambda fact: fact.name)
def test_every_yes_or_no_takes_true_and_false_alone(fact: YesNo) -> None:
    for value in (True, False):
        assert parse_case(case_with(fact, value)).known == {fact.name: value}
    wrong: list[object] = [1, 0, 1.0, "ja", "yes", "true", "", [True]]
    for other in wrong:
        problem = problem_of(case_with(fact, other))
        assert (problem.fact, problem.value) == (fact.name, json.dumps(other))


@pytest.mark.parametrize("fact", CHOICES, ids=lambda fact: fact.name)
def test_every_choice_takes_its_values_and_knows_its_dutch_words(fact: Choice) -> None:
    for option in fact.options:
        assert parse_case(case_with(fact, option.value)).known == {fact.name: option.value}
        if option.label.nl not in fact.values and len(option.label.nl) <= LONGEST_SHOWN:
            assert f"Bedoelt u '{option.value}'?" in problem_of(case_with(fact, option.label.nl)).says.nl
    for value in (True, 1, ["none"]):
        assert problem_of(case_with(fact, value)).fact == fact.name


@pytest.mark.parametrize(
    "fact",
    [fact for fact in FACTS if len(fact.label.nl) <= LONGEST_SHOWN and not fact.name.endswith(f".{fact.label.nl}")],
    ids=lambda fact: fact.name,
)
def test_every_fact_is_found_by_its_dutch_label(fact: Fact) -> None:
    group = fact.name.partition(".")[0]
    text = json.dumps({group: {fact.label.nl: True}})
    problem = problem_of(text)
    assert f"Bedoelt u {fact.name}?" in problem.says.nl
    assert f"Did you mean {fact.name}?" in problem.says.en


# --- What is accepted ---


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("{}", {}),
        (b'\xef\xbb\xbf{"patient": {"age_years": 70}}', {"patient.age_years": 70}),
        ('{"patient": {"age_years": 70.0}}', {"patient.age_years": 70}),
        ('{"patient": {"age_years": 7e1}}', {"patient.age_years": 70}),
        ('{"patient": {"age_years": -0.0}}', {"patient.age_years": 0}),
        ('{"neurology": {"deficit_developed_over_days": 7.5}}', {"neurology.deficit_developed_over_days": 7.5}),
        ('{"patient": {"age_years": null, "sex": null}}', {}),
        ('{"patient": {}, "neurology": {}, "events": {}}', {}),
        ('{"patient": null, "events": null, "about": null}', {}),
        ('{"events": {"suspicion": null}, "about": ""}', {}),
        ('\r\n\t {"patient": {"age_years": 70}} \r\n', {"patient.age_years": 70}),
    ],
)
def test_what_is_read(text: str | bytes, facts: dict[str, object]) -> None:
    case = parse_case(text)
    assert case.known == facts
    assert [type(value) for value in case.known.values()] == [type(value) for value in facts.values()]
    assert case.events == {}


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-11-21T21:30+01:00", "2026-11-21T21:30:00+01:00"),
        ("2026-11-21T21:30:15+01:00", "2026-11-21T21:30:15+01:00"),
        ("2026-11-21T20:30:00Z", "2026-11-21T20:30:00+00:00"),
        ("2026-11-21T20:30:00.250000Z", "2026-11-21T20:30:00.250000+00:00"),
        ("2026-11-21T16:30:00-04:00", "2026-11-21T16:30:00-04:00"),
        ("2026-11-22T02:00:00+05:30", "2026-11-22T02:00:00+05:30"),
    ],
)
def test_moments_keep_their_offset(written: str, moment: str) -> None:
    for event in EVENTS:
        events = parse_case(json.dumps({"events": {event: written}})).events
        assert {name: at.isoformat() for name, at in events.items()} == {event: moment}


@pytest.mark.parametrize("patient", PATIENTS)
def test_every_patient_is_read_as_it_is_written(patient: str) -> None:
    assert parse_case(json.dumps(PATIENTS[patient])).known == known(PATIENTS[patient])


# --- Whatever comes in, an answer or a clear error comes out ---


def readable(error: CaseError) -> None:
    assert error.problems
    for problem in error.problems:
        for language in LANGUAGES:
            says = problem.says.in_(language)
            assert says.isprintable()
            assert says.endswith(".")
            assert len(says) < 1_000
            says.encode()


def answered(content: Any) -> None:
    try:
        advice = wervelwijzer.advise(content)
    except CaseError as error:
        readable(error)
    else:
        assert isinstance(advice, Advice)
        json.loads(advice.to_json_text())


@settings(max_examples=40)
@given(any_json)
@example({"patient": {"age_years": 10**400}})
@example({"tumour": {"primary": ["breast"]}})
@example({"events": {"suspicion": "2026-11-21T21:30:00+01:00"}})
def test_any_json_value_gives_advice_or_a_case_error(content: Any) -> None:
    answered(content)


@settings(max_examples=40)
@given(any_json)
def test_any_json_text_is_read_or_refused(content: Any) -> None:
    try:
        parse_case(json.dumps(content))
    except CaseError as error:
        readable(error)


@settings(max_examples=40)
@given(cases)
def test_any_case_of_the_vocabulary_is_answered(content: Any) -> None:
    answered(content)


@settings(max_examples=40)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        parse_case(content)
    except CaseError as error:
        readable(error)


@settings(max_examples=40)
@given(
    st.sampled_from(sorted(PATIENTS)),
    st.lists(st.tuples(st.integers(0, 2_000), st.integers(0, 20), st.binary(max_size=6)), min_size=1, max_size=4),
)
def test_any_damaged_patient_is_read_or_refused(patient: str, damage: list[tuple[int, int, bytes]]) -> None:
    content = json.dumps(PATIENTS[patient], ensure_ascii=False).encode()
    for place, length, instead in damage:
        content = content[:place] + instead + content[place + length :]
    try:
        parse_case(content)
    except CaseError as error:
        readable(error)


def test_depth_near_the_limit_of_the_reader_is_read_or_refused() -> None:
    for shape in ('{"patient": {"age_years": %s}}', '{"patient": %s}', '{"tumour": {"primary": %s}}', "%s"):
        for depth in range(850, 1_001, 3):
            assert problems_of(shape % ("[" * depth + "]" * depth))


def test_objects_that_no_json_could_hold_are_refused_as_well() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    for value in (float("nan"), float("inf"), b"70", {70}, object(), 70j, 10**5_000, deep):
        with pytest.raises(CaseError) as caught:
            check_case({"patient": {"age_years": value}})
        assert caught.value.problems[0].fact == "patient.age_years"
        readable(caught.value)
    while deep:  # a list this deep cannot be let go in one piece by every Python
        (deep,) = deep
    contents: list[object] = [{1: {}}, {None: None}, {"patient": {1: 2}}, {"events": {1: None}}]
    for content in contents:
        with pytest.raises(CaseError) as caught:
            check_case(content)
        readable(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"%s": 1, "%s": 2}', id="a duplicate"),
        pytest.param('{"%s": {}}', id="a group"),
        pytest.param('{"patient": {"%s": 1}}', id="a fact"),
        pytest.param('{"events": {"%s": 1}}', id="an event"),
        pytest.param('{"patient": {"sex": "%s"}}', id="a value"),
        pytest.param('{"patient": "%s"}', id="a value for a group"),
        pytest.param('{"events": {"suspicion": "%s"}}', id="a moment"),
    ],
)
@pytest.mark.parametrize(
    "name", ["\\ud800", "\\u001b[31m", "\\u202e", "\\n", "\\u0000", "x" * 10_000], ids=lambda name: name[:7]
)
def test_what_an_error_repeats_can_be_printed_and_is_short(text: str, name: str) -> None:
    for problem in problems_of(text.replace("%s", name)):
        for shown in (problem.fact, problem.value, problem.says.nl, problem.says.en):
            assert shown.isprintable()
            assert len(shown) < 500


def test_json_is_read_as_the_standard_has_it() -> None:
    assert parse_json('{"a": [1, 2.5, "\\u00e9", null, true]}') == {"a": [1, 2.5, "é", None, True]}
