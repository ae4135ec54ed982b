"""Organisation of care: early diagnosis, MDO, start of treatment (chapter *Organisatie van zorg*)."""

from wervelwijzer.facts import neurology, symptoms, treatment
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
from wervelwijzer.guideline.information import at_risk_or_confirmed, leaflet
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.patient_selection import surgical_candidate, to_treat
from wervelwijzer.guideline.performers import COORDINATOR, HOSPITAL, PHYSICIAN, TREATING_SPECIALIST
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
        "A deficit due to MESCC is 24 hours unless it developed over more than 7 days and the patient walks "
        "independently. "
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

# --- Recommendations: early diagnosis ---

inform_general_practitioner_of_risk = Recommendation(
    id="ORG-01",
    section="organisation",
    source=Place("organisation", 183268, 175, "6c3c7f4e1677ac2ba62e3cceb1b597688ace83e9214031571b7c96ff666c292b"),
    says=Text(
        "Weten hoogrisicopatiënten én hun huisarts goed dat wervelmetastasen kunnen ontstaan, bij "
        "welke klachten contact nodig is (soms met spoed), en met wie, dan helpt dat de "
        "vertraging te bekorten.",
        "It helps to shorten delay if high-risk patients and their general practitioner know well "
        "that vertebral metastases can arise, which complaints call for contact (at times "
        "urgently), and with whom.",
    ),
    action=Action(
        "inform_general_practitioner_of_risk",
        Text(
            "Licht ook de huisarts in: het risico, de alarmerende klachten, en wie dan te bellen.",
            "Inform the general practitioner too: the risk, the alarming complaints, and whom to call then.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=at_risk_or_confirmed,
    also=(Place("organisation", 186348, 207, "5b5798f9119af4716a72adad1d8ffe77894c1043639914cf29c63c0ce2d2291d"),),
    reading=leaflet.reading,
)

# --- Recommendations: the meeting ---

pending_meeting = concludes(mdo_urgency, "ad_hoc", "weekly")

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
        "Bij een (relatieve) spoedindicatie, zoals progressieve uitval, progressieve ernstige "
        "pijn of ernstige instabiliteit: ad hoc overleg van ten minste de mogelijke behandelaars "
        "en de regievoerder, allen tegelijk.",
        "With a (relatively) urgent indication, such as a progressive deficit, progressive severe "
        "pain or severe instability: an ad hoc meeting of at least the possible treating "
        "specialists and the coordinating physician, all at the same time.",
    ),
    action=Action("ad_hoc_mdo", Text("Roep nu een ad hoc MDO bijeen.", "Call an ad hoc MDO now.")),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=concludes(mdo_urgency, "ad_hoc"),
    due=AT_ONCE,
    also=(
        Place("organisation", 188774, 214, "ae4e67040b4cdf94be7ff73f918eca478447ab3da30fe8069054f36dc64d4c02"),
        Place("organisation", 191708, 406, "7b7f9d2ed41c1dfaa2c5dea03a8af5cb7656b4999062e242d751920605d95d86"),
    ),
    reading=Text(
        "Elke instabiele wervelkolom geldt als ernstige instabiliteit; MESCC is altijd ad hoc. "
        "'Nu' is onze lezing van ad hoc: de tekst noemt geen termijn, en niet wie het overleg "
        "bijeenroept.",
        "Every unstable spine counts as severe instability; MESCC is always ad hoc. 'Now' is our "
        "reading of ad hoc: the text gives no time limit, nor who calls the meeting.",
    ),
)

who_meets_ad_hoc = Recommendation(
    id="ORG-05",
    section="organisation",
    source=Place("organisation", 187583, 340, "8a9a87b60719ada9a51a31e2641eb78eb3b04c68ab92b7e08ef66d9069af2e51"),
    says=Text(
        "Aan het ad hoc overleg nemen minstens deel: radiotherapeut, neurochirurg en/of "
        "orthopeed, en de regievoerder (bijvoorbeeld internist-oncoloog of longarts). Bij "
        "voorkeur ook een radioloog en, bij uitval, een neuroloog of neuro-oncoloog. Literatuur "
        "over de deelnemers is er niet, maar ieder specialisme dat meebehandelt hoort "
        "vertegenwoordigd te zijn.",
        "At least these take part in the ad hoc meeting: radiation oncologist, neurosurgeon "
        "and/or orthopaedic surgeon, and the coordinating physician (for instance medical "
        "oncologist or chest physician). Preferably also a radiologist and, with a deficit, a "
        "neurologist or neuro-oncologist. There is no literature on who should take part, but "
        "every specialty that shares in treatment should be represented.",
    ),
    action=Action(
        "invite_to_ad_hoc_mdo",
        Text(
            "Betrek radiotherapeut en wervelkolomchirurg tegelijk; bij voorkeur ook radioloog en neuroloog.",
            "Involve radiation oncologist and spine surgeon at the same time; preferably "
            "radiologist and neurologist too.",
        ),
    ),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=concludes(mdo_urgency, "ad_hoc"),
    also=(
        Place("organisation", 190197, 424, "0df323a0be35761cbadb8a240244d1d1dfd94f1fb3671b6bac250affdf485165"),
        Place("organisation", 190622, 111, "5171dda902b286b9cee1dd0de575848cc90f6b3d6ca26bebc1e88035f89fe76a"),
        Place("organisation", 192115, 111, "5171dda902b286b9cee1dd0de575848cc90f6b3d6ca26bebc1e88035f89fe76a"),
    ),
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
        "Is er geen spoed, dan kan het beleid in een wekelijks, vast MDO worden besproken.",
        "Where there is no urgency, the policy can be discussed in a regular weekly MDO.",
    ),
    action=Action("weekly_mdo", Text("Bespreek in het wekelijkse MDO.", "Discuss in the weekly MDO.")),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=concludes(mdo_urgency, "weekly"),
)


record_and_inform = Recommendation(
    id="ORG-08",
    section="organisation",
    source=Place("organisation", 188038, 162, "cc266205fcbb00dd0543eb805ad09594e94fef5712704b8654d84b3d62213dee"),
    says=Text(
        "Leg de uitkomst van het MDO vast in het dossier en breng de huisarts schriftelijk en/of "
        "telefonisch op de hoogte.",
        "Record the outcome of the MDO in the file and inform the general practitioner in writing and/or by telephone.",
    ),
    action=Action(
        "record_mdo_and_inform_general_practitioner",
        Text(
            "Na het MDO: noteer de uitkomst in het dossier en bericht de huisarts.",
            "After the MDO: note the outcome in the file and tell the general practitioner.",
        ),
    ),
    by=COORDINATOR,
    strength=WORKING_GROUP,
    when=pending_meeting,
    reading=Text(
        "Wie de huisarts inlicht en binnen welke tijd staat er niet; wij noemen de regievoerder en geven geen termijn.",
        "Who informs the general practitioner, and within what time, is not said; we name the "
        "coordinating physician and give no time limit.",
    ),
)

# --- Recommendations: the treatment phase ---


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
        "Snel progressieve uitval (minder dan 7 dagen) door MESCC: behandeling binnen 24 uur na "
        "de definitieve diagnose. De toelichting houdt die 24 uur aan voor uitval door MESCC in "
        "het algemeen, om mobiliteit en kwaliteit van leven zo veel mogelijk te behouden.",
        "A rapidly progressive deficit (less than 7 days) by MESCC: treatment within 24 hours of "
        "the definitive diagnosis. The rationale holds these 24 hours for a deficit due to MESCC in "
        "general, to preserve mobility and quality of life as far as possible.",
    ),
    action=_start("24 uur", "24 hours"),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(start_deadline, 24),
    unless=(comfort_when_dying,),
    due=Within(24, "definitive_diagnosis"),
    also=(Place("organisation", 195686, 240, "14ce1269f358b835f5a5ff2e1f05dfebfdaa5c438e31b15e6a37fd04d893ce82"),),
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
        "Langzaam progressieve uitval (meer dan 7 dagen) door MESCC, nog weinig uitgesproken (de "
        "patiënt loopt nog zelfstandig): behandeling binnen 72 uur na de definitieve diagnose.",
        "A slowly progressive deficit (more than 7 days) by MESCC, not yet pronounced (the "
        "patient still walks independently): treatment within 72 hours of the definitive "
        "diagnosis.",
    ),
    action=_start("72 uur", "72 hours"),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(start_deadline, 72),
    unless=(comfort_when_dying,),
    due=Within(72, "definitive_diagnosis"),
    also=(Place("organisation", 195927, 247, "22087ec0e5ece2de2b10c7f86bbcfde91c83ee1035741899ed0fccb3277fb8a4"),),
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
        "MESCC alleen op de beelden, met pijn (in de toelichting: zonder uitval): behandeling "
        "binnen 7 dagen na de definitieve diagnose.",
        "MESCC on imaging only, with pain (in the rationale: without a deficit): treatment within "
        "7 days of the definitive diagnosis.",
    ),
    action=_start("7 dagen", "7 days"),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(start_deadline, 168),
    unless=(comfort_when_dying,),
    due=Within(168, "definitive_diagnosis"),
    also=(Place("organisation", 196175, 242, "cabde082cf3bfc995a302470a92f92363c73079d927437e3586c6270027d96d3"),),
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
        "Geen MESCC, radiologisch noch klinisch, en alleen pijn of een radiculair syndroom: "
        "behandeling in elk geval binnen 14 dagen na de diagnose.",
        "No MESCC, radiological or clinical, and only pain or a radicular syndrome: treatment in "
        "any case within 14 days of the diagnosis.",
    ),
    action=_start("14 dagen", "14 days"),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(start_deadline, 336),
    unless=(comfort_when_dying,),
    due=Within(336, "definitive_diagnosis"),
    also=(Place("organisation", 196175, 242, "cabde082cf3bfc995a302470a92f92363c73079d927437e3586c6270027d96d3"),),
    reading=start_deadline.reading,
)

experienced_hospital = Recommendation(
    id="ORG-17",
    section="organisation",
    source=Place("organisation", 193436, 230, "c8a6b07fee1e63eff95e0b168d09831228264a8c32f560a66d8c39b947023099"),
    says=Text(
        "Wervelkolomchirurgie bij wervelmetastasen hoort alleen thuis in een instelling waar dat "
        "minstens 10 keer per jaar gebeurt; de toelichting telt per locatie.",
        "Spine surgery for vertebral metastases should be done only in an institution that does "
        "at least 10 such operations a year; the rationale counts per location.",
    ),
    action=Action(
        "operate_in_experienced_hospital",
        Text(
            "Opereer alleen op een locatie met minstens 10 van deze operaties per jaar; verwijs anders.",
            "Operate only at a location with at least 10 of these operations a year; otherwise refer.",
        ),
    ),
    by=HOSPITAL,
    strength=WORKING_GROUP,
    when=surgical_candidate,
    also=(
        Place("organisation", 197931, 115, "8d7b57a29d6cab2d8c4b008b0bc2cc038d34cb3a131840cf065cbc208019babb"),
        Place("organisation", 198233, 114, "8361ab5273cc26e764161e5ae66d1b8f726da2841e84c09f9cb171fbf9a8bddb"),
    ),
    not_computed=Text(
        "Hoe vaak een ziekenhuis opereert, is geen gegeven van de patiënt.",
        "How often a hospital operates is no fact of the patient.",
    ),
    reading=Text(
        "De aanbeveling telt per instelling, de toelichting per locatie; wij lezen het strengere: per locatie.",
        "The recommendation counts per institution, the rationale per location; we read the stricter: per location.",
    ),
)

responsible_for_the_taper = Recommendation(
    id="ORG-18",
    section="organisation",
    source=Place("organisation", 193668, 367, "fc5e4a612a63575db31d3bf0391abe9295bf3bfecea305e24bf68e21562bedf6"),
    says=Text(
        "Wie de wervelmetastasen behandelde (bijvoorbeeld radiotherapeut of chirurg), is er "
        "verantwoordelijk voor dat de corticosteroïden daarna zo nodig worden afgebouwd. Het "
        "uitvoeren mag worden overgedragen, bijvoorbeeld aan regievoerder of huisarts.",
        "Whoever treated the vertebral metastases (for instance the radiation oncologist or "
        "surgeon) is responsible for tapering the corticosteroids afterwards where needed. "
        "Carrying it out may be handed to another, for instance the coordinating physician or the "
        "general practitioner.",
    ),
    action=Action(
        "agree_who_tapers_corticosteroids",
        Text(
            "Zorg dat het afbouwen van de corticosteroïden geregeld is, zelf of overgedragen.",
            "See to it that the taper of the corticosteroids is arranged, by yourself or handed over.",
        ),
    ),
    by=TREATING_SPECIALIST,
    strength=WORKING_GROUP,
    when=is_true(treatment.corticosteroids_started),
    also=(Place("organisation", 199106, 359, "0df9b6ff4bc6e2c8df1f405e5bce4723fc5d619bc70441bcb91a4d69cfc0038e"),),
)

RECOMMENDATIONS = (
    inform_general_practitioner_of_risk,
    ad_hoc_meeting,
    who_meets_ad_hoc,
    weekly_meeting,
    record_and_inform,
    start_within_24_hours,
    start_within_72_hours,
    start_within_7_days,
    start_within_14_days,
    experienced_hospital,
    responsible_for_the_taper,
)
