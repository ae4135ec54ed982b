"""Who the patient is."""

from wervelwijzer.facts.units import Years
from wervelwijzer.language.text import Text
from wervelwijzer.language.words import Choice, Number, Option, Phase

age_years = Number(
    name="patient.age_years",
    label=Text("leeftijd", "age"),
    help=Text(
        "Hoe oud is de patiënt, in hele jaren? De richtlijn gaat over volwassenen.",
        "How old is the patient, in whole years? The guideline is about adults.",
    ),
    phase=Phase.HISTORY,
    chapter="scope",
    unit=Years,
    minimum=0,
    maximum=120,
    whole=True,
)

sex = Choice(
    name="patient.sex",
    label=Text("geslacht", "sex"),
    help=Text(
        "Wat is het geslacht van de patiënt? Het telt alleen mee in het prognostische model van Bartels.",
        "What is the patient's sex? It counts only in the prognostic model of Bartels.",
    ),
    phase=Phase.HISTORY,
    chapter="survival",
    options=(
        Option("female", Text("vrouw", "female")),
        Option("male", Text("man", "male")),
    ),
)
