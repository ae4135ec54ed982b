"""The words around a classification, Dutch and English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from wervelwijzer.isncsci.examination import Examination, cells
from wervelwijzer.isncsci.facts import ONE_ROOT, may_be_one_root
from wervelwijzer.isncsci.frankel import CAVEAT
from wervelwijzer.isncsci.non_key import ais_if_tested
from wervelwijzer.isncsci.result import NOT_APPLICABLE, Result, Score, Values
from wervelwijzer.isncsci.segments import LEVELS
from wervelwijzer.language.text import Language, Text

TITLE: Final = Text("Neurologisch onderzoek (ISNCSCI, ASIA; 2019)", "Neurological examination (ISNCSCI, ASIA; 2019)")
RIGHT, LEFT, TOTAL = Text("rechts", "right"), Text("links", "left"), Text("totaal", "total")
SENSORY_LEVEL = Text("Sensibel niveau", "Sensory level")
MOTOR_LEVEL = Text("Motorisch niveau", "Motor level")
NEUROLOGICAL_LEVEL = Text("Neurologisch niveau", "Neurological level")
COMPLETENESS = Text("Laesie", "Lesion")
AIS = Text("AIS", "AIS")
FRANKEL = Text("Frankel (bij afspraak)", "Frankel (by convention)")
SENSORY_ZONE = Text("Sensibel restgebied (ZPP)", "Sensory zone (ZPP)")
MOTOR_ZONE = Text("Motorisch restgebied (ZPP)", "Motor zone (ZPP)")
KEY_MUSCLES = Text("Sleutelspieren", "Key muscles")
SCORES = Text("Scores", "Scores")
LIGHT_TOUCH = Text("Lichte aanraking", "Light touch")
PIN_PRICK = Text("Speldenprik", "Pin prick")
UPPER_MOTOR = Text("Armen (UEMS)", "Arms (UEMS)")
LOWER_MOTOR = Text("Benen (LEMS)", "Legs (LEMS)")
OPEN_CELLS = Text("Niet testbaar of niet ingevuld", "Not testable or not filled in")
TAKE_NOTE = Text("Let op", "Take note")
MRI = Text("MRI", "MRI")
FACTS = Text("Feiten voor de casus", "Facts for the case")
NO_FACTS = Text("geen feit staat vast", "no fact is certain")
NOTHING = Text("niets", "nothing")
OUT_OF = Text("van", "of")
OR = Text("of", "or")
UP_TO = Text("t/m", "to")
CONTRACTION = Text("Willekeurige anale contractie (VAC)", "Voluntary anal contraction (VAC)")
PRESSURE = Text("Diepe anale druk (DAP)", "Deep anal pressure (DAP)")
NON_KEY = Text("Laagste niet-sleutelspier", "Lowest non-key muscle")

VALUES: Final = {
    "complete": Text("compleet", "complete"),
    "incomplete": Text("incompleet", "incomplete"),
    NOT_APPLICABLE: Text("n.v.t.", "n/a"),
    "INT": Text("intact", "intact"),
}

AIS_WORDS: Final = {
    "A": Text("compleet: geen gevoel en geen kracht in S4-5", "complete: no sensation and no power in S4-5"),
    "B": Text(
        "sensibel incompleet: wel gevoel in S4-5, geen kracht meer dan drie segmenten onder het motorische niveau",
        "sensory incomplete: sensation in S4-5, no power more than three levels below the motor level",
    ),
    "C": Text(
        "motorisch incompleet: minder dan de helft van de sleutelspieren onder het niveau heeft graad 3 of meer",
        "motor incomplete: less than half of the key muscles below the level have grade 3 or more",
    ),
    "D": Text(
        "motorisch incompleet: minstens de helft van de sleutelspieren onder het niveau heeft graad 3 of meer",
        "motor incomplete: at least half of the key muscles below the level have grade 3 or more",
    ),
    "E": Text(
        "normaal; geldt alleen na eerder vastgestelde uitval", "normal; only applies after an earlier recorded deficit"
    ),
}

OPEN_STAR = Text(
    "Een sterretje (andere oorzaak dan de laesie) zonder meer laat elke waarde vanaf de gevonden graad open. Schrijf "
    "*N om de plaats als normaal te tellen, *A als afwijkend. De scores gebruiken de gevonden graad.",
    "A star (another cause than the lesion) by itself leaves every value from the grade found open. Write *N to count "
    "the place as normal, *A as abnormal. The scores use the grade found.",
)


def listed(values: Values, language: Language) -> str:
    """Possible values as `T4 t/m T10 of intact`: three or more that follow each other as one stretch."""
    stretches = [_stretch(group, language) for group in _consecutive(values)]
    parts = [part for stretch in stretches for part in stretch]
    if len(parts) == 1:
        return parts[0]
    return f"{', '.join(parts[:-1])} {OR.in_(language)} {parts[-1]}"


def _consecutive(values: Values) -> Iterator[list[str]]:
    group: list[str] = []
    for value in values:
        follows = group and {value, group[-1]} <= set(LEVELS) and LEVELS.index(value) == LEVELS.index(group[-1]) + 1
        if group and not follows:
            yield group
            group = []
        group.append(value)
    yield group


def _stretch(group: Sequence[str], language: Language) -> list[str]:
    words = [VALUES[value].in_(language) if value in VALUES else value for value in group]
    return words if len(words) < 3 else [f"{words[0]} {UP_TO.in_(language)} {words[-1]}"]


def total(score: Score) -> str:
    """A score, or the range that is still possible."""
    return str(score.lowest) if score.lowest == score.highest else f"{score.lowest}-{score.highest}"


def remarks(examination: Examination, result: Result) -> Iterator[Text]:
    """What a reader of this result must know."""
    if any(cell.finding.endswith("*") for cell in cells(examination)):
        yield OPEN_STAR
    added = ais_if_tested(examination, result)
    if added:
        yield Text(
            f"Niet-sleutelspieren zijn niet ingevuld en tellen als zonder functie. Test ze: functie meer dan drie "
            f"segmenten onder het motorische niveau geeft AIS {listed(added, 'nl')}.",
            f"Non-key muscles were not recorded and count as without function. Test them: function more than three "
            f"levels below the motor level gives AIS {listed(added, 'en')}.",
        )
    if may_be_one_root(result):
        yield ONE_ROOT
    yield CAVEAT
