"""The words of an examination: places and ranges, findings, and answers, in Dutch and in English spelling."""

from __future__ import annotations

import re

from wervelwijzer.isncsci.examination import FINDINGS, PLACES, Part
from wervelwijzer.isncsci.findings import NO_NON_KEY, NOT_TESTABLE, UNKNOWN
from wervelwijzer.isncsci.problems import WordError, shown
from wervelwijzer.isncsci.segments import DERMATOMES, MUSCLES, SIDES, SideName
from wervelwijzer.language.text import Text

SIDE_SPELLINGS: dict[str, tuple[SideName, ...]] = {
    **dict.fromkeys(("r", "re", "rechts", "right"), SIDES[:1]),
    **dict.fromkeys(("l", "li", "links", "left"), SIDES[1:]),
    **dict.fromkeys(("b", "bdz", "beiderzijds", "both", "rl", "r+l"), SIDES),
}
PART_SPELLINGS: dict[str, Part] = {
    **dict.fromkeys(("lt", "tast", "aanraking", "light_touch"), "light_touch"),
    **dict.fromkeys(("pp", "prik", "speldenprik", "pinprick", "pin_prick"), "pin_prick"),
    **dict.fromkeys(("m", "motor", "motoriek", "kracht"), "motor"),
}
NON_KEY_SPELLINGS = ("nk", "nkm", "niet-sleutel", "non-key")
CONTRACTION_SPELLINGS = ("vac", "wac")
PRESSURE_SPELLINGS = ("dap", "dad")
ANSWER_SPELLINGS = {
    **dict.fromkeys(("yes", "y", "ja", "j", "+"), "yes"),
    **dict.fromkeys(("no", "n", "nee", "-"), "no"),
    "nt": NOT_TESTABLE,
    "?": UNKNOWN,
}
NONE_SPELLINGS = ("none", "no", "geen", "nee", "-")
EVERYWHERE = ("all", "alles")

_SACRAL = re.compile(r"S4[-/_]?S?5")
_PLACE = re.compile(r"([CTLS])(\d+)")
_SPAN = re.compile(r"([CTLS]\d+)-([CTLS]?\d+)")
_LAST = "S45"


def read_places(word: str, part: Part) -> range:
    """The places that a word names: `T10`, `C2-T9`, `C2-9`, `T11-S4-5`, `alles`; as numbers within the part.

    Raises:
        WordError: no such place, a place without a key muscle, or a range that runs upwards.
    """
    places = PLACES[part]
    if word.lower() in EVERYWHERE:
        return range(len(places))
    plain = _SACRAL.sub(_LAST, re.sub(r"[–—−]", "-", word.upper()).replace("TH", "T"))
    span = _SPAN.fullmatch(plain)
    if span is None:
        number = _read_place(plain, word, part)
        return range(number, number + 1)
    first, last = span.groups()
    last = last if last[0].isalpha() else first[0] + last
    start, stop = _read_place(first, word, part), _read_place(last, word, part)
    if stop < start:
        raise WordError(
            Text(
                f"{shown(word)} loopt omhoog; schrijf het van boven naar beneden: {places[stop]}-{places[start]}.",
                f"{shown(word)} runs upwards; write it from above downwards: {places[stop]}-{places[start]}.",
            )
        )
    return range(start, stop + 1)


def _read_place(plain: str, word: str, part: Part) -> int:
    name = "S4-5" if plain == _LAST else plain
    if name in PLACES[part]:
        return PLACES[part].index(name)
    if name in DERMATOMES:
        raise WordError(
            Text(
                f"{shown(word)}: {name} heeft geen sleutelspier; die zijn er bij C5-T1 en L2-S1.",
                f"{shown(word)}: {name} has no key muscle; these are at C5-T1 and L2-S1.",
            )
        )
    if name in ("S4", "S5"):
        raise WordError(
            Text(
                f"{shown(word)}: S4 en S5 worden samen onderzocht; schrijf S4-5.",
                f"{shown(word)}: S4 and S5 are examined together; write S4-5.",
            )
        )
    whole = "C5-T1, L2-S1" if part == "motor" else "C2-C8, T1-T12, L1-L5, S1-S3, S4-5"
    raise WordError(
        Text(
            f"{shown(word)} is geen segment dat hier wordt onderzocht; dat zijn {whole}, of een reeks zoals C5-T1.",
            f"{shown(word)} is no segment that is examined here; these are {whole}, or a range such as C5-T1.",
        )
    )


def read_finding(word: str, part: Part) -> str:
    """A finding in its one spelling: `nt*` is `NT*`, `0**` is `0*N`, `?` is nothing.

    Raises:
        WordError: no finding of that part.
    """
    plain = word.upper().replace("**", "*N")
    if plain == "?":
        return UNKNOWN
    if plain and plain in FINDINGS[part]:
        return plain
    most = "5" if part == "motor" else "2"
    if plain.startswith(f"{most}*"):
        raise WordError(
            Text(
                f"{shown(word)}: een normale bevinding krijgt geen sterretje; schrijf {most}.",
                f"{shown(word)}: a normal finding takes no star; write {most}.",
            )
        )
    right = "0-5, NT; 0*-4*, NT* (*N, *A)" if part == "motor" else "0, 1, 2, NT; 0*, 1*, NT* (*N, *A)"
    what = Text("spierkracht", "power") if part == "motor" else Text("gevoel", "sensation")
    raise WordError(
        Text(
            f"{shown(word)} is geen bevinding voor {what.nl}; mogelijk: {right}.",
            f"{shown(word)} is no finding for {what.en}; possible: {right}.",
        )
    )


def read_answer(word: str) -> str:
    """Yes, no or NT, for contraction and pressure.

    Raises:
        WordError: another word.
    """
    answer = ANSWER_SPELLINGS.get(word.lower())
    if answer is None:
        raise WordError(
            Text(
                f"{shown(word)} is geen antwoord; schrijf ja, nee of NT.",
                f"{shown(word)} is no answer; write yes, no or NT.",
            )
        )
    return answer


def read_non_key(word: str) -> str:
    """The lowest segment with function in a non-key muscle, none, or NT.

    Raises:
        WordError: another word.
    """
    plain = word.upper().replace("TH", "T")
    if word.lower() in NONE_SPELLINGS:
        return NO_NON_KEY
    if plain in (*MUSCLES, NOT_TESTABLE):
        return plain
    if plain == "?":
        return UNKNOWN
    raise WordError(
        Text(
            f"{shown(word)}: geef het laagste segment met functie (C5-T1 of L2-S1), geen, of NT.",
            f"{shown(word)}: give the lowest segment with function (C5-T1 or L2-S1), none, or NT.",
        )
    )
