"""Palliative care (chapter *Palliatieve zorg*): its principles, its four stages, and what each stage asks."""

from wervelwijzer.facts import care, status, symptoms, treatment, tumour
from wervelwijzer.guideline.definitions import confirmed
from wervelwijzer.guideline.performers import ALL_CAREGIVERS, PHYSICIAN
from wervelwijzer.guideline.strengths import LITERATURE, STATED
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import MIND, Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_false, is_one_of, is_true, not_, term

discuss_end_of_life = Decision(
    name="palliative.discuss_end_of_life",
    label=Text("gesprek over het levenseinde", "conversation about the end of life"),
    values=(True, False),
    labels={},
    by=true_when(is_false(status.surprised_if_died_within_a_year)),
    source=(
        Place(
            "palliative_care",
            146352,
            348,
            "3aae096d7f5618fb05c128aa245936e228c1ec9a9db77176b892a7c7ab38a63b",
        ),
    ),
    reading=Text(
        "Alleen het antwoord op de verrassingsvraag telt.", "Only the answer to the surprise question counts."
    ),
)

DECISIONS = (discuss_end_of_life,)

# --- Who is in the palliative phase, and at which stage ---

OFTEN_CURABLE = ("germ_cell", "hodgkin_lymphoma", "lymphoma_high_or_intermediate_grade")
"""The tumours that the introduction names as exceptions to the palliative phase."""

palliative = term(
    "bevestigde wervelmetastase van een tumor die meestal niet meer te genezen is",
    "confirmed vertebral metastasis of a tumour that can mostly not be cured any more",
    all_of(confirmed, not_(is_one_of(tumour.primary, *OFTEN_CURABLE))),
)

PALLIATIVE_READING = Text(
    "Getoond zodra de metastase bevestigd is, behalve bij kiemceltumoren, Hodgkinlymfoom en hoog- of "
    "intermediairgradig lymfoom; het gegeven maakt tussen die twee graden geen onderscheid.",
    "Shown once the metastasis is confirmed, except in germ cell tumours, Hodgkin lymphoma and high or intermediate "
    "grade lymphoma; the fact does not tell those two grades apart.",
)

disease_directed_stage = term(
    "ziektegerichte palliatie: operatie of bestraling gepland, of systemische therapie loopt",
    "disease-directed palliation: surgery or radiotherapy planned, or systemic therapy going on",
    all_of(
        palliative,
        is_false(status.dying_phase),
        any_of(
            is_true(treatment.surgery_planned),
            is_true(treatment.radiotherapy_planned),
            is_true(care.evaluating_systemic_therapy),
        ),
    ),
)

symptom_directed_stage = term(
    "overlijden binnen een jaar te verwachten, nog niet in de stervensfase",
    "death within a year to be expected, not yet in the dying phase",
    all_of(concludes(discuss_end_of_life, True), is_false(status.dying_phase)),
)

STAGE_NOT_COMPUTED = Text(
    "Welk stadium van palliatie de patiënt heeft bereikt, is een oordeel van de arts, samen met de patiënt.",
    "Which stage of palliation the patient has reached is the physician's judgement, together with the patient.",
)

SYMPTOM_STAGE_READING = Text(
    "Getoond vanaf het moment dat overlijden binnen een jaar niet zou verbazen tot aan de stervensfase; de tekst geeft "
    "geen grens tussen ziekte- en symptoomgerichte palliatie.",
    "Shown from the moment that death within a year would be no surprise until the dying phase; the text draws no line "
    "between disease-directed and symptom-directed palliation.",
)

# --- Recommendations: first the one that others yield to, then in the order of the text ---

comfort_when_dying = Recommendation(
    id="PAL-11",
    section="palliative_care",
    source=Place(
        "palliative_care",
        147490,
        183,
        "cc50ac217682840cd0b7b834d0fa31f81804b53c319e118872daa74306b4e352",
    ),
    says=Text(
        "Let in de stervensfase op klachten en signalen die de patiënt belasten; richt het handelen vooral op "
        "comfort, op minder lijden en op een zo goed mogelijk sterven.",
        "In the dying phase watch for symptoms and signs that burden the patient; aim above all at comfort, at "
        "less suffering and at dying as well as possible.",
    ),
    action=Action(
        "aim_at_comfort",
        Text("Stervensfase: richt de zorg op comfort en verlichting.", "Dying phase: aim care at comfort and relief."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=is_true(status.dying_phase),
    headline=MIND,
    also=(Place("palliative_care", 152399, 248, "a0879128193558fceb7fa4ded6323685199d38c12fa8d1e1f902efb6f4f525bd"),),
)

palliative_care_for_all = Recommendation(
    id="PAL-01-CARE",
    section="palliative_care",
    source=Place("palliative_care", 140623, 54, "a56b6eb2037a5103f595573deab63b1104ff70d73e69ef74f7953e3871f90afb"),
    says=Text(
        "Iedere patiënt die niet meer kan genezen, krijgt palliatieve zorg, ook wie nog jaren te leven heeft.",
        "Every patient who cannot be cured any more receives palliative care, those with years to live included.",
    ),
    action=Action(
        "start_palliative_care",
        Text("Zet palliatieve zorg in, naast de behandeling.", "Start palliative care, beside treatment."),
    ),
    by=PHYSICIAN,
    strength=LITERATURE,
    when=palliative,
    reading=PALLIATIVE_READING,
)

attend_to_four_dimensions = Recommendation(
    id="PAL-03",
    section="palliative_care",
    source=Place("palliative_care", 142514, 95, "763551b93b4b15f3134acf9179546cab8ad660d34f4eb83d4b1b9d01454ad532"),
    says=Text(
        "Heb aandacht voor vier dimensies: lichaam, psyche, sociale omgeving en zingeving. Ga uit van wat de "
        "patiënt vraagt, en zorg ook voor de naasten, tot na het overlijden.",
        "Attend to four dimensions: body, mind, social setting and meaning. Start from what the patient asks "
        "for, and care for the relatives too, until after the death.",
    ),
    action=Action(
        "attend_to_four_dimensions",
        Text(
            "Loop de vier dimensies na: lichamelijk, psychisch, sociaal en spiritueel.",
            "Go through the four dimensions: physical, psychological, social and spiritual.",
        ),
    ),
    by=ALL_CAREGIVERS,
    strength=STATED,
    when=palliative,
    reading=PALLIATIVE_READING,
    also=(
        Place("palliative_care", 141216, 397, "8acb5939f388d793ba3bf02a960ac1622eeadf486496e5d72ee58b00668a5843"),
        Place("palliative_care", 143638, 216, "f23f337fcae2a9ea44dd1b7e153f039ac6608965b53c79f1d2fd102639afa926"),
    ),
)

fit_care_to_coping = Recommendation(
    id="PAL-04",
    section="palliative_care",
    source=Place("palliative_care", 142611, 137, "4a500413e4b8cfe682e976ab0d0f2fa2a02d78a2ac3bb687a76a54e4bd6bd120"),
    says=Text(
        "Zie hoe veerkrachtig de patiënt is en hoe die met ziek zijn omgaat, en pas zorg en steun daarbij aan.",
        "See how resilient the patient is and how the patient copes with being ill, and fit care and support to that.",
    ),
    action=Action(
        "fit_care_to_coping",
        Text(
            "Stem de zorg af op veerkracht en copingstijl van deze patiënt.",
            "Fit care to this patient's resilience and way of coping.",
        ),
    ),
    by=ALL_CAREGIVERS,
    strength=STATED,
    when=palliative,
    not_computed=Text(
        "Veerkracht en copingstijl blijken in het gesprek; er is geen gegeven voor.",
        "Resilience and coping show in conversation; no fact holds them.",
    ),
    also=(Place("palliative_care", 143855, 226, "4309ba02ef1bc26e90b336d2aa0ce12f7ce47b31e7469061f97b37bbf60b038a"),),
)

make_individual_plan = Recommendation(
    id="PAL-05",
    section="palliative_care",
    source=Place("palliative_care", 142750, 127, "d82ac56756f970a9d9edac0e69c5c179fb0df26e843f1ff8c9c8cb665f9221a9"),
    says=Text(
        "Maak een persoonlijk plan voor zorg en behandeling, uitgaande van wat de patiënt wil bereiken, nodig "
        "heeft en wenst, en van de grenzen die de patiënt stelt.",
        "Make a personal plan for care and treatment, based on what the patient wants to reach, needs and "
        "wishes, and on the limits that the patient sets.",
    ),
    action=Action(
        "make_individual_care_plan",
        Text(
            "Stel een individueel zorg- en behandelplan op: doelen, behoeften, grenzen, wensen.",
            "Draw up an individual care and treatment plan: goals, needs, limits, wishes.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=palliative,
    reading=PALLIATIVE_READING,
    also=(Place("palliative_care", 144679, 159, "123ade08d72cb2ae2bb5ea6afba5eab35520a60513edb006cafd108adf41d8a1"),),
)

plan_ahead = Recommendation(
    id="PAL-05-AHEAD",
    section="palliative_care",
    source=Place("palliative_care", 142878, 159, "783f43a424b6f7e5fd8d6b36e4a3230f6e4f2aec48de52536457676918bac177"),
    says=Text(
        "Denk vooruit over wat kan komen en bespreek op tijd wat de patiënt rond het levenseinde wil, ook of de "
        "patiënt "
        "gereanimeerd wil worden.",
        "Think ahead of what may come, and discuss in good time what the patient wants around the end of life, "
        "resuscitation included.",
    ),
    action=Action(
        "plan_ahead",
        Text(
            "Leg vast wat te doen in te verwachten situaties, met de wens over reanimatie.",
            "Record what to do in situations to be expected, with the wish on resuscitation.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=palliative,
    not_computed=Text(
        "Wat op tijd is, en welke situaties te verwachten zijn, bepaalt de arts met de patiënt.",
        "What is in good time, and which situations are to be expected, is for the physician and patient.",
    ),
    also=(Place("palliative_care", 144839, 362, "041d1ff302e70910dfb2117da17083ae227de7e292cda73053c2d5c40788d3db"),),
)

ask_the_surprise_question = Recommendation(
    id="PAL-06",
    section="palliative_care",
    source=Place("palliative_care", 146352, 143, "723b77fffc97581d76063690b8c5c9c72bc81f1a04f1eaf5e9412e1b3664f989"),
    says=Text(
        "Vraag u bij elke nieuwe complicatie of toename van de ziekte af of overlijden binnen een jaar u zou verbazen.",
        "At each new complication or increase of the disease, ask yourself whether death within a year would "
        "surprise you.",
    ),
    action=Action(
        "ask_the_surprise_question",
        Text(
            "Stel uzelf de verrassingsvraag, en opnieuw bij elke complicatie of progressie.",
            "Ask yourself the surprise question, and again at each complication or progression.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=palliative,
    unless=(comfort_when_dying,),
    not_computed=Text(
        "Of een complicatie of toename nieuw is, weet het systeem niet: het ziet een patiënt op één moment.",
        "Whether a complication or increase is new, the system does not know: it sees a patient at one moment.",
    ),
    reading=Text(
        "In de stervensfase vervalt de vraag, want het antwoord is dan bekend.",
        "In the dying phase the question lapses, because its answer is then known.",
    ),
    also=(Place("palliative_care", 149708, 190, "9c251b938d379a174d710615948a2a11059b135c38f80fb287fca650537d05c9"),),
)

open_the_conversation = Recommendation(
    id="PAL-07",
    section="palliative_care",
    source=Place("palliative_care", 146497, 203, "a210f2ac005a57edb9e648da3bbdb0018e6b22bf3748a0ab3275565cf8206554"),
    says=Text(
        "Wordt overlijden binnen een jaar verwacht, ga dan in gesprek, nadat zorgvuldig is afgetast of de "
        "patiënt dat wil en hoe veerkrachtig die is.",
        "Where death within a year is expected, open a conversation, after carefully sounding out whether the "
        "patient wants it and how resilient the patient is.",
    ),
    action=Action(
        "discuss_prognosis_and_end_of_life",
        Text(
            "Tast af of de patiënt ervoor openstaat, en bespreek dan prognose en levenseinde.",
            "Sound out whether the patient is open to it, then discuss prognosis and end of life.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(discuss_end_of_life, True),
    reading=Text(
        "Alleen het antwoord op de verrassingsvraag telt; ook in de stervensfase blijft dit gesprek staan.",
        "Only the answer to the surprise question counts; in the dying phase this conversation still stands.",
    ),
    also=(Place("palliative_care", 149149, 256, "141563c779107c76ba50bccff372b7a63fd66fea9366419f87c8bfd6927ff69e"),),
)

talk_while_treating_the_disease = Recommendation(
    id="PAL-08",
    section="palliative_care",
    source=Place("palliative_care", 146702, 283, "3e3b6bc7540800e0e693b15c07c2965811eefa19b78f3e15ff4227d614da71ac"),
    says=Text(
        "Ziektegerichte palliatie: bespreek met patiënt en naasten dat het effect van de behandeling tijdelijk "
        "is, wat zij hopen en verwachten, welke keuzes er zijn, en dat afzien of stoppen kan.",
        "Disease-directed palliation: discuss with patient and relatives that the effect of treatment is "
        "temporary, what they hope and expect, which choices there are, and that forgoing or stopping is "
        "possible.",
    ),
    action=Action(
        "discuss_limits_of_treatment",
        Text(
            "Bespreek tijdelijkheid, hoop, keuzes, en de mogelijkheid om niet (verder) te behandelen.",
            "Discuss temporariness, hope, choices, and the possibility of no (further) treatment.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=disease_directed_stage,
    not_computed=STAGE_NOT_COMPUTED,
    reading=Text(
        "Getoond wanneer een operatie of bestraling gepland is of systemische therapie loopt: de tekst rekent al die "
        "behandelingen tot ziektegerichte palliatie.",
        "Shown when surgery or radiotherapy is planned or systemic therapy is going on: the text counts all those "
        "treatments as disease-directed palliation.",
    ),
    also=(Place("palliative_care", 150852, 568, "bb94991146984ba6cd8259b2174c4805fe82640db7cc0288a9965966436d88a1"),),
)

talk_about_symptoms_and_course = Recommendation(
    id="PAL-09",
    section="palliative_care",
    source=Place("palliative_care", 146987, 317, "526949d9eba9b1cff805bfe7ccc355e49e3a4eab9db475ecec5884bde8d2415a"),
    says=Text(
        "Symptoomgerichte palliatie: bespreek de symptomen en wat die betekenen voor lichaam, geest, contacten "
        "en zingeving, schets hoe het kan verlopen, en vraag (weer) naar wensen voor het levenseinde als de "
        "patiënt daarover wil praten.",
        "Symptom-directed palliation: discuss the symptoms and what they mean for body, mind, contacts and "
        "meaning, sketch how things may go, and ask (again) about wishes for the end of life where the patient "
        "is willing to talk about them.",
    ),
    action=Action(
        "discuss_symptoms_and_course",
        Text(
            "Bespreek symptomen, mogelijk beloop en, als dat kan, wensen voor het levenseinde, met de naaste erbij.",
            "Discuss symptoms, possible course and, where possible, wishes for the end of life, with the closest "
            "relative present.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=symptom_directed_stage,
    not_computed=STAGE_NOT_COMPUTED,
    reading=SYMPTOM_STAGE_READING,
    also=(Place("palliative_care", 151422, 665, "bc1d8a0186ff49650886074f5589ee095d500a4631369d159e6f278b3e765f9f"),),
)

consider_transfer_to_primary_care = Recommendation(
    id="PAL-10",
    section="palliative_care",
    source=Place("palliative_care", 147306, 182, "2a87c43ba7aa74afe53d9e6d3d8b366de806ee797ae412b9e61102b2e68528b8"),
    says=Text(
        "Symptoomgerichte palliatie: overweeg met de patiënt om de zorg aan de eerste lijn (de huisarts) over "
        "te dragen, en draag dan goed over, bij voorkeur zowel mondeling als op schrift.",
        "Symptom-directed palliation: consider with the patient handing care over to primary care (the general "
        "practitioner), and then hand over well, preferably both by word of mouth and in writing.",
    ),
    action=Action(
        "consider_transfer_to_primary_care",
        Text(
            "Overweeg overdracht aan de eerste lijn; draag liefst mondeling én schriftelijk over.",
            "Consider transfer to primary care; preferably hand over both by word of mouth and in writing.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=symptom_directed_stage,
    not_computed=STAGE_NOT_COMPUTED,
    reading=SYMPTOM_STAGE_READING,
    also=(Place("palliative_care", 152088, 217, "1120ed123fd14469dcd6c02f2a014c9891f67660c6d9d218d7ed402dec61e15e"),),
)

stay_available_after_transfer = Recommendation(
    id="PAL-10-AVAILABLE",
    section="palliative_care",
    source=Place("palliative_care", 152306, 91, "c21c47c19a4b566c61e12c6d3ee119ce5feef072521d0e105d9f5def3e3e2b01"),
    says=Text(
        "Na de overdracht blijft de arts uit het ziekenhuis telefonisch bereikbaar voor raad.",
        "After the transfer the hospital physician can still be reached by telephone for counsel.",
    ),
    action=Action(
        "stay_available_after_transfer",
        Text(
            "Blijf na overdracht telefonisch bereikbaar voor de huisarts.",
            "Stay available to the general practitioner by telephone after transfer.",
        ),
    ),
    by=PHYSICIAN,
    strength=LITERATURE,
    when=symptom_directed_stage,
    not_computed=Text(
        "Of de zorg al is overgedragen, is geen gegeven.", "Whether care has been transferred is not a fact."
    ),
    reading=SYMPTOM_STAGE_READING,
)

care_for_relatives_when_dying = Recommendation(
    id="PAL-11-RELATIVES",
    section="palliative_care",
    source=Place("palliative_care", 152648, 130, "53cf9b7486fafe265f44eb03e96f8af6c25ccb59e52ef89cc595b18a9f0fa612"),
    says=Text(
        "Heb in de stervensfase ook oog voor de naasten: vraag zelf of het te zwaar wordt en of zij hulp willen.",
        "In the dying phase see to the relatives too: ask of your own accord whether it becomes too heavy and whether "
        "they want help.",
    ),
    action=Action(
        "ask_relatives_about_burden",
        Text(
            "Vraag de naasten naar overbelasting en steun.", "Ask the relatives about being overburdened and support."
        ),
    ),
    by=ALL_CAREGIVERS,
    strength=LITERATURE,
    when=is_true(status.dying_phase),
)

inform_about_dying = Recommendation(
    id="PAL-11-FAREWELL",
    section="palliative_care",
    source=Place("palliative_care", 152779, 161, "e074347fc666c090a38d8679e23d5ee349444129287d119e3e0fca7b2c84fdd4"),
    says=Text(
        "Leg uit hoe sterven kan verlopen, en geef ruimte aan afscheid en rouw, van de patiënt en van de naasten.",
        "Explain how dying may go, and make room for farewell and grief, the patient's and the relatives'.",
    ),
    action=Action(
        "inform_about_dying",
        Text(
            "Leg het sterven uit; geef ruimte aan afscheid en rouw.", "Explain dying; make room for farewell and grief."
        ),
    ),
    by=ALL_CAREGIVERS,
    strength=LITERATURE,
    when=is_true(status.dying_phase),
)

aftercare_for_relatives = Recommendation(
    id="PAL-12",
    section="palliative_care",
    source=Place("palliative_care", 147675, 77, "f407ab1afb59960b4f0e9b4c312bcfd1f4c7ab00186ba05d614660d9043d624d"),
    says=Text(
        "Zorg na het overlijden voor de naasten: toon medeleven en nodig wie dat wil uit voor een nagesprek.",
        "Care for the relatives after the death: show sympathy and invite those who wish so for a talk afterwards.",
    ),
    action=Action(
        "aftercare_for_relatives",
        Text("Bied de naasten na het overlijden een nagesprek aan.", "Offer the relatives a talk after the death."),
    ),
    by=ALL_CAREGIVERS,
    strength=STATED,
    when=is_true(status.dying_phase),
    not_computed=Text(
        "Het overlijden zelf is geen gegeven; getoond in de stervensfase, zodat de nazorg kan worden voorbereid.",
        "The death itself is not a fact; shown in the dying phase, so that aftercare can be prepared.",
    ),
    also=(Place("palliative_care", 153126, 203, "f6a28444bb09758f1b9a50bd8a8845e3fa97ebf376bafe0f843aec1b87da9d00"),),
)

ask_the_palliative_team = Recommendation(
    id="PAL-13",
    section="palliative_care",
    source=Place("palliative_care", 147754, 116, "5891c2aaca661692fc04d1aa674cecf8defad40c131e43cf480061e3e000a31c"),
    says=Text(
        "Haal bij refractaire symptomen en/of complexe problemen deskundigheid erbij, zoals een palliatief team.",
        "With refractory symptoms and/or complex problems call in expertise, such as a palliative care team.",
    ),
    action=Action(
        "ask_the_palliative_team",
        Text(
            "Vraag deskundigen om hulp, bijvoorbeeld een palliatief team.",
            "Ask experts for help, for example a palliative care team.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=is_true(symptoms.pain_refractory),
    reading=Text(
        "Alleen onbehandelbare rugpijn is een gegeven; andere refractaire symptomen en complexe problemen beoordeelt "
        "de "
        "arts.",
        "Only intractable back pain is a fact; other refractory symptoms and complex problems are for the physician.",
    ),
)

RECOMMENDATIONS = (
    palliative_care_for_all,
    attend_to_four_dimensions,
    fit_care_to_coping,
    make_individual_plan,
    plan_ahead,
    ask_the_surprise_question,
    open_the_conversation,
    talk_while_treating_the_disease,
    talk_about_symptoms_and_course,
    consider_transfer_to_primary_care,
    stay_available_after_transfer,
    comfort_when_dying,
    care_for_relatives_when_dying,
    inform_about_dying,
    aftercare_for_relatives,
    ask_the_palliative_team,
)
