"""The pages beside the sections: contents, glossary, lists, flowcharts, conflicts."""

from __future__ import annotations

from collections.abc import Iterator

from wervelwijzer.advice.result import SUPPORTS
from wervelwijzer.guideline import DECISIONS, RECOMMENDATIONS, TITLE, VERSION, YEAR
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.conflicts import CONFLICTS
from wervelwijzer.guideline.flowcharts import FLOWCHARTS
from wervelwijzer.guideline.texts import PASSAGES
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.text import Language, Text
from wervelwijzer.pages.section import conflict_lines

GLOSSARY = Text("Begrippenlijst", "Glossary")
LISTS = Text("Lijsten", "Lists")
CONFLICTS_TITLE = Text("Waar de tekst ruimte laat", "Where the text leaves room")
FLOWCHARTS_TITLE = Text("Stroomschema's", "Flowcharts")
CONTENTS = Text("Inhoud", "Contents")
BESIDE = Text("Naast de hoofdstukken", "Beside the chapters")

INDEX = Text(
    "De richtlijn *{title}* {version} ({year}) per hoofdstuk: elke aanbeveling met haar voorwaarde, haar sterkte en "
    "haar vindplaats, en alles wat de tekst er verder over zegt. {recommendations} aanbevelingen, {decisions} "
    "besluiten, {passages} andere passages, {conflicts} plaatsen waar de tekst ruimte laat.",
    "The guideline *{title}* {version} ({year}) chapter by chapter: every recommendation with its condition, strength "
    "and place, and all else that the text says. {recommendations} recommendations, {decisions} decisions, {passages} "
    "other passages, {conflicts} places where the text leaves room.",
)

GLOSSARY_INTRODUCTION = Text(
    "De woorden van de richtlijn (bijlage A), in onze woorden. Waar een regel ermee rekent, staat dat erbij.",
    "The words of the guideline (appendix A), in our words, with what computes with them.",
)

LISTS_INTRODUCTION = Text(
    "De opsommingen van de richtlijn: differentiaaldiagnose, producten en diensten voor palliatieve zorg, en de rest.",
    "The lists of the guideline: differential diagnosis, products and services for palliative care, and the others.",
)

CONFLICTS_INTRODUCTION = Text(
    "Leemten, overlap, tegenspraak, onbepaalde woorden, verloren opmaak en drukfouten, met wat wij doen en wat wij de "
    "auteurs zouden voorstellen. `wervelwijzer trace --conflicts` geeft bij elk waar het kan een patiënt.",
    "Gaps, overlaps, contradictions, undefined words, lost layout and misprints, with what we do and what we would "
    "propose to the authors. `wervelwijzer trace --conflicts` adds a patient to each where one can show it.",
)

FLOWCHARTS_INTRODUCTION = Text(
    "Hergroepeerd uit de beslisdiagrammen, dus precies wat berekend wordt. Onmogelijke combinaties zijn weggelaten.",
    "Regrouped from the decision diagrams, so exactly what is computed. Impossible combinations are left out.",
)

Page = list[str]


def index_page(language: Language, sections: tuple[str, ...], others: tuple[str, ...]) -> str:
    """The first page, with the contents in the order of the guideline."""
    told = INDEX.in_(language).format(
        title=TITLE,
        version=VERSION,
        year=YEAR,
        recommendations=len(RECOMMENDATIONS),
        decisions=len(DECISIONS),
        passages=len(PASSAGES),
        conflicts=len(CONFLICTS),
    )
    lines = [f"# {TITLE}", "", told, "", f"**{SUPPORTS.in_(language)}**", ""]
    for caption, names in ((CONTENTS, sections), (BESIDE, others)):
        lines += ["```{toctree}", f":caption: {caption.in_(language)}", ":maxdepth: 1", "", *names, "```", ""]
    return _page(lines)


def glossary_page(language: Language) -> str:
    """The definitions, by term."""
    terms = sorted((p for p in PASSAGES if p.title and not p.items), key=lambda p: _sorted_by(p, language))
    lines = [f"# {GLOSSARY.in_(language)}", "", GLOSSARY_INTRODUCTION.in_(language), ""]
    for passage in terms:
        assert passage.title is not None
        lines += [passage.title.in_(language), f": {passage.says.in_(language)} (`{passage.id}`)", ""]
    return _page(lines)


def _sorted_by(passage: Passage, language: Language) -> str:
    return passage.title.in_(language).casefold() if passage.title else ""


def lists_page(language: Language) -> str:
    """The lists, in the order of the guideline."""
    lines = [f"# {LISTS.in_(language)}", "", LISTS_INTRODUCTION.in_(language), ""]
    for passage in PASSAGES:
        if passage.items:
            title = passage.title.in_(language) if passage.title else CHAPTERS[passage.section].in_(language)
            lines += [f"## {title}", "", f"{passage.says.in_(language)} (`{passage.id}`)", ""]
            lines += [f"- {item.in_(language)}" for item in passage.items]
            lines.append("")
    return _page(lines)


def flowcharts_page(language: Language) -> str:
    """All flowcharts, one under the other."""
    lines = [f"# {FLOWCHARTS_TITLE.in_(language)}", "", FLOWCHARTS_INTRODUCTION.in_(language), ""]
    for chart in FLOWCHARTS:
        title = chart.title.in_(language)
        lines += [f"## {title}", "", f"![{title}](flowchart_{chart.name}.svg)", ""]
    return _page(lines)


def conflicts_page(language: Language) -> str:
    """Where the text leaves room, by chapter."""
    lines = [f"# {CONFLICTS_TITLE.in_(language)}", "", CONFLICTS_INTRODUCTION.in_(language), ""]
    for section in dict.fromkeys(conflict.sources[0].chapter for conflict in CONFLICTS):
        lines += [f"## {CHAPTERS[section].in_(language)}", "", *_of(section, language), ""]
    return _page(lines)


def _of(section: str, language: Language) -> Iterator[str]:
    for conflict in CONFLICTS:
        if conflict.sources[0].chapter == section:
            yield from conflict_lines(conflict, language)


def _page(lines: Page) -> str:
    return "\n".join(lines).rstrip() + "\n"
