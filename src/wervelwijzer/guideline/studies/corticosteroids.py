"""Studies discussed in Corticosteroïden: pain, pain flare and cord compression."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Calculation, Doubt, Outcome, P, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text(
    "Wanneer en in welke dosis moeten corticosteroïden worden gegeven?",
    "When and in what dose should corticosteroids be given?",
)

AL_MAKSOUD = Study(
    id="al-maksoud-2014",
    label="Al-Maksoud 2014",
    section="corticosteroids",
    design="randomised",
    question=QUESTION,
    places=(Place("corticosteroids", 37564, 350, "c20b5e54afc620b52d9f9dfbeed71c5dec1aa344ea1265b39cb1f1487da6c2d5"),),
    n=120,
    arms=(
        Arm(Text("methylprednisolon i.v.", "methylprednisolone i.v.")),
        Arm(Text("placebo", "placebo")),
    ),
    outcomes=(
        Outcome(
            id="pain-flare",
            name=Text("pain flare na bestraling", "pain flare after radiotherapy"),
            places=(
                Place(
                    "corticosteroids", 37786, 128, "2d56fa40a5e0bb616435f3ee1e46147916372967950595de5a6151d63cee566a"
                ),
            ),
            shares=(Share(percent="6.6"), Share(percent="20")),
        ),
    ),
    doubts=(
        Doubt(
            "year",
            Text(
                "De tekst noemt 2013 als jaar van publicatie, de verwijzing 2014.",
                "The text gives 2013 as the year of publication, the reference 2014.",
            ),
            (Place("corticosteroids", 37564, 221, "3e63e85ff74b40a6f205740cefd44795d7876278c5bc564800a63f2777ec1204"),),
        ),
    ),
)

SORENSEN = Study(
    id="sorensen-1994",
    label="Sörensen 1994",
    section="corticosteroids",
    design="randomised",
    question=QUESTION,
    places=(Place("corticosteroids", 38085, 325, "57dc4808c76f0ecf62bf0a2866d2d2f225fc95620a6b536f814c56345a3f4ddf"),),
    n=57,
    arms=(
        Arm(Text("dexamethason 96 mg", "dexamethasone 96 mg"), 27),
        Arm(Text("geen dexamethason", "no dexamethasone"), 30),
    ),
    outcomes=(
        Outcome(
            id="walking",
            name=Text("ambulant", "ambulatory"),
            timepoint=Text("na 6 maanden", "at 6 months"),
            places=(
                Place(
                    "corticosteroids", 38444, 165, "6d8057d588634b2e3b8c9109ec5d8b873ba93fcdc3c606d0cfe418be11efb4b2"
                ),
            ),
            shares=(Share(percent="59"), Share(percent="33")),
            p=P("<", "0.05"),
        ),
        Outcome(
            id="serious-adverse-events",
            name=Text(
                "ernstige bijwerkingen (maagulcera, psychose)", "serious adverse events (gastric ulcers, psychosis)"
            ),
            places=(
                Place("corticosteroids", 38610, 74, "357aa4b93bbff9877d53f43d338790310f1f33ee4c141c01376778627a1f374c"),
            ),
            whole=Share(events=3),
            remark=Text(
                "De tekst zegt niet in welke arm; hier gerekend op alle 57.",
                "The text does not say in which arm; here counted over all 57.",
            ),
        ),
    ),
)

VECHT = Study(
    id="vecht-1989",
    label="Vecht 1989",
    section="corticosteroids",
    design="randomised",
    question=QUESTION,
    places=(
        Place("corticosteroids", 36977, 253, "2be201aa3361fef761231767b39957d01f1a93c882b8bcf59ec7fe5292622265"),
        Place("corticosteroids", 38764, 549, "ef1474f9f33d6c6878fbcfa4f3f9e1313fa1d7376b18bc35b419daabff0ef194"),
    ),
    arms=(
        Arm(Text("dexamethason 100 mg", "dexamethasone 100 mg"), 22),
        Arm(Text("dexamethason 10 mg", "dexamethasone 10 mg"), 15),
    ),
    remark=Text(
        "Minder pijn in beide groepen, zonder verschil in pijn, mobiliteit en blaasfunctie; zonder uitkomstcijfers.",
        "Less pain in both groups, without a difference in pain, mobility and bladder function; no outcome figures.",
    ),
)

HEIMDAL = Study(
    id="heimdal-1992",
    label="Heimdal 1992",
    section="corticosteroids",
    design="comparative",
    question=QUESTION,
    places=(Place("corticosteroids", 39314, 605, "8397e727309056149b1655a9670de4940b591c188bdd1488e6f9a83ca929743b"),),
    arms=(
        Arm(Text("dexamethason 96 mg", "dexamethasone 96 mg"), 28),
        Arm(Text("dexamethason 16 mg", "dexamethasone 16 mg"), 38),
    ),
    outcomes=(
        Outcome(
            id="serious-adverse-events",
            name=Text("ernstige bijwerkingen", "serious adverse events"),
            places=(
                Place(
                    "corticosteroids", 39503, 336, "23e50c6697bc12cda369d850504ba124128b3cb430573b1f2c87f514e1bb3ece"
                ),
            ),
            shares=(Share(events=4), Share(events=0)),
        ),
    ),
    calculations=(
        Calculation(
            id="events",
            says=Text(
                "ernstige bijwerkingen: 1 fatale maagbloeding, 1 rectale bloeding, 2 perforaties",
                "serious adverse events: 1 fatal gastric bleed, 1 rectal bleed, 2 perforations",
            ),
            operation="sum",
            terms=("1", "1", "2"),
            result="4",
            unit=Text("patiënten", "patients"),
            places=(
                Place(
                    "corticosteroids", 39503, 123, "08079dca7fa0f8d59dcb71f0515d0e0fa4fee530f5762c59f0523d7d091a5840"
                ),
            ),
        ),
    ),
)

MARANZANO_1996 = Study(
    id="maranzano-1996",
    label="Maranzano 1996",
    section="corticosteroids",
    design="phase_2",
    question=QUESTION,
    places=(Place("corticosteroids", 40044, 219, "c52c1bce7a7dfbc82d9f9c652d8be3328ad17905aa1354110795226836809aab"),),
    n=20,
    outcomes=(
        Outcome(
            id="walking",
            name=Text(
                "ambulant na bestraling zonder dexamethason (MESCC zonder motorische uitval)",
                "ambulatory after radiotherapy without dexamethasone (MESCC without motor deficit)",
            ),
            places=(
                Place(
                    "corticosteroids", 40044, 219, "c52c1bce7a7dfbc82d9f9c652d8be3328ad17905aa1354110795226836809aab"
                ),
            ),
            whole=Share(events=20, n=20),
        ),
    ),
)

STUDIES = (AL_MAKSOUD, SORENSEN, VECHT, HEIMDAL, MARANZANO_1996)
