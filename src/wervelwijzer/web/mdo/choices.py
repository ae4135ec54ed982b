"""What a meeting chooses from: policies, radiotherapy schedules, and who can be represented at the table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wervelwijzer.guideline.organisation import mdo_members
from wervelwijzer.guideline.performers import COORDINATOR
from wervelwijzer.guideline.radiotherapy import schedule
from wervelwijzer.language.decisions import NOT_APPLICABLE
from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.roles import MAY, Role


@dataclass(frozen=True)
class Policy:
    """Something that a meeting can choose. `plans` is the fact that the choice says by itself; `starts` whether a
    treatment begins with it, so that the term for the start of treatment is its term."""

    code: str
    label: Text
    plans: str | None = None
    starts: bool = False
    task: Text | None = None


POLICIES: Mapping[str, Policy] = {
    policy.code: policy
    for policy in (
        Policy(
            "surgery",
            Text("operatie", "surgery"),
            plans="treatment.surgery_planned",
            starts=True,
            task=Text("Operatie plannen en uitvoeren", "Plan and perform the operation"),
        ),
        Policy(
            "radiotherapy",
            Text("radiotherapie", "radiotherapy"),
            plans="treatment.radiotherapy_planned",
            starts=True,
            task=Text("Radiotherapie starten", "Start radiotherapy"),
        ),
        Policy(
            "systemic_therapy",
            Text("systemische therapie", "systemic therapy"),
            starts=True,
            task=Text("Systemische therapie starten", "Start systemic therapy"),
        ),
        Policy(
            "percutaneous",
            Text("vertebroplastiek of kyfoplastiek", "vertebroplasty or kyphoplasty"),
            starts=True,
            task=Text("Vertebroplastiek of kyfoplastiek plannen", "Plan vertebroplasty or kyphoplasty"),
        ),
        Policy(
            "radionuclides",
            Text("radionucliden", "radionuclides"),
            starts=True,
            task=Text("Behandeling met radionucliden plannen", "Plan treatment with radionuclides"),
        ),
        Policy("brace", Text("brace of korset", "brace or corset"), task=Text("Brace aanmeten", "Have a brace fitted")),
        Policy(
            "best_supportive_care",
            Text("optimale ondersteunende zorg", "best supportive care"),
            task=Text("Ondersteunende zorg regelen", "Arrange supportive care"),
        ),
        Policy(
            "more_diagnostics",
            Text("eerst meer diagnostiek", "more diagnostics first"),
            task=Text("Aanvullende diagnostiek aanvragen", "Request further diagnostics"),
        ),
        Policy("follow_up", Text("afwachten en controleren", "wait and follow up")),
    )
}

SCHEDULES: Mapping[str, Text] = {
    str(value): schedule.word_for(value) for value in schedule.values if value != NOT_APPLICABLE
}
"""The schedules that the guideline names; any other is written out by the team."""

COORDINATES = "coordinator"
CAPACITIES: Mapping[str, Text] = {
    **{str(value): mdo_members.word_for(value) for value in mdo_members.values},
    COORDINATES: COORDINATOR.label,
}
"""Who can be represented at a meeting, in the guideline's order; the coordinating physician last."""

SETTLED = (
    "status.life_expectancy_months",
    "imaging.spine_stability",
    "status.fit_for_surgery",
    "treatment.expert_surgery_within_24h",
    "treatment.combined_surgical_approach",
    "treatment.radiotherapy_feasible",
    "tumour.systemic_therapy_response_expected",
    "treatment.surgery_planned",
    "treatment.radiotherapy_planned",
    "status.dying_phase",
)
"""The facts that a team settles together, rather than somebody who examines."""

TASK_ROLES: Mapping[str, Text] = {
    role.value: MAY[role].label for role in (Role.SPECIALIST, Role.NURSE, Role.COORDINATOR, Role.GENERAL_PRACTITIONER)
}
