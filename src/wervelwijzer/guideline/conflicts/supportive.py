"""Where the text leaves room in palliative care, cord lesion, psychosocial care and rehabilitation."""

from wervelwijzer.facts import care, imaging, neurology, status, symptoms, treatment
from wervelwijzer.facts.units import grade, months
from wervelwijzer.guideline.cord_lesion import (
    SUPRAPUBIC_LIFE_EXPECTANCY,
    acute,
    antibiotics_for_symptomatic_infection,
    baclofen_against_spasms,
    bladder,
    bowel,
    constipated,
    dantrolene_against_spasms,
    give_thromboprophylaxis,
    indwelling_catheter,
    lasting,
    laxatives_in_acute_lesion,
    magnesium_oxide_in_constipation,
    mobilise_by_pain,
    prevent_pressure_sores,
    rectal_laxative,
    restrict_mobilisation,
    spasms,
    spasticity_treatment,
    suprapubic_catheter,
    thromboprophylaxis,
    tizanidine_against_spasms,
    train_function,
    treat_diarrhoea,
)
from wervelwijzer.guideline.definitions import clinical_signs, confirmed, cord_lesion, deficit, radicular_deficit
from wervelwijzer.guideline.imaging import complete_for_two_days
from wervelwijzer.guideline.palliative_care import (
    ask_the_palliative_team,
    discuss_end_of_life,
    disease_directed_stage,
    open_the_conversation,
    symptom_directed_stage,
    talk_about_symptoms_and_course,
    talk_while_treating_the_disease,
)
from wervelwijzer.guideline.psychosocial import (
    give_basic_psychosocial_care,
    refer_for_psychosocial_problems,
    screen_after_diagnosis,
    screen_again,
    screen_around_treatment,
    screen_at_check_ups,
    treated_before,
    under_treatment,
)
from wervelwijzer.guideline.rehabilitation import (
    ADAPTED_LIFE_EXPECTANCY,
    REGULAR_LIFE_EXPECTANCY,
    adapted_programme,
    no_programme,
    programme,
    regular_programme,
    rehabilitate_in_a_specialised_centre,
)
from wervelwijzer.language.conflicts import Conflict
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import (
    all_of,
    any_of,
    at_least,
    at_most,
    concludes,
    exactly,
    is_,
    is_false,
    is_true,
    less_than,
    more_than,
    not_,
)

YEAR = months(12)
"""The year of the surprise question."""

# --- Palliative care ---

surprise_against_estimate = Conflict(
    id="GAP-PAL-2",
    kind="contradiction",
    sources=(
        Place("palliative_care", 146352, 348, "3aae096d7f5618fb05c128aa245936e228c1ec9a9db77176b892a7c7ab38a63b"),
    ),
    problem=Text(
        "De verrassingsvraag en de schatting van de levensverwachting kunnen elkaar tegenspreken; de tekst gebruikt "
        "beide "
        "door elkaar ('verbaasd' in de ene zin, 'ingeschat' in de volgende).",
        "The surprise question and the estimate of life expectancy may contradict each other; the text uses both as if "
        "they were one ('surprised' in one sentence, 'estimated' in the next).",
    ),
    we_do=Text(
        "Alleen het antwoord op de verrassingsvraag leidt tot het gesprek; de schatting in maanden telt hier niet.",
        "Only the answer to the surprise question leads to the conversation; the estimate in months does not count "
        "here.",
    ),
    proposal=Text(
        "Voer het gesprek als het antwoord op de verrassingsvraag nee is óf de geschatte levensverwachting hoogstens "
        "12 "
        "maanden bedraagt.",
        "Have the conversation when the answer to the surprise question is no or the estimated life expectancy is 12 "
        "months at most.",
    ),
    touches=(discuss_end_of_life, open_the_conversation),
    shown_by=any_of(
        all_of(is_false(status.surprised_if_died_within_a_year), more_than(status.life_expectancy_months, YEAR)),
        all_of(is_true(status.surprised_if_died_within_a_year), at_most(status.life_expectancy_months, YEAR)),
    ),
)

no_line_between_stages = Conflict(
    id="GAP-PAL-3",
    kind="undefined_word",
    sources=(
        Place("palliative_care", 146702, 786, "0ef49f71fd87d55a76a5d5629aff01ab97136fae6442755126fa51110fe37878"),
        Place("palliative_care", 150191, 259, "dd6d814853c15e9bf053b526ad89d1004cecec33b00500e33ccfbab0086fea17"),
    ),
    problem=Text(
        "Nergens staat wanneer ziektegerichte palliatie overgaat in symptoomgerichte; zij lopen een tijd samen op, "
        "maar "
        "de adviezen verschillen per stadium.",
        "Nowhere does it say when disease-directed palliation becomes symptom-directed; for some time they go "
        "together, "
        "but the advice differs by stage.",
    ),
    we_do=Text(
        "Beide adviezen worden getoond, zonder dat wij het stadium bepalen: het ene bij een geplande of lopende "
        "behandeling, het andere zodra overlijden binnen een jaar niet zou verbazen.",
        "Both are shown, and we do not settle the stage: the one with a treatment planned or going on, the other as "
        "soon "
        "as death within a year would be no surprise.",
    ),
    proposal=Text(
        "Het stadium is symptoomgericht zodra geen nieuwe ziektegerichte behandeling meer wordt begonnen.",
        "The stage is symptom-directed once no new disease-directed treatment is begun any more.",
    ),
    touches=(talk_while_treating_the_disease, talk_about_symptoms_and_course),
    shown_by=all_of(disease_directed_stage, symptom_directed_stage),
)

what_lapses_when_dying = Conflict(
    id="GAP-PAL-4",
    kind="gap",
    sources=(
        Place("palliative_care", 147490, 183, "cc50ac217682840cd0b7b834d0fa31f81804b53c319e118872daa74306b4e352"),
        Place("cord_lesion", 169477, 18, "94a0488b9fce3a983d7c0d92d570b7a5a567a97eed4e60e9aa8e7c6abd057287"),
        Place("rehabilitation", 208823, 284, "08a8707a39c5c1c3ffd22b2d2e013df8ce87b8433579dbe527749ab9b68f3502"),
    ),
    problem=Text(
        "In de stervensfase staat comfort voorop, maar alleen van de Lastmeter zegt de tekst dat die dan vervalt. Van "
        "tromboseprofylaxe, katheters, training en revalidatie zegt hij niets.",
        "In the dying phase comfort goes first, but of the distress thermometer alone the text says that it then "
        "lapses. "
        "Of thromboprophylaxis, catheters, training and rehabilitation it says nothing.",
    ),
    we_do=Text(
        "Comfort gaat voor belastende maatregelen: mobiliseren, tromboseprofylaxe, laxantia, suprapubische katheter, "
        "training en revalidatie vervallen. Pijnstilling, een gewone katheter, antibiotica bij klachten en middelen "
        "tegen spasmen blijven staan, omdat zij kunnen verlichten.",
        "Comfort goes before burdensome measures: mobilising, thromboprophylaxis, laxatives, suprapubic catheter, "
        "training "
        "and rehabilitation lapse. Analgesia, an ordinary catheter, antibiotics for complaints and drugs against "
        "spasms "
        "stand, because they can relieve.",
    ),
    proposal=Text(
        "Zeg bij elke maatregel of die in de stervensfase wordt gestaakt, te beginnen met tromboseprofylaxe.",
        "Say of each measure whether it is stopped in the dying phase, thromboprophylaxis to begin with.",
    ),
    touches=(give_thromboprophylaxis, mobilise_by_pain, rectal_laxative, suprapubic_catheter, train_function),
    shown_by=all_of(is_true(status.dying_phase), any_of(cord_lesion, all_of(confirmed, deficit))),
)

refractory_undefined = Conflict(
    id="GAP-PAL-5",
    kind="undefined_word",
    sources=(
        Place("palliative_care", 147754, 116, "5891c2aaca661692fc04d1aa674cecf8defad40c131e43cf480061e3e000a31c"),
    ),
    problem=Text(
        "'Refractair' en 'complex' worden niet omschreven, terwijl zij bepalen wanneer het palliatieve team komt.",
        "'Refractory' and 'complex' are not described, though they decide when the palliative care team comes.",
    ),
    we_do=Text(
        "Wij kennen alleen onbehandelbare rugpijn en tonen het advies daarbij; de rest beoordeelt de arts.",
        "We know intractable back pain alone and show the advice with it; the rest is for the physician.",
    ),
    proposal=Text(
        "Een symptoom is refractair als gebruikelijke behandeling niet of niet snel genoeg helpt, of te veel "
        "bijwerkingen "
        "geeft.",
        "A symptom is refractory where usual treatment does not help, not soon enough, or at the cost of too many side "
        "effects.",
    ),
    touches=(ask_the_palliative_team,),
    shown_by=is_true(symptoms.pain_refractory),
)

figure_of_stages_lost = Conflict(
    id="GAP-PAL-6",
    kind="lost_layout",
    sources=(
        Place("palliative_care", 153331, 37, "156b2e76a540b8b4baecb134faa3be773626ab4e5469ddd32fbb0d64b030614b"),
        Place("palliative_care", 153629, 226, "0b0715e23780590cc85247f8aa100994dcfe0fdb24bde28f6046e843c09245cc"),
    ),
    problem=Text(
        "Van figuur 1 is alleen het bijschrift over, en de nummers van de lijst staan achter de regels ('palliatie1').",
        "Of figure 1 the caption alone is left, and the numbers of the list stand behind its lines ('palliatie1').",
    ),
    we_do=Text(
        "Wij lezen de lijst als vier stadia in deze volgorde.", "We read the list as four stages in this order."
    ),
    proposal=Text(
        "Zet de nummers voor de regels en geef bij de figuur een beschrijving in woorden.",
        "Put the numbers before the lines and give the figure a description in words.",
    ),
)

# --- Cord lesion ---

exactly_two_months = Conflict(
    id="AMB-49",
    kind="gap",
    sources=(Place("cord_lesion", 169981, 122, "b114ddf88615308c93b4419f232fa4899492cfe4a65266620eb1e65738c61fbc"),),
    problem=Text(
        "De grens van 2 maanden is scherper dan een schatting van de levensverwachting kan zijn: bij een schatting van "
        "precies 2 maanden beslist het woord 'anders'.",
        "The bound of 2 months is sharper than an estimate of life expectancy can be: with an estimate of exactly 2 "
        "months "
        "the word 'otherwise' decides.",
    ),
    we_do=Text(
        "Letterlijk: precies 2 maanden is niet meer dan 2 maanden, dus een verblijfskatheter.",
        "Literally: exactly 2 months is not more than 2 months, hence an indwelling catheter.",
    ),
    proposal=Text(
        "Schrijf 'minstens 2 maanden' of 'minder dan 2 maanden', en laat bij twijfel de wens van de patiënt beslissen.",
        "Write 'at least 2 months' or 'less than 2 months', and in doubt let the patient's wish decide.",
    ),
    touches=(bladder, suprapubic_catheter, indwelling_catheter),
    shown_by=all_of(
        lasting,
        is_true(neurology.micturition_disorder),
        exactly(status.life_expectancy_months, SUPRAPUBIC_LIFE_EXPECTANCY),
    ),
)

acute_undefined = Conflict(
    id="GAP-SCI-1",
    kind="undefined_word",
    sources=(
        Place("cord_lesion", 168862, 54, "ab014240803bc5dd7f6631526695184f3e8b041131d6918747c0a44694334e03"),
        Place("cord_lesion", 169577, 94, "f178db3c001767d775890a72db65a20c54cd7ac0ba603421cb1a58b02595b363"),
    ),
    problem=Text(
        "Nergens staat hoe lang een dwarslaesie acuut is, of wanneer zij irreversibel heet; tussen beide is niets "
        "geregeld, ook niet wanneer tromboseprofylaxe stopt.",
        "Nowhere does it say how long a cord lesion is acute, or when it is called irreversible; nothing is laid down "
        "between the two, nor when thromboprophylaxis stops.",
    ),
    we_do=Text(
        "Het oordeel van de arts dat geen herstel meer te verwachten is, maakt de laesie irreversibel; tot dan geldt "
        "zij "
        "als acuut, ook na 48 uur complete uitval. Daarna tonen wij tromboseprofylaxe niet meer.",
        "The physician's judgement that no recovery is to be expected any more makes the lesion irreversible; until "
        "then "
        "it counts as acute, after 48 hours of complete deficit too. After it we no longer show thromboprophylaxis.",
    ),
    proposal=Text(
        "Geef de duur van het acute stadium in dagen of weken, en een einddatum voor tromboseprofylaxe.",
        "Give the duration of the acute stage in days or weeks, and an end for thromboprophylaxis.",
    ),
    touches=(thromboprophylaxis, bladder, bowel, spasticity_treatment),
    shown_by=all_of(acute, complete_for_two_days),
)

silent_in_the_acute_stage = Conflict(
    id="GAP-SCI-2",
    kind="gap",
    sources=(
        Place("cord_lesion", 169449, 124, "eb782ce5b6a9502696ba631b6d944af9c9104d774542d4389a7f58817c369253"),
        Place("cord_lesion", 170109, 48, "c1c8cd1a4e6df2d3a3693e95cefa0f198684ee6d62912b23f89344ffeedd1710"),
    ),
    problem=Text(
        "Urineweginfectie, diarree, spasmen en decubitus komen alleen bij de irreversibele laesie aan bod, terwijl zij "
        "ook in het acute stadium voorkomen.",
        "Urinary tract infection, diarrhoea, spasms and pressure sores are dealt with in the irreversible lesion only, "
        "though they occur in the acute stage too.",
    ),
    we_do=Text(
        "Wij volgen de tekst: in het acute stadium verschijnt hierover geen advies.",
        "We follow the text: in the acute stage no advice on these appears.",
    ),
    proposal=Text(
        "Laat de adviezen over infectie, diarree, spasmen en decubitus in beide stadia gelden.",
        "Let the advice on infection, diarrhoea, spasms and pressure sores hold in both stages.",
    ),
    touches=(antibiotics_for_symptomatic_infection, treat_diarrhoea, spasticity_treatment, prevent_pressure_sores),
    shown_by=all_of(
        acute,
        any_of(
            is_true(neurology.urinary_tract_infection_symptomatic),
            is_(neurology.defecation_problem, "diarrhoea"),
            is_true(neurology.spasms_troublesome_or_painful),
        ),
    ),
)

defecation_disorder_undefined = Conflict(
    id="GAP-SCI-3",
    kind="undefined_word",
    sources=(Place("cord_lesion", 169537, 36, "994a8ffc899807ed6cc594e34d51132d88cd619cc6da82573986abdd7fc01069"),),
    problem=Text(
        "Een laxatieschema bij 'defecatiestoornis': diarree is ook een stoornis van de defecatie, maar vraagt geen "
        "laxans. Het schema zelf ontbreekt.",
        "A laxative scheme in 'disturbed defecation': diarrhoea disturbs defecation too, but calls for no "
        "laxative. The "
        "scheme "
        "itself is missing.",
    ),
    we_do=Text(
        "Alleen incontinentie en obstipatie leiden in het acute stadium tot een laxatieschema; bij diarree verschijnt "
        "niets.",
        "Only incontinence and constipation lead to a laxative scheme in the acute stage; in diarrhoea nothing "
        "appears.",
    ),
    proposal=Text(
        "Schrijf 'bij obstipatie of incontinentie', en neem het schema op.",
        "Write 'in constipation or incontinence', and include the scheme.",
    ),
    touches=(bowel, laxatives_in_acute_lesion),
    shown_by=all_of(acute, is_(neurology.defecation_problem, "diarrhoea")),
)

thromboprophylaxis_unspecified = Conflict(
    id="GAP-SCI-4",
    kind="gap",
    sources=(Place("cord_lesion", 169477, 18, "94a0488b9fce3a983d7c0d92d570b7a5a567a97eed4e60e9aa8e7c6abd057287"),),
    problem=Text(
        "Eén woord: geen middel, dosis, duur of contra-indicatie, niet bij antistolling, een bloedingsneiging of een "
        "naderende operatie.",
        "One word: no drug, dose, duration or contraindication, not with anticoagulants, a bleeding diathesis or an "
        "operation at hand.",
    ),
    we_do=Text(
        "Het advies verschijnt bij elke acute dwarslaesie, met de opdracht contra-indicaties na te gaan; "
        "antistolling of "
        "een bloedingsneiging verandert het niet.",
        "The advice appears in every acute cord lesion, with the task of checking contraindications; anticoagulants "
        "or a "
        "bleeding diathesis do not change it.",
    ),
    proposal=Text(
        "Noem middel en duur, en wat te doen bij bestaande antistolling, een bloedingsneiging en rond een operatie.",
        "Name drug and duration, and what to do with anticoagulants in use, a bleeding diathesis, and around surgery.",
    ),
    touches=(thromboprophylaxis, give_thromboprophylaxis),
    shown_by=all_of(
        concludes(thromboprophylaxis, True),
        any_of(is_true(treatment.anticoagulant_use), is_true(treatment.bleeding_diathesis)),
    ),
)

potentially_unstable_with_lesion = Conflict(
    id="GAP-SCI-5",
    kind="gap",
    sources=(Place("cord_lesion", 169121, 177, "8ff4313dd858cb6920a57a8d2ba8432a9d35ce4ff382138ddb87ca6c58d3199d"),),
    problem=Text(
        "Alleen aangetoonde instabiliteit beperkt het mobiliseren; over een mogelijk instabiele wervelkolom zwijgt dit "
        "hoofdstuk, terwijl het hoofdstuk stabiliteit beide naast elkaar noemt.",
        "Only proven instability restricts mobilising; on a potentially unstable spine this chapter is silent, "
        "though the "
        "chapter on stability names the two together.",
    ),
    we_do=Text(
        "Potentieel instabiel beperkt de mobilisatie bij een dwarslaesie niet; wel verschijnt het advies om met de "
        "wervelkolomchirurg te overleggen.",
        "Potentially unstable does not restrict mobilising with a cord lesion; the advice to discuss with the spine "
        "surgeon "
        "does appear.",
    ),
    proposal=Text(
        "Zeg of een potentieel instabiele wervelkolom gemobiliseerd mag worden in afwachting van de "
        "wervelkolomchirurg.",
        "Say whether a potentially unstable spine may be mobilised while awaiting the spine surgeon.",
    ),
    touches=(restrict_mobilisation, mobilise_by_pain),
    shown_by=all_of(cord_lesion, is_(imaging.spine_stability, "potentially_unstable")),
)

overflow_diarrhoea = Conflict(
    id="GAP-SCI-6",
    kind="gap",
    sources=(Place("cord_lesion", 170492, 83, "df7c4ee047791040f2877bffbd16a550a22064c3c2ac701aa57fbd5718f3b34d"),),
    problem=Text(
        "Bij diarree volgt meteen loperamide. Dunne ontlasting kan bij een dwarslaesie overloop langs harde "
        "ontlasting zijn, waarbij remmen schaadt; de tekst noemt dat niet.",
        "In diarrhoea loperamide follows at once. Loose stool in a cord lesion may be overflow past hard stool, "
        "in which slowing does harm; the text does not mention that.",
    ),
    we_do=Text(
        "Het advies volgt de tekst; onze lezing erbij zegt overloopdiarree eerst uit te sluiten.",
        "The advice follows the text; our reading beside it says to exclude overflow diarrhoea first.",
    ),
    proposal=Text(
        "Voeg toe: 'sluit eerst overloopdiarree door fecale impactie uit'.",
        "Add: 'first exclude overflow diarrhoea from faecal impaction'.",
    ),
    touches=(bowel, treat_diarrhoea),
    shown_by=concludes(bowel, "skin_protection_and_loperamide"),
)

steps_or_list = Conflict(
    id="GAP-SCI-7",
    kind="gap",
    sources=(Place("cord_lesion", 170713, 328, "49cd8c5117ca35bef2c7195c9a11d5980209fef7cb7b55e2934c455294a2c192"),),
    problem=Text(
        "De vijf maatregelen tegen spasmen zijn een opsomming: of zij na elkaar of naast elkaar komen, en wanneer de "
        "volgende aan de beurt is, staat er niet.",
        "The five measures against spasms are a list: whether they come one after another or side by side, and when "
        "the "
        "next one's turn has come, it does not say.",
    ),
    we_do=Text(
        "Wij tonen ze als stappen in de volgorde van de tekst, en laten de arts beoordelen of een stap tekortschiet.",
        "We show them as steps in the order of the text, and leave it to the physician whether a step falls short.",
    ),
    proposal=Text(
        "Nummer de stappen, en zeg na hoeveel tijd zonder effect de volgende begint.",
        "Number the steps, and say after how long without effect the next begins.",
    ),
    touches=(spasticity_treatment, baclofen_against_spasms, tizanidine_against_spasms, dantrolene_against_spasms),
    shown_by=spasms,
)

routes_and_limits_missing = Conflict(
    id="GAP-SCI-8",
    kind="gap",
    sources=(
        Place("cord_lesion", 170165, 321, "f924abc95b99131e4b2248f692b1842c80c6409c983dff624bb57f3c5f9184f6"),
        Place("cord_lesion", 170492, 83, "df7c4ee047791040f2877bffbd16a550a22064c3c2ac701aa57fbd5718f3b34d"),
        Place("cord_lesion", 170929, 112, "988e47c98b60ea6f4ac350253db65822fa95bef3f3ccde3810354e939d106b87"),
    ),
    problem=Text(
        "Bij magnesiumoxide, loperamide en dantroleen ontbreekt de toedieningsweg, bij loperamide ook frequentie en "
        "maximum; tizanidine heeft maar één dosis, zonder opbouw of maximum, dantroleen geen opbouwschema.",
        "Magnesium oxide, loperamide and dantrolene lack a route, loperamide a frequency and maximum as well; "
        "tizanidine "
        "has a single dose, without build-up or maximum, dantrolene no scheme of building up.",
    ),
    we_do=Text(
        "De dosis staat er zoals gedrukt, met de vermelding dat de toedieningsweg ontbreekt; wij vullen niets in.",
        "The dose stands as printed, with the remark that the route is missing; we fill in nothing.",
    ),
    proposal=Text(
        "Druk van elk middel weg, frequentie, opbouw en maximum per dag.",
        "Print route, frequency, build-up and daily maximum of each drug.",
    ),
    touches=(magnesium_oxide_in_constipation, treat_diarrhoea, tizanidine_against_spasms, dantrolene_against_spasms),
    shown_by=any_of(spasms, concludes(bowel, "skin_protection_and_loperamide"), all_of(lasting, constipated)),
)

# --- Psychosocial care ---

distress_intervals = Conflict(
    id="AMB-46",
    kind="overlap",
    sources=(
        Place("psychosocial", 171680, 105, "42c4344722315548091edb7230db564430a946bc67dd0962d14f55f397276fe4"),
        Place("psychosocial", 177312, 246, "7936070521ae7abcb69b93577a888e0abd06404e17bf832bd35c2dd97411b377"),
        Place("summary", 229671, 105, "42c4344722315548091edb7230db564430a946bc67dd0962d14f55f397276fe4"),
    ),
    problem=Text(
        "Drie ritmes: kort na de diagnose en dan om de 2-3 maanden; bij begin en einde van elke behandeling 'en/of' "
        "om de "
        "3 maanden; en bij elke controle, maar niet vaker dan om de 2 of 3 maanden. Wie kort na een controle een "
        "behandeling begint, valt onder twee regels; 'kort' heeft geen getal.",
        "Three rhythms: soon after diagnosis and then every 2-3 months; at beginning and end of each treatment "
        "'and/or' "
        "every 3 months; and at every check-up, but not more often than every 2 or 3 months. Somebody who begins a "
        "treatment soon after a check-up falls under two rules; 'soon' has no figure.",
    ),
    we_do=Text(
        "Alle drie worden getoond. De kortste tussentijd lezen wij alleen bij controles; begin en einde van een "
        "behandeling gaan voor. De kalender rekent met de laatste keer, als die in de casus staat.",
        "All three are shown. We read the shortest interval for check-ups only; beginning and end of a "
        "treatment go first. The calendar reckons with the last time, where the case holds it.",
    ),
    proposal=Text(
        "Eén regel: binnen 4 weken na de diagnose, bij begin en einde van elke behandeling, en anders om de 3 maanden; "
        "nooit binnen 2 maanden na de vorige, behalve bij begin of einde van een behandeling.",
        "One rule: within 4 weeks of the diagnosis, at beginning and end of each treatment, and otherwise every 3 "
        "months; "
        "never within 2 months of the last, except at beginning or end of a treatment.",
    ),
    touches=(screen_after_diagnosis, screen_again, screen_around_treatment, screen_at_check_ups),
    shown_by=all_of(confirmed, under_treatment, treated_before),
)

no_distress_threshold = Conflict(
    id="GAP-PSY-1",
    kind="gap",
    sources=(
        Place("psychosocial", 171535, 250, "c380b8a6f36ced7526c5e64ad842e109afbe3100a789a93b20d46f5835c68b52"),
        Place("psychosocial", 172085, 373, "bb15d42fe2656883ac8b548f7a40764ba7a11362ac89cd03c35159d072cdeac9"),
    ),
    problem=Text(
        "Er is geen score op de Lastmeter vanaf welke iets moet gebeuren; meten zonder grens zegt niet wie verwezen "
        "wordt.",
        "There is no distress thermometer score from which something must be done; measuring without a bound does "
        "not say "
        "who is referred.",
    ),
    we_do=Text(
        "De score verandert geen enkel advies; verwijzen is een oordeel.",
        "The score changes no advice at all; referral is a judgement.",
    ),
    proposal=Text(
        "Neem de grens over uit de richtlijn Detecteren behoefte psychosociale zorg, met de wens van de patiënt "
        "ernaast.",
        "Take the bound from the guideline on detecting need of psychosocial care, with the patient's wish beside it.",
    ),
    touches=(refer_for_psychosocial_problems,),
    shown_by=all_of(confirmed, at_least(status.distress_thermometer, grade(1))),
)

basic_care_treats_or_signals = Conflict(
    id="GAP-PSY-2",
    kind="contradiction",
    sources=(
        Place("psychosocial", 171787, 297, "423fd65396247ec2b82fde434f0df416c33cc59c1cb503f15a958e7c9a0bba3d"),
        Place("psychosocial", 177926, 145, "aef2c9d83d586f6a5e48809a2b213fba040a05b51aede1d0e66b3089bbc173e7"),
    ),
    problem=Text(
        "De aanbeveling rekent behandelen van distress tot de basiszorg, de overweging alleen het signaleren ervan.",
        "The recommendation counts treating distress as basic care, the consideration only its detection.",
    ),
    we_do=Text(
        "Wij noemen beide, opmerken en behandelen, en tonen verwijzing ernaast.",
        "We name both, noticing and treating, and show referral beside it.",
    ),
    proposal=Text(
        "Schrijf op beide plaatsen 'signalering en eerste opvang van distress'.",
        "Write 'detection and first support of distress' in both places.",
    ),
    touches=(give_basic_psychosocial_care,),
    shown_by=confirmed,
)

# --- Rehabilitation ---

exactly_one_year = Conflict(
    id="AMB-48",
    kind="gap",
    sources=(Place("rehabilitation", 205980, 686, "7da8eb7969dc42b1cbddcf3b9bcce904e91d00fca7a2ecd74df90a8f8276ac63"),),
    problem=Text(
        "'Minimaal 6 maanden tot 1 jaar', 'langer dan 1 jaar' en 'korter dan 6 maanden': of precies 1 jaar bij de "
        "eerste "
        "groep hoort, hangt aan het woord 'tot', en 'minimaal' kan ook een minimum tussen 6 en 12 maanden betekenen.",
        "'At least 6 months to 1 year', 'longer than 1 year' and 'shorter than 6 months': whether exactly 1 year "
        "belongs to "
        "the first group hangs on the word 'to', and 'at least' may also mean a minimum between 6 and 12 months.",
    ),
    we_do=Text(
        "6 tot en met 12 maanden is het aangepaste programma, meer dan 12 het reguliere, minder dan 6 de korte "
        "poliklinische periode.",
        "6 to 12 months inclusive is the adapted programme, more than 12 the regular one, less than 6 the short "
        "outpatient "
        "period.",
    ),
    proposal=Text(
        "Schrijf: 6 tot en met 12 maanden; meer dan 12 maanden; minder dan 6 maanden.",
        "Write: 6 to 12 months inclusive; more than 12 months; less than 6 months.",
    ),
    touches=(programme, adapted_programme, regular_programme),
    shown_by=all_of(
        confirmed,
        deficit,
        is_true(care.rehabilitation_indication),
        exactly(status.life_expectancy_months, REGULAR_LIFE_EXPECTANCY),
    ),
)

indication_undefined = Conflict(
    id="GAP-REH-1",
    kind="undefined_word",
    sources=(Place("rehabilitation", 205980, 138, "2135b3a5de895550c9416ba074e70ad0b40932486506313cc7a5f30dcb8ee04e"),),
    problem=Text(
        "Het criterium voor revalidatie is een 'revalidatie-indicatie': het woord verklaart zichzelf, en wie die "
        "stelt, "
        "staat er niet.",
        "The criterion for rehabilitation is an 'indication for rehabilitation': the word explains itself, and it "
        "does not "
        "say who makes it.",
    ),
    we_do=Text(
        "Wij vragen het oordeel van de arts; zonder indicatie geen programma.",
        "We ask the physician's judgement; without an indication no programme.",
    ),
    proposal=Text(
        "Noem de beperkingen of scores die een indicatie vormen, en laat de revalidatiearts die stellen.",
        "Name the limitations or scores that make an indication, and let the rehabilitation physician make it.",
    ),
    touches=(programme, no_programme),
    shown_by=all_of(confirmed, deficit, at_least(status.life_expectancy_months, ADAPTED_LIFE_EXPECTANCY)),
)

root_deficit_in_a_cord_programme = Conflict(
    id="GAP-REH-2",
    kind="overlap",
    sources=(Place("rehabilitation", 205730, 690, "8547ddab24ed8ee5be0bfae9f5f848c468b34d7cd202f9d32948d72fb81128aa"),),
    problem=Text(
        "De voorwaarde is neurologische uitval, het programma is dat voor een dwarslaesie: wie alleen uitval van een "
        "zenuwwortel heeft, valt onder de voorwaarde en past niet in het programma.",
        "The condition is a neurological deficit, the programme is that for a cord lesion: somebody with a root "
        "deficit "
        "alone meets the condition and does not fit the programme.",
    ),
    we_do=Text(
        "Letterlijk: elke uitval telt, ook van één wortel.", "Literally: every deficit counts, that of one root too."
    ),
    proposal=Text(
        "Schrijf 'uitval door een dwarslaesie of caudalaesie', en laat worteluitval onder oncologische revalidatie "
        "vallen.",
        "Write 'deficit from a cord or cauda lesion', and let a root deficit come under oncological rehabilitation.",
    ),
    touches=(programme, regular_programme, adapted_programme),
    shown_by=all_of(
        confirmed,
        radicular_deficit,
        not_(clinical_signs),
        is_true(care.rehabilitation_indication),
        at_least(status.life_expectancy_months, ADAPTED_LIFE_EXPECTANCY),
    ),
)

short_and_travel_too_heavy = Conflict(
    id="GAP-REH-3",
    kind="gap",
    sources=(Place("rehabilitation", 206421, 245, "4a340044c8a16bb659501d434526a2fd33b761bce3a61c7149ae3148138fdd55"),),
    problem=Text(
        "Korter dan 6 maanden en een te zware reis: de tekst zegt niet wat dan wel kan, zoals fysiotherapie aan huis.",
        "Less than 6 months and travel that is too heavy: the text does not say what is then possible, such as "
        "physical "
        "therapy at home.",
    ),
    we_do=Text(
        "Wij concluderen dat er geen revalidatieprogramma is; de functionele training bij een dwarslaesie staat daar "
        "los "
        "van.",
        "We conclude that there is no rehabilitation programme; functional training in a cord lesion stands apart "
        "from it.",
    ),
    proposal=Text(
        "Bied in dat geval fysio- of ergotherapie aan huis.", "Offer physical or occupational therapy at home then."
    ),
    touches=(programme, no_programme),
    shown_by=all_of(
        confirmed,
        deficit,
        is_true(care.rehabilitation_indication),
        less_than(status.life_expectancy_months, ADAPTED_LIFE_EXPECTANCY),
        is_false(care.travel_for_rehabilitation_bearable),
    ),
)

centre_against_travel = Conflict(
    id="GAP-REH-4",
    kind="overlap",
    sources=(Place("rehabilitation", 206421, 531, "4de60cd42e0541f118d596a33d776ad176dfa58b504ce56de755652e9ab32812"),),
    problem=Text(
        "De patiënt revalideert bij voorkeur in een gespecialiseerd centrum, maar bij een korte levensverwachting "
        "mag de "
        "reis niet te zwaar zijn.",
        "The patient preferably rehabilitates in a specialised centre, but with a short life expectancy travel must "
        "not be "
        "too heavy.",
    ),
    we_do=Text(
        "Het gespecialiseerde centrum tonen wij niet bij de korte poliklinische periode.",
        "We do not show the specialised centre with the short outpatient period.",
    ),
    proposal=Text(
        "Zeg dat de korte poliklinische periode ook dicht bij huis kan.",
        "Say that the short outpatient period may also be close to home.",
    ),
    touches=(rehabilitate_in_a_specialised_centre,),
    shown_by=all_of(confirmed, concludes(programme, "short_outpatient_option")),
)

CONFLICTS = (
    surprise_against_estimate,
    no_line_between_stages,
    what_lapses_when_dying,
    refractory_undefined,
    figure_of_stages_lost,
    exactly_two_months,
    acute_undefined,
    silent_in_the_acute_stage,
    defecation_disorder_undefined,
    thromboprophylaxis_unspecified,
    potentially_unstable_with_lesion,
    overflow_diarrhoea,
    steps_or_list,
    routes_and_limits_missing,
    distress_intervals,
    no_distress_threshold,
    basic_care_treats_or_signals,
    exactly_one_year,
    indication_undefined,
    root_deficit_in_a_cord_programme,
    short_and_travel_too_heavy,
    centre_against_travel,
)
