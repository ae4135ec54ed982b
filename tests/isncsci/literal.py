"""The rules of models.md section 8 a second time, as they are worded there: by name, both sides at once, slowly.

Shares nothing with the package but the examination itself.
"""

from __future__ import annotations

from wervelwijzer.isncsci.examination import Examination, Side

SEGMENTS = (
    *("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"),
    *("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"),
    *("L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4-5"),
)
KEY = ("C5", "C6", "C7", "C8", "T1", "L2", "L3", "L4", "L5", "S1")


class Body:
    def __init__(self, side: Side) -> None:
        self.touch = dict(zip(SEGMENTS[1:], map(int, side.light_touch), strict=True))
        self.prick = dict(zip(SEGMENTS[1:], map(int, side.pin_prick), strict=True))
        self.motor = dict(zip(KEY, map(int, side.motor), strict=True))
        self.non_key = None if side.non_key in ("", "none") else side.non_key

    def normal(self, segment: str) -> bool:
        return self.touch[segment] == self.prick[segment] == 2

    def all_normal(self, first: str, last: str) -> bool:
        return all(self.normal(s) for s in SEGMENTS[SEGMENTS.index(first) : SEGMENTS.index(last) + 1])

    def felt(self, segment: str) -> bool:
        return self.touch[segment] > 0 or self.prick[segment] > 0


def above(segment: str) -> str:
    return SEGMENTS[SEGMENTS.index(segment) - 1]


def rank(level: str) -> int:
    return SEGMENTS.index("S4-5" if level == "INT" else level)


def sensory_level(body: Body) -> str:
    level = "C1"
    for segment in SEGMENTS[1:]:
        if not body.normal(segment):
            return level
        level = segment
    return "INT"


def motor_level(body: Body, vac: bool) -> str:
    for segment in SEGMENTS[1:-1]:
        if segment not in KEY:
            if not body.normal(segment):
                return above(segment)
            continue
        grade = body.motor[segment]
        if grade < 3:
            return above(segment)
        if grade < 5:
            return segment
        if segment == "T1" and not body.all_normal("C5", "T2"):
            return "T1"
        if segment == "S1" and not body.all_normal("L2", "S2"):
            return "S1"
    return "INT" if vac else "S3"


def neurological_level(right: Body, left: Body) -> str:
    answer = "C1"
    for segment in SEGMENTS[1:]:
        if not (right.normal(segment) and left.normal(segment)):
            return answer
        grades = (right.motor[segment], left.motor[segment]) if segment in KEY else (5, 5)
        if min(grades) < 3:
            return answer
        answer = segment
        if min(grades) < 5:
            return answer
    return "INT"


def spared(body: Body) -> bool:
    places = [place for place in KEY if body.motor[place] > 0] + ([body.non_key] if body.non_key else [])
    return any(rank(place) > rank(motor_level(body, False)) + 3 for place in places)


def classification(examination: Examination) -> dict[str, object]:
    right, left = Body(examination.right), Body(examination.left)
    vac, dap = examination.contraction == "yes", examination.pressure == "yes"
    level = neurological_level(right, left)
    sacral = dap or right.felt("S4-5") or left.felt("S4-5")
    below = [body.motor[place] for body in (right, left) for place in KEY if rank(place) > rank(level)]
    if not vac and not sacral:
        ais = "A"
    elif level == "INT" and vac:
        ais = "E"
    elif vac or spared(right) or spared(left):
        ais = "D" if 2 * sum(grade >= 3 for grade in below) >= len(below) else "C"
    else:
        ais = "B"
    return {
        "sensory_level": (sensory_level(right), sensory_level(left)),
        "motor_level": (motor_level(right, vac), motor_level(left, vac)),
        "neurological_level": level,
        "completeness": "complete" if ais == "A" else "incomplete",
        "ais": ais,
        "sensory_zone": tuple(_sensory_zone(body, dap) for body in (right, left)),
        "motor_zone": tuple(_motor_zone(body, vac, ais) for body in (right, left)),
        "light_touch": (sum(right.touch.values()), sum(left.touch.values())),
        "pin_prick": (sum(right.prick.values()), sum(left.prick.values())),
        "upper_motor": tuple(sum(body.motor[p] for p in KEY[:5]) for body in (right, left)),
        "lower_motor": tuple(sum(body.motor[p] for p in KEY[5:]) for body in (right, left)),
    }


def _sensory_zone(body: Body, dap: bool) -> str:
    if dap or body.felt("S4-5"):
        return "NA"
    return max((s for s in SEGMENTS[1:] if body.felt(s)), key=rank, default="C1")


def _motor_zone(body: Body, vac: bool, ais: str) -> str:
    if vac:
        return "NA"
    places = [motor_level(body, vac), *(place for place in KEY if body.motor[place] > 0)]
    if ais == "C" and body.non_key:
        places.append(body.non_key)
    return max(places, key=rank)
