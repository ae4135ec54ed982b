"""Comparing statements with a text: what is held, what is not, and what moved."""

from __future__ import annotations

from wervelwijzer.language.passages import Fate
from wervelwijzer.language.sources import Place, digest
from wervelwijzer.language.text import Text
from wervelwijzer.trace.coverage import Coverage, cover
from wervelwijzer.trace.homes import Home
from wervelwijzer.trace.page import render_page
from wervelwijzer.trace.report import render, to_json

TEXT = " Inleiding\n\nAanbevelingen:\nDoe dit bij pijn. Doe dat bij uitval. Laat de rest.\n"
DO_THIS, DO_THAT = "Doe dit bij pijn.", "Doe dat bij uitval."


def place(words: str, sha256: str | None = None) -> Place:
    return Place("scope", TEXT.index(words), len(words), sha256 or digest(words))


def home(name: str, fate: Fate, *places: Place) -> Home:
    return Home(name, "passage", fate, "scope", Text(f"over {name}", f"on {name}"), places)


def compared(*homes: Home) -> Coverage:
    return cover({"guideline": TEXT}, homes)


def test_a_sentence_has_the_homes_whose_places_take_in_half_of_it() -> None:
    whole = home("A", "computed", place(DO_THIS))
    partly = home("B", "information", place("Doe dat bij"))
    hardly = home("C", "information", place("Laat"))
    found = {mark.sentence.words: [h.id for h in mark.homes] for mark in compared(whole, partly, hardly).marked}
    assert found == {DO_THIS: ["A"], DO_THAT: ["B"], "Laat de rest.": []}


def test_the_strongest_fate_counts() -> None:
    one, other = home("A", "information", place(DO_THIS)), home("B", "computed", place(DO_THIS))
    assert compared(one, other).marked[0].fate == "computed"
    assert compared(one).marked[0].fate == "information"
    assert compared().marked[0].fate is None


def test_what_nothing_refers_to_is_listed() -> None:
    coverage = compared(home("A", "shown", place(DO_THIS)))
    assert [sentence.words for sentence in coverage.uncovered(kind="recommendation")] == [DO_THAT, "Laat de rest."]
    assert not coverage.uncovered(kind="literature")
    assert not coverage.uncovered(section="imaging")


def test_a_place_whose_sentences_changed_is_named() -> None:
    coverage = compared(home("A", "shown", place(DO_THIS, digest("Doe iets anders."))))
    assert [moved.home.id for moved in coverage.moved] == ["A"]
    assert "A  Inleiding, teken" in render(coverage, "nl")


def test_the_report_counts_and_lists() -> None:
    told = render(compared(home("A", "computed", place(DO_THIS))), "nl")
    assert "33 %" in told
    assert "Doe dat bij uitval." in told
    complete = render(compared(home("A", "computed", place(TEXT.partition(":")[2].strip()))), "en")
    assert "100 %" in complete
    assert "nothing refers to: none" in complete


def test_json_names_places_and_never_quotes() -> None:
    told = to_json(compared(home("A", "computed", place(DO_THIS))))
    assert DO_THIS not in str(told)
    assert digest(DO_THIS) in str(told)


def test_the_page_quotes_only_where_asked() -> None:
    coverage = compared(home("A", "computed", place(TEXT.partition(":")[2].strip())))
    assert "Laat de rest." in render_page(coverage, "nl")  # three words are its opening
    long = cover({"guideline": " Inleiding\n\nDeze zin telt meer dan vijf woorden.\n"}, ())
    assert "Deze zin telt meer dan …" in render_page(long, "nl")
    assert "Deze zin telt meer dan vijf woorden." in render_page(long, "nl", quote=True)
