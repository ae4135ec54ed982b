"""What several models share: lists of primaries, conditions, verdicts and references."""

from collections.abc import Mapping

from wervelwijzer.facts import status, tumour
from wervelwijzer.facts.units import count, percent
from wervelwijzer.guideline.survival import NOT_CALIBRATED
from wervelwijzer.language.decisions import Decision, Total, first_match, row
from wervelwijzer.language.scores import Score
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Statement, all_of, at_least, exactly, less_than, scores_between
from wervelwijzer.models.words import Figure, Performance, Reference

always = all_of()

LYMPHOMA = ("lymphoma_high_or_intermediate_grade", "lymphoma_low_grade", "hodgkin_lymphoma")
COLORECTAL = ("colon", "rectum")
SARCOMA = ("osteosarcoma", "soft_tissue_sarcoma")

karnofsky_below_10 = less_than(status.karnofsky, percent(10))
no_bone_metastasis = exactly(tumour.bone_metastases_count, count(0))
multiple_bone_metastases = at_least(tumour.bone_metastases_count, count(2))

NONE_CALIBRATED = NOT_CALIBRATED.says

NOT_TESTED = Text(
    "Geen van de twaalf modellen die Bindels 2025 in Nederland toetste, was gekalibreerd; of dit model daarbij hoorde, "
    "is hier niet nagegaan.",
    "None of the twelve models that Bindels 2025 tested in the Netherlands was calibrated; whether this model was "
    "among them has not been checked here.",
)

BINDELS = Reference(cite="Bindels 2025, Spine J", doi="10.1016/j.spinee.2025.01.014")
SANLI = Reference(cite="Sanli 2020, Maastricht")
BOLLEN_THESIS = Reference(cite="Bollen, thesis, VI")

CHAPTER_VI = Text(
    "Leiden en Graz 2000-2010 (spreiding over vier modellen)", "Leiden and Graz 2000-2010 (range of four)"
)
NESMS_COHORT = Text("prospectief NESMS-cohort", "prospective NESMS cohort")
TUM = Text("TUM München, geopereerde patiënten", "TUM Munich, operated patients")


def range_in_chapter_vi() -> Performance:
    """What Tokuhashi, Bauer, Tomita and Van der Linden reached in 1379 patients: one range for the four."""
    figure = Figure("0.64-0.66")
    return Performance(where=CHAPTER_VI, statistic="C", figure=figure, mark="V1", external=True, patients=1379)


def in_nesms_cohort(figure: str) -> Performance:
    """What a model reached in the 202 patients of the prospective NESMS cohort."""
    return Performance(where=NESMS_COHORT, statistic="C", figure=Figure(figure), mark="V1", external=True, patients=202)


def at_tum(figure: str) -> Performance:
    """What a model reached in 211 operated patients of the Technical University of Munich."""
    return Performance(where=TUM, statistic="C", figure=Figure(figure), mark="V1", external=True, patients=211)


def total_of(
    score: Score, label: Text, low: int, high: int, *, outside: Statement | None = None, reading: Text | None = None
) -> Decision:
    """The decision on a score's total, from `low` to `high`; these models stand in no passage of the guideline."""
    return Decision(
        name=f"{score.name}.points",
        label=label,
        values=(*range(low, high + 1), *(() if outside is None else ("not_applicable",))),
        labels={},
        by=Total(score, outside=outside),
        source=(),
        reading=reading,
    )


def group_of(
    score: Score,
    label: Text,
    bands: tuple[tuple[str, int, int], ...],
    labels: Mapping[str, Text],
    *,
    outside: Statement | None = None,
) -> Decision:
    """The decision on a score's group, from bands of (group, lowest total, highest total)."""
    gate = () if outside is None else (row("not_applicable", outside),)
    return Decision(
        name=f"{score.name}.group",
        label=label,
        values=(*(name for name, _, _ in bands), *(() if outside is None else ("not_applicable",))),
        labels=dict(labels.items()),
        by=first_match(*gate, *(row(name, scores_between(score, low, high)) for name, low, high in bands)),
        source=(),
    )
