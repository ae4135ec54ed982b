"""What each role may do. A role belongs to a person within a team."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wervelwijzer.guideline import performers
from wervelwijzer.language.text import Text


class Role(StrEnum):
    """The roles of the workplace."""

    GENERAL_PRACTITIONER = "general_practitioner"
    SPECIALIST = "specialist"
    NURSE = "nurse"
    COORDINATOR = "coordinator"
    ANALYST = "analyst"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


@dataclass(frozen=True)
class May:
    """What a role is allowed. `whole_team`: every patient of the team; otherwise only those in their own care."""

    label: Text
    whole_team: bool = False
    own_patients: bool = False
    record: bool = False
    decide: bool = False
    count: bool = False
    manage: bool = False
    audit: bool = False


MAY: dict[Role, May] = {
    Role.GENERAL_PRACTITIONER: May(Text("huisarts", "general practitioner"), own_patients=True, record=True),
    Role.SPECIALIST: May(Text("specialist", "specialist"), whole_team=True, record=True, decide=True),
    Role.NURSE: May(Text("verpleegkundige", "nurse"), whole_team=True, record=True),
    Role.COORDINATOR: May(Text("MDO-coördinator", "MDO coordinator"), whole_team=True, record=True, decide=True),
    Role.ANALYST: May(Text("kwaliteitsanalist", "quality analyst"), count=True),
    Role.ADMINISTRATOR: May(Text("beheerder", "administrator"), manage=True),
    Role.AUDITOR: May(Text("toezichthouder op inzage", "auditor of access"), audit=True),
}

CHOICES = [(role.value, f"{MAY[role].label.nl} / {MAY[role].label.en}") for role in Role]

ROLES_OF_PERFORMER: dict[str, tuple[Role, ...]] = {
    "general_practitioner_or_specialist": (Role.GENERAL_PRACTITIONER, Role.SPECIALIST),
    "nurse": (Role.NURSE,),
    "physician_and_nurse": (Role.SPECIALIST, Role.NURSE),
    "coordinating_physician": (Role.COORDINATOR, Role.SPECIALIST),
    "mdo": (Role.COORDINATOR, Role.SPECIALIST),
    "all_caregivers": (Role.SPECIALIST, Role.NURSE, Role.COORDINATOR),
}

CAPACITY_OF_ROLE: dict[Role, str] = {
    Role.SPECIALIST: performers.PHYSICIAN.code,
    Role.COORDINATOR: performers.COORDINATOR.code,
    Role.NURSE: performers.SPECIALIST_NURSE.code,
    Role.GENERAL_PRACTITIONER: performers.GENERAL_PRACTITIONER_OR_SPECIALIST.code,
}
"""In what capacity somebody takes part in the care, where they do not say so; of several roles the first counts."""


def roles_of_performer(code: str) -> tuple[Role, ...]:
    """Which roles carry out what the guideline gives to a performer: a specialist, unless it names another."""
    return ROLES_OF_PERFORMER.get(code, (Role.SPECIALIST,))
