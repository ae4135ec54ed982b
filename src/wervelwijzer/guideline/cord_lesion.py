"""Symptomatic care of a cord lesion (chapter *Symptomatisch beleid bij dwarslaesie*).

First the acute stage, then the irreversible lesion: bladder, bowel, pain, skin, and the steps against spasms.
"""

from wervelwijzer.facts import neurology, status, symptoms
from wervelwijzer.facts.units import months
from wervelwijzer.guideline.definitions import cord_lesion, radicular_pain, unstable
from wervelwijzer.guideline.palliative_care import comfort_when_dying
from wervelwijzer.guideline.performers import ALL_CAREGIVERS, NURSE, PHYSICIAN
from wervelwijzer.guideline.strengths import STATED
from wervelwijzer.language.decisions import Decision, first_match, row, true_when
from wervelwijzer.language.recommendations import Action, Dose, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_, is_one_of, is_true, more_than, not_, term

SUPRAPUBIC_LIFE_EXPECTANCY = months(2)

irreversible = is_true(neurology.cord_lesion_irreversible)

acute = term(
    "dwarslaesie in het acute stadium (niet irreversibel)",
    "cord lesion in the acute stage (not irreversible)",
    all_of(cord_lesion, not_(irreversible)),
)

thromboprophylaxis = Decision(
    name="cord_lesion.thromboprophylaxis",
    label=Text("tromboseprofylaxe", "thromboprophylaxis"),
    values=(True, False),
    labels={},
    by=true_when(acute),
    source=(
        Place(
            "cord_lesion",
            169477,
            18,
            "94a0488b9fce3a983d7c0d92d570b7a5a567a97eed4e60e9aa8e7c6abd057287",
        ),
    ),
    reading=Text(
        "Het acute stadium duurt zolang de laesie niet irreversibel is. Contra-indicaties beoordeelt de arts.",
        "The acute stage lasts while the lesion is not irreversible. Contraindications are for the clinician.",
    ),
)

bladder = Decision(
    name="cord_lesion.bladder",
    label=Text("blaas", "bladder"),
    values=("none", "catheter", "suprapubic_catheter", "indwelling_catheter"),
    labels={
        "none": Text("geen maatregel", "no measure"),
        "catheter": Text("blaaskatheter", "bladder catheter"),
        "suprapubic_catheter": Text("suprapubische katheter", "suprapubic catheter"),
        "indwelling_catheter": Text("verblijfskatheter", "indwelling catheter"),
    },
    by=first_match(
        row("none", not_(all_of(cord_lesion, is_true(neurology.micturition_disorder)))),
        row("catheter", not_(irreversible)),
        row("suprapubic_catheter", more_than(status.life_expectancy_months, SUPRAPUBIC_LIFE_EXPECTANCY)),
        otherwise="indwelling_catheter",
    ),
    source=(
        Place(
            "cord_lesion",
            169498,
            36,
            "bda56496aaba1b01f2e2b5b956479408a37a21664ed000d1586b8b35a152c82b",
        ),
        Place(
            "cord_lesion",
            170014,
            89,
            "8429bf6e159d0217df281a3f5a281f72f032da3ec06a34804028b38b3b5f513f",
        ),
    ),
)

incontinence_or_constipation = is_one_of(
    neurology.defecation_problem, "incontinence", "constipation", "incontinence_and_constipation"
)

bowel = Decision(
    name="cord_lesion.bowel",
    label=Text("darm", "bowel"),
    values=("none", "laxative_scheme", "rectal_laxative", "skin_protection_and_loperamide"),
    labels={
        "none": Text("geen maatregel", "no measure"),
        "laxative_scheme": Text("laxatieschema", "laxative scheme"),
        "rectal_laxative": Text(
            "rectaal laxans (bisacodyl 10 mg supp. of natriumlaurylsulfoacetaat 5 ml, 1 dd)",
            "rectal laxative (bisacodyl 10 mg supp. or sodium lauryl sulfoacetate 5 ml, once daily)",
        ),
        "skin_protection_and_loperamide": Text(
            "huidbescherming, laxantia staken, loperamide 2 mg zo nodig",
            "skin protection, stop laxatives, loperamide 2 mg as needed",
        ),
    },
    by=first_match(
        row("none", not_(cord_lesion)),
        row("laxative_scheme", all_of(incontinence_or_constipation, not_(irreversible))),
        row("rectal_laxative", incontinence_or_constipation),
        row("skin_protection_and_loperamide", all_of(is_(neurology.defecation_problem, "diarrhoea"), irreversible)),
        otherwise="none",
    ),
    source=(
        Place(
            "cord_lesion",
            169537,
            36,
            "994a8ffc899807ed6cc594e34d51132d88cd619cc6da82573986abdd7fc01069",
        ),
        Place(
            "cord_lesion",
            170201,
            374,
            "3e6ff3e67fc9c96ce0f79f4f0d4095750253b6a2a4bf1d0d579d0cadad859d86",
        ),
    ),
)

restrict_mobilisation = Decision(
    name="cord_lesion.restrict_mobilisation",
    label=Text("mobilisatie beperken bij dwarslaesie", "restrict mobilisation with a cord lesion"),
    values=(True, False),
    labels={},
    by=true_when(all_of(cord_lesion, unstable)),
    source=(
        Place(
            "cord_lesion",
            168918,
            525,
            "5a33811ce18f89d4a4cb4c2a2f0561da8c0c8630af179d063238c142f1300041",
        ),
    ),
    reading=Text(
        "Alleen beoordeeld bij een dwarslaesie; een instabiele wervelkolom zonder dwarslaesie hoort bij de "
        "wervelkolomchirurg.",
        "Judged with a cord lesion only; an unstable spine without one belongs with the spine surgeon.",
    ),
)

spasticity_treatment = Decision(
    name="cord_lesion.spasticity_treatment",
    label=Text("spasticiteit behandelen", "treat spasticity"),
    values=(True, False),
    labels={},
    by=true_when(all_of(cord_lesion, irreversible, is_true(neurology.spasms_troublesome_or_painful))),
    source=(
        Place(
            "cord_lesion",
            170713,
            328,
            "49cd8c5117ca35bef2c7195c9a11d5980209fef7cb7b55e2934c455294a2c192",
        ),
    ),
)

DECISIONS = (thromboprophylaxis, bladder, bowel, restrict_mobilisation, spasticity_treatment)

# --- Recommendations: the acute stage ---

painful = any_of(is_true(symptoms.spinal_pain), radicular_pain)

STAGE_READING = Text(
    "De tekst zegt dit van het acute stadium; wij houden het aan zolang er een dwarslaesie is.",
    "The text says this of the acute stage; we hold to it while there is a cord lesion.",
)

COMFORT_READING = Text(
    "In de stervensfase gaat comfort bij ons voor; de tekst noemt die uitzondering hier niet.",
    "In the dying phase we put comfort first; the text does not name that exception here.",
)

mobilise_by_pain = Recommendation(
    id="SCI-01",
    section="cord_lesion",
    source=Place("cord_lesion", 168918, 202, "a270b05b980b7d793d930433a7b5dd82b2047507ed7ed5bd669f82fa961d6adf"),
    says=Text(
        "Bij een dwarslaesie is er meestal geen reden om te immobiliseren, en al helemaal niet voor "
        "boomstamverpleging: laat de patiënt bewegen voor zover de pijn dat toelaat.",
        "With a cord lesion there is mostly no reason to immobilise, and even less for log-roll nursing: let "
        "the patient move as far as pain permits.",
    ),
    action=Action(
        "mobilise_by_pain",
        Text("Mobiliseer op geleide van de pijn.", "Mobilise guided by pain."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(cord_lesion, concludes(restrict_mobilisation, False)),
    unless=(comfort_when_dying,),
    reading=Text(f"{STAGE_READING.nl} {COMFORT_READING.nl}", f"{STAGE_READING.en} {COMFORT_READING.en}"),
)

restrict_when_unstable = Recommendation(
    id="SCI-01-RESTRICT",
    section="cord_lesion",
    source=Place("cord_lesion", 169121, 177, "8ff4313dd858cb6920a57a8d2ba8432a9d35ce4ff382138ddb87ca6c58d3199d"),
    says=Text(
        "Beperk het mobiliseren en gebruik steun (korset, halskraag) alleen als instabiliteit is aangetoond.",
        "Restrict mobilisation and use support (corset, collar) only where instability has been proven.",
    ),
    action=Action(
        "restrict_mobilisation",
        Text("Beperk de mobilisatie om de instabiele wervelkolom.", "Restrict mobilisation for the unstable spine."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(restrict_mobilisation, True),
    reading=Text(
        f"{STAGE_READING.nl} Een potentieel instabiele wervelkolom is geen aangetoonde instabiliteit.",
        f"{STAGE_READING.en} A potentially unstable spine is no proven instability.",
    ),
)

brace_only_when_it_helps = Recommendation(
    id="SCI-02",
    section="cord_lesion",
    source=Place("cord_lesion", 169299, 144, "2d214f4b517a344a8f1ccf4c69b7c1dc24b62fd78c14947c39c6b3cc541a4c21"),
    says=Text(
        "Een korset hoort alleen bij een patiënt bij wie het de pijn bij mobiliseren duidelijk vermindert, een "
        "halskraag alleen bij wie die de pijn bij nekbewegingen duidelijk vermindert.",
        "A corset is only for a patient in whom it clearly lessens pain on mobilising, a collar only for one in "
        "whom it clearly lessens pain on moving the neck.",
    ),
    action=Action(
        "brace_only_when_it_helps",
        Text(
            "Geef een korset of halskraag alleen bij duidelijk effect op de pijn.",
            "Give a corset or collar only with a clear effect on pain.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(restrict_mobilisation, True),
    not_computed=Text(
        "Of een korset of kraag de pijn vermindert, blijkt pas bij proberen.",
        "Whether a corset or collar lessens pain shows only on trying.",
    ),
    reading=Text(
        "Een proef van twee weken (hoofdstuk stabiliteit) kan dat effect laten zien; daarna alleen doorgaan bij "
        "effect.",
        "A trial of two weeks (chapter on stability) can show that effect; after it, go on only with effect.",
    ),
)

relieve_pain_in_acute_lesion = Recommendation(
    id="SCI-03",
    section="cord_lesion",
    source=Place("cord_lesion", 169449, 25, "7843def4caa34a00e0a0fc152434bd395b4c9eb43f0f8e57a31c23437d4de6c5"),
    says=Text("Acute dwarslaesie: bestrijd de pijn goed.", "Acute cord lesion: relieve pain well."),
    action=Action("relieve_pain_in_cord_lesion", Text("Geef voldoende pijnstilling.", "Give sufficient analgesia.")),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(acute, painful),
    reading=Text(
        "De tekst noemt geen pijn als voorwaarde; wij tonen dit bij rugpijn of radiculaire pijn. Zie pijnbehandeling.",
        "The text does not name pain as a condition; we show this with spinal or radicular pain. See pain treatment.",
    ),
)

give_thromboprophylaxis = Recommendation(
    id="SCI-04",
    section="cord_lesion",
    source=Place("cord_lesion", 169477, 18, "94a0488b9fce3a983d7c0d92d570b7a5a567a97eed4e60e9aa8e7c6abd057287"),
    says=Text("Acute dwarslaesie: voorkom trombose.", "Acute cord lesion: prevent thrombosis."),
    action=Action(
        "give_thromboprophylaxis",
        Text(
            "Geef tromboseprofylaxe, tenzij die voor deze patiënt gecontra-indiceerd is.",
            "Give thromboprophylaxis, unless it is contraindicated in this patient.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(thromboprophylaxis, True),
    unless=(comfort_when_dying,),
    reading=Text(
        "De tekst noemt geen middel, dosis, duur of contra-indicatie; die kiest de arts. Het acute stadium duurt "
        "zolang "
        "de laesie niet irreversibel is. In de stervensfase gaat comfort bij ons voor.",
        "The text names no drug, dose, duration or contraindication; these are for the clinician. The acute stage "
        "lasts "
        "while the lesion is not irreversible. In the dying phase we put comfort first.",
    ),
)

catheter_in_acute_lesion = Recommendation(
    id="SCI-05-BLADDER",
    section="cord_lesion",
    source=Place("cord_lesion", 169498, 36, "bda56496aaba1b01f2e2b5b956479408a37a21664ed000d1586b8b35a152c82b"),
    says=Text(
        "Acute dwarslaesie met gestoorde mictie: breng een blaaskatheter in.",
        "Acute cord lesion with disturbed micturition: insert a bladder catheter.",
    ),
    action=Action(
        "insert_bladder_catheter",
        Text("Breng een blaaskatheter in.", "Insert a bladder catheter."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(bladder, "catheter"),
    reading=Text(
        "Ook in de stervensfase: een volle blaas geeft klachten.",
        "In the dying phase too: a full bladder causes complaints.",
    ),
)

laxatives_in_acute_lesion = Recommendation(
    id="SCI-05-BOWEL",
    section="cord_lesion",
    source=Place("cord_lesion", 169537, 36, "994a8ffc899807ed6cc594e34d51132d88cd619cc6da82573986abdd7fc01069"),
    says=Text(
        "Acute dwarslaesie met gestoorde defecatie: volg een laxatieschema.",
        "Acute cord lesion with disturbed defecation: follow a laxative scheme.",
    ),
    action=Action("start_laxative_scheme", Text("Start een laxatieschema.", "Start a laxative scheme.")),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(bowel, "laxative_scheme"),
    unless=(comfort_when_dying,),
    reading=Text(
        "Een defecatiestoornis is incontinentie of obstipatie; diarree niet, want daarbij past geen laxans. Het schema "
        "zelf staat niet in de tekst. In de stervensfase gaat comfort bij ons voor.",
        "Disturbed defecation is incontinence or constipation; diarrhoea is not, as no laxative fits it. The scheme "
        "itself is not in the text. In the dying phase we put comfort first.",
    ),
)

# --- The irreversible lesion ---

lasting = term("irreversibele dwarslaesie", "irreversible cord lesion", all_of(cord_lesion, irreversible))

train_function = Recommendation(
    id="SCI-06",
    section="cord_lesion",
    source=Place("cord_lesion", 169673, 302, "695bff0bf0975dce1d90981ff813b9876a3b9530893938c38b8fb9039ac57a2a"),
    says=Text(
        "Irreversibele dwarslaesie: train functies voor zover toestand en levensverwachting dat toelaten, zo "
        "nodig met hulpmiddelen, fysiotherapie en/of ergotherapie.",
        "Irreversible cord lesion: train function as far as condition and life expectancy permit, with aids, "
        "physical and/or occupational therapy as needed.",
    ),
    action=Action(
        "train_function",
        Text(
            "Start functionele training; schakel zo nodig fysio- en/of ergotherapie en hulpmiddelen in.",
            "Start functional training; call in physical and/or occupational therapy and aids as needed.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=lasting,
    unless=(comfort_when_dying,),
    not_computed=Text(
        "De tekst geeft geen grens voor de toestand of de levensverwachting waarbij training nog zin heeft.",
        "The text gives no bound for the condition or the life expectancy at which training is still of use.",
    ),
    reading=COMFORT_READING,
)

prevent_consequences = Recommendation(
    id="SCI-06-CONSEQUENCES",
    section="cord_lesion",
    source=Place("cord_lesion", 169673, 204, "6247b4fc07f7c2de2111704837f7882567adb89167d3c5f90a11c2762499cdc8"),
    says=Text(
        "Irreversibele dwarslaesie: voorkom en behandel wat die lichamelijk en psychisch teweegbrengt, en steun de "
        "mantelzorgers.",
        "Irreversible cord lesion: prevent and treat what it brings about in body and mind, and support the informal "
        "carers.",
    ),
    action=Action(
        "prevent_consequences_and_support_carers",
        Text(
            "Ga lichamelijke en psychische gevolgen na en ondersteun de mantelzorg.",
            "Check for physical and psychological consequences and support the informal carers.",
        ),
    ),
    by=ALL_CAREGIVERS,
    strength=STATED,
    when=lasting,
    reading=Text(
        "Wie dit doet, zegt de tekst niet; volgens ons alle betrokken zorgverleners.",
        "The text does not say who does this; in our view all caregivers involved.",
    ),
)

suprapubic_catheter = Recommendation(
    id="SCI-07-SUPRAPUBIC",
    section="cord_lesion",
    source=Place("cord_lesion", 169981, 122, "b114ddf88615308c93b4419f232fa4899492cfe4a65266620eb1e65738c61fbc"),
    says=Text(
        "Mictieproblemen en een levensverwachting van meer dan 2 maanden: een suprapubische katheter.",
        "Micturition problems and a life expectancy of more than 2 months: a suprapubic catheter.",
    ),
    action=Action(
        "insert_suprapubic_catheter",
        Text("Laat een suprapubische katheter plaatsen.", "Have a suprapubic catheter placed."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(bladder, "suprapubic_catheter"),
    unless=(comfort_when_dying,),
    reading=Text(
        "Geen ingreep in de stervensfase: comfort gaat bij ons voor, en een gewone katheter kan dan verlichting geven.",
        "No procedure in the dying phase: we put comfort first, and an ordinary catheter can then give relief.",
    ),
)

indwelling_catheter = Recommendation(
    id="SCI-07-INDWELLING",
    section="cord_lesion",
    source=suprapubic_catheter.source,
    says=Text(
        "Mictieproblemen en een levensverwachting van hoogstens 2 maanden: een gewone verblijfskatheter.",
        "Micturition problems and a life expectancy of 2 months at most: an ordinary indwelling catheter.",
    ),
    action=Action(
        "insert_indwelling_catheter",
        Text("Breng een verblijfskatheter in.", "Insert an indwelling catheter."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(bladder, "indwelling_catheter"),
    reading=Text("Bij precies 2 maanden een verblijfskatheter.", "At exactly 2 months an indwelling catheter."),
)

antibiotics_for_symptomatic_infection = Recommendation(
    id="SCI-08",
    section="cord_lesion",
    source=Place("cord_lesion", 170109, 48, "c1c8cd1a4e6df2d3a3693e95cefa0f198684ee6d62912b23f89344ffeedd1710"),
    says=Text(
        "Geef antibiotica bij een urineweginfectie die klachten geeft.",
        "Give antibiotics for a urinary tract infection that causes complaints.",
    ),
    action=Action(
        "treat_symptomatic_urinary_infection",
        Text(
            "Behandel de symptomatische urineweginfectie met antibiotica.",
            "Treat the symptomatic urinary tract infection with antibiotics.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(lasting, is_true(neurology.urinary_tract_infection_symptomatic)),
    reading=Text(
        "Bacteriën in de urine zonder klachten vallen hier niet onder. De tekst noemt geen middel en zegt dit alleen "
        "van "
        "de irreversibele dwarslaesie.",
        "Bacteria in the urine without complaints do not fall under this. The text names no drug and says this of the "
        "irreversible lesion only.",
    ),
)

# --- The bowel ---

constipated = is_one_of(neurology.defecation_problem, "constipation", "incontinence_and_constipation")

RECTALLY_EITHER = Text("rectaal, een van de twee middelen", "rectally, one of the two drugs")
AT_NIGHT = Text("voor de nacht (toedieningsweg niet vermeld)", "at night (route not stated)")
AS_NEEDED = Text("zo nodig (toedieningsweg niet vermeld)", "as needed (route not stated)")
ORALLY = Text("oraal", "orally")

rectal_laxative = Recommendation(
    id="SCI-09",
    section="cord_lesion",
    source=Place("cord_lesion", 170165, 321, "f924abc95b99131e4b2248f692b1842c80c6409c983dff624bb57f3c5f9184f6"),
    says=Text(
        "Incontinentie en/of obstipatie: eenmaal daags rectaal bisacodyl 10 mg of natriumlaurylsulfoacetaat 5 "
        "ml. Meer staat in de richtlijn Defecatiebeleid.",
        "Incontinence and/or constipation: once daily, rectally, bisacodyl 10 mg or sodium lauryl sulfoacetate "
        "5 ml. More is in the guideline Defecatiebeleid (bowel care).",
    ),
    action=Action(
        "give_rectal_laxative",
        Text(
            "Geef eenmaal daags een rectaal laxans: bisacodyl 10 mg of natriumlaurylsulfoacetaat 5 ml.",
            "Give a rectal laxative once daily: bisacodyl 10 mg or sodium lauryl sulfoacetate 5 ml.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(bowel, "rectal_laxative"),
    unless=(comfort_when_dying,),
    doses=(
        Dose(Text("bisacodyl", "bisacodyl"), "A06AB02", 10, 10, "mg", RECTALLY_EITHER, 1),
        Dose(
            Text("natriumlaurylsulfoacetaat", "sodium lauryl sulfoacetate"), "A06AG11", 5, 5, "ml", RECTALLY_EITHER, 1
        ),
    ),
    reading=COMFORT_READING,
)

magnesium_oxide_in_constipation = Recommendation(
    id="SCI-09-MAGNESIUM",
    section="cord_lesion",
    source=rectal_laxative.source,
    says=Text(
        "Obstipatie: zo nodig daarnaast magnesiumoxide 1000 mg voor de nacht.",
        "Constipation: magnesium oxide 1000 mg at night beside it if needed.",
    ),
    action=Action(
        "add_magnesium_oxide",
        Text(
            "Voeg eventueel magnesiumoxide 1000 mg voor de nacht toe.",
            "Add magnesium oxide 1000 mg at night if needed.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=all_of(lasting, constipated),
    unless=(comfort_when_dying,),
    doses=(Dose(Text("magnesiumoxide", "magnesium oxide"), "A06AD02", 1000, 1000, "mg", AT_NIGHT, 1),),
    not_computed=Text(
        "De tekst zegt 'eventueel': of het rectale laxans alleen genoeg is, beoordeelt de arts.",
        "The text says 'possibly': whether the rectal laxative alone is enough is for the physician.",
    ),
    reading=Text(
        f"'a.n.' lezen wij als voor de nacht. {COMFORT_READING.nl}",
        f"We read 'a.n.' as at night. {COMFORT_READING.en}",
    ),
)

treat_diarrhoea = Recommendation(
    id="SCI-10",
    section="cord_lesion",
    source=Place("cord_lesion", 170492, 83, "df7c4ee047791040f2877bffbd16a550a22064c3c2ac701aa57fbd5718f3b34d"),
    says=Text(
        "Diarree: bescherm de huid, stop laxantia en geef zo nodig loperamide 2 mg.",
        "Diarrhoea: protect the skin, stop laxatives and give loperamide 2 mg as needed.",
    ),
    action=Action(
        "protect_skin_and_give_loperamide",
        Text(
            "Bescherm de huid, staak laxantia, zo nodig loperamide 2 mg.",
            "Protect the skin, stop laxatives, loperamide 2 mg as needed.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=concludes(bowel, "skin_protection_and_loperamide"),
    doses=(Dose(Text("loperamide", "loperamide"), "A07DA03", 2, 2, "mg", AS_NEEDED, None),),
    reading=Text(
        "De tekst noemt geen hoogste dosis en geen overloopdiarree; sluit die eerst uit.",
        "The text names no highest dose and no overflow diarrhoea; exclude the latter first.",
    ),
)

# --- Pain and skin ---

treat_neuropathic_pain = Recommendation(
    id="SCI-11-PAIN",
    section="cord_lesion",
    source=Place("cord_lesion", 170583, 101, "146da42c0dc69e09a1730a548273abfcfee2e9f428eb2157d00749907eba4706"),
    says=Text(
        "Behandel pijn, ook neuropathische, volgens de richtlijn over pijn bij kanker.",
        "Treat pain, neuropathic pain included, by the guideline on pain in cancer.",
    ),
    action=Action(
        "treat_pain_by_the_pain_guideline",
        Text(
            "Heeft de patiënt pijn, behandel die dan volgens de pijnrichtlijn.",
            "If the patient has pain, treat it by the pain guideline.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=lasting,
    not_computed=Text(
        "Hoe, staat in een andere richtlijn; of de pijn neuropathisch is, is geen gegeven.",
        "How is in another guideline; whether the pain is neuropathic is not a fact.",
    ),
    reading=Text(
        "Getoond bij elke irreversibele dwarslaesie: neuropathische pijn onder de laesie is geen rugpijn en "
        "geen radiculaire pijn.",
        "Shown with every irreversible cord lesion: neuropathic pain below the lesion is neither back pain nor "
        "radicular pain.",
    ),
)

prevent_pressure_sores = Recommendation(
    id="SCI-11-SKIN",
    section="cord_lesion",
    source=Place("cord_lesion", 170687, 23, "95394f9f6b2ab856efc832e0481397e85c564fa0b4e950d2780ccfb649baf964"),
    says=Text("Irreversibele dwarslaesie: voorkom decubitus.", "Irreversible cord lesion: prevent pressure sores."),
    action=Action(
        "prevent_pressure_sores",
        Text("Neem maatregelen tegen decubitus.", "Take measures against pressure sores."),
    ),
    by=NURSE,
    strength=STATED,
    when=lasting,
    reading=Text(
        "De tekst noemt dit alleen bij de irreversibele laesie en noemt geen maatregelen. Wie het doet, zegt de "
        "tekst niet: de verpleegkundige, volgens ons.",
        "The text names this with the irreversible lesion only and names no measures. Who does it, the text "
        "does not say: the nurse, in our view.",
    ),
)

# --- Spasms: the list of the text, read as steps ---

spasms = concludes(spasticity_treatment, True)

STEPS_READING = Text(
    "De tekst geeft een opsomming; wij lezen die als stappen, omdat de laatste twee er 'eventueel' bij staan.",
    "The text gives a list; we read it as steps, because the last two are marked 'possibly'.",
)

STEP_NOT_COMPUTED = Text(
    "Of de vorige stappen tekortschieten, beoordeelt de arts; er is geen gegeven voor.",
    "Whether the earlier steps fall short is for the physician; no fact holds it.",
)

remove_what_provokes_spasms = Recommendation(
    id="SCI-12",
    section="cord_lesion",
    source=Place("cord_lesion", 170713, 123, "ef07ca5d3f51e8f35c9d651c41534b94854a38e9607ee2419b9df9dcce8e070a"),
    says=Text(
        "Behandel spasmen alleen als die hinderen of pijn doen; neem dan eerst weg wat ze uitlokt.",
        "Treat spasms only where they trouble or hurt; then first take away what provokes them.",
    ),
    action=Action(
        "remove_what_provokes_spasms",
        Text("Stap 1: behandel prikkels die spasmen uitlokken.", "Step 1: treat stimuli that provoke spasms."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=spasms,
    reading=STEPS_READING,
)

move_against_spasms = Recommendation(
    id="SCI-12-MOVE",
    section="cord_lesion",
    source=Place("cord_lesion", 170839, 58, "9012f257d1e50dd04c03be5365f654921d60352165f57d74ff9f21e445544b74"),
    says=Text(
        "Spasmen: mobiliseer als dat kan, pas wisselligging toe, schakel fysiotherapie in.",
        "Spasms: mobilise where possible, turn the patient, call in physical therapy.",
    ),
    action=Action(
        "move_against_spasms",
        Text("Stap 2: mobiliseren, wisselligging, fysiotherapie.", "Step 2: mobilise, turn, physical therapy."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=spasms,
    reading=STEPS_READING,
)

baclofen_against_spasms = Recommendation(
    id="SCI-13",
    section="cord_lesion",
    source=Place("cord_lesion", 170900, 26, "4eb24469203b0d7ff17c9555063ae031865c8fe196002cf7e14e2ab4ef744f72"),
    says=Text(
        "Spasmen: baclofen 5 tot 25 mg, driemaal daags, oraal.",
        "Spasms: baclofen 5 to 25 mg, three times a day, orally.",
    ),
    action=Action(
        "give_baclofen",
        Text("Stap 3: baclofen, 3 maal daags 5-25 mg.", "Step 3: baclofen, 5-25 mg 3 times a day."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=spasms,
    doses=(Dose(Text("baclofen", "baclofen"), "M03BX01", 5, 25, "mg", ORALLY, 3),),
    not_computed=STEP_NOT_COMPUTED,
    reading=STEPS_READING,
)

tizanidine_against_spasms = Recommendation(
    id="SCI-14",
    section="cord_lesion",
    source=Place("cord_lesion", 170929, 37, "80b01a0a742deac1c82e03c025f526ffc6d54a7c1c3073824eb4cbb927b082e7"),
    says=Text(
        "Spasmen: eventueel tizanidine 2 mg, drie- tot viermaal daags, oraal.",
        "Spasms: possibly tizanidine 2 mg, three to four times a day, orally.",
    ),
    action=Action(
        "consider_tizanidine",
        Text("Stap 4: overweeg tizanidine, 3-4 maal daags 2 mg.", "Step 4: consider tizanidine, 2 mg 3-4 times a day."),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=spasms,
    doses=(
        Dose(
            Text("tizanidine", "tizanidine"),
            "M03BX02",
            2,
            2,
            "mg",
            Text("oraal, 3 tot 4 maal per dag", "orally, 3 to 4 times a day"),
            None,
        ),
    ),
    not_computed=STEP_NOT_COMPUTED,
    reading=STEPS_READING,
)

DANTROLENE = Text("dantroleen", "dantrolene")

dantrolene_against_spasms = Recommendation(
    id="SCI-15",
    section="cord_lesion",
    source=Place("cord_lesion", 170969, 72, "e934a5c0331b97bd618b99f9d9fe730aa0cfa74b87a3973bc47f27791e5fa950"),
    says=Text(
        "Spasmen: eventueel dantroleen, beginnend met 25 mg een- tot tweemaal daags, ten hoogste 100 mg drie- tot "
        "viermaal daags.",
        "Spasms: possibly dantrolene, from 25 mg once or twice a day to at most 100 mg three to four times a day.",
    ),
    action=Action(
        "consider_dantrolene",
        Text(
            "Stap 5: overweeg dantroleen, begin met 1-2 maal daags 25 mg, hoogstens 3-4 maal daags 100 mg.",
            "Step 5: consider dantrolene, from 25 mg once or twice a day to at most 100 mg 3-4 times a day.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=spasms,
    doses=(
        Dose(
            DANTROLENE,
            "M03CA01",
            25,
            25,
            "mg",
            Text(
                "startdosering, 1 tot 2 maal per dag (toedieningsweg niet vermeld)",
                "starting dose, once or twice a day (route not stated)",
            ),
            None,
        ),
        Dose(
            DANTROLENE,
            "M03CA01",
            100,
            100,
            "mg",
            Text(
                "hoogste dosering, 3 tot 4 maal per dag (toedieningsweg niet vermeld)",
                "highest dose, 3 to 4 times a day (route not stated)",
            ),
            None,
        ),
    ),
    not_computed=STEP_NOT_COMPUTED,
    reading=STEPS_READING,
)

RECOMMENDATIONS = (
    mobilise_by_pain,
    restrict_when_unstable,
    brace_only_when_it_helps,
    relieve_pain_in_acute_lesion,
    give_thromboprophylaxis,
    catheter_in_acute_lesion,
    laxatives_in_acute_lesion,
    train_function,
    prevent_consequences,
    suprapubic_catheter,
    indwelling_catheter,
    antibiotics_for_symptomatic_infection,
    rectal_laxative,
    magnesium_oxide_in_constipation,
    treat_diarrhoea,
    treat_neuropathic_pain,
    prevent_pressure_sores,
    remove_what_provokes_spasms,
    move_against_spasms,
    baclofen_against_spasms,
    tizanidine_against_spasms,
    dantrolene_against_spasms,
)
