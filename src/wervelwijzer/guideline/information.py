"""Information for patients (chapter *Voorlichting en communicatie*)."""

from wervelwijzer.facts import tumour
from wervelwijzer.guideline.definitions import confirmed
from wervelwijzer.guideline.patient_selection import to_treat
from wervelwijzer.guideline.performers import PHYSICIAN
from wervelwijzer.guideline.strengths import CONSIDERATION, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, first_match, row
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import any_of, concludes, is_true

leaflet = Decision(
    name="information.leaflet",
    label=Text("patiëntenfolder", "patient leaflet"),
    values=("none", "risk", "full"),
    labels={
        "none": Text("geen folder", "no leaflet"),
        "risk": Text("risicofolder (bijlage 2)", "risk leaflet (appendix 2)"),
        "full": Text("uitgebreide folder (bijlage 3)", "full leaflet (appendix 3)"),
    },
    by=first_match(
        row("full", confirmed),
        row(
            "risk",
            any_of(is_true(tumour.bone_metastases_known), is_true(tumour.judged_high_risk_of_vertebral_metastases)),
        ),
        otherwise="none",
    ),
    source=(
        Place(
            "information",
            179466,
            741,
            "90f28fc56b71055416e417258d16feb4339644e597e7f591bf532424aaa7ec86",
        ),
        Place(
            "information",
            186556,
            345,
            "7d99422ccbfc776d3208dc471abc48f548ea8b4ad03471e453a52b37046c6374",
        ),
    ),
    reading=Text(
        "Bekende botmetastasen van elke primaire tumor tellen, of het oordeel van de behandelaar.",
        "Known bone metastases of any primary count, or the treating physician's judgement.",
    ),
)

DECISIONS = (leaflet,)

# --- Recommendations ---

at_risk_or_confirmed = concludes(leaflet, "risk", "full")

inform_of_alarm_symptoms = Recommendation(
    id="INF-01",
    section="information",
    source=Place("information", 179466, 469, "9317f58f9b2a74a1c733c6d60ae92018c1d22e1a17692eaf79dc17ac3939c397"),
    says=Text(
        "Wervelmetastasen kunnen ernstige complicaties geven, zoals een dwarslaesie. Een patiënt "
        "met kanker en een hoog risico erop, vooral met bekende wervel- en/of botmetastasen, moet "
        "daarom zijn situatie kennen: op welke klachten te letten, wie dan te benaderen, en hoe "
        "snel.",
        "Vertebral metastases can have serious complications, such as a cord lesion. A patient "
        "with cancer and a high risk of them, above all with known vertebral and/or bone "
        "metastases, must therefore know the situation: which complaints to watch for, whom to "
        "approach then, and how soon.",
    ),
    action=Action(
        "inform_of_alarm_symptoms",
        Text(
            "Vertel de patiënt welke klachten alarmerend zijn, wie dan te benaderen, en binnen welke tijd.",
            "Tell the patient which complaints are alarming, whom to approach then, and within what time.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=at_risk_or_confirmed,
    reading=leaflet.reading,
)

full_leaflet = Recommendation(
    id="INF-02",
    section="information",
    source=Place("information", 180060, 147, "8f6122af4efd9cde60147f1a2d87bb933c48cc9e4fbd3a38fc855ea655e2e98e"),
    says=Text(
        "Zijn er al wervelmetastasen aangetoond, dan kan ook de uitgebreidere folder (bijlage 3) worden gebruikt.",
        "Where vertebral metastases have already been proven, the more extensive leaflet "
        "(appendix 3) can be used as well.",
    ),
    action=Action(
        "give_full_leaflet",
        Text(
            "Bied de patiënt de uitgebreide folder over uitzaaiingen in de wervelkolom aan (bijlage 3).",
            "Offer the patient the full leaflet on metastases in the spine (appendix 3).",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(leaflet, "full"),
    also=(Place("organisation", 197252, 123, "2c7546de1629575389762ea250c87790c7b9fcaf4f297408f4c80bb5ed893284"),),
)

written_information = Recommendation(
    id="INF-04",
    section="information",
    source=Place("organisation", 186556, 345, "7d99422ccbfc776d3208dc471abc48f548ea8b4ad03471e453a52b37046c6374"),
    says=Text(
        "Patiënt én huisarts krijgen de schriftelijke informatie (bijlage 2): altijd bij multipel myeloom of mamma-, "
        "long- of prostaatcarcinoom met aangetoonde botlokalisaties, en bij ieder van wie de behandelaar het risico "
        "hoog vindt. Vul de plaatselijke contactgegevens in.",
        "Patient and general practitioner both get the written information (appendix 2): always in multiple myeloma or "
        "breast, lung or prostate cancer with proven bone lesions, and in anyone whom the treating physician judges to "
        "be at high risk. Fill in the local contact details.",
    ),
    action=Action(
        "give_written_information",
        Text(
            "Geef patiënt en huisarts bijlage 2, met de plaatselijke contactgegevens ingevuld.",
            "Give patient and general practitioner appendix 2, with the local contact details filled in.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=at_risk_or_confirmed,
    also=(
        Place("information", 179936, 123, "c01a24363fadccca174d62bf885c12fc4f629ad3fc33b5b6979440f2e7ab76ca"),
        Place("organisation", 183444, 139, "370b45febb34633d56252c3baf94dc5573f15df00fc11e8a024761c9780c04c2"),
        Place("information", 180808, 183, "b0c3f1e6f2ad01ab5edf2899daf3b679171f6c828ec5446c6c94cb8992fc4be1"),
    ),
    reading=leaflet.reading,
)

decide_together = Recommendation(
    id="INF-03",
    section="information",
    source=Place("information", 181763, 655, "d9fefe08a9f7f99e08555ba2cdcb23f8c30d8d0ca92c2a52e9efffd7ea8a1981"),
    says=Text(
        "Beslis samen met patiënt en naaste of een behandeling wordt gestart: zet bijwerkingen en "
        "complicaties af tegen de geschatte overleving en de verwachte winst (minder pijn, "
        "verbetering van uitval, kwaliteit van leven), weeg de wensen en verwachtingen van de "
        "patiënt mee en neem er genoeg tijd voor. De volledig ingelichte patiënt bepaalt de "
        "keuze; informatie liefst ook op schrift en/of via internet.",
        "Decide together with patient and relative whether a treatment is started: weigh side "
        "effects and complications against the estimated survival and the expected gain (less "
        "pain, improvement of a deficit, quality of life), take the patient's wishes and "
        "expectations into account and take enough time. The fully informed patient determines "
        "the choice; information preferably also in writing and/or on the internet.",
    ),
    action=Action(
        "decide_together",
        Text(
            "Beslis samen met patiënt en naaste over de behandeling, en trek er tijd voor uit.",
            "Decide on treatment together with patient and relative, and take time for it.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=to_treat,
    also=(Place("organisation", 196835, 212, "ea4747ed6b8b9e233080b44d3430b2407e8647a540f16b000c62f1e657d4ebfc"),),
    not_computed=Text(
        "De afweging zelf maken arts, patiënt en naaste; een programma kan alleen eraan herinneren.",
        "The weighing itself is for physician, patient and relative; a program can only bring it to mind.",
    ),
)

RECOMMENDATIONS = (inform_of_alarm_symptoms, full_leaflet, written_information, decide_together)
