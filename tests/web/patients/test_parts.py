"""The plots, the prognosis and the flowchart: what they say, what not, and that they can be read without eyes."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from django.utils import timezone
from tests.web.conftest import MakeEpisode
from tests.web.patients.conftest import Record, Visit, named, text_of

from wervelwijzer.language.text import LANGUAGES
from wervelwijzer.prognosis.reader import reader
from wervelwijzer.version import VERSION
from wervelwijzer.web.patients.plots import WIDTH, Axis, Event, Point, Scale, axis_of, plot
from wervelwijzer.web.records.models import Episode
from wervelwijzer.web.records.states import snapshot

START = datetime(2026, 3, 28, 20, 0, tzinfo=UTC)


def points(*heights: float | None) -> list[Point]:
    return [
        Point(START + timedelta(hours=hour), height, f"waarde {height}", f"{height}", "Noor")
        for hour, height in enumerate(heights)
    ]


def drawn(*heights: float | None, steps: bool = False) -> ElementTree.Element:
    scale = Scale(((0.0, "0"), (5.0, "5"), (10.0, "10")), steps)
    axis = Axis(START, START + timedelta(hours=8))
    return ElementTree.fromstring(plot("p", "Pijn <nu>", "drie & meer", points(*heights), scale, axis, [], "nl"))


def path(drawing: ElementTree.Element) -> str:
    return next(one.attrib["d"] for one in drawing.iter("path"))


def test_a_plot_can_be_read_without_eyes_and_has_no_style() -> None:
    drawing = drawn(3, 4)
    assert [one.text for one in drawing if one.tag in ("title", "desc")] == ["Pijn <nu>", "drie & meer"]
    assert drawing.attrib["role"] == "img"
    assert not [one for one in drawing.iter() if "style" in one.attrib]


def test_a_line_joins_numbers_and_breaks_where_the_thing_became_unknown() -> None:
    assert re.findall("[A-Z]", path(drawn(3, 4, 5))) == ["M", "L", "L"]
    assert re.findall("[A-Z]", path(drawn(3, None, 5, 6))) == ["M", "M", "L"]
    assert len(list(drawn(3, None, 5).iter("circle"))) == 2


def test_a_grade_holds_until_it_is_seen_otherwise_and_until_now() -> None:
    assert re.findall("[A-Z]", path(drawn(3, 4, steps=True))) == ["M", "H", "V", "H"]
    assert re.findall("[A-Z]", path(drawn(3, None, steps=True))) == ["M", "H"]


def test_higher_is_drawn_higher() -> None:
    low, high = (float(one.attrib["cy"]) for one in drawn(1, 9).iter("circle"))
    assert high < low


@pytest.mark.parametrize("span", [1, 5, 30, 100, 400, 3_000, 20_000])
def test_an_axis_has_a_few_marks_in_order(span: int) -> None:
    axis = axis_of([START - timedelta(hours=span)], START)
    places = [place for place, _ in axis.ticks("nl")]
    assert 1 <= len(places) <= 7
    assert places == sorted(places)
    assert len({words for _, words in axis.ticks("nl")}) == len(places)


@pytest.mark.parametrize("span", [1, 5, 11, 30, 100, 400, 3_000, 20_000])
@pytest.mark.parametrize("minutes", [0, 5, 60, 300])
def test_the_words_of_an_axis_are_whole_and_apart(span: int, minutes: int) -> None:
    """A sign of eleven pixels is about six wide; what lies outside the drawing is cut off."""
    now = datetime(2026, 11, 28, 23, tzinfo=UTC) + timedelta(minutes=minutes)
    for language in LANGUAGES:
        ticks = axis_of([now - timedelta(hours=span)], now).ticks(language)
        ends = [(place - 3.2 * len(words), place + 3.2 * len(words)) for place, words in ticks]
        assert all(first >= 0 and last <= WIDTH for first, last in ends)
        assert all(last <= first for (_, last), (first, _) in pairwise(ends))


def test_an_axis_has_no_mark_at_an_hour_that_the_night_leaves_out() -> None:
    """From two to three on 29 March no clock shows anything."""
    morning = datetime(2026, 3, 29, 4, tzinfo=UTC)
    words = " ".join(words for _, words in axis_of([morning - timedelta(hours=6)], morning).ticks("nl"))
    assert "02:00" not in words
    assert "00:00" in words
    assert "04:00" in words


def test_an_event_stands_across() -> None:
    scale = Scale(((0.0, "0"), (10.0, "10")), steps=False)
    axis = Axis(START, START + timedelta(hours=4))
    events = [Event(START + timedelta(hours=2), "MRI")]
    drawing = ElementTree.fromstring(plot("p", "t", "d", points(1), scale, axis, events, "nl"))
    (line,) = [one for one in drawing.iter("line") if one.attrib["class"] == "event"]
    assert [one.text for one in line.iter("title")] == ["MRI"]


@pytest.mark.django_db
def test_the_table_says_what_the_plot_says(night: Episode, record: Record, visit: Visit) -> None:
    for hours, pain in ((3, 8), (2, 4), (1, 6)):
        record(night, "pain_scored", {"symptoms.pain_nrs": pain}, by="verpleegkundige", hours_ago=hours)
    page = visit(night, "course/", script=True).content.decode()
    plotted, table = (
        re.search(r"<figure>.*?Pijnscore.*?</figure>", page, re.DOTALL),
        re.compile(r"<strong>(\d+)</strong>"),
    )
    assert plotted is not None
    assert [int(one) for one in table.findall(plotted[0])][:3] == [6, 4, 8]
    titles = re.findall(r'<circle class="seen"[^>]*><title>(\d+)</title>', plotted[0])
    assert [int(one) for one in titles][-3:] == [8, 4, 6]
    assert "nog niet vastgelegd" in text_of(visit(night, "course/"))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("confirmed", "said"),
    [(None, "Nog niet te zeggen"), (False, "Niet van toepassing"), (True, "Geen van de modellen is gekalibreerd")],
)
def test_the_models_are_shown_only_for_whom_they_were_made(
    confirmed: bool | None, said: str, make_episode: MakeEpisode, visit: Visit
) -> None:
    facts = {} if confirmed is None else {"imaging": {"vertebral_metastases_confirmed": confirmed}}
    episode = make_episode(facts)
    assert said in text_of(visit(episode, "prognosis/"))
    assert visit(episode, "prognosis.svg").status_code == (200 if confirmed else 404)


@pytest.mark.django_db
def test_the_models_stand_beside_the_teams_estimate(make_episode: MakeEpisode, visit: Visit) -> None:
    shown = text_of(visit(make_episode(named("mescc_radiotherapy_planned")), "prognosis/"))
    assert "Schatting van het team: 6 maanden." in shown
    assert "Bollen 2014" in shown
    assert "Het team schat 6 maanden" in shown
    english = text_of(visit(make_episode(named("mescc_radiotherapy_planned")), "prognosis/", language="en"))
    assert "The team's estimate: 6 months." in english


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "signs", "older", "unfit"),
    [
        ("nl", ("langer", "korter"), "oudere vorm, telt niet mee", "past niet, telt niet mee"),
        ("en", ("longer", "shorter"), "older form, does not count", "does not fit, does not count"),
    ],
)
def test_what_is_not_heard_at_a_limit_says_so_where_it_stands(
    make_episode: MakeEpisode, visit: Visit, language: str, signs: tuple[str, str], older: str, unfit: str
) -> None:
    """The words in a column that carry no such note are those that decide there."""
    episode = make_episode(named("mescc_radiotherapy_planned"))
    page = visit(episode, "prognosis/", language=language).content.decode()
    comparison = reader().read(snapshot(episode).advice.known)
    rows = [re.findall(r"<td>(.*?)</td>", row)[-3:] for row in page.split("<tbody>")[1].split("</tr>")[:-1]]
    for number, gate in enumerate(comparison.gates):
        column = [row[number] for row in rows]
        assert [sum(cell == sign for cell in column) for sign in signs] == [len(gate.longer), len(gate.shorter)]
    assert page.count(f'{signs[1]}<span class="aside">{older}</span>') == 2
    assert page.count(f'{signs[1]}<span class="aside">{unfit}</span>') == 2


@pytest.mark.django_db
def test_the_pictures_are_pictures(make_episode: MakeEpisode, visit: Visit) -> None:
    episode = make_episode(named("mescc_radiotherapy_planned"))
    for part in ("prognosis.svg", "flowchart.svg?decision=local_treatment.preferred"):
        answer = visit(episode, part)
        assert answer.headers["Content-Type"] == "image/svg+xml"
        assert answer.content.lstrip().startswith(b"<")
        assert b"<script" not in answer.content
    assert visit(episode, "flowchart.svg?decision=nothing").status_code == 404
    assert visit(episode, "flowchart/?decision=nothing").status_code == 404


@pytest.mark.django_db
def test_the_flowchart_begins_with_what_presses(night: Episode, make_episode: MakeEpisode, visit: Visit) -> None:
    assert "decision=imaging.deadline_hours" in visit(night, "flowchart/").content.decode()
    diagnosed = make_episode(named("mescc_radiotherapy_planned"))
    shown = visit(diagnosed, "flowchart/").content.decode()
    assert "decision=imaging.deadline_hours" not in shown
    assert "Ondersteunt" in visit(diagnosed, "flowchart.svg?decision=mdo.urgency").content.decode()


@pytest.mark.django_db
def test_the_parts_follow_the_moment_that_is_looked_at(night: Episode, record: Record, visit: Visit) -> None:
    record(night, "pain_scored", {"symptoms.pain_nrs": 10}, hours_ago=1)
    at = f"{timezone.localtime(timezone.now() - timedelta(hours=2)):%Y-%m-%dT%H:%M}"
    assert "<title>10</title>" in visit(night, "course/").content.decode()
    assert "<title>10</title>" not in visit(night, f"course/?at={at}").content.decode()
    assert "geen tijdstip" in text_of(visit(night, "course/?at=ooit"))


@pytest.mark.django_db
@pytest.mark.parametrize("part", ["", "course/", "prognosis/", "flowchart/", "together/", "earlier/"])
def test_every_part_is_a_whole_page_with_the_version_of_the_product(part: str, night: Episode, visit: Visit) -> None:
    assert f"Wervelwijzer {VERSION}" in text_of(visit(night, part))
    assert "Annie van der Berg" in text_of(visit(night, part))
