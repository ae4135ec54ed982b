"""Registries as hospitals have them: every broken row is named with its remedy, and none disappears."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as some
from tests.validation.simulate import TODAY, registry

from wervelwijzer.advice.case import CaseError
from wervelwijzer.facts import BY_NAME, FACTS
from wervelwijzer.language.words import Choice, Number, YesNo
from wervelwijzer.validation.cells import value_of
from wervelwijzer.validation.registry import read_registry

HEAD = "id,start,end,days,died,status.karnofsky,tumour.primary,tumour.visceral_metastases\n"
GOOD = "1,2024-01-01,2024-02-01,,ja,70,breast,nee\n"


def only(row: str) -> tuple[str, str]:
    """The column and the remedy of the one problem of a row; the good row beside it stays."""
    found = registry(HEAD + GOOD + row + "\n")
    assert len(found.patients) == 1
    assert (found.rows, found.left_out) == (2, 1)
    (problem,) = found.problems
    assert problem.row == 3
    return problem.column, problem.says.nl


def test_a_good_row() -> None:
    (patient,) = registry(HEAD + GOOD).patients
    assert patient.time.days == 31
    assert patient.time.died
    assert patient.known == {
        "status.karnofsky": 70,
        "tumour.primary": "breast",
        "tumour.visceral_metastases": False,
    }


@pytest.mark.parametrize(
    ("row", "column", "says"),
    [
        ("2,2024-13-01,2024-02-01,,ja,70,breast,nee", "start", "geen datum"),
        ("2,01/02/2024,2024-02-01,,ja,70,breast,nee", "start", "jjjj-mm-dd"),
        ("2,31-02-2024,2024-03-01,,ja,70,breast,nee", "start", "geen datum"),
        ("2,2024-01-01,2027-02-01,,ja,70,breast,nee", "end", "toekomst"),
        ("2,2024-03-01,2024-02-01,,ja,70,breast,nee", "end", "negatieve tijd"),
        ("2,2024-02-01,2024-02-01,,ja,70,breast,nee", "end", "0,5"),
        ("2,,,-3,ja,70,breast,nee", "days", "groter zijn dan nul"),
        ("2,,,0,ja,70,breast,nee", "days", "groter zijn dan nul"),
        ("2,,,veel,ja,70,breast,nee", "days", "getal"),
        ("2,,,40000,ja,70,breast,nee", "days", "100 jaar"),
        ("2,2024-01-01,2024-02-01,50,ja,70,breast,nee", "days", "klopt niet met start en end"),
        ("2,2024-01-01,,,ja,70,breast,nee", "end", "geen follow-up"),
        ("2,,2024-01-01,,ja,70,breast,nee", "start", "geen follow-up"),
        ("2,2024-01-01,2024-02-01,,,70,breast,nee", "died", "geen follow-up"),
        ("2,2024-01-01,2024-02-01,,misschien,70,breast,nee", "died", "ja of nee"),
        ("2,2024-01-01,2024-02-01,,ja,170,breast,nee", "status.karnofsky", "van 0 tot en met 100"),
        ("2,2024-01-01,2024-02-01,,ja,80%,breast,nee", "status.karnofsky", "van 0 tot en met 100"),
        ("2,2024-01-01,2024-02-01,,ja,70,brest,nee", "tumour.primary", "Bedoelt u 'breast'?"),
        ("2,2024-01-01,2024-02-01,,ja,70,breast,2", "tumour.visceral_metastases", "ja of nee"),
        ("1,2024-01-01,2024-02-01,,ja,70,breast,nee", "id", "rij 2"),
        ("2,2024-01-01,2024-02-01,,ja,70,breast,nee,9", "", "meer cellen"),
        ("2,2024-01-01,2024-02-01,,ja", "status.karnofsky", "minder cellen"),
    ],
)
def test_broken_rows(row: str, column: str, says: str) -> None:
    found, remedy = only(row)
    assert found == column
    assert says in remedy


@pytest.mark.parametrize(("days", "left_out"), [("30", 0), ("31", 0), ("32", 0), ("29", 1), ("33", 1)])
def test_days_may_differ_a_day_from_the_dates(days: str, left_out: int) -> None:
    assert registry(HEAD + f"1,2024-01-01,2024-02-01,{days},ja,70,breast,nee\n").left_out == left_out


def test_every_problem_of_a_row_is_listed() -> None:
    found = registry(HEAD + "1,x,2024-02-01,,?,170,brest,nee\n")
    assert [problem.column for problem in found.problems] == ["died", "start", "status.karnofsky", "tumour.primary"]
    assert found.left_out == 1


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_separators_and_a_byte_order_mark(separator: str, mark: str) -> None:
    text = mark + (HEAD + GOOD).replace(",", separator)
    assert registry(text).patients == registry(HEAD + GOOD).patients


def test_decimal_commas_and_dutch_dates() -> None:
    text = "start;days;died;prognosis.calcium\r\n31-12-2023;12,5;1;2,61\r\n2023-12-31 00:00:00;3.5;0;2.61\r\n"
    one, other = registry(text).patients
    assert (one.time.days, other.time.days) == (12.5, 3.5)
    assert one.known == other.known == {"prognosis.calcium": 2.61}
    assert one.time.start == other.time.start


def test_a_decimal_comma_in_quotes_between_commas() -> None:
    (patient,) = registry('days,died,prognosis.calcium\n"12,5",ja,"2,61"\n').patients
    assert patient.known == {"prognosis.calcium": 2.61}


def test_empty_rows_are_no_patients_and_keep_the_numbers_of_the_others() -> None:
    found = registry(HEAD + "\n" + GOOD + ",,,,,,,\n" + "2,x,,,ja,70,breast,nee\n")
    assert found.rows == 2
    assert [patient.row for patient in found.patients] == [3]
    assert [problem.row for problem in found.problems] == [5, 5][: len(found.problems)]


def test_unknown_cells_stay_unknown() -> None:
    for cell in ("", " ", "NA", "?", "onbekend", "Unknown"):
        (patient,) = registry(HEAD + f"1,2024-01-01,2024-02-01,,ja,{cell},breast,{cell}\n").patients
        assert patient.known == {"tumour.primary": "breast"}
    (patient,) = registry("days,died,neurology.radicular_deficit\n9,1,none\n").patients
    assert patient.known == {"neurology.radicular_deficit": "none"}


@pytest.mark.parametrize(
    ("column", "meant"),
    [
        ("tumour.primry", "tumour.primary"),
        ("karnofsky", "status.karnofsky"),
        ("Primaire tumor", "tumour.primary"),
        ("status.Karnofsky", "status.karnofsky"),
        ("zqx", None),
    ],
)
def test_columns_that_are_no_fact(column: str, meant: str | None) -> None:
    (ignored,) = registry(f"days,died,{column}\n9,1,x\n").ignored
    assert ignored.meant == meant
    assert (meant is None) == ("Bedoelt" not in ignored.says.nl)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "leeg"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"start,end\n2024-01-01,2024-02-01\n", "died ontbreekt"),
        (b"died\n1\n", "start (of days) ontbreekt"),
        (b"start,died\n2024-01-01,1\n", "end (of days) ontbreekt"),
        (b"days,died,days\n1,1,1\n", "meer dan eens"),
        (b'days,died\n1,"1\n', "geen goede CSV"),
    ],
)
def test_files_that_cannot_be_used(content: bytes, says: str) -> None:
    with pytest.raises(CaseError) as caught:
        read_registry(content, TODAY)
    message = caught.value.message("nl")
    assert says in message
    assert "Een register is een CSV-bestand" in message


def test_a_header_alone_is_a_registry_of_nobody() -> None:
    assert registry(HEAD).patients == ()


def test_the_digest_is_of_the_bytes() -> None:
    content = (HEAD + GOOD).encode()
    assert read_registry(content, TODAY).sha256 == hashlib.sha256(content).hexdigest()


@given(some.data())
def test_every_value_of_every_fact_is_read_back(data: some.DataObject) -> None:
    fact = BY_NAME[data.draw(some.sampled_from([fact.name for fact in FACTS]))]
    if isinstance(fact, YesNo):
        assert value_of(fact, data.draw(some.sampled_from(["Ja", "yes", "1", "TRUE"]))) is True
    elif isinstance(fact, Choice):
        value = data.draw(some.sampled_from(fact.values))
        assert value_of(fact, f" {value.upper()} ") == value
    else:
        assert isinstance(fact, Number)
        steps = (fact.maximum - fact.minimum) // fact.step
        number = fact.minimum + fact.step * data.draw(some.integers(0, steps))
        assert value_of(fact, str(number)) == value_of(fact, f"{number},0") == number


@given(some.text(max_size=40))
def test_no_cell_breaks_the_reader(text: str) -> None:
    cell = text.replace('"', "").replace("\r", " ").replace("\n", " ").encode("utf-8", "ignore").decode()
    found = registry(f'days,died,tumour.primary,status.karnofsky\n9,1,"{cell}","{cell}"\n')
    assert len(found.patients) + found.left_out == 1
