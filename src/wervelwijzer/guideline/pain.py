"""Treatment of pain (chapter *Pijnbehandeling*)."""

from wervelwijzer.facts import care, symptoms
from wervelwijzer.guideline.definitions import deficit, radicular_pain
from wervelwijzer.guideline.performers import PHYSICIAN, PHYSICIAN_AND_NURSE
from wervelwijzer.guideline.strengths import ADVISED, CONSIDERATION, LITERATURE, STATED, WORKING_GROUP
from wervelwijzer.language.decisions import Decision, true_when
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import all_of, any_of, concludes, is_false, is_true

team_advised = Decision(
    name="pain.team_advised",
    label=Text("begeleiding mede door een pijnteam", "care shared with a pain team"),
    values=(True, False),
    labels={},
    by=true_when(any_of(is_true(symptoms.spinal_pain), radicular_pain)),
    source=(
        Place(
            "pain",
            159643,
            178,
            "3007cdf0ce1755d07fca19c8d42c201cb7025d25530454354e499317dbd6cd60",
        ),
    ),
)

DECISIONS = (team_advised,)

# --- Recommendations ---

in_pain = concludes(team_advised, True)

follow_the_pain_guideline = Recommendation(
    id="PAIN-01",
    section="pain",
    source=Place("pain", 159497, 144, "7813e7e5138e9c2ce1dafdc146195109a63f91dfd72ea0d53decb523cf117375"),
    says=Text(
        "Hoe pijn door wervelmetastasen te behandelen is, staat in de landelijke richtlijn over pijn bij kanker.",
        "How to treat pain from vertebral metastases is laid down in the national guideline on pain in cancer.",
    ),
    action=Action(
        "follow_pain_guideline",
        Text(
            "Behandel de pijn volgens de landelijke richtlijn over pijn bij kanker.",
            "Treat the pain in line with the national guideline on pain in cancer.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=in_pain,
    not_computed=Text(
        "Middelen en doseringen staan in die andere richtlijn en worden hier niet berekend.",
        "Drugs and doses stand in that other guideline and are not computed here.",
    ),
)

involve_the_pain_team = Recommendation(
    id="PAIN-02",
    section="pain",
    source=team_advised.source[0],
    says=Text(
        "Hoort pijn bij de klachten, laat dan ook een multidisciplinair pijnteam de patiënt "
        "begeleiden. Zo'n team is de aangewezen plaats voor een multidimensionele aanpak, "
        "pijneducatie, pijnmeting, goede communicatie, medicatietrouw en multimodale behandeling; "
        "anderen kunnen die zorg ook geven, maar is er een team, dan ligt het voor de hand het in "
        "te zetten.",
        "Where pain is among the complaints, let a multidisciplinary pain team share the care of "
        "the patient. Such a team is the place for a multidimensional approach, pain education, "
        "measurement of pain, good communication, adherence and multimodal treatment; others can "
        "give this care too, but where there is a team it is natural to involve it.",
    ),
    action=Action(
        "involve_pain_team", Text("Betrek het multidisciplinaire pijnteam.", "Involve the multidisciplinary pain team.")
    ),
    by=PHYSICIAN,
    strength=ADVISED,
    when=in_pain,
    also=(Place("pain", 165594, 463, "9bc367d5f65e7f0dddf1816283f054e2006cb191677cea5d758d4d4c8c7a2398"),),
)

educate_on_pain = Recommendation(
    id="PAIN-03",
    section="pain",
    source=Place("pain", 159823, 110, "d2d328aa7049bfc54d582e30818101dc2a22544577808d3aeccfb6fab287dbfd"),
    says=Text(
        "Geef een patiënt met pijn, en diens naasten, grondige uitleg over de pijn en de behandeling ervan.",
        "Explain pain and its treatment thoroughly to a patient in pain and to those close to the patient.",
    ),
    action=Action(
        "pain_education",
        Text(
            "Geef patiënt en naasten grondige pijneducatie.",
            "Give thorough pain education to the patient and those close.",
        ),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=WORKING_GROUP,
    when=in_pain,
    also=(Place("questionnaires", 155764, 132, "48b827fa528afbf614ac34c1c6eee42048f913732c584444491aa272e02b70eb"),),
    reading=Text(
        "Wie de uitleg geeft, zegt de tekst niet; de naasten noemt het hoofdstuk over vragenlijsten.",
        "The text does not say who explains; those close are named in the chapter on questionnaires.",
    ),
)

look_at_every_dimension_of_pain = Recommendation(
    id="PAIN-R01",
    section="pain",
    source=Place("pain", 163599, 96, "9e4498f2a5258a6756987d79cf6598119a1fc70282b97222094c92c272ac0e40"),
    says=Text(
        "Kijk bij pijn door kanker altijd naar alle dimensies ervan.",
        "In cancer pain always look at all its dimensions.",
    ),
    action=Action(
        "look_at_every_dimension_of_pain",
        Text("Kijk naar alle dimensies van de pijn.", "Look at every dimension of the pain."),
    ),
    by=PHYSICIAN_AND_NURSE,
    strength=LITERATURE,
    when=in_pain,
    not_computed=Text(
        "Welke dimensies dat zijn en hoe die te wegen, staat in de richtlijn Pijn en niet in deze tekst.",
        "Which dimensions these are and how to weigh them stands in the guideline on pain and not in this text.",
    ),
    reading=Text(
        "Aangehaald uit de richtlijn Pijn; wie kijkt, zegt de tekst niet.",
        "Quoted from the guideline on pain; the text does not say who looks.",
    ),
)

most_expert_guidance = Recommendation(
    id="PAIN-R02",
    section="pain",
    source=Place("pain", 166581, 137, "499f453185042e96c17f31261bfe599ca105238a0da4102aeffe08020872844a"),
    says=Text(
        "Het is verstandig opioïden en invasieve pijnbehandeling zo veel mogelijk te laten "
        "begeleiden door wie er van de beschikbare mensen het meeste van weet.",
        "It is wise to have opioids and invasive pain treatment guided as far as possible by "
        "whoever of those available knows most about them.",
    ),
    action=Action(
        "most_expert_guidance_on_pain",
        Text(
            "Geen pijnteam bereikbaar: zoek voor opioïden en invasieve pijnbehandeling de meest deskundige collega.",
            "No pain team within reach: for opioids and invasive pain treatment find the most expert colleague.",
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(in_pain, is_false(care.pain_team_available)),
    reading=Text(
        "De tekst zegt dit in het algemeen; getoond waar geen pijnteam bereikbaar is.",
        "The text says this in general; shown where no pain team is within reach.",
    ),
)

no_pain_team_without_pain = Recommendation(
    id="PAIN-04",
    section="pain",
    source=Place("pain", 166740, 154, "284ae7beac583c5820800fdb648c2d024dc9079e6fd0bf939a7c381995387632"),
    says=Text(
        "Heeft de patiënt alleen uitval en geen pijn van betekenis, dan lijkt een pijnteam geen zin te hebben.",
        "Where the patient has only a deficit and no relevant pain, there seems to be no point in a pain team.",
    ),
    action=Action(
        "no_pain_team",
        Text(
            "Nu geen pijnteam nodig; wel zodra er pijn komt.", "No pain team needed now; but as soon as there is pain."
        ),
    ),
    by=PHYSICIAN,
    strength=CONSIDERATION,
    when=all_of(deficit, concludes(team_advised, False)),
    reading=Text(
        "Elke rug-, nek- of radiculaire pijn telt als pijn van betekenis.",
        "Any back, neck or radicular pain counts as relevant pain.",
    ),
)

RECOMMENDATIONS = (
    follow_the_pain_guideline,
    involve_the_pain_team,
    educate_on_pain,
    look_at_every_dimension_of_pain,
    most_expert_guidance,
    no_pain_team_without_pain,
)
