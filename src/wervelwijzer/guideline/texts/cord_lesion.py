"""What the chapter *Symptomatisch beleid bij dwarslaesie* says beside its rules: question, headings, references."""

from wervelwijzer.guideline.rehabilitation import programme
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="SCI-Q01",
    section="cord_lesion",
    sources=(Place("cord_lesion", 168793, 53, "6ae6b417aaf360edf8af9126aa5eadde5bbedec7183fd8d4efa0b37f57a9b087"),),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "De vraag is hoe de symptomen van een dwarslaesie worden behandeld.",
        "The question is how the symptoms of a cord lesion are treated.",
    ),
)

acute_list = Passage(
    id="SCI-O01",
    section="cord_lesion",
    sources=(Place("cord_lesion", 168862, 54, "ab014240803bc5dd7f6631526695184f3e8b041131d6918747c0a44694334e03"),),
    title=Text("Acuut stadium", "Acute stage"),
    says=Text(
        "Eerst vijf punten voor het acute stadium: mobiliseren, pijn, trombose, blaas en darm.",
        "First five points for the acute stage: mobilising, pain, thrombosis, bladder and bowel.",
    ),
    reading=Text(
        "De tekst zegt niet hoe lang het acute stadium duurt; bij ons zolang de laesie niet irreversibel is.",
        "The text does not say how long the acute stage lasts; with us while the lesion is not irreversible.",
    ),
)

irreversible_list = Passage(
    id="SCI-O02",
    section="cord_lesion",
    sources=(Place("cord_lesion", 169577, 94, "f178db3c001767d775890a72db65a20c54cd7ac0ba603421cb1a58b02595b363"),),
    title=Text("Irreversibele dwarslaesie", "Irreversible cord lesion"),
    says=Text(
        "Dan de punten voor de irreversibele laesie: training, blaas, darm, pijn, huid en spasmen.",
        "Then the points for the irreversible lesion: training, bladder, bowel, pain, skin and spasms.",
    ),
)

see_cord_lesion_guideline = Passage(
    id="SCI-L01",
    section="cord_lesion",
    sources=(Place("cord_lesion", 171071, 136, "b61ae91fb6d4b7e21914b5829d4bb5717a594bd36a626e5a6867f35bed63fc0f"),),
    says=Text(
        "Meer over de irreversibele laesie staat in de palliatieve richtlijn Dwarslaesie.",
        "More on the irreversible lesion is in the palliative guideline Dwarslaesie.",
    ),
    not_computed=Text(
        "Een andere richtlijn; de inleiding laat een richtlijn over dit onderwerp juist vervallen.",
        "Another guideline; the introduction withdraws a guideline on this very subject.",
    ),
)

see_rehabilitation = Passage(
    id="SCI-L02",
    section="cord_lesion",
    sources=(Place("cord_lesion", 171208, 87, "fe54282b8be9340afd87471e051909e20f20c6659a2537da34d2351fe18a4ec6"),),
    says=Text("Over revalideren: zie het hoofdstuk Revalidatie.", "On rehabilitation: see the chapter Revalidatie."),
    computed_by=(programme,),
)

PASSAGES = (question, acute_list, irreversible_list, see_cord_lesion_guideline, see_rehabilitation)
