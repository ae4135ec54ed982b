"""Who was at the table, checked against who must be there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.http import QueryDict

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import Team, User
from wervelwijzer.web.accounts.roles import MAY, Role
from wervelwijzer.web.mdo.choices import CAPACITIES, COORDINATES
from wervelwijzer.web.mdo.suggesting import Standing, standing_of
from wervelwijzer.web.records.models import Episode

LONGEST_NAME = 120
MOST_OTHERS = 20
OTHERS = "others"
WORDS: Mapping[str, tuple[str, ...]] = {
    "treating_specialty": ("oncolo", "longarts", "uroloog", "internist", "chest physician"),
    "radiation_oncologist": ("radiotherap", "radiation"),
    "radiologist": ("radioloog", "radiologist"),
    "neurologist": ("neuroloog", "neurologist"),
    "spine_surgeon": ("chirurg", "orthoped", "surgeon"),
}
"""Parts of what people are called, by which those of a specialty are offered first. Nobody is chosen by it."""


@dataclass(frozen=True)
class Seat:
    """A capacity in which somebody is present: who must be there, who may have to, and who it is."""

    capacity: str
    label: Text
    must: bool
    may: bool
    likely: Sequence[User]
    others: Sequence[User]
    user: str
    name: str


def needed(stands: Standing) -> tuple[str, ...]:
    """Who must be there for one patient; for an ad hoc meeting also the coordinating physician (ORG-04, ORG-05)."""
    return (*stands.must, COORDINATES) if stands.urgency == "ad_hoc" else stands.must


def members_of(episodes: Iterable[Episode]) -> tuple[Sequence[str], Sequence[str]]:
    """Who must be at a meeting for all these patients together, and who may have to be."""
    stands = [standing_of(episode) for episode in episodes]
    must = dict.fromkeys(one for stand in stands for one in needed(stand))
    may = dict.fromkeys(one for stand in stands for one in stand.may if one not in must)
    return tuple(must), tuple(may)


def colleagues(team: Team) -> list[User]:
    """Everybody of a team who treats patients."""
    roles = [role.value for role in Role if MAY[role].record]
    found = User.objects.filter(memberships__team=team, memberships__role__in=roles, is_active=True)
    return sorted(set(found), key=lambda user: (user.last_name, user.first_name))


def seats(
    must: Iterable[str], may: Iterable[str], people: Sequence[User], present: Sequence[Mapping[str, str]]
) -> list[Seat]:
    """A seat for every capacity, filled with who is noted as present."""
    must, may = set(must), set(may)
    filled = {one["as"]: one for one in present if one["as"] in CAPACITIES}
    made = []
    for code, label in CAPACITIES.items():
        likely = [user for user in people if _likely(user, code)]
        who = filled.get(code, {})
        rest = [user for user in people if user not in likely]
        made.append(Seat(code, label, code in must, code in may, likely, rest, who.get("user", ""), _free_name(who)))
    return made


def _likely(user: User, code: str) -> bool:
    return any(word in user.function.lower() for word in WORDS.get(code, ()))


def _free_name(who: Mapping[str, str]) -> str:
    return "" if who.get("user") else who.get("name", "")


def other_names(present: Sequence[Mapping[str, str]]) -> str:
    """Who else was there, one a line."""
    return "\n".join(one["name"] for one in present if one["as"] == OTHERS)


def read_present(posted: QueryDict, people: Sequence[User]) -> list[dict[str, str]]:
    """Who is present, as a form says: for each capacity a colleague or a name that was typed."""
    team = names_of(people)
    users = {code: posted.get(f"seat-{code}", "") for code in CAPACITIES}
    found = [
        somebody(code, user if user in team else "", posted.get(f"name-{code}", ""), team)
        for code, user in users.items()
    ]
    others = [somebody(OTHERS, "", line, team) for line in posted.get("others", "").splitlines()[:MOST_OTHERS]]
    return [one for one in (*found, *others) if one["name"]]


def names_of(people: Iterable[User]) -> dict[str, str]:
    """What the people of a team are called, by their keys."""
    return {str(user.pk): user.name for user in people}


def somebody(capacity: str, user: str, name: str, team: Mapping[str, str]) -> dict[str, str]:
    """Somebody who is present: a colleague by their own name, or a name that was typed.

    Whether the capacity and the colleague exist, and whether there is a name at all, is checked with the decision.
    """
    return {"as": capacity, "user": user, "name": team.get(user, name.strip()[:LONGEST_NAME])}


def missing(must: Iterable[str], present: Sequence[Mapping[str, str]]) -> list[str]:
    """Who must be there and is not."""
    there = {one["as"] for one in present}
    return [code for code in must if code not in there]


def in_words(present: Iterable[object]) -> list[Text]:
    """Who was present, each with the capacity; a record of another program may hold what names nobody."""
    found = []
    for one in present:
        if not isinstance(one, Mapping) or not one.get("name"):
            continue
        label, name = CAPACITIES.get(str(one.get("as"))), str(one["name"])
        found.append(Text(f"{name} ({label.nl})", f"{name} ({label.en})") if label else Text(name, name))
    return found
