"""The trace as text and as JSON: places checked, coverage per chapter and kind of text, sentences without a home."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Mapping, Sequence

from wervelwijzer.advice.words import value_words
from wervelwijzer.facts import BY_NAME
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.conflicts import CONFLICTS
from wervelwijzer.language.conflicts import CONFLICT_KINDS, Conflict
from wervelwijzer.language.passages import Fate
from wervelwijzer.language.sources import Place, digest
from wervelwijzer.language.text import Language, Text
from wervelwijzer.trace.cases import Example
from wervelwijzer.trace.coverage import Coverage, Marked
from wervelwijzer.trace.homes import Home
from wervelwijzer.trace.sentences import Kind, Sentence

WIDTH = 110

Json = dict[str, object]

KIND_WORDS: dict[Kind, Text] = {
    "question": Text("uitgangsvraag", "question"),
    "recommendation": Text("aanbeveling", "recommendation"),
    "literature": Text("literatuur", "literature"),
    "conclusion": Text("conclusie", "conclusion"),
    "consideration": Text("overweging", "consideration"),
    "summary": Text("samenvatting", "summary"),
    "appendix": Text("bijlage", "appendix"),
    "article": Text("artikel", "article"),
}

FATE_WORDS: dict[Fate, Text] = {
    "computed": Text("berekend", "computed"),
    "shown": Text("getoond", "shown"),
    "information": Text("informatie", "information"),
    "not_computed": Text("niet berekend", "not computed"),
}

HEADINGS = {
    "title": Text("De bronnen naast de uitwerking", "The sources beside what was made of them"),
    "places": Text("Vindplaatsen", "Places"),
    "stand": Text("{} nagekeken; alle zinnen staan waar ze horen.", "{} checked; all sentences are where they belong."),
    "moved": Text(
        "{} nagekeken; {} wijzen niet meer naar dezelfde zinnen:",
        "{} checked; {} no longer point at the same sentences:",
    ),
    "chapter": Text("hoofdstuk", "chapter"),
    "kind": Text("soort", "kind"),
    "sentences": Text("zinnen", "sentences"),
    "homeless": Text("zonder thuis", "no home"),
    "covered": Text("gedekt", "covered"),
    "all": Text("Alles", "All"),
    "none_left": Text(
        "Zinnen van aanbevelingen waar niets naar verwijst: geen.",
        "Sentences of recommendations that nothing refers to: none.",
    ),
    "left": Text(
        "Zinnen van aanbevelingen waar niets naar verwijst ({}):",
        "Sentences of recommendations that nothing refers to ({}):",
    ),
    "other_left": Text("Andere zinnen zonder thuis ({}):", "Other sentences without a home ({}):"),
    "character": Text("teken", "character"),
    "why_not": Text("Niet berekend, en waarom:", "Not computed, and why:"),
    "problem": Text("De tekst", "The text"),
    "we_do": Text("Wij", "We"),
    "proposal": Text("Voorstel", "Proposal"),
    "example": Text("Voorbeeld", "Example"),
    "then": Text("dan", "then"),
    "conflicts": Text("{} plaatsen waar de tekst ruimte laat", "{} places where the text leaves room"),
}


def render(coverage: Coverage, language: Language, *, everything: bool = False) -> str:
    """The trace for people; `everything` also lists sentences outside recommendations without a home."""

    def _(key: str) -> str:
        return HEADINGS[key].in_(language)

    lines = [_("title"), "", _("places").upper()]
    if coverage.moved:
        lines.append("  " + _("moved").format(coverage.places, len(coverage.moved)))
        lines += [f"  {moved.home.id}  {_place(moved.place, language)}" for moved in coverage.moved]
    else:
        lines.append("  " + _("stand").format(coverage.places))
    lines += ["", *_table(coverage, language), ""]
    left = coverage.uncovered(kind="recommendation")
    lines += [_("left").format(len(left)), *map(_listed, left)] if left else [_("none_left")]
    others = [sentence for sentence in coverage.uncovered() if sentence.kind != "recommendation"]
    if everything and others:
        lines += ["", _("other_left").format(len(others)), *map(_listed, others)]
    return "\n".join(lines) + "\n"


def _table(coverage: Coverage, language: Language) -> list[str]:
    heads = [HEADINGS[key].in_(language) for key in ("chapter", "kind", "sentences")]
    heads += [FATE_WORDS[fate].in_(language) for fate in FATE_WORDS]
    heads += [HEADINGS["homeless"].in_(language), HEADINGS["covered"].in_(language)]
    rows: list[list[str]] = []
    total: Counter[Fate | None] = Counter()
    for (section, kind), counts in coverage.counted().items():
        total.update(counts)
        rows.append([CHAPTERS[section].in_(language), KIND_WORDS[kind].in_(language), *_counts(counts)])
    rows.append([HEADINGS["all"].in_(language), "", *_counts(total)])
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]
    lines = []
    before = ""
    for row in [heads, *rows]:
        shown = ["" if row[0] == before else row[0], *row[1:]]
        before = row[0]
        cells = [
            cell.ljust(width) if column < 2 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(shown, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return [lines[0], "-" * len(lines[0]), *lines[1:]]


def _counts(counts: Mapping[Fate | None, int]) -> list[str]:
    every = sum(counts.values())
    homeless = counts.get(None, 0)
    return [
        str(every),
        *(str(counts.get(fate, 0) or "") for fate in FATE_WORDS),
        str(homeless or ""),
        f"{100 * (every - homeless) / every:.0f} %",
    ]


def _listed(sentence: Sentence) -> str:
    opening = textwrap.shorten(sentence.words, 60, placeholder=" …")
    return f"  {sentence.section} {sentence.offset}: {opening}"


def _place(place: Place, language: Language) -> str:
    return f"{CHAPTERS[place.chapter].in_(language)}, {HEADINGS['character'].in_(language)} {place.offset}"


def to_json(coverage: Coverage) -> Json:
    """The whole trace, a sentence at a time; of the source only places and digests, never its words."""
    return {
        "places": coverage.places,
        "moved": [{"id": moved.home.id, **_place_json(moved.place)} for moved in coverage.moved],
        "coverage": [
            {"chapter": section, "kind": kind, **{str(fate or "no_home"): count for fate, count in counts.items()}}
            for (section, kind), counts in coverage.counted().items()
        ],
        "sentences": [_sentence_json(mark) for mark in coverage.marked],
        "homes": [_home_json(home) for home in _used(coverage)],
    }


def _used(coverage: Coverage) -> Sequence[Home]:
    return list({home.id: home for mark in coverage.marked for home in mark.homes}.values())


def _sentence_json(mark: Marked) -> Json:
    sentence = mark.sentence
    return {
        "source": sentence.source,
        "chapter": sentence.section,
        "kind": sentence.kind,
        "offset": sentence.offset,
        "length": sentence.length,
        "sha256": digest(sentence.words),
        "fate": mark.fate,
        "homes": [home.id for home in mark.homes],
    }


def _home_json(home: Home) -> Json:
    return {
        "id": home.id,
        "what": home.what,
        "fate": home.fate,
        "chapter": home.section,
        "says": both(home.says),
        "why_not_computed": both(home.why) if home.why else None,
        "carried_out_by": list(home.carried_out_by),
        "places": [_place_json(place) for place in home.places],
    }


def _place_json(place: Place) -> Json:
    return {
        "source": place.source,
        "chapter": place.chapter,
        "offset": place.offset,
        "length": place.length,
        "sha256": place.sha256,
    }


def both(text: Text) -> Json:
    """A text in both languages."""
    return {"nl": text.nl, "en": text.en}


# --- Conflicts ---


def render_conflicts(
    found: Mapping[str, Example], language: Language, conflicts: Sequence[Conflict] = CONFLICTS
) -> str:
    """Where the text leaves room, what we do there, and what we would propose to its authors."""
    lines = [HEADINGS["conflicts"].in_(language).format(len(conflicts)), ""]
    counts = Counter(conflict.kind for conflict in conflicts)
    lines += [f"  {CONFLICT_KINDS[kind].in_(language)}: {counts[kind]}" for kind in CONFLICT_KINDS if counts[kind]]
    for conflict in conflicts:
        where = "; ".join(_place(place, language) for place in conflict.sources)
        lines += ["", f"{conflict.id}  {CONFLICT_KINDS[conflict.kind].in_(language)} · {where}"]
        for key, text in (("problem", conflict.problem), ("we_do", conflict.we_do), ("proposal", conflict.proposal)):
            lines += _wrapped(f"{HEADINGS[key].in_(language)}: {text.in_(language)}")
        if conflict.id in found:
            lines += _wrapped(f"{HEADINGS['example'].in_(language)}: {example_words(found[conflict.id], language)}")
    return "\n".join(lines) + "\n"


def example_words(example: Example, language: Language) -> str:
    """The case of an example in words, and what then follows."""
    facts = []
    for group, named in example.case.items():
        for name, value in named.items():
            fact = BY_NAME[f"{group}.{name}"]
            facts.append(f"{fact.label.in_(language)}: {value_words(fact, value).in_(language)}")
    words = "; ".join(facts)
    then = "; ".join(f"{name} = {text.in_(language)}" for name, text in example.concluded.items())
    return f"{words}. {HEADINGS['then'].in_(language).capitalize()}: {then}." if then else f"{words}."


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def conflicts_json(found: Mapping[str, Example], conflicts: Sequence[Conflict] = CONFLICTS) -> Json:
    """The conflicts as data."""
    return {
        "conflicts": [
            {
                "id": conflict.id,
                "kind": conflict.kind,
                "places": [_place_json(place) for place in conflict.sources],
                "problem": both(conflict.problem),
                "we_do": both(conflict.we_do),
                "proposal": both(conflict.proposal),
                "touches": [
                    getattr(touched, "id", None) or getattr(touched, "name", "") for touched in conflict.touches
                ],
                "example": (
                    {
                        "case": found[conflict.id].case,
                        "concluded": {name: both(text) for name, text in found[conflict.id].concluded.items()},
                    }
                    if conflict.id in found
                    else None
                ),
            }
            for conflict in conflicts
        ]
    }
