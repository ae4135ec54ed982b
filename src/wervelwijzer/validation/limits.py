"""How much is needed before anything is said, and what is hidden so that no patient can be recognised."""

from wervelwijzer.language.text import Language, Text

LEAST_PATIENTS = 20
LEAST_DEATHS = 10
"""Per analysis: with fewer patients or deaths nothing can be concluded."""

LEAST_IN_GROUP = 10
"""A group with fewer patients gets no curve, no median and no comparison."""

SMALL_CELL = 5
"""A number from 1 up to but not including this one is shown as `<5`; a curve stops where fewer are at risk."""

HORIZONS = (3, 6, 12)
"""Months: the limits of the guideline."""

CONFIDENCE = 0.95

TOO_FEW = Text(
    f"Hieruit valt niets te concluderen: nodig zijn ten minste {LEAST_PATIENTS} patiënten en {LEAST_DEATHS} "
    "overlijdens die het model kan indelen.",
    f"Nothing can be concluded from this: at least {LEAST_PATIENTS} patients and {LEAST_DEATHS} deaths that the model "
    "can place are needed.",
)

RULES = Text(
    f"Een analyse vraagt ten minste {LEAST_PATIENTS} patiënten en {LEAST_DEATHS} overlijdens, een groep ten minste "
    f"{LEAST_IN_GROUP} patiënten. Aantallen van 1 tot en met {SMALL_CELL - 1} staan er als <{SMALL_CELL} en een curve "
    f"stopt waar minder dan {SMALL_CELL} patiënten over zijn. Door aftrekken kan een klein aantal soms toch te vinden "
    "zijn: kijk dat na voordat u dit verspreidt.",
    f"An analysis needs at least {LEAST_PATIENTS} patients and {LEAST_DEATHS} deaths, a group at least "
    f"{LEAST_IN_GROUP} patients. Numbers from 1 to {SMALL_CELL - 1} are shown as <{SMALL_CELL} and a curve stops where "
    f"fewer than {SMALL_CELL} patients are left. Subtraction can sometimes still reveal a small number: check that "
    "before you share this.",
)


def enough(patients: int, deaths: int) -> bool:
    """Whether an analysis of so many patients and deaths says anything."""
    return patients >= LEAST_PATIENTS and deaths >= LEAST_DEATHS


def is_small(number: int) -> bool:
    """Whether a number could point to a patient."""
    return 0 < number < SMALL_CELL


def shown(number: int, language: Language = "nl") -> str:
    """A number as it may be shown, in the grouping of the language."""
    if is_small(number):
        return f"<{SMALL_CELL}"
    return f"{number:,}".replace(",", "." if language == "nl" else " ")
