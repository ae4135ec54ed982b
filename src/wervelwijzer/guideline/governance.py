"""Deviating from the guideline (chapter *Verantwoording*, appendices 7 to 16)."""

from wervelwijzer.guideline.patient_selection import to_treat
from wervelwijzer.guideline.performers import PHYSICIAN
from wervelwijzer.guideline.strengths import STATED
from wervelwijzer.language.recommendations import Action, Recommendation
from wervelwijzer.language.sources import Place
from wervelwijzer.language.text import Text

document_deviation = Recommendation(
    id="GOV-01",
    section="governance",
    source=Place("governance", 284981, 214, "176cb87beb76c435714c02bff2654b74569c7839ff6ce2a17ec66c9b3524eabe"),
    says=Text(
        "Wie van de richtlijn afwijkt, legt met redenen vast waarom. Of en hoe zij wordt toegepast, is de "
        "verantwoordelijkheid van de behandelend arts.",
        "Whoever deviates from the guideline records the reasons. Whether and how it is applied is the responsibility "
        "of the treating physician.",
    ),
    action=Action(
        "document_deviation",
        Text(
            "Wijkt u van een advies af, noteer dan de reden in het dossier.",
            "If you deviate from an advice, note the reason in the file.",
        ),
    ),
    by=PHYSICIAN,
    strength=STATED,
    when=to_treat,
    also=(Place("governance", 284697, 283, "73ad0a5177185ca1791ea37c4e54f01e955696c9c3cd45912c91766ba4a53c08"),),
    not_computed=Text(
        "Of een advies in dit geval niet past, beoordeelt de behandelend arts.",
        "Whether an advice does not fit this case is for the treating physician to judge.",
    ),
    reading=Text(
        "De tekst geldt altijd; wij tonen hem waar er iets te behandelen is.",
        "The text always holds; we show it where there is something to treat.",
    ),
)

RECOMMENDATIONS: tuple[Recommendation, ...] = (document_deviation,)
