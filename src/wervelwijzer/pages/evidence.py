"""The page of the evidence: per section a table of findings, what differs from the print, and a forest plot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wervelwijzer.evidence.plot import picture
from wervelwijzer.evidence.rows import (
    Row,
    StudyRows,
    p_text,
    printed_count,
    printed_share,
    proportion,
    ratio_text,
    rows,
)
from wervelwijzer.evidence.words import VERDICTS
from wervelwijzer.guideline.chapters import CHAPTERS
from wervelwijzer.guideline.studies import STUDIES
from wervelwijzer.language.text import LANGUAGES, Language, Text

TITLE = Text("De cijfers van de studies", "The figures of the studies")

INTRODUCTION = Text(
    "Wat de richtlijn van de besproken studies drukt, en wat daaruit is na te rekenen: aandelen met een interval "
    "van Wilson, verhoudingen met hun interval, en de toets van Fisher. Nagerekend zijn ruwe aantallen; over "
    "vertekening in de studies zelf zegt dat niets. `wervelwijzer evidence` geeft hetzelfde per hoofdstuk, met alle "
    "bijzonderheden.",
    "What the guideline prints of the studies that it discusses, and what can be recomputed from that: proportions "
    "with Wilson intervals, ratios with their intervals, and Fisher's test. Raw counts were recomputed; that says "
    "nothing of bias in the studies themselves. `wervelwijzer evidence` gives the same by chapter, in every detail.",
)

HEADS = {
    "study": Text("studie", "study"),
    "result": Text("resultaat", "result"),
    "arms": Text("groepen: gedrukt, nagerekend (95%-BI)", "groups: printed, recomputed (95% CI)"),
    "ratio": Text("verhouding (95%-BI)", "ratio (95% CI)"),
    "differs": Text("Wat afwijkt van de druk", "What differs from the print"),
    "place": Text("teken", "character"),
}


def sections() -> tuple[str, ...]:
    """The sections that discuss studies with figures, in the order of the guideline."""
    return tuple(dict.fromkeys(study.section for study in STUDIES))


def evidence_page(language: Language) -> str:
    """The whole page as Markdown."""
    lines = [f"# {TITLE.in_(language)}", "", INTRODUCTION.in_(language), ""]
    for section in sections():
        name = CHAPTERS[section].in_(language)
        studies = [rows(study) for study in STUDIES if study.section == section]
        lines += [f"## {name}", "", f'<img src="_static/{plot_name(section, language)}" alt="{name}">', ""]
        lines += [*_table(studies, language), "", *_differences(studies, language)]
    return "\n".join(lines).rstrip() + "\n"


def plot_name(section: str, language: Language) -> str:
    """The file of a section's forest plot."""
    return f"evidence_{section}_{language}.svg"


def draw_plots(folder: Path) -> None:
    """Every forest plot, in both languages."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        for section in sections():
            (folder / plot_name(section, language)).write_bytes(picture(section, language, "svg"))


def _table(studies: list[StudyRows], language: Language) -> Iterator[str]:
    yield f"| {' | '.join(HEADS[key].in_(language) for key in ('study', 'result', 'arms', 'ratio'))} |"
    yield "|---|---|---|---|"
    for study in studies:
        name = study.study.name.in_(language)
        for row in study.rows:
            cells = (name, row.outcome.name.in_(language), _arms(row, language), _ratio(row, language))
            yield f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
            name = ""


def _arms(row: Row, language: Language) -> str:
    told = []
    for arm in row.arms:
        name = f"{arm.name.in_(language)}: " if arm.name else ""
        parts = (printed_count(arm), printed_share(arm.share, language), proportion(arm, language))
        told.append(name + ", ".join(part for part in parts if part))
    return "<br>".join(told)


def _ratio(row: Row, language: Language) -> str:
    if row.ratio is None:
        return ""
    test = f"; {p_text(row.p, language)}" if row.p is not None else ""
    return f"{row.kind} {ratio_text(row.ratio, language)}{test}"


def _differences(studies: list[StudyRows], language: Language) -> Iterator[str]:
    found = [
        (study, finding)
        for study in studies
        for finding in study.findings
        if finding.verdict in ("discrepancy", "depends")
    ]
    if not found:
        return
    yield from (f"### {HEADS['differs'].in_(language)}: {CHAPTERS[studies[0].study.section].in_(language)}", "")
    for study, finding in found:
        verdict = VERDICTS[finding.verdict].in_(language)
        reason = f" {finding.reason.in_(language)}" if finding.reason else ""
        yield f"- **{study.study.name.in_(language)}**: {verdict}.{reason}"
    yield ""
