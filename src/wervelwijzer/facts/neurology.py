"""Neurological deficit: of a root, of the cord or of the cauda equina, and the care that a cord lesion asks."""

from wervelwijzer.facts.units import Days, Hours
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Number, Option, Phase, YesNo

radicular_deficit = Choice(
    name="neurology.radicular_deficit",
    label=Text("radiculaire uitval", "radicular deficit"),
    help=Text(
        "Is er verlies van gevoel of kracht in het gebied van een zenuwwortel, aan één kant of aan beide kanten? "
        "Uitval die ook lager doorloopt, past niet hierbij maar bij myelum- of caudacompressie.",
        "Is there loss of sensation or power in the territory of a root, on one side or on both sides? "
        "Deficit that also extends further down does not fit this, but cord or cauda equina compression.",
    ),
    phase=Phase.EXAMINATION,
    chapter="symptoms",
    options=(
        Option("none", Text("geen", "none")),
        Option("unilateral", Text("eenzijdig", "unilateral")),
        Option("bilateral", Text("dubbelzijdig", "bilateral")),
    ),
)

myelopathy_or_cauda_signs = YesNo(
    name="neurology.myelopathy_or_cauda_signs",
    label=Text(
        "klinische tekenen van myelum- of caudacompressie",
        "clinical signs of cord or cauda equina compression",
    ),
    help=Text(
        "Is er zwakte van de benen (of armen), gevoelsverlies onder een niveau, een doof gevoel in het rijbroekgebied, "
        "een nieuwe mictie- of defecatiestoornis, of een onverklaarde loop- of evenwichtsstoornis? "
        "Eén daarvan is genoeg.",
        "Is there weakness of the legs (or arms), loss of sensation below a level, saddle anaesthesia, "
        "a new micturition or defecation disorder, or an unexplained gait or balance disturbance? "
        "One of these is enough.",
    ),
    phase=Phase.EXAMINATION,
    chapter="symptoms",
)

lhermitte_sign = YesNo(
    name="neurology.lhermitte_sign",
    label=Text("symptoom van Lhermitte", "Lhermitte's sign"),
    help=Text(
        "Geeft het buigen van de hals schietende pijn of tintelingen die langs de rug naar de benen trekken?",
        "Does bending the neck cause shooting pain or tingling that runs along the back to the legs?",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

lhermitte_other_cause = YesNo(
    name="neurology.lhermitte_other_cause",
    label=Text("andere verklaring voor het symptoom van Lhermitte", "other explanation for Lhermitte's sign"),
    help=Text(
        "Is er een andere oorzaak die het symptoom van Lhermitte verklaart, "
        "zoals bestraling van de hals of cisplatine?",
        "Is there another cause that explains Lhermitte's sign, such as irradiation of the neck or cisplatin?",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

deficit_progressive = YesNo(
    name="neurology.deficit_progressive",
    label=Text("progressieve uitval", "progressive deficit"),
    help=Text(
        "Neemt de uitval toe? Vergelijk kracht, gevoel, lopen, plassen en ontlasting met de dagen ervoor.",
        "Is the deficit increasing? Compare power, sensation, walking, bladder and bowel with the days before.",
    ),
    phase=Phase.EXAMINATION,
    chapter="imaging",
)

deficit_developed_over_days = Number(
    name="neurology.deficit_developed_over_days",
    label=Text("tijd sinds het begin van de uitval", "time since the deficit began"),
    help=Text(
        "Hoeveel dagen geleden begon de uitval? Tel vanaf het allereerste teken van uitval tot nu.",
        "How many days ago did the deficit begin? Count from the very first sign of deficit until now.",
    ),
    phase=Phase.EXAMINATION,
    chapter="imaging",
    unit=Days,
    minimum=0,
    maximum=3650,
    whole=False,
)

walks_independently = YesNo(
    name="neurology.walks_independently",
    label=Text("loopt zelfstandig", "walks independently"),
    help=Text(
        "Loopt de patiënt zonder hulp van een ander? Een stok, rollator of ander hulpmiddel mag.",
        "Does the patient walk without another person's help? A stick, walker or other aid is allowed.",
    ),
    phase=Phase.EXAMINATION,
    chapter="organisation",
)

asia_grade = Choice(
    name="neurology.asia_grade",
    label=Text("ASIA-score", "ASIA grade"),
    help=Text(
        "Welke graad op de ASIA-schaal vindt de onderzoeker? "
        "Kies E als er geen myelum- of caudalaesie is; uitval van alleen een zenuwwortel is ook E.",
        "Which grade on the ASIA scale does the examiner find? "
        "Choose E without a cord or cauda lesion; a root lesion alone is E too.",
    ),
    phase=Phase.EXAMINATION,
    chapter="imaging",
    options=(
        Option(
            "A", Text("A (compleet: geen gevoel en kracht in S4-S5)", "A (complete: no sensation or power in S4-S5)")
        ),
        Option(
            "B",
            Text(
                "B (sensibel incompleet: gevoel tot en met S4-S5, geen kracht onder het niveau)",
                "B (sensory incomplete: sensation down to S4-S5, no power below the level)",
            ),
        ),
        Option(
            "C",
            Text(
                "C (motorisch incompleet: minder dan de helft van de sleutelspieren graad 3 of sterker)",
                "C (motor incomplete: less than half of the key muscles grade 3 or stronger)",
            ),
        ),
        Option(
            "D",
            Text(
                "D (motorisch incompleet: minstens de helft van de sleutelspieren graad 3 of sterker)",
                "D (motor incomplete: at least half of the key muscles grade 3 or stronger)",
            ),
        ),
        Option("E", Text("E (geen myelum- of caudalaesie)", "E (no cord or cauda lesion)")),
    ),
)

complete_lesion_hours = Number(
    name="neurology.complete_lesion_hours",
    label=Text("bestaansduur van de complete dwarslaesie", "duration of the complete cord lesion"),
    help=Text(
        "Hoeveel uur bestaat de complete dwarslaesie (ASIA A) op dit moment? Laat dit open als die er niet is.",
        "For how many hours has the complete cord lesion (ASIA A) existed by now? Leave this open where there is none.",
    ),
    phase=Phase.EXAMINATION,
    chapter="imaging",
    unit=Hours,
    minimum=0,
    maximum=100_000,
    whole=False,
)

complete_lesion_developed_within_hours = YesNo(
    name="neurology.complete_lesion_developed_within_hours",
    label=Text("complete dwarslaesie binnen uren ontstaan", "complete cord lesion developed within hours"),
    help=Text(
        "Ontstond de complete dwarslaesie in enkele uren, en niet in de loop van dagen?",
        "Did the complete cord lesion develop in a few hours, and not in the course of days?",
    ),
    phase=Phase.EXAMINATION,
    chapter="imaging",
)

clear_improvement_on_corticosteroids = YesNo(
    name="neurology.clear_improvement_on_corticosteroids",
    label=Text("duidelijke verbetering op corticosteroïden", "clear improvement on corticosteroids"),
    help=Text(
        "Is er sinds de start van corticosteroïden een duidelijke neiging tot klinische verbetering?",
        "Has there been a clear tendency to clinical improvement since corticosteroids were started?",
    ),
    phase=Phase.EXAMINATION,
    chapter="patient_selection",
)

cord_lesion_irreversible = YesNo(
    name="neurology.cord_lesion_irreversible",
    label=Text("irreversibele dwarslaesie", "irreversible cord lesion"),
    help=Text(
        "Is volgens de arts geen herstel van de dwarslaesie meer te verwachten?",
        "Does the clinician expect no further recovery of the cord lesion?",
    ),
    phase=Phase.EXAMINATION,
    chapter="cord_lesion",
)

micturition_disorder = YesNo(
    name="neurology.micturition_disorder",
    label=Text("mictiestoornis", "micturition disorder"),
    help=Text(
        "Kan de patiënt niet plassen, niet goed uitplassen of de urine niet ophouden?",
        "Can the patient not pass urine, not empty the bladder well, or not hold urine?",
    ),
    phase=Phase.EXAMINATION,
    chapter="cord_lesion",
)

urinary_tract_infection_symptomatic = YesNo(
    name="neurology.urinary_tract_infection_symptomatic",
    label=Text("symptomatische urineweginfectie", "symptomatic urinary tract infection"),
    help=Text(
        "Heeft de patiënt een urineweginfectie die klachten geeft, zoals koorts, pijn of meer spasmen?",
        "Does the patient have a urinary tract infection with complaints, such as fever, pain or more spasms?",
    ),
    phase=Phase.EXAMINATION,
    chapter="cord_lesion",
)

defecation_problem = Choice(
    name="neurology.defecation_problem",
    label=Text("defecatieprobleem", "defecation problem"),
    help=Text(
        "Verliest de patiënt ongewild ontlasting, is er obstipatie, komt allebei voor, of is er diarree?",
        "Does the patient lose stool involuntarily, is there constipation, do both occur, or is there diarrhoea?",
    ),
    phase=Phase.EXAMINATION,
    chapter="cord_lesion",
    options=(
        Option("none", Text("geen", "none")),
        Option("incontinence", Text("fecale incontinentie", "faecal incontinence")),
        Option("constipation", Text("obstipatie", "constipation")),
        Option(
            "incontinence_and_constipation",
            Text("fecale incontinentie en obstipatie", "faecal incontinence and constipation"),
        ),
        Option("diarrhoea", Text("diarree", "diarrhoea")),
    ),
)

spasms_troublesome_or_painful = YesNo(
    name="neurology.spasms_troublesome_or_painful",
    label=Text("hinderlijke of pijnlijke spasmen", "troublesome or painful spasms"),
    help=Text(
        "Heeft de patiënt spasmen die hinderlijk of pijnlijk zijn?",
        "Does the patient have spasms that are troublesome or painful?",
    ),
    phase=Phase.EXAMINATION,
    chapter="cord_lesion",
)
