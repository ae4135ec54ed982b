"""What can be found at one place of the examination, and what it can mean for the classification.

A finding is the text that the examiner writes: a grade, `NT` (not testable), or nothing (`UNKNOWN`). A star says that
the impairment has another cause than the lesion of the cord. The star alone leaves open how much of it the cord would
show by itself, so every value from the one found up to normal stays possible; `*N` says that the examiner counts the
place as normal for the classification, `*A` as abnormal (the worksheet asks for that remark beside the star). `**`, as
the published algorithm writes it, is read as `*N`.

Source: models.md section 8 (starred values need every completion) and 12 (grades). How a star narrows the completions
is our reading: taking another cause away never makes a grade worse.
"""

from __future__ import annotations

from typing import Final

NORMAL_SENSATION, NORMAL_POWER = 2, 5
NOT_TESTABLE, UNKNOWN = "NT", ""
COUNTED_NORMAL, COUNTED_ABNORMAL = "N", "A"


def _classified(normal: int) -> dict[str, tuple[int, ...]]:
    """For each finding the values, in rising order, that the classification may take."""
    every = tuple(range(normal + 1))
    found: dict[str, tuple[int, ...]] = {UNKNOWN: every, NOT_TESTABLE: every}
    found |= {str(grade): (grade,) for grade in every}
    starred = {str(grade): grade for grade in range(normal)} | {NOT_TESTABLE: 0}
    for text, least in starred.items():
        found[f"{text}*"] = every[least:]
        found[f"{text}*{COUNTED_NORMAL}"] = (normal,)
        found[f"{text}*{COUNTED_ABNORMAL}"] = every[least:normal]
    return found


def _scored(classified: dict[str, tuple[int, ...]], ungraded: int) -> dict[str, int]:
    """For each finding its score: the grade as found, whatever its cause; `ungraded` where there is none."""
    return {text: int(text[0]) if text[:1].isdigit() else ungraded for text in classified}


SENSATION: Final = _classified(NORMAL_SENSATION)
POWER: Final = _classified(NORMAL_POWER)
LEAST_SENSATION: Final = _scored(SENSATION, 0)
MOST_SENSATION: Final = _scored(SENSATION, NORMAL_SENSATION)
LEAST_POWER: Final = _scored(POWER, 0)
MOST_POWER: Final = _scored(POWER, NORMAL_POWER)

ONE_SENSATION: Final = {text: str(values[0]) for text, values in SENSATION.items() if len(values) == 1}
ONE_POWER: Final = {text: str(values[0]) for text, values in POWER.items() if len(values) == 1}
"""The findings that leave one value only, as its digit; with these alone an examination is complete."""

ANSWERS: Final = {"yes": (True,), "no": (False,), NOT_TESTABLE: (True, False), UNKNOWN: (True, False)}
"""What voluntary anal contraction and deep anal pressure may be."""

NO_NON_KEY: Final = "none"


def is_open(finding: str) -> bool:
    """Whether no grade was found here: not testable, or not filled in."""
    return finding == UNKNOWN or finding.startswith(NOT_TESTABLE)
