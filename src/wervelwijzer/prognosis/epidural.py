"""The epidural grade (Bilsky) and NOMS: information beside the advice. Neither decides anything here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wervelwijzer.advice.case import CaseError, Problem
from wervelwijzer.language.text import Text
from wervelwijzer.models.words import Mark

Class = Literal["low", "high"]

CLASSES: dict[Class, Text] = {"low": Text("laaggradig", "low grade"), "high": Text("hooggradig", "high grade")}


@dataclass(frozen=True)
class EpiduralGrade:
    """A grade on the axial T2 image at the worst place. Grades are labels: 1c is not more than 1b by any amount."""

    name: str
    says: Text
    grade_class: Class
    mark: Mark = "V2"


GRADES: tuple[EpiduralGrade, ...] = (
    EpiduralGrade("0", Text("alleen bot", "bone involvement only"), "low"),
    EpiduralGrade(
        "1a",
        Text(
            "epiduraal, zonder vervorming van de durazak", "epidural impingement without deformation of the thecal sac"
        ),
        "low",
    ),
    EpiduralGrade(
        "1b",
        Text("durazak vervormd, raakt het myelum niet", "deformation of the thecal sac without cord abutment"),
        "low",
    ),
    EpiduralGrade(
        "1c",
        Text(
            "durazak vervormd, raakt het myelum zonder compressie",
            "deformation of the thecal sac with cord abutment, without compression",
        ),
        "low",
    ),
    EpiduralGrade(
        "2",
        Text("myelumcompressie, liquor nog zichtbaar", "cord compression with CSF visible around the cord"),
        "high",
    ),
    EpiduralGrade("3", Text("myelumcompressie, geen liquor zichtbaar", "cord compression, no CSF visible"), "high"),
)

HOW_READ = Text(
    "Op de axiale T2-opname, op de plaats van de ergste compressie. Onder de conus is er geen myelum: daar past de "
    "omschrijving niet. De gradering komt niet uit de richtlijn en beslist hier niets.",
    "On the axial T2 image, at the place of worst compression. Below the conus there is no cord: the wording does not "
    "fit there. The grading is not the guideline's and decides nothing here.",
)
REFERENCE = "Bilsky 2010, J Neurosurg Spine 13:324-328"


@dataclass(frozen=True)
class NomsRow:
    """A row of the NOMS framework, as far as it was read. `partly` marks a row of which a part was not checked."""

    neurologic: Text
    oncologic: Text
    mechanical: Text
    systemic: Text
    says: Text
    mark: Mark
    partly: bool


LOW = Text("graad 0-1c", "grade 0-1c")
HIGH = Text("graad 2-3", "grade 2-3")
SENSITIVE = Text("stralingsgevoelig", "radiosensitive")
RESISTANT = Text("stralingsongevoelig", "radioresistant")
STABLE = Text("stabiel", "stable")
UNSTABLE = Text("instabiel", "unstable")
ANY = Text("maakt niet uit", "any")
CAN = Text("kan operatie aan", "tolerates surgery")
CONVENTIONAL = Text("conventionele bestraling", "conventional radiotherapy")
STEREOTACTIC = Text("stereotactische bestraling", "stereotactic radiosurgery")
STABILISE_FIRST = Text("stabiliseren, dan conventionele bestraling", "stabilisation, then conventional radiotherapy")
STABILISE_STEREOTACTIC = Text("stabiliseren, dan stereotactische bestraling", "stabilisation, then radiosurgery")
SEPARATE = Text(
    "decompressie met zo nodig stabilisatie, dan stereotactische bestraling",
    "decompression with stabilisation where needed, then radiosurgery",
)
STABLE_OR_NOT = Text("stabiel of instabiel", "stable or unstable")

NOMS: tuple[NomsRow, ...] = (
    NomsRow(LOW, SENSITIVE, STABLE, ANY, CONVENTIONAL, "V1", partly=True),
    NomsRow(LOW, SENSITIVE, UNSTABLE, CAN, STABILISE_FIRST, "V1", partly=True),
    NomsRow(LOW, RESISTANT, STABLE, ANY, STEREOTACTIC, "V1", partly=True),
    NomsRow(LOW, RESISTANT, UNSTABLE, CAN, STABILISE_STEREOTACTIC, "V1", partly=True),
    NomsRow(HIGH, SENSITIVE, STABLE, ANY, CONVENTIONAL, "V1", partly=True),
    NomsRow(HIGH, SENSITIVE, UNSTABLE, CAN, STABILISE_FIRST, "V1", partly=True),
    NomsRow(HIGH, RESISTANT, STABLE_OR_NOT, CAN, SEPARATE, "V2", partly=False),
)

RADIOSENSITIVE = Text(
    "lymfoom, myeloom, seminoom, mamma, prostaat, ovarium, neuro-endocrien",
    "lymphoma, myeloma, seminoma, breast, prostate, ovarian, neuroendocrine",
)
RADIORESISTANT = Text(
    "nier, schildklier, lever, colon, niet-kleincellig long, sarcoom, melanoom",
    "renal, thyroid, hepatocellular, colon, non-small cell lung, sarcoma, melanoma",
)

NOMS_SAYS = Text(
    "NOMS is een denkraam van elders (neurologisch, oncologisch, mechanisch, systemisch), geen deel van de richtlijn. "
    "De gedrukte tabel is niet gezien: rijen met een ~ zijn ten dele niet nagegaan, en de rijen voor wie geen operatie "
    "aankan ontbreken daarom.",
    "NOMS is a framework from elsewhere (neurologic, oncologic, mechanical, systemic), no part of the guideline. The "
    "printed table was not seen: rows with a ~ are partly unchecked, and the rows for those who cannot stand surgery "
    "are left out for that reason.",
)
NOMS_REFERENCE = "Laufer 2013, Oncologist 18:744-751"


def grade_named(name: str) -> EpiduralGrade:
    """The grade of this name.

    Raises:
        CaseError: there is none.
    """
    found = next((grade for grade in GRADES if grade.name == name.strip().lower()), None)
    if found is None:
        names = ", ".join(grade.name for grade in GRADES)
        raise CaseError(
            [
                Problem(
                    "--grade",
                    name[:20],
                    Text(
                        f"--grade: '{name[:20]}' is geen graad; mogelijk zijn: {names}.",
                        f"--grade: '{name[:20]}' is no grade; possible are: {names}.",
                    ),
                )
            ]
        )
    return found
