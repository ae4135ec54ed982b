"""Pain in the back or neck, and where it radiates to."""

from wervelwijzer.facts.units import Grade
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Number, Option, Phase, YesNo

spinal_pain = YesNo(
    name="symptoms.spinal_pain",
    label=Text("lokale pijn in rug of nek", "local pain in back or neck"),
    help=Text(
        "Heeft de patiënt pijn in de rug of nek zelf? "
        "Pijn die uitstraalt in het gebied van een zenuwwortel is een aparte vraag.",
        "Does the patient have pain in the back or neck itself? "
        "Pain radiating in a root's territory is a separate question.",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

pain_nrs = Number(
    name="symptoms.pain_nrs",
    label=Text("pijnscore (NRS)", "pain score (NRS)"),
    help=Text(
        "Hoe erg was de ergste pijn van de afgelopen 24 uur, van 0 (pijnvrij) tot 10 (niet erger denkbaar)? "
        "Lees een VAS af in hele centimeters.",
        "How bad was the worst pain of the last 24 hours, from 0 (free of pain) to 10 (no worse imaginable)? "
        "Read a VAS to whole centimetres.",
    ),
    phase=Phase.HISTORY,
    chapter="questionnaires",
    unit=Grade,
    minimum=0,
    maximum=10,
    whole=True,
)

pain_nrs_before_treatment = Number(
    name="symptoms.pain_nrs_before_treatment",
    label=Text("pijnscore (NRS) vóór de behandeling", "pain score (NRS) before treatment"),
    help=Text(
        "Welke pijnscore gaf de patiënt vóór de behandeling, van 0 tot 10? "
        "De respons is de daling tot de pijnscore van nu.",
        "Which pain score did the patient give before treatment, from 0 to 10? "
        "The response is the fall to the score of now.",
    ),
    phase=Phase.HISTORY,
    chapter="questionnaires",
    unit=Grade,
    minimum=0,
    maximum=10,
    whole=True,
)

pain_new = YesNo(
    name="symptoms.pain_new",
    label=Text("nieuwe lokale rug- of nekpijn", "new local back or neck pain"),
    help=Text(
        "Is deze pijn nieuw, en niet een klacht die de patiënt al langer kent?",
        "Is this pain new, and not a complaint that the patient has known for longer?",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

pain_progressive = YesNo(
    name="symptoms.pain_progressive",
    label=Text("progressieve rug- of nekpijn", "progressive back or neck pain"),
    help=Text(
        "Wordt de pijn geleidelijk erger? Bij spit (lumbago) wisselt de ernst juist vaak.",
        "Does the pain gradually get worse? In lumbago its severity rather tends to vary.",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

pain_at_night = YesNo(
    name="symptoms.pain_at_night",
    label=Text("nachtelijke rug- of nekpijn", "back or neck pain at night"),
    help=Text(
        "Heeft de patiënt 's nachts pijn in de rug of nek?",
        "Does the patient have pain in the back or neck at night?",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

spinal_tenderness = YesNo(
    name="symptoms.spinal_tenderness",
    label=Text("druk- of kloppijn van de wervelkolom", "spine tender on pressure or percussion"),
    help=Text(
        "Geeft drukken of kloppen op de wervelkolom pijn?",
        "Does pressing or tapping on the spine cause pain?",
    ),
    phase=Phase.EXAMINATION,
    chapter="symptoms",
)

pain_severe_in_all_postures = YesNo(
    name="symptoms.pain_severe_in_all_postures",
    label=Text("hevige pijn in alle houdingen", "severe pain in all postures"),
    help=Text(
        "Is de pijn hevig, welke houding de patiënt ook aanneemt: liggend, zittend en staand?",
        "Is the pain severe whatever posture the patient takes: lying, sitting and standing?",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

pain_between_shoulder_blades = YesNo(
    name="symptoms.pain_between_shoulder_blades",
    label=Text("pijn tussen de schouderbladen", "pain between the shoulder blades"),
    help=Text(
        "Heeft de patiënt pijn tussen de schouderbladen?",
        "Does the patient have pain between the shoulder blades?",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

pain_refractory = YesNo(
    name="symptoms.pain_refractory",
    label=Text("onbehandelbare rugpijn", "intractable back pain"),
    help=Text(
        "Is de rugpijn niet te behandelen, met medicatie noch met radiotherapie?",
        "Can the back pain be treated neither with medication nor with radiotherapy?",
    ),
    phase=Phase.TREATMENT,
    chapter="stability",
)

pain_mechanical = YesNo(
    name="symptoms.pain_mechanical",
    label=Text("mechanische pijn", "mechanical pain"),
    help=Text(
        "Neemt de pijn toe bij belasten of bewegen van de wervelkolom, of af bij ontlasten, "
        "bijvoorbeeld door te gaan liggen? "
        "Zulke pijn kan op instabiliteit wijzen.",
        "Does the pain rise with loading or moving the spine, or fall with unloading it, for example by lying down? "
        "Such pain may point to instability.",
    ),
    phase=Phase.HISTORY,
    chapter="stability",
)

pain_axial = YesNo(
    name="symptoms.pain_axial",
    label=Text("axiale pijn", "axial pain"),
    help=Text(
        "Zit de pijn vooral op één plaats in rug of nek (axiaal), "
        "en niet in het gebied van een zenuwwortel (radiculair)?",
        "Is the pain mainly in one place in the back or neck (axial), and not in the territory of a root (radicular)?",
    ),
    phase=Phase.HISTORY,
    chapter="percutaneous",
)

pain_severe_and_progressive = YesNo(
    name="symptoms.pain_severe_and_progressive",
    label=Text("ernstige en progressieve pijn", "severe and progressive pain"),
    help=Text(
        "Is de pijn ernstig én neemt die toe, bijvoorbeeld ondanks radiotherapie?",
        "Is the pain severe and also getting worse, for example in spite of radiotherapy?",
    ),
    phase=Phase.HISTORY,
    chapter="organisation",
)

neck_pain = YesNo(
    name="symptoms.neck_pain",
    label=Text("nekpijn", "neck pain"),
    help=Text(
        "Heeft de patiënt pijn in de nek? Bij een symptoom van Lhermitte bepaalt dit mede hoe snel de MRI moet volgen.",
        "Does the patient have pain in the neck? With Lhermitte's sign this helps decide how soon the MRI must follow.",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
)

radicular_pain = Choice(
    name="symptoms.radicular_pain",
    label=Text("radiculaire pijn", "radicular pain"),
    help=Text(
        "Straalt de pijn uit in het gebied van een zenuwwortel, naar een arm of been of als een band om de romp? "
        "Zo ja, aan één kant of aan beide kanten?",
        "Does the pain radiate in the territory of a root, to an arm or leg or like a band around the trunk? "
        "If so, on one side or on both sides?",
    ),
    phase=Phase.HISTORY,
    chapter="symptoms",
    options=(
        Option("none", Text("geen", "none")),
        Option("unilateral", Text("eenzijdig", "unilateral")),
        Option("bilateral", Text("dubbelzijdig", "bilateral")),
    ),
)
