"""What the chapter *Systemische therapie* says beside its rules: what was studied, and why it seldom goes first."""

from wervelwijzer.guideline.strengths import CONSIDERATION, INDICATIONS, LITERATURE, WORKING_GROUP
from wervelwijzer.guideline.systemic_therapy import (
    first_choice_option,
    option_for_pain,
    systemic_therapy_may_come_first,
)
from wervelwijzer.language.passages import Passage
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

question = Passage(
    id="SYS-Q01",
    section="systemic_therapy",
    sources=(
        Place("systemic_therapy", 124863, 150, "3e210af48abcfe8ae7dab77d78051b1b4c8bd99397a51aa99af166c3865420b5"),
    ),
    title=Text("Uitgangsvraag", "Question"),
    says=Text(
        "Wat doen chemotherapie en antihormonale therapie met uitval, pijn en kwaliteit van leven bij "
        "wervelmetastasen?",
        "What do chemotherapy and antihormonal therapy do to deficit, pain and quality of life in vertebral "
        "metastases?",
    ),
)

what_the_section_is_about = Passage(
    id="SYS-L01",
    section="systemic_therapy",
    sources=(
        Place("systemic_therapy", 125890, 221, "337ceb992008e200c968c32106cc3573c133c19c3f3db75b4b4a18436a3f4f29"),
    ),
    says=Text(
        "Systemische therapie is hier chemotherapie of antihormonale therapie. De vraag is of zij pijn en uitval doet "
        "afnemen en langs die weg de kwaliteit van leven verbetert.",
        "Systemic therapy here means chemotherapy or antihormonal therapy. The question is whether it reduces pain and "
        "deficit and in that way improves quality of life.",
    ),
)

no_studies_on_pain = Passage(
    id="SYS-L02",
    section="systemic_therapy",
    sources=(
        Place("systemic_therapy", 126113, 167, "1efadb81cfd91c0aab71c3f5599670509334cca8ce6de84e315d71d7b0d0bf67"),
    ),
    strength=LITERATURE,
    says=Text(
        "Studies naar pijn en kwaliteit van leven na chemotherapie of antihormonale therapie bij "
        "juist wervelmetastasen zijn niet gevonden.",
        "No studies were found of pain and quality of life after chemotherapy or antihormonal "
        "therapy specifically in vertebral metastases.",
    ),
)

small_series_on_deficit = Passage(
    id="SYS-05",
    section="systemic_therapy",
    sources=(
        Place("systemic_therapy", 126281, 857, "497c9df4d1a4aec58b778a26c84cabd1e36bf69d022d89841cedbe7ee8f3cdc9"),
    ),
    strength=LITERATURE,
    says=Text(
        "Over uitval door MESCC onder systemische therapie alleen bestaan enkele retrospectieve series (Boogerd 1989, "
        "Burch 1988, Cooper 1990, Grommes 2011, Sasagawa 1991, Wong 1996); één verscheen na 2000. Elke serie telde 2 "
        "tot 16 patiënten: samen 19 met een kiemceltumor, 8 met een maligne lymfoom, 4 met een mammacarcinoom en 2 met "
        "een prostaatcarcinoom. Bij prostaatcarcinoom en een deel van de mammacarcinomen was de behandeling "
        "antihormonaal, bij de anderen chemotherapie.",
        "On a deficit due to MESCC under systemic therapy alone there are a few retrospective series (Boogerd "
        "1989, Burch "
        "1988, Cooper 1990, Grommes 2011, Sasagawa 1991, Wong 1996); one appeared after 2000. Each had 2 to 16 "
        "patients: together 19 with a germ cell tumour, 8 with malignant lymphoma, 4 with breast cancer and 2 with "
        "prostate cancer. In prostate cancer and some breast cancers the treatment was antihormonal, in the others "
        "chemotherapy.",
    ),
)

deficit_mostly_fell = Passage(
    id="SYS-L03",
    section="systemic_therapy",
    sources=(
        Place("systemic_therapy", 127139, 260, "2d3ad99399a5582200e51bafd55ef567598111b64c523d4e6ae7b54a16e2c40b"),
    ),
    strength=LITERATURE,
    says=Text(
        "De uitval werd niet op een vaste manier gemeten en meestal in grote lijnen beschreven. "
        "Bij bijna alle patiënten nam zij af, van verbetering tot geheel herstel.",
        "The deficit was not measured in a standard way and mostly described in broad terms. In "
        "nearly all patients it lessened, from improvement to full recovery.",
    ),
)

no_verdict_on_pain = Passage(
    id="SYS-C01",
    section="systemic_therapy",
    sources=(
        Place("systemic_therapy", 127413, 185, "862a9b71d5e019ce6c737aeda1f2869e45159a8e6e0ecb0ea167ab29de4f15d4"),
    ),
    strength=WORKING_GROUP,
    says=Text(
        "Over de werking op pijn en kwaliteit van leven bij wervelmetastasen velt de werkgroep geen oordeel.",
        "On the effect on pain and quality of life in vertebral metastases the working group gives no verdict.",
    ),
)

indications_for_less_deficit = Passage(
    id="SYS-C02",
    section="systemic_therapy",
    sources=(
        Place("systemic_therapy", 127600, 343, "f3780656bced07f3f5217b0e417d57b503a34948bb1ce6f575bf30c96668482b"),
    ),
    strength=INDICATIONS,
    says=Text(
        "Er bestaan aanwijzingen dat uitval afneemt onder chemotherapie en antihormonale "
        "therapie: bij MESCC door een maligne lymfoom, en bij wervelmetastasen van een "
        "kiemceltumor, mamma- of prostaatcarcinoom.",
        "There are indications that chemotherapy and antihormonal therapy lessen a deficit: in "
        "MESCC from malignant lymphoma, and in vertebral metastases of a germ cell tumour, breast "
        "or prostate cancer.",
    ),
)

practice_shows_less_pain = Passage(
    id="SYS-O01",
    section="systemic_therapy",
    sources=(
        Place("systemic_therapy", 127959, 742, "2204083142a73906a459b19563757a8a59b6a019c87b8611eca9bb5c3ec638ff"),
    ),
    strength=CONSIDERATION,
    says=Text(
        "De praktijk leert dat antihormonale therapie en chemotherapie bij een gevoelige tumor "
        "pijn door botmetastasen kunnen verminderen, en zo de kwaliteit van leven kunnen "
        "verbeteren. Klinisch onderzoek steunt dit vooral bij het gemetastaseerde "
        "prostaatcarcinoom, dat vaak naar het bot uitzaait. Wervelmetastasen dragen bij "
        "botmetastasen veel bij aan de pijn, en er is geen reden om aan te nemen dat zij anders "
        "op systemische therapie reageren dan metastasen elders in het skelet.",
        "Practice shows that in a sensitive tumour antihormonal therapy and chemotherapy can "
        "reduce pain from bone metastases, and so improve quality of life. Clinical research "
        "supports this above all in metastatic prostate cancer, which often spreads to bone. "
        "Vertebral metastases contribute much to the pain of bone metastases, and there is no "
        "reason to think that they respond to systemic therapy otherwise than metastases "
        "elsewhere in the skeleton.",
    ),
    computed_by=(option_for_pain,),
)

which_tumours_may_have_it_first = Passage(
    id="SYS-04",
    section="systemic_therapy",
    sources=(
        Place("systemic_therapy", 129122, 758, "a3dfbde80d93bfe4d21057cbde1dbf98c12512fb0be1617a5041c9492322df1e"),
    ),
    title=Text("Gevoelige tumoren volgens de overwegingen", "Sensitive tumours according to the rationale"),
    strength=CONSIDERATION,
    says=Text(
        "De overwegingen herhalen wanneer systemische therapie bij uitval voorop mag staan, en noemen als gevoelige "
        "tumoren lymfoom, multipel myeloom en, bij wervelmetastasen, vooral mamma-, prostaat-, long- en "
        "testiscarcinoom. Zij spreken van een zeer snel effect, van een vitale indicatie door ziekte elders in het "
        "lichaam, en van uitstel tot na bestraling of operatie.",
        "The rationale repeats when systemic therapy may come first for a deficit, and names as sensitive tumours "
        "lymphoma, multiple myeloma and, in vertebral metastases, above all breast, prostate, lung and testicular "
        "cancer. It speaks of a very fast effect, of a vital indication by disease elsewhere in the body, and of delay "
        "until after radiotherapy or surgery.",
    ),
    items=(
        Text("maligne lymfoom", "malignant lymphoma"),
        Text("multipel myeloom", "multiple myeloma"),
        Text("mammacarcinoom", "breast cancer"),
        Text("prostaatcarcinoom", "prostate cancer"),
        Text("longcarcinoom", "lung cancer"),
        Text("testiscarcinoom", "testicular cancer"),
    ),
    computed_by=(first_choice_option, systemic_therapy_may_come_first),
    reading=Text(
        "Deze lijst beslist niet: een mamma-, prostaat- of longcarcinoom geldt pas als gevoelig als het team dat "
        "oordeelt.",
        "This list does not decide: a breast, prostate or lung cancer counts as sensitive only where the team judges "
        "so.",
    ),
)

PASSAGES: tuple[Passage, ...] = (
    question,
    what_the_section_is_about,
    no_studies_on_pain,
    small_series_on_deficit,
    deficit_mostly_fell,
    no_verdict_on_pain,
    indications_for_less_deficit,
    practice_shows_less_pain,
    which_tumours_may_have_it_first,
)
