"""The schedules that the guideline names, and what each is worth to the cord if the cord receives all of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from wervelwijzer.dose.courses import Course, Part, Request, Technique
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text


@dataclass(frozen=True)
class Schedule:
    """One schedule of the guideline: (fractions, Gy per fraction) by part, its technique, its place and what it is."""

    parts: tuple[tuple[int, Fraction], ...]
    technique: Technique
    place: Place
    says: Text

    @property
    def written(self) -> str:
        """As it can be given to --course."""
        return "+".join(f"{fractions}x{float(dose):g}" for fractions, dose in self.parts)

    @property
    def course(self) -> Course:
        """The schedule as a course."""
        return Course(parts=tuple(Part(*part) for part in self.parts), technique=self.technique)


def _schedule(
    *parts: tuple[int, str], place: Place, nl: str, en: str, technique: Technique = "conventional"
) -> Schedule:
    return Schedule(tuple((number, Fraction(dose)) for number, dose in parts), technique, place, Text(nl, en))


SCHEDULES = (
    _schedule(
        (1, "8"),
        place=Place("radiotherapy", 89350, 139, "62a0d53c81826622ee79789dd57d52adaee6125c54b68868fe6bfeae2e2835ff"),
        nl="standaard bij pijn; bij uitval met een matige conditie of een levensverwachting onder een jaar",
        en="standard for pain; for a deficit with a moderate condition or a life expectancy under a year",
    ),
    _schedule(
        (2, "8"),
        place=Place("radiotherapy", 95105, 70, "7ff6c4f0e56a80257839bbbf721ffab3dd704e507f6064d1aba1538b705dca29"),
        nl="in twee vergelijkende studies",
        en="in two comparative studies",
    ),
    _schedule(
        (5, "4"),
        place=Place("radiotherapy", 111814, 135, "c52d9b8d00f0a44ac98b012d0fda402fd3edc52bbd9d2ee30cc577524a6b44bf"),
        nl="na een operatie bij een levensverwachting onder een jaar; mogelijk voor remineralisatie",
        en="after surgery with a life expectancy under a year; an option for remineralisation",
    ),
    _schedule(
        (6, "4"),
        place=Place("radiotherapy", 95570, 62, "e2350524904b09068d3b4eeb3c6a7efbda43bf80c82efd255bb2e1fcc456a8db"),
        nl="in een vergelijkende studie",
        en="in a comparative study",
    ),
    _schedule(
        (10, "3"),
        place=Place("radiotherapy", 90070, 92, "ad9df4f770ea4a49a590b605f59644c612e38ee6f51406543cc4b5c78e88be2a"),
        nl="uitval met een levensverwachting vanaf een jaar, oligometastasen, na een operatie",
        en="a deficit with a life expectancy from a year, oligometastases, after surgery",
    ),
    _schedule(
        (13, "3"),
        place=Place("radiotherapy", 89596, 50, "c15ee3431fb8f5359ec7696da985b6ba41f1c9f672f61ebf5ca72501e4606f05"),
        nl="de bovenkant van 30-39 Gy in 10-13 fracties",
        en="the upper end of 30-39 Gy in 10-13 fractions",
    ),
    _schedule(
        (15, "2.5"),
        place=Place("radiotherapy", 97074, 24, "22168a53e3a32237ea71f954d0ca6888dd7e14fe0586c36dfc9d1e4a4f4a4a76"),
        nl="in vergelijkende studies; elders ook afgedrukt als 15 x 2 en 15 x 25 Gy, beide drukfouten",
        en="in comparative studies; elsewhere also printed as 15 x 2 and 15 x 25 Gy, both misprints",
    ),
    _schedule(
        (20, "2"),
        place=Place("radiotherapy", 97100, 22, "1836e19cf54e9d4b1da561b16505a622e1c7df9b05c6292cebd4f67e583634f7"),
        nl="in vergelijkende studies",
        en="in comparative studies",
    ),
    _schedule(
        (3, "5"),
        (5, "3"),
        place=Place("radiotherapy", 94709, 34, "3e36da1a5616cfad75e693502718863ec7247edaaa1af8372f0c309fa19e04c4"),
        nl="gesplitste serie in een vergelijkende studie",
        en="split course in a comparative study",
    ),
    _schedule(
        (1, "16"),
        technique="stereotactic",
        place=Place("radiotherapy", 107181, 150, "6cd15496bf4ea1148a06c2915b6f64a3de2b9209883cbb740129ba8e932a0058"),
        nl="de stereotactische arm van RTOG 0631",
        en="the stereotactic arm of RTOG 0631",
    ),
    _schedule(
        (1, "20"),
        technique="stereotactic",
        place=Place("radiotherapy", 107990, 58, "54092611883980ba5ab61edf3658d59ccb219b02b62710d44d731d3734460e90"),
        nl="voorbeeld van een ablatieve dosis bij oligometastasen",
        en="an example of an ablative dose for oligometastases",
    ),
    _schedule(
        (3, "15"),
        technique="stereotactic",
        place=Place("radiotherapy", 107990, 58, "54092611883980ba5ab61edf3658d59ccb219b02b62710d44d731d3734460e90"),
        nl="voorbeeld van een ablatieve dosis bij oligometastasen",
        en="an example of an ablative dose for oligometastases",
    ),
)
"""In the order of the total of conventional schedules, then the stereotactic ones."""


def with_technique_of_the_guideline(request: Request) -> Request:
    """Where a technique was not given and the guideline has the schedule, that technique: our reading, and shown."""
    courses = [_read(course) for course in request.all]
    another = courses.pop() if request.another is not None else None
    return replace(request, courses=tuple(courses), another=another)


def _read(course: Course) -> Course:
    found = {one.technique for one in SCHEDULES if one.parts == course.schedule}
    if course.technique is not None or len(found) != 1:
        return course
    return replace(course, technique=found.pop(), as_in_guideline=True)
