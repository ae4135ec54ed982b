"""Cutting a text into sentences, on texts made for the purpose."""

from __future__ import annotations

import pytest

from wervelwijzer.trace.sentences import Sentence, sentences


def cut(text: str) -> list[str]:
    return [sentence.words for sentence in sentences(f" Inleiding\n\n{text}", "guideline")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dit is één zin. Dit is de tweede.\n", ["Dit is één zin.", "Dit is de tweede."]),
        ("Een zin die\nover twee regels loopt. Nog een.\n", ["Een zin die over twee regels loopt.", "Nog een."]),
        ("Bijv. een afkorting breekt niet. Wel een punt.\n", ["Bijv. een afkorting breekt niet.", "Wel een punt."]),
        ("Geef 2.5 Gy per keer. Niet meer.\n", ["Geef 2.5 Gy per keer.", "Niet meer."]),
        ("Een bewering [Jansen 2001]. Een andere.\n", ["Een bewering [Jansen 2001].", "Een andere."]),
        ("Een bewering.\n[Jansen 2001, Pieters 2004]\n", ["Een bewering."]),
        (
            "Er zijn twee soorten:\n\neerste soort• \ntweede soort• \n",
            ["Er zijn twee soorten:", "eerste soort", "tweede soort"],
        ),
        ("Pijn\nPijn is de eerste klacht.\n", ["Pijn is de eerste klacht."]),
        ("Een zin.\n\nRichtlijn: Wervelmetastasen (1.0)\n\nNog een.\n", ["Een zin.", "Nog een."]),
        ("Kijk hier.\nhttps://www.example.org/pagina\nNog een zin.\n", ["Kijk hier.", "Nog een zin."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_a_sentence_stands_where_it_says() -> None:
    text = "Inleiding\n\nEen zin over   niets.\n\nnog een stuk; en meer.\n"
    for sentence in sentences(text, "guideline"):
        assert " ".join(text[sentence.offset : sentence.offset + sentence.length].split()) == sentence.words


TEXT = """ Inleiding

Literatuurbespreking:
Uitgangsvraag
Wat is er?

Er is iets.

Aanbevelingen:
Uitgangsvraag
Wat te doen?

Aanbevelingen (zie ook elders)
Doe dit.
Doe dat niet.

Conclusies:
Het is aannemelijk.

Overwegingen:
Men kan het overwegen.
"""


def test_headings_tell_the_kind_of_text() -> None:
    found = [(sentence.kind, sentence.words) for sentence in sentences(TEXT, "guideline")]
    assert found == [
        ("question", "Wat is er?"),
        ("literature", "Er is iets."),
        ("question", "Wat te doen?"),
        ("recommendation", "Doe dit."),
        ("recommendation", "Doe dat niet."),
        ("conclusion", "Het is aannemelijk."),
        ("consideration", "Men kan het overwegen."),
    ]


def test_the_article_is_of_one_kind() -> None:
    found: tuple[Sentence, ...] = sentences("Een titel\n\nEen zin. Nog een.\n", "article")
    assert {(sentence.kind, sentence.section) for sentence in found} == {("article", "article")}
