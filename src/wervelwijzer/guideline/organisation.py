"""Organisation of care: MDO and start of treatment (chapter *Organisatie van zorg*)."""

from wervelwijzer.facts import neurology, symptoms
from wervelwijzer.facts.units import days
from wervelwijzer.guideline.definitions import (
    confirmed,
    deficit,
    deficit_by_mescc,
    mescc,
    not_stable,
    symptomatic,
    unstable,
)
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.patient_selection import surgical_candidate, to_treat
from wervelwijzer.guideline.performers import COORDINATOR, PHYSICIAN
from wervelwijzer.guideline.strengths import WORKING_GROUP
from wervelwijzer.language.decisions import Decision, Members, first_match, row
from wervelwijzer.language.recommendations import AT_ONCE, Action, Recommendation, Within
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_true, more_than, not_

SLOW_DEFICIT_AFTER = days(7)

start_deadline = Decision(
    name="treatment.start_deadline_hours",
    label=Text("termijn voor de start van de behandeling", "deadline for the start of treatment"),
    values=(24, 72, 168, 336, "not_applicable"),
    labels={
        24: Text("binnen 24 uur", "within 24 hours"),
        72: Text("binnen 72 uur", "within 72 hours"),
        168: Text("binnen 7 dagen", "within 7 days"),
        336: Text("binnen 14 dagen", "within 14 days"),
    },
    by=first_match(
        row("not_applicable", not_(confirmed)),
        row(
            72,
            all_of(
                deficit_by_mescc,
                more_than(neurology.deficit_developed_over_days, SLOW_DEFICIT_AFTER),
                is_true(neurology.walks_independently),
            ),
        ),
        row(24, deficit_by_mescc),
        row(168, all_of(mescc, to_treat)),
        row("not_applicable", mescc),
        row(336, symptomatic),
        otherwise="not_applicable",
    ),
    source=(
        Place(
            "organisation",
            192830,
            127,
            "03fa0f56150731f60289ef27fdbb5cca30802c3c906ee66ee0110f928c4cd19c",
        ),
        Place(
            "organisation",
            195686,
            731,
            "604e8fb2bb15f551508bb1cbc46a70a938acec7ce0f0526d0b43191e10a74f77",
        ),
    ),
    reading=Text(
        "Uitval door MESCC is 24 uur, tenzij ontstaan in meer dan 7 dagen én de patiënt nog zelfstandig loopt. "
        "Radiologische MESCC zonder uitval is 7 dagen, ook zonder pijn. In de stervensfase vervalt het advies om te "
        "starten.",
        "A deficit by MESCC is 24 hours unless it developed over more than 7 days and the patient walks independently. "
        "Radiological MESCC without a deficit is 7 days, also without pain. In the dying phase the advice to start "
        "lapses.",
    ),
)

mdo_urgency = Decision(
    name="mdo.urgency",
    label=Text("MDO", "MDO"),
    values=("ad_hoc", "weekly", "not_applicable"),
    labels={
        "ad_hoc": Text("ad hoc overleg, nu", "ad hoc meeting, now"),
        "weekly": Text("wekelijks MDO", "weekly MDO"),
    },
    by=first_match(
        row("not_applicable", not_(to_treat)),
        row(
            "ad_hoc",
            any_of(
                all_of(deficit, is_true(neurology.deficit_progressive)),
                is_true(symptoms.pain_severe_and_progressive),
                unstable,
                mescc,
            ),
        ),
        otherwise="weekly",
    ),
    source=(
        Place(
            "organisation",
            187118,
            919,
            "cfcfb3026b5f8b37d9f5f10bc534dc6f75629d5829e5346e8c0e632d83166509",
        ),
    ),
    reading=Text(
        "Elke instabiele wervelkolom geldt als ernstige instabiliteit; MESCC is altijd ad hoc.",
        "Every unstable spine counts as severe instability; MESCC is always ad hoc.",
    ),
)

mdo_members = Decision(
    name="mdo.members",
    label=Text("wie bij het MDO horen", "who belong at the MDO"),
    values=("treating_specialty", "radiation_oncologist", "radiologist", "neurologist", "spine_surgeon"),
    labels={
        "treating_specialty": Text("behandelend specialisme", "treating specialty"),
        "radiation_oncologist": Text("radiotherapeut", "radiation oncologist"),
        "radiologist": Text("radioloog", "radiologist"),
        "neurologist": Text("neuroloog", "neurologist"),
        "spine_surgeon": Text("wervelkolomchirurg", "spine surgeon"),
    },
    by=Members(
        rows=(
            row("treating_specialty", all_of()),
            row("radiation_oncologist", all_of()),
            row("radiologist", all_of()),
            row("neurologist", deficit),
            row("spine_surgeon", any_of(concludes(mdo_urgency, "ad_hoc"), not_stable, surgical_candidate)),
        ),
        asked=not_(concludes(mdo_urgency, "not_applicable")),
    ),
    source=(
        Place(
            "organisation",
            188325,
            443,
            "4e310e5d413535541b87ac399536af587587de8248110c91127d94e4d90c1ef1",
        ),
        Place(
            "organisation",
            187583,
            297,
            "514dfeee98b1009a63951e0a537235014862e6e84ef2f3d9ee864ff19ba1866b",
        ),
    ),
)

DECISIONS = (start_deadline, mdo_urgency, mdo_members)

# --- Recommendations: the meeting, and when treatment starts ---

ad_hoc_meeting = Recommendation(
    id="ORG-04",
    section="organisation",
    source=Place(
        "organisation",
        187118,
        762,
        "0aebdea7191e47078dfc4a120bc85da3a8ae346f9d67cb0e38c39086108757ed",
    ),
    says=Text(
        "Bij progressieve uitval, progressieve ernstige pijn of ernstige instabiliteit: ad hoc overleg van de "
        "mogelijke "
        "behandelaars en de regievoerder.",
        "With a progressive deficit, progressive severe pain or severe instability: an ad hoc meeting of the possible "
        "treating specialists and the coordinating physician.",
    ),
    action=Action("ad_hoc_mdo", Text("Roep nu een ad hoc MDO bijeen.", "Call an ad hoc MDO now.")),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=concludes(mdo_urgency, "ad_hoc"),
    due=AT_ONCE,
    reading=mdo_urgency.reading,
)

weekly_meeting = Recommendation(
    id="ORG-06",
    section="organisation",
    source=Place(
        "organisation",
        187925,
        112,
        "2d6202878351707366d64d6f930f35d9f78e2b0c8d90675d7b78df0ccb7a4bb2",
    ),
    says=Text(
        "Zonder spoed komt het beleid in het wekelijkse MDO.",
        "Without urgency the policy is discussed in the weekly MDO.",
    ),
    action=Action("weekly_mdo", Text("Bespreek in het wekelijkse MDO.", "Discuss in the weekly MDO.")),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=concludes(mdo_urgency, "weekly"),
)


def _start(nl: str, en: str) -> Action:
    return Action(
        "start_treatment",
        Text(
            f"Start de behandeling binnen {nl} na de definitieve diagnose.",
            f"Start treatment within {en} of the definitive diagnosis.",
        ),
    )


start_within_24_hours = Recommendation(
    id="ORG-12",
    section="organisation",
    source=Place(
        "organisation",
        192830,
        127,
        "03fa0f56150731f60289ef27fdbb5cca30802c3c906ee66ee0110f928c4cd19c",
    ),
    says=Text(
        "Uitval door MESCC: behandeling binnen 24 uur na de definitieve diagnose.",
        "A deficit by MESCC: treatment within 24 hours of the definitive diagnosis.",
    ),
    action=_start("24 uur", "24 hours"),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(start_deadline, 24),
    unless=(comfort_when_dying,),
    due=Within(24, "definitive_diagnosis"),
    reading=start_deadline.reading,
)

start_within_72_hours = Recommendation(
    id="ORG-13",
    section="organisation",
    source=Place(
        "organisation",
        192963,
        186,
        "5029a839c107f52e5dc7f2803b46f0573622cf22307ac50b88c75258a70132ae",
    ),
    says=Text(
        "Uitval door MESCC die in meer dan 7 dagen ontstond, bij wie nog zelfstandig loopt: behandeling binnen 72 uur.",
        "A deficit by MESCC that developed over more than 7 days, in a patient who still walks independently: "
        "treatment "
        "within 72 hours.",
    ),
    action=_start("72 uur", "72 hours"),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(start_deadline, 72),
    unless=(comfort_when_dying,),
    due=Within(72, "definitive_diagnosis"),
    reading=start_deadline.reading,
)

start_within_7_days = Recommendation(
    id="ORG-14",
    section="organisation",
    source=Place(
        "organisation",
        193155,
        91,
        "1b1922149b6dff159e58b8b047b0b3fdb90f013ec5c33df8f6823c5ea76d377a",
    ),
    says=Text(
        "Alleen zichtbare MESCC, zonder uitval: behandeling binnen 7 dagen.",
        "Visible MESCC only, without a deficit: treatment within 7 days.",
    ),
    action=_start("7 dagen", "7 days"),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(start_deadline, 168),
    unless=(comfort_when_dying,),
    due=Within(168, "definitive_diagnosis"),
    reading=start_deadline.reading,
)

start_within_14_days = Recommendation(
    id="ORG-15",
    section="organisation",
    source=Place(
        "organisation",
        193249,
        181,
        "6bd0ddb401bacd247507db9144f0c022fa17794118e07bf0367804e8945900c6",
    ),
    says=Text(
        "Geen MESCC, wel klachten: behandeling binnen 14 dagen.",
        "No MESCC but complaints: treatment within 14 days.",
    ),
    action=_start("14 dagen", "14 days"),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(start_deadline, 336),
    unless=(comfort_when_dying,),
    due=Within(336, "definitive_diagnosis"),
    reading=start_deadline.reading,
)

RECOMMENDATIONS = (
    ad_hoc_meeting,
    weekly_meeting,
    start_within_24_hours,
    start_within_72_hours,
    start_within_7_days,
    start_within_14_days,
)
