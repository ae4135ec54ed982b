"""The treatments as the full leaflet tells them: whole where this patient's advice makes them relevant, else in short.

What is relevant follows from the advice that the screen shows, and from what is planned or given; nothing is judged
here, save what the dying phase does to what was planned: that is our reading, and marked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wervelwijzer.advice.result import Advice
from wervelwijzer.guideline.bone_agents import bisphosphonate_lowers_calcium, prevent_skeletal_morbidity
from wervelwijzer.guideline.cord_lesion import relieve_pain_in_acute_lesion
from wervelwijzer.guideline.corticosteroids import corticosteroid_for_pain_flare, start_dexamethasone
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.patient_selection import (
    both_are_good_options,
    radiotherapy_first,
    start_analgesia,
    surgery_after_failed_radiotherapy,
    surgery_for_decline_under_radiotherapy,
    surgery_for_instability,
    surgery_where_radiotherapy_is_not_feasible,
)
from wervelwijzer.guideline.percutaneous import (
    cement_after_radiotherapy,
    cement_for_instability,
    rfa_with_extensive_destruction,
)
from wervelwijzer.guideline.radionuclides import radionuclide_for_pain
from wervelwijzer.guideline.radiotherapy import (
    earlier_after_surgery,
    postoperative_long,
    postoperative_short,
    second_course_is_due,
    wait_after_surgery,
)
from wervelwijzer.guideline.rehabilitation import (
    adapted_programme,
    by_oncological_rehabilitation,
    regular_programme,
    short_outpatient_programme,
)
from wervelwijzer.guideline.stability import try_a_brace
from wervelwijzer.guideline.systemic_therapy import systemic_therapy_for_pain, systemic_therapy_may_come_first
from wervelwijzer.guideline.unknown_origin import consider_immediate_decompression
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.recommendations import Recommendation
from wervelwijzer.language.text import Text

Place = Literal["now", "open", "other"]


@dataclass(frozen=True)
class Treatment:
    """A treatment, and what makes it relevant.

    `given_by` are the recommendations that give or offer it: not those that say how, if it is given, nor the duty
    always to consider surgery, of which the preferred local treatment is the outcome. With `outcomes` the decision
    asks for it, with `undecided` it leaves it to the physician. `taken` and `planned` are facts that say so already.
    """

    title: Text
    decision: str
    outcomes: tuple[Value, ...]
    whole: tuple[Text, ...]
    short: Text
    given_by: tuple[Recommendation, ...]
    undecided: tuple[Value, ...] = ()
    taken: str | None = None
    planned: str | None = None

    def place(self, advice: Advice) -> Place:
        """Whether it may suit this patient now, is not settled, or comes behind; the first that holds decides.

        1. What the patient takes already, or what a recommendation that applies gives: now, when dying too.
        2. What is planned: now; when dying it is open, for the advice then names no preferred local treatment.
        3. What yields to comfort: behind, when dying.
        4. What the decision comes to, or may still come to.
        """
        if self._is_known(advice, self.taken) or self._advised(advice):
            return "now"
        dying = is_for_comfort(advice)
        if self._is_known(advice, self.planned):
            return "open" if dying else "now"
        if dying and self._yields_to_comfort:
            return "other"
        possible = advice.decisions[self.decision].possible
        if all(_among(value, self.outcomes) for value in possible):
            return "now"
        return "open" if any(_among(value, (*self.outcomes, *self.undecided)) for value in possible) else "other"

    def source(self, advice: Advice) -> str:
        """Where in the result object its place comes from."""
        told = next((fact for fact in (self.taken, self.planned) if self._is_known(advice, fact)), None)
        if told:
            return f"known/{told}"
        advised = self._advised(advice)
        return f"recommendations/{advised[0]}/id" if advised else f"decisions/{self.decision}"

    def is_doubted(self, advice: Advice) -> bool:
        """Whether it was planned, and is open only because the patient is dying: our reading."""
        return self._is_known(advice, self.planned) and self.place(advice) == "open"

    @property
    def _yields_to_comfort(self) -> bool:
        return any(comfort_when_dying in rec.unless for rec in self.given_by)

    def _advised(self, advice: Advice) -> list[str]:
        found = (one for one in advice.recommendations if one.status == "applies")
        return [one.recommendation.id for one in found if one.recommendation in self.given_by]

    def _is_known(self, advice: Advice, fact: str | None) -> bool:
        return fact is not None and advice.known.get(fact) is True


def is_for_comfort(advice: Advice) -> bool:
    """Whether the advice is to aim at comfort: the patient is dying."""
    return any(one.recommendation is comfort_when_dying and one.status == "applies" for one in advice.recommendations)


def _among(value: Value, outcomes: tuple[Value, ...]) -> bool:
    return any(type(value) is type(outcome) and value == outcome for outcome in outcomes)


DEXAMETHASONE = Treatment(
    Text("Dexamethason", "Dexamethasone"),
    "corticosteroids.dexamethasone",
    ("start", "option_for_pain_flare"),
    (
        Text(
            "Een uitzaaiing kan zwelling geven rond uw zenuwen. Dexamethason remt die zwelling. Uw zenuwen krijgen "
            "weer ruimte. Vaak wordt ook de pijn minder.",
            "A metastasis can cause swelling round your nerves. Dexamethasone reduces that swelling. Your nerves get "
            "room again. Often the pain lessens too.",
        ),
        Text(
            "U krijgt het medicijn rond een bestraling of operatie. Daarna neemt u steeds iets minder. Stop niet "
            "zelf. Uw arts of apotheker vertelt welke bijwerkingen u kunt krijgen.",
            "You get the medicine around radiotherapy or an operation. After that you take a little less each time. Do "
            "not stop by yourself. Your doctor or pharmacist tells which side effects you may get.",
        ),
    ),
    Text("een medicijn tegen zwelling rond de zenuwen.", "a medicine against swelling round the nerves."),
    (
        start_dexamethasone,
        corticosteroid_for_pain_flare,
    ),
    undecided=("no_consensus",),
    taken="treatment.corticosteroids_started",
)

RADIOTHERAPY = Treatment(
    Text("Bestraling", "Radiotherapy"),
    "local_treatment.preferred",
    ("radiotherapy", "surgery_or_radiotherapy"),
    (
        Text(
            "Bestraling is de behandeling die mensen met uitzaaiingen in de wervels het vaakst krijgen. Een "
            "radiotherapeut richt straling op de zieke wervels. Dat helpt tegen de pijn. Ook kan het helpen als u "
            "minder kracht of gevoel hebt.",
            "Radiotherapy is the treatment that people with metastases in the vertebrae get most often. A radiation "
            "oncologist aims radiation at the diseased vertebrae. That helps against the pain. It can also help if you "
            "have less strength or feeling.",
        ),
        Text(
            "Bestraling werkt meestal niet meteen. De pijn kan eerst even erger worden. Zeg dat dan: vaak is er iets "
            "aan te doen. Komt de pijn later terug? Soms kan de plek opnieuw worden bestraald.",
            "Radiotherapy usually does not work at once. The pain may get worse for a while first. Say so: often "
            "something can be done about it. Does the pain come back later? Sometimes the place can be irradiated "
            "again.",
        ),
    ),
    Text(
        "straling op de zieke wervels, tegen pijn en uitval.",
        "radiation on the diseased vertebrae, against pain and loss of strength or feeling.",
    ),
    (
        radiotherapy_first,
        both_are_good_options,
        second_course_is_due,
        wait_after_surgery,
        earlier_after_surgery,
        postoperative_short,
        postoperative_long,
    ),
    planned="treatment.radiotherapy_planned",
)

SURGERY = Treatment(
    Text("Operatie", "Operation"),
    "local_treatment.preferred",
    ("surgery", "surgery_or_radiotherapy"),
    (
        Text(
            "Ook een operatie kan bij u passen. Dat is vooral zo als uw rug niet stevig meer is, of als "
            "zenuwen in de knel zitten. De chirurg geeft de zenuwen ruimte en maakt uw rug weer stevig, vaak met "
            "metaal.",
            "An operation may suit you too. That is so above all if your back is no longer firm, "
            "or if nerves are trapped. The surgeon gives the nerves room and makes your back firm again, often with "
            "metal.",
        ),
        Text(
            "Een operatie is zwaar. Uw lichaam moet dat aankunnen. Na de operatie wordt u bijna altijd nog bestraald.",
            "An operation is a strain. Your body must be able to bear it. After the operation you almost always get "
            "radiotherapy as well.",
        ),
    ),
    Text(
        "ruimte voor de zenuwen en een stevige rug. Voor de meeste mensen past bestraling beter.",
        "room for the nerves and a firm back. For most people radiotherapy fits better.",
    ),
    (
        surgery_for_instability,
        surgery_after_failed_radiotherapy,
        surgery_for_decline_under_radiotherapy,
        both_are_good_options,
        surgery_where_radiotherapy_is_not_feasible,
        consider_immediate_decompression,
    ),
    planned="treatment.surgery_planned",
)

PAINKILLERS = Treatment(
    Text("Medicijnen tegen de pijn", "Medicines against the pain"),
    "pain.treatment_indicated",
    (True,),
    (
        Text(
            "Andere behandelingen werken vaak pas na een tijd. Daarom zijn er ook pijnstillers. Geef uw pijn een "
            "cijfer: 0 is geen pijn, 10 is de ergste pijn. Schrijf het op en neem het mee naar uw arts.",
            "Other treatments often work only after a while. That is why there are painkillers too. Give your pain a "
            "number: 0 is no pain, 10 is the worst pain. Write it down and take it to your doctor.",
        ),
        Text(
            "Helpen de pijnstillers niet genoeg? Zeg het. U hoeft niet flink te zijn.",
            "Are the painkillers not helping enough? Say so. You do not have to be brave.",
        ),
    ),
    Text("pijnstillers, zo nodig met hulp van een pijnteam.", "painkillers, with help from a pain team where needed."),
    (
        start_analgesia,
        relieve_pain_in_acute_lesion,
    ),
)

SYSTEMIC = Treatment(
    Text("Medicijnen tegen de kanker", "Medicines against the cancer"),
    "systemic_therapy.option_for_pain",
    (True,),
    (
        Text(
            "Chemotherapie, hormoontherapie en andere medicijnen remmen de kanker zelf. Of ze helpen, hangt af van uw "
            "soort kanker. Drukt een uitzaaiing al op zenuwen? Dan werken ze vaak te langzaam.",
            "Chemotherapy, hormone therapy and other medicines hold back the cancer itself. Whether they help depends "
            "on your kind of cancer. Does a metastasis press on nerves already? Then they often work too slowly.",
        ),
    ),
    Text("chemotherapie, hormoontherapie of andere medicijnen.", "chemotherapy, hormone therapy or other medicines."),
    (
        systemic_therapy_may_come_first,
        systemic_therapy_for_pain,
    ),
)

BONE_AGENTS = Treatment(
    Text("Medicijnen voor sterkere botten", "Medicines for stronger bones"),
    "bone_agents.prevention_option",
    (True,),
    (
        Text(
            "Uitzaaiingen breken bot af. Een bisfosfonaat of denosumab remt dat. Zo zijn er minder problemen met de "
            "botten, zoals een breuk. U krijgt het als infuus, prik of tablet.",
            "Metastases break down bone. A bisphosphonate or denosumab slows that. So there are fewer problems with "
            "the bones, such as a fracture. You get it as a drip, an injection or a tablet.",
        ),
    ),
    Text(
        "een bisfosfonaat of denosumab, tegen afbraak van bot.", "a bisphosphonate or denosumab, against loss of bone."
    ),
    (
        prevent_skeletal_morbidity,
        bisphosphonate_lowers_calcium,
    ),
)

CEMENT = Treatment(
    Text("Cement in de wervel", "Cement in the vertebra"),
    "vertebroplasty.option",
    (True,),
    (
        Text(
            "Een arts spuit met een naald cement in de zieke wervel. Het cement wordt hard. De wervel wordt steviger "
            "en de pijn kan minder worden.",
            "A doctor injects cement into the diseased vertebra with a needle. The cement sets. The vertebra "
            "becomes firmer and the pain may lessen.",
        ),
    ),
    Text("cement via een naald, tegen pijn in een wervel.", "cement through a needle, against pain in a vertebra."),
    (
        cement_after_radiotherapy,
        cement_for_instability,
        rfa_with_extensive_destruction,
    ),
)

RADIONUCLIDE = Treatment(
    Text("Radioactief medicijn", "Radioactive medicine"),
    "radionuclides.option",
    (True,),
    (
        Text(
            "Hebt u op veel plaatsen pijn in de botten? Dan kan een radioactief medicijn helpen. U krijgt het met een "
            "naald in een bloedvat. Het gaat met het bloed naar de zieke plekken.",
            "Do you have pain in the bones in many places? Then a radioactive medicine can help. You get it through a "
            "needle in a vein. It goes to the diseased places with the blood.",
        ),
    ),
    Text("bij pijn op veel plaatsen in de botten.", "for pain in many places in the bones."),
    (radionuclide_for_pain,),
)

BRACE = Treatment(
    Text("Brace of korset", "Brace or corset"),
    "stability.brace_trial_option",
    (True,),
    (
        Text(
            "Een brace steunt uw rug. U probeert of u er minder pijn door hebt. Na twee weken beslist u met uw arts "
            "of u doorgaat.",
            "A brace supports your back. You try whether it lessens your pain. After two weeks you decide with your "
            "doctor whether to go on.",
        ),
    ),
    Text("steun voor uw rug.", "support for your back."),
    (try_a_brace,),
)

REHABILITATION = Treatment(
    Text("Revalidatie", "Rehabilitation"),
    "rehabilitation.programme",
    ("regular", "adapted", "short_outpatient_option", "by_oncological_rehabilitation_criteria"),
    (
        Text(
            "Bij revalidatie leert u zo goed mogelijk bewegen en voor uzelf zorgen. Een revalidatiearts, "
            "fysiotherapeut of ergotherapeut helpt u daarbij.",
            "In rehabilitation you learn to move and care for yourself as well as possible. A rehabilitation "
            "doctor, physiotherapist or occupational therapist helps you.",
        ),
    ),
    Text("hulp om beter te bewegen en voor uzelf te zorgen.", "help to move better and care for yourself."),
    (
        regular_programme,
        adapted_programme,
        short_outpatient_programme,
        by_oncological_rehabilitation,
    ),
)

TREATMENTS = (
    DEXAMETHASONE,
    RADIOTHERAPY,
    SURGERY,
    PAINKILLERS,
    SYSTEMIC,
    BONE_AGENTS,
    CEMENT,
    RADIONUCLIDE,
    BRACE,
    REHABILITATION,
)

WITHHELD = Text(
    "We weten nog niet precies welke kanker u hebt. Daarom is het beter om te wachten met dexamethason, tot er een "
    "stukje weefsel is weggenomen. Anders is dat weefsel moeilijker te beoordelen.",
    "We do not yet know exactly which cancer you have. That is why it is better to wait with dexamethasone, until a "
    "piece of tissue has been taken. Otherwise that tissue is harder to assess.",
)

COURSES: dict[Value, Text] = {
    "single_8_gy": Text(
        "Volgens de richtlijn past bij u één bestraling. Die helpt even goed tegen de pijn als een reeks. Uw "
        "radiotherapeut bespreekt het met u.",
        "By the guideline a single session suits you. It helps against the pain as well as a series. Your radiation "
        "oncologist will discuss it with you.",
    ),
    "30_to_39_gy_in_10_to_13_or_hypofractionated": Text(
        "Volgens de richtlijn past bij u een reeks bestralingen, meestal 10 tot 13. Uw radiotherapeut bespreekt het "
        "met u.",
        "By the guideline a series of sessions suits you, usually 10 to 13. Your radiation oncologist will discuss it "
        "with you.",
    ),
    "at_least_30_gy_in_10": Text(
        "Volgens de richtlijn past bij u een reeks van 10 of meer bestralingen. Uw radiotherapeut bespreekt het met u.",
        "By the guideline a series of 10 or more sessions suits you. Your radiation oncologist will discuss it with "
        "you.",
    ),
}
"""The course in a patient's words, by the decision on the schedule."""
