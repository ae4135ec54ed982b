"""Studies discussed in Radiotherapie of chirurgie: the trial of Patchell, the meta-analyses and matched comparisons."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Arm, Calculation, Effect, Measure, Outcome, P, Share, Study
from wervelwijzer.language.text import Text

QUESTION = Text(
    "Radiotherapie, of chirurgie met radiotherapie, bij wervelmetastasen?",
    "Radiotherapy, or surgery with radiotherapy, in vertebral metastases?",
)
SURGERY_AND_RADIOTHERAPY = Text("chirurgie + radiotherapie", "surgery + radiotherapy")
RADIOTHERAPY = Text("alleen radiotherapie", "radiotherapy alone")
DAYS = Text("dagen", "days")
MONTHS = Text("maanden", "months")
PATIENTS = Text("patiënten", "patients")
WALKING_REGAINED = Text("herstel van mobiliteit", "mobility regained")

PATCHELL = Study(
    id="patchell-2005",
    label="Patchell 2005",
    section="patient_selection",
    design="randomised",
    question=QUESTION,
    places=(
        Place("patient_selection", 52701, 2157, "275dbe7cb58a86b7662c2fd7a5701f71f35b1c73dd3abc7e849ed9212c2aa394"),
    ),
    n=101,
    arms=(Arm(SURGERY_AND_RADIOTHERAPY, 50), Arm(RADIOTHERAPY, 51)),
    outcomes=(
        Outcome(
            id="walking",
            name=Text("kan lopen na de behandeling", "able to walk after treatment"),
            places=(
                Place(
                    "patient_selection", 53792, 176, "92a56c048fac6a3206e7e5c62a34fff3866818f35dae22d21d57df20032294fa"
                ),
            ),
            shares=(Share(percent="84"), Share(percent="57")),
            effect=Effect(kind="OR", value="6.2", low="2.0", high="19.8"),
            p=P("=", "0.001"),
        ),
        Outcome(
            id="walking-kept",
            name=Text("kan lopen, van wie dat vooraf kon", "able to walk, of those who were so beforehand"),
            places=(
                Place(
                    "patient_selection", 53969, 149, "d95413f4af084c556119db15b1825401c5535e4d7970a75301238ea0895d8368"
                ),
            ),
            shares=(Share(percent="94"), Share(percent="74")),
            estimated=True,
            p=P("=", "0.024"),
            remark=Text(
                "Hoe groot deze deelgroep per arm was, staat er niet.",
                "How large this subgroup was in each arm is not printed.",
            ),
        ),
        Outcome(
            id="death-30-days",
            name=Text("overleden binnen 30 dagen", "died within 30 days"),
            places=(
                Place(
                    "patient_selection", 54696, 104, "6f1ac710a1bd1c619dbf1d52b0b20c91df633a90ed1fb8fd64a5f8285e97b1dc"
                ),
            ),
            shares=(Share(percent="6"), Share(percent="14")),
            p=P("=", "0.32"),
        ),
        *(
            Outcome(
                id=id_,
                name=Text(nl, en),
                places=(
                    Place(
                        "patient_selection",
                        54365,
                        220,
                        "8a6af14f66b276eeeb77e63aee3f3a85dba7c237ffcf7a2c48e6f06f3808b778",
                    ),
                ),
                p=P("=", p),
            )
            for id_, nl, en, p in (
                ("continence", "behoud van continentie", "continence kept", "0.016"),
                ("strength", "spierkracht", "muscle strength", "0.001"),
                ("function", "functionele status", "functional status", "0.0006"),
                ("dexamethasone", "dosis dexamethason", "dose of dexamethasone", "0.0093"),
                ("opioids", "dosis opioïden", "dose of opioids", "0.002"),
            )
        ),
    ),
    measures=(
        Measure(
            id="follow-up",
            name=Text("mediane duur van follow-up", "median follow-up"),
            places=(
                Place(
                    "patient_selection", 53719, 72, "25d9a4f94879eee178c067b513fb354bda2d5f87f2642ddb73978ecd7eea129b"
                ),
            ),
            unit=DAYS,
            values=("102", "93"),
        ),
        Measure(
            id="walking-time",
            name=Text("mediane duur van het vermogen om te lopen", "median time of being able to walk"),
            places=(
                Place(
                    "patient_selection", 54119, 131, "8d4bcd77d6e243da15d01df98d237001d0a331d33b0f579c9d8dc99226bab034"
                ),
            ),
            unit=DAYS,
            values=("122", "13"),
            p=P("=", "0.003"),
        ),
        Measure(
            id="survival",
            name=Text("mediane overleving", "median survival"),
            places=(
                Place(
                    "patient_selection", 54586, 109, "1f1c0f7cb60188a005b7e8cd93527f7915f323ca0aa7596af26bd5a7141e6111"
                ),
            ),
            unit=DAYS,
            values=("126", "100"),
            p=P("=", "0.033"),
        ),
        Measure(
            id="stay",
            name=Text("mediane opnameduur", "median stay in hospital"),
            places=(
                Place(
                    "patient_selection", 54801, 57, "ccb5d5fb7fe5221ff770eda422e7d99e95b673eed098816035fe8e24c305b55a"
                ),
            ),
            unit=DAYS,
            values=("10", "10"),
        ),
    ),
)

LEE = Study(
    id="lee-2014",
    label="Lee 2014",
    section="patient_selection",
    design="meta_analysis",
    question=QUESTION,
    places=(
        Place("patient_selection", 55991, 582, "577982bc741cdea44561cc999b1eba9b022559bc543a090d8453f0db903e9dc7"),
    ),
    arms=(Arm(SURGERY_AND_RADIOTHERAPY, 238), Arm(RADIOTHERAPY, 1137)),
    outcomes=(
        Outcome(
            id="walking",
            name=WALKING_REGAINED,
            places=(
                Place(
                    "patient_selection", 56301, 152, "5901e61e78b1fc251c358248c7a241997f7491060dd0102f9196b94781673000"
                ),
            ),
            effect=Effect(kind="RR", value="1.43", low="1.14", high="1.78"),
        ),
        Outcome(
            id="survival-3-months",
            name=Text("in leven", "alive"),
            timepoint=Text("na 3 maanden", "at 3 months"),
            places=(
                Place(
                    "patient_selection", 56301, 272, "63da2adb76204eb8143f12f8625e2c1806fbbdaffd64b2e6ae07cfbb44240524"
                ),
            ),
            effect=Effect(kind="RR", value="1.11", low="1.09", high="1.33"),
        ),
        Outcome(
            id="survival-6-months",
            name=Text("in leven", "alive"),
            timepoint=Text("na 6 maanden", "at 6 months"),
            places=(
                Place(
                    "patient_selection", 56301, 272, "63da2adb76204eb8143f12f8625e2c1806fbbdaffd64b2e6ae07cfbb44240524"
                ),
            ),
            effect=Effect(kind="RR", value="1.32", low="1.12", high="1.56"),
        ),
    ),
    calculations=(
        Calculation(
            id="included-studies",
            says=Text(
                "patiënten in de vijf studies: Patchell 101, Falavigna 32, Rades 324 en 201, Zaikova 903; samen naast "
                "de 238 + 1137 van de meta-analyse",
                "patients in the five studies: Patchell 101, Falavigna 32, Rades 324 and 201, Zaikova 903; together "
                "beside the 238 + 1137 of the meta-analysis",
            ),
            operation="sum",
            terms=("101", "32", "324", "201", "903"),
            result="1375",
            unit=PATIENTS,
            places=(
                Place(
                    "patient_selection", 55991, 1344, "a0fd6a41ff0ac5ecc6ab2675268971a322ccbf2bebd3cbeea063b58da574ca07"
                ),
            ),
        ),
        Calculation(
            id="zaikova",
            says=Text("Zaikova 2011: geopereerd 58, bestraald 845", "Zaikova 2011: operated 58, irradiated 845"),
            operation="sum",
            terms=("58", "845"),
            result="903",
            unit=PATIENTS,
            places=(
                Place(
                    "patient_selection", 56728, 151, "21faece46758dbd0ad009fb09e6fbe44090c840d85a396f6b0f823d689c4d6d8"
                ),
            ),
        ),
    ),
    remark=Text(
        "De studies van Rades (324 en 201 patiënten, gematcht) lieten geen verschil in uitkomst zien.",
        "The studies of Rades (324 and 201 patients, matched) showed no difference in outcome.",
    ),
)

KIM = Study(
    id="kim-2012",
    label="Kim 2012",
    section="patient_selection",
    design="systematic_review",
    question=QUESTION,
    places=(
        Place("patient_selection", 57459, 743, "30b33c2ea5451eb7bb4b49d969f6b002f43f51f2f091cc7d2a1377827d894d52"),
    ),
    n=2495,
    arms=(Arm(SURGERY_AND_RADIOTHERAPY, 1249), Arm(RADIOTHERAPY, 1246)),
    outcomes=(
        Outcome(
            id="walking",
            name=WALKING_REGAINED,
            places=(
                Place(
                    "patient_selection", 57928, 122, "16af59aa37ce79b5f4f72e18cdc0cb0808800276566dc4db62f208acfb873770"
                ),
            ),
            shares=(Share(percent="64"), Share(percent="29")),
            estimated=True,
        ),
        Outcome(
            id="pain",
            name=Text("pijn verminderd", "pain reduced"),
            places=(
                Place(
                    "patient_selection", 58051, 55, "1860b73c30c1a7247a1b198dd4d8c8476d945069b8d1323bd08989e5deb41568"
                ),
            ),
            shares=(Share(percent="88"), Share(percent="74")),
            estimated=True,
        ),
    ),
    measures=(
        Measure(
            id="survival",
            name=Text("mediane overleving", "median survival"),
            places=(
                Place(
                    "patient_selection", 58107, 95, "30226594afdfe2ecc0678cf94abdd9d0d3c93b2d0cfc0c08718ca2a770f8c661"
                ),
            ),
            unit=MONTHS,
            values=("17", "3"),
        ),
    ),
)

KLIMO = Study(
    id="klimo-2005",
    label="Klimo 2005",
    section="patient_selection",
    design="meta_analysis",
    question=QUESTION,
    places=(
        Place("patient_selection", 59030, 290, "f43c42a11be47427276f99dde429cd0ea6429ffc317bc6dd57af27c03e552389"),
    ),
    arms=(Arm(SURGERY_AND_RADIOTHERAPY, 999), Arm(RADIOTHERAPY, 543)),
    outcomes=(
        Outcome(
            id="walking",
            name=Text("mobiliteit na de behandeling", "mobility after treatment"),
            places=(
                Place(
                    "patient_selection", 59247, 73, "c709eb5e19b2358e9c8a10c32febdb26c2efe4f58f19df1554d3c5a5062ea36c"
                ),
            ),
            shares=(Share(percent="85"), Share(percent="64")),
            estimated=True,
        ),
        Outcome(
            id="pain",
            name=Text("pijn verminderd", "pain reduced"),
            places=(
                Place(
                    "patient_selection", 50930, 308, "d09d17959dd8270f9e20fe7d93e8832e5063233885e3e5d603a52d5b112839b5"
                ),
            ),
            shares=(
                Share(percent="90", low="71", high="100"),
                Share(percent="70", low="54", high="83"),
            ),
            estimated=True,
        ),
    ),
    remark=Text(
        "Indirecte vergelijking: 24 studies over chirurgie naast vier over radiotherapie (1980-2003).",
        "An indirect comparison: 24 studies of surgery beside four of radiotherapy (1980-2003).",
    ),
)

RADES_2012 = Study(
    id="rades-2012-elderly",
    label="Rades 2012",
    about=Text("ouder dan 65 jaar", "older than 65"),
    section="patient_selection",
    design="matched",
    question=QUESTION,
    places=(
        Place("patient_selection", 60116, 383, "e60294f953500a08af6a986d030aa09cc04d5f9b81677ace2214609db6595acc"),
    ),
    arms=(Arm(SURGERY_AND_RADIOTHERAPY, 42), Arm(RADIOTHERAPY, 84)),
    outcomes=(
        Outcome(
            id="function",
            name=Text("functie hersteld", "function regained"),
            places=(
                Place(
                    "patient_selection", 60379, 120, "6caac26f986c8a03847321bc6ead4dc73167c4681e166bdf1b0d4359fcbbda30"
                ),
            ),
            shares=(Share(percent="21"), Share(percent="24")),
            p=P("ns"),
        ),
        Outcome(
            id="survival",
            name=Text("in leven", "alive"),
            timepoint=Text("na 1 jaar", "at 1 year"),
            places=(
                Place(
                    "patient_selection", 60379, 120, "6caac26f986c8a03847321bc6ead4dc73167c4681e166bdf1b0d4359fcbbda30"
                ),
            ),
            shares=(Share(percent="46"), Share(percent="39")),
            estimated=True,
            p=P("ns"),
        ),
    ),
    remark=Text(
        "De tekst noemt de eerste arm chirurgie; de conclusie over de drie studies van Rades spreekt van geopereerde "
        "patiënten met gematchte controles.",
        "The text calls the first arm surgery; the conclusion on the three studies of Rades speaks of operated "
        "patients with matched controls.",
    ),
)

STUDIES = (PATCHELL, LEE, KIM, KLIMO, RADES_2012)
