"""Treatment: systemic therapy (chapter *Systemische therapie*)."""

from wervelwijzer.facts import symptoms, treatment, tumour
from wervelwijzer.guideline.definitions import confirmed, deficit_by_mescc, fast_responding, sensitive
from wervelwijzer.guideline.patient_selection import surgery_is_no_option
from wervelwijzer.guideline.performers import PHYSICIAN
from wervelwijzer.guideline.strengths import CONSIDERATION, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import TREATMENT, Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_false, is_true

first_choice_option = Decision(
    name="systemic_therapy.first_choice_option",
    label=Text(
        "systemische therapie mag eerste keuze zijn bij uitval door MESCC",
        "systemic therapy may be first choice for a deficit due to MESCC",
    ),
    values=(True, False),
    labels={},
    by=true_when(
        all_of(
            deficit_by_mescc,
            sensitive,
            any_of(
                fast_responding,
                is_true(tumour.systemic_therapy_vital_and_undeferrable),
                all_of(is_false(treatment.radiotherapy_feasible), surgery_is_no_option),
            ),
        )
    ),
    source=(
        Place(
            "systemic_therapy",
            125506,
            358,
            "91e17b550d1d07a223efdbf30e5d6d23c30ff87af3022d4f58190e61db36d786",
        ),
    ),
)

option_for_pain = Decision(
    name="systemic_therapy.option_for_pain",
    label=Text("systemische therapie als optie tegen pijn", "systemic therapy as an option for pain"),
    values=(True, False),
    labels={},
    by=true_when(all_of(confirmed, is_true(symptoms.spinal_pain), sensitive)),
    source=(
        Place(
            "systemic_therapy",
            125029,
            258,
            "99aa41d6db1b6aa3f0d112fe254aae4620a158e807a14b9ac67588dedc5ff33a",
        ),
    ),
)

DECISIONS = (first_choice_option, option_for_pain)

# --- Recommendations ---

systemic_therapy_may_come_first = Recommendation(
    id="SYS-02",
    section="systemic_therapy",
    source=Place(
        "systemic_therapy",
        125288,
        576,
        "7fc50ff6563ba4b368db26286a7f6d9311ca02a987e0838371d600efd5102607",
    ),
    says=Text(
        "Bij uitval door MESCC mogen chemotherapie en antihormonale therapie de eerste keus zijn "
        "bij een mogelijk gevoelige tumor, als de kans op een snel effect van chemotherapie groot "
        "is (vooral bij multipel myeloom, non-hodgkinlymfoom van hoge of intermediaire graad en "
        "gemetastaseerde kiemceltumor), als er om een andere reden een vitale indicatie voor "
        "chemotherapie is die niet kan wachten, en/of als bestralen en opereren niet (meer) "
        "kunnen.",
        "For a deficit due to MESCC chemotherapy and antihormonal therapy may be the first choice in "
        "a tumour that may be sensitive, where the chance of a fast effect of chemotherapy is "
        "high (above all in multiple myeloma, high or intermediate grade non-Hodgkin lymphoma and "
        "metastatic germ cell tumour), where there is another vital indication for chemotherapy "
        "that cannot be put off, and/or where radiotherapy and surgery are not possible (any "
        "more).",
    ),
    action=Action(
        "systemic_therapy_may_be_first_choice",
        Text(
            "Systemische therapie mag hier de eerste keus zijn: betrek de internist-oncoloog of hematoloog nu.",
            "Systemic therapy may be the first choice here: involve the medical oncologist or haematologist now.",
        ),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    headline=TREATMENT,
    when=concludes(first_choice_option, True),
    also=(Place("systemic_therapy", 129122, 758, "a3dfbde80d93bfe4d21057cbde1dbf98c12512fb0be1617a5041c9492322df1e"),),
    reading=Text(
        "Gevoelig: het oordeel van het team; zonder dat lymfoom van hoge of intermediaire graad, Hodgkin, "
        "kiemceltumor en "
        "myeloom. Dit besluit staat naast de keuze tussen bestralen en opereren. Wie erbij te betrekken, voegen wij "
        "toe.",
        "Sensitive: the team's judgement; without it lymphoma of high or intermediate grade, Hodgkin, germ cell "
        "tumour and "
        "myeloma. This decision stands beside the choice between radiotherapy and surgery. Whom to involve is our "
        "addition.",
    ),
)

systemic_therapy_for_pain = Recommendation(
    id="SYS-01",
    section="systemic_therapy",
    source=Place(
        "systemic_therapy",
        125029,
        258,
        "99aa41d6db1b6aa3f0d112fe254aae4620a158e807a14b9ac67588dedc5ff33a",
    ),
    says=Text(
        "Chemotherapie en antihormonale therapie kunnen bij een tumor die er mogelijk gevoelig "
        "voor is, worden ingezet om pijn door wervelmetastasen te verminderen en de kwaliteit van "
        "leven te verbeteren.",
        "In a tumour that may be sensitive to them, chemotherapy and antihormonal therapy can be "
        "used to reduce pain from vertebral metastases and to improve quality of life.",
    ),
    action=Action(
        "option_systemic_therapy_for_pain",
        Text("Systemische therapie is een optie tegen de pijn.", "Systemic therapy is an option against the pain."),
    ),
    by=PHYSICIAN,
    strength=WORKING_GROUP,
    when=concludes(option_for_pain, True),
    also=(Place("systemic_therapy", 127959, 235, "653398e971ed049aec1fae747c5574da045476f2e115c4e297941dc755605683"),),
)

systemic_therapy_seldom_comes_first = Recommendation(
    id="SYS-03",
    section="systemic_therapy",
    source=Place("systemic_therapy", 128703, 414, "d1094be981b102e293018c530ff328a01530b678433dbae45a7a1f89f9b68e63"),
    says=Text(
        "Bij uitval door MESCC is systemische therapie in de regel niet de eerste keus: onderzoek "
        "en praktijk laten zien dat bestralen en opereren dan werken, en het effect van "
        "systemische therapie is mager onderbouwd.",
        "For a deficit due to MESCC systemic therapy is as a rule not the first choice: research and "
        "practice show that radiotherapy and surgery work, and the effect of systemic therapy "
        "rests on little evidence.",
    ),
    action=Action(
        "systemic_therapy_not_first",
        Text(
            "Kies bij deze uitval in de regel niet als eerste voor systemische therapie.",
            "As a rule do not choose systemic therapy first for this deficit.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=deficit_by_mescc,
    unless=(systemic_therapy_may_come_first,),
)

RECOMMENDATIONS = (systemic_therapy_for_pain, systemic_therapy_may_come_first, systemic_therapy_seldom_comes_first)
