"""What the chapter *Revalidatie* says beside its rules: why it is needed, and what the ICF is."""

from wervelwijzer.guideline.rehabilitation import assess_by_icf, by_oncological_rehabilitation
from wervelwijzer.guideline.strengths import CONSIDERATION
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

QUESTION = Text("Uitgangsvraag", "Question")

physician_question = Passage(
    id="REH-Q01",
    section="rehabilitation",
    sources=(Place("rehabilitation", 205613, 101, "96972f0c3f1138ea6dc93130542535550b591f03eafbd41b1c9afb755b6db466"),),
    title=QUESTION,
    says=Text(
        "De vraag is of er na de behandeling een revalidatiearts bij moet komen.",
        "The question is whether a rehabilitation physician should join after treatment.",
    ),
)

residual_complaints = Passage(
    id="REH-O01",
    section="rehabilitation",
    sources=(Place("rehabilitation", 207191, 356, "78d3bd148e9385f213f294f9208b090b9d8b31aa563e8212709735a74f4e9ecd"),),
    says=Text(
        "Kanker en de behandeling ervan laten vaak klachten na die op den duur de kwaliteit van leven kunnen "
        "schaden, lichamelijk, sociaal, psychisch of spiritueel.",
        "Cancer and its treatment often leave complaints that in time may harm quality of life, physically, "
        "socially, psychologically or spiritually.",
    ),
    strength=CONSIDERATION,
)

fatigue = Passage(
    id="REH-09",
    section="rehabilitation",
    sources=(Place("rehabilitation", 207548, 234, "30f427858762e124ac2177f743ef818b74e46734c86d2f7c7dbdf4eb9de19f1f"),),
    says=Text(
        "Vermoeidheid is een van de grootste problemen, vooral tijdens en na de behandeling, en komt bij meer dan 50 % "
        "van de patiënten met kanker voor.",
        "Fatigue is one of the greatest problems, during and after treatment above all, and occurs in more than 50 % "
        "of "
        "patients with cancer.",
    ),
    strength=CONSIDERATION,
)

other_residual_complaints = Passage(
    id="REH-O02",
    section="rehabilitation",
    sources=(Place("rehabilitation", 207783, 339, "b069a3795acf1efe406a3c191de970eb458830f91ada2eec1a8e2a811f1fec9c"),),
    says=Text(
        "Ook pijn, depressie, angst, sociale problemen en minder werken kunnen voorkomen. Zulke restklachten "
        "zijn een reden voor oncologische revalidatie.",
        "Pain, depression, anxiety, social problems and working less may occur too. Such residual complaints "
        "are a reason for oncological rehabilitation.",
    ),
    computed_by=(by_oncological_rehabilitation,),
    strength=CONSIDERATION,
)

course_question = Passage(
    id="REH-Q02",
    section="rehabilitation",
    sources=(Place("rehabilitation", 208718, 89, "0908cd7cd08cecc752b53c78b3cd949bc34d2ec33a33689dbe2a5d714183815c"),),
    title=QUESTION,
    says=Text(
        "De vraag is hoe men bepaalt welk revalidatietraject past.",
        "The question is how one finds the rehabilitation course that fits.",
    ),
)

what_the_icf_is = Passage(
    id="REH-O03",
    section="rehabilitation",
    sources=(Place("rehabilitation", 209123, 430, "d02cc10ecec331237f8564909b91fef976f615751b479d138053309150223d54"),),
    title=Text("ICF", "ICF"),
    says=Text(
        "De ICF beschrijft het functioneren van mensen, en wat daaraan hapert, in vaste begrippen en vanuit drie "
        "gezichtspunten:",
        "The ICF describes how people function, and what fails in it, in fixed terms and from three points of view:",
    ),
    items=(
        Text("1. de mens als organisme", "1. the human organism"),
        Text("2. het menselijk handelen", "2. human action"),
        Text("3. de mens die deelneemt aan de maatschappij", "3. the human who takes part in society"),
    ),
    computed_by=(assess_by_icf,),
    strength=CONSIDERATION,
)

goals_from_the_icf = Passage(
    id="REH-O04",
    section="rehabilitation",
    sources=(Place("rehabilitation", 209554, 203, "e58533a3f3c48f2d5d5db854be6f148ff1af18b69597df8e055c5226c604c83a"),),
    says=Text(
        "Uit die analyse haalt de revalidatiearts, in gesprek met de patiënt, de behandeldoelen; het gaat om de hele "
        "mens in diens omgeving.",
        "From that analysis the rehabilitation physician draws the treatment goals, in conversation with the "
        "patient; it "
        "is about the whole person in the person's surroundings.",
    ),
    computed_by=(assess_by_icf,),
    strength=CONSIDERATION,
)

further_reading = Passage(
    id="REH-O05",
    section="rehabilitation",
    sources=(Place("rehabilitation", 209759, 181, "4817bf739793cea48a9e1be2acc11731cd0d10a0c57a1537910597d77629cf5c"),),
    title=Text("Verwijzingen", "References"),
    says=Text("De tekst verwijst naar webpagina's over:", "The text refers to web pages on:"),
    items=(
        Text("de richtlijn Dwarslaesie (Oncoline)", "the guideline Dwarslaesie (Oncoline)"),
        Text("de ICF (WHO)", "the ICF (WHO)"),
        Text("de richtlijn Oncologische revalidatie (Oncoline)", "the guideline Oncologische revalidatie (Oncoline)"),
        Text("Herstel & Balans, met publicaties", "Herstel & Balans, publications included"),
    ),
    not_computed=Text(
        "Adressen van 2015; niet nagegaan of zij nog werken.", "Addresses of 2015; not checked whether they still work."
    ),
)

PASSAGES = (
    physician_question,
    residual_complaints,
    fatigue,
    other_residual_complaints,
    course_question,
    what_the_icf_is,
    goals_from_the_icf,
    further_reading,
)
