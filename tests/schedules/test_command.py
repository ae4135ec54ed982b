"""`wervelwijzer schedule` from the terminal: table, JSON, iCalendar, choices and mistakes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.advice.cases import ROOT

from wervelwijzer.cli import main

EXAMPLE = str(ROOT / "examples" / "course_of_treatment.json")
AT = "2026-11-22T08:00:00+01:00"
CHOSEN = ["--dexamethasone", "16", "--taper-days", "10"]


def run(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "wervelwijzer", "schedule", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", **(env or {})}
    return subprocess.run(command, env=environment, capture_output=True, timeout=120, check=False)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["schedule", EXAMPLE, "--at", AT, *arguments]) == 0
    return capsys.readouterr().out


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["schedule", EXAMPLE, *arguments]) == 2
    caught = capsys.readouterr()
    assert caught.out == ""
    return caught.err


def test_the_table_reads_month_by_month(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, *CHOSEN)
    order = [
        "AL GEWEEST: NAGAAN OF HET IS GEDAAN",
        "zo 22 nov  02:15 Dexamethason 10 mg i.v., eenmalig (bolus)",
        "NOVEMBER 2026",
        "dagelijks t/m za 28 nov",
        "Dexamethason 16 mg oraal, 1 dd 's ochtends",
        "gepland, op tijd: het begin van de bestraling, zo 22 nov 15:00",
        "za 28 nov        Dexamethason afbouwen: 14,5 mg",
        "DECEMBER 2026",
        "ma  7 dec        Dexamethason afbouwen: 0 mg, gestopt",
        "di  8 dec        Proef met brace of korset",
        "FEBRUARI 2027",
        "Lastmeter: opnieuw",
        "ONZE LEZING",
        "ons voorstel",
        "Ondersteunt de arts en vervangt die niet.",
    ]
    places = [" ".join(text.split()).find(" ".join(line.split())) for line in order]
    assert -1 not in places
    assert places == sorted(places)
    assert "NOG TE KIEZEN" not in text
    assert max(map(len, text.splitlines())) <= 80


def test_the_table_in_english_asks_for_what_must_be_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    text = printed(capsys, "--lang", "en")
    assert "STILL TO BE CHOSEN BY THE PHYSICIAN" in text
    assert "8-16 mg (physician chooses)" in text
    assert "Sun 22 Nov" in text


def test_a_clock_that_ran_out_is_not_put_away_as_past(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    case = json.loads(Path(EXAMPLE).read_text(encoding="utf-8"))
    del case["events"]["radiotherapy_start"]
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    assert main(["schedule", str(file), "--at", "2026-11-24T08:00:00+01:00"]) == 0
    text = capsys.readouterr().out
    assert text.index("NOVEMBER 2026") < text.index("TERMIJN VERSTREKEN")


def test_a_late_start_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    case = json.loads(Path(EXAMPLE).read_text(encoding="utf-8"))
    case["events"]["radiotherapy_start"] = "2026-11-24T08:00:00+01:00"
    file = tmp_path / "case.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    assert main(["schedule", str(file), "--at", AT]) == 0
    assert "TE LAAT: het begin van de bestraling, di 24 nov 08:00" in capsys.readouterr().out


def test_json_holds_the_same_days(capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(printed(capsys, "--format", "json", "--until", "2026-12-31", *CHOSEN))
    assert (answer["at"], answer["until"], answer["zone"]) == (AT, "2026-12-31", "Europe/Amsterdam")
    taper = [entry for entry in answer["entries"] if entry["schedule"] == "SCH-DEXAMETHASONE-TAPER"]
    assert [entry["dose"]["amount"] for entry in taper] == [14.5, 13, 11, 9.5, 8, 6.5, 5, 3, 1.5, 0]
    assert all(entry["start"][:10] <= "2026-12-31" for entry in answer["entries"])
    assert {entry["kind"] for entry in answer["entries"]} <= {"deadline", "window", "recurring", "dose", "visit"}


def test_icalendar_from_a_process_has_its_own_line_ends() -> None:
    pytest.importorskip("icalendar")
    done = run(EXAMPLE, "--at", AT, "--format", "ics", *CHOSEN)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"BEGIN:VCALENDAR\r\n")
    assert done.stdout.endswith(b"END:VCALENDAR\r\n")
    assert b"DTSTAMP:20261122T070000Z" in done.stdout
    assert run(EXAMPLE, "--at", AT, "--format", "ics", *CHOSEN).stdout == done.stdout


def test_icalendar_without_a_moment_of_asking(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("icalendar")
    assert main(["schedule", EXAMPLE, "--format", "ics"]) == 0
    assert "BEGIN:VEVENT" in capsys.readouterr().out


@pytest.mark.parametrize(("format_", "status"), [("ics", 2), ("text", 0), ("json", 0)])
def test_without_the_library_only_icalendar_is_missing(format_: str, status: int, tmp_path: Path) -> None:
    hidden = tmp_path / "icalendar"
    hidden.mkdir()
    (hidden / "__init__.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'icalendar'\", name='icalendar')\n", encoding="utf-8"
    )
    paths = os.pathsep.join([str(tmp_path), str(ROOT / "src")])
    done = run(EXAMPLE, "--at", AT, "--format", format_, "--lang", "en", env={"PYTHONPATH": paths})
    assert done.returncode == status
    assert (b"pip install 'wervelwijzer[calendar]'" in done.stderr) == (status == 2)
    assert (done.stdout == b"") == (status == 2)


@pytest.mark.parametrize(
    ("option", "given", "right"),
    [
        ("--dexamethasone", "7.5", "8 tot en met 16"),
        ("--dexamethasone", "16.5", "8 tot en met 16"),
        ("--dexamethasone", "8.25", "hele of halve"),
        ("--dexamethasone", "veel", "8 tot en met 16"),
        ("--dexamethasone", "1/0", "8 tot en met 16"),
        ("--taper-days", "6", "7 tot en met 14"),
        ("--taper-days", "15", "7 tot en met 14"),
        ("--taper-days", "7.5", "7 tot en met 14"),
        ("--until", "mei", "2027-05-22"),
        ("--until", "2027-02-29", "2027-05-22"),
        ("--until", "1066-10-14", "2027-05-22"),
        ("--at", "gisteren", "+01:00"),
    ],
)
def test_a_wrong_choice_names_itself_and_the_remedy(
    option: str, given: str, right: str, capsys: pytest.CaptureFixture[str]
) -> None:
    message = refused(capsys, option, given)
    assert message.startswith(f'{option}: "{given}" is ')
    assert right in message


@pytest.mark.parametrize("given", ["8", "8.5", "8,5", "16"])
def test_whole_and_half_milligrams(given: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"Dexamethason {given.replace('.', ',')} mg oraal" in printed(capsys, "--dexamethasone", given)


def test_an_empty_case_says_what_it_needs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text("{}", encoding="utf-8")
    assert main(["schedule", str(file)]) == 0
    assert "Nog niets te dateren" in capsys.readouterr().out


def test_a_computer_without_time_zones(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from zoneinfo import ZoneInfoNotFoundError

    from wervelwijzer.schedules import command

    def none() -> None:
        raise ZoneInfoNotFoundError

    monkeypatch.setattr(command, "zone", none)
    assert "tzdata" in refused(capsys)


def test_advise_loads_nothing_of_the_calendar() -> None:
    code = (
        "import sys; from wervelwijzer.cli import main; "
        f"main(['advise', {EXAMPLE!r}, '--format', 'json']); "
        "assert not [name for name in sys.modules if 'schedules' in name or name == 'icalendar']"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
    assert done.stderr == b""
