"""Studies discussed in Organisatie van zorg: delay before diagnosis and treatment."""

from wervelwijzer.language.sources import Place
from wervelwijzer.language.studies import Measure, Study
from wervelwijzer.language.text import Text

QUESTION = Text("Hoe groot is de vertraging voor de diagnose?", "How long is the delay before the diagnosis?")

HUSBAND = Study(
    id="husband-1998",
    label="Husband 1998",
    section="organisation",
    design="case_series",
    question=QUESTION,
    places=(Place("organisation", 184896, 336, "45b747a804b84dc08bcf0540659efe06d5bac80e2c364c195e86bf99374981c4"),),
    n=301,
    measures=(
        Measure(
            id="since-pain",
            name=Text(
                "gemiddelde vertraging van het begin van rugpijn tot de behandeling",
                "mean delay from the start of back pain to treatment",
            ),
            places=(
                Place("organisation", 184896, 253, "1363ace0db994aa0b60d75ac85e64c56b5638954ece7fde32047c580a05ebfb4"),
            ),
            unit=Text("maanden", "months"),
            values=("2",),
        ),
        Measure(
            id="since-symptoms",
            name=Text(
                "gemiddelde vertraging van de eerste verschijnselen van MESCC tot de behandeling",
                "mean delay from the first signs of MESCC to treatment",
            ),
            places=(
                Place("organisation", 184896, 253, "1363ace0db994aa0b60d75ac85e64c56b5638954ece7fde32047c580a05ebfb4"),
            ),
            unit=Text("dagen", "days"),
            values=("14",),
        ),
        Measure(
            id="patient-delay",
            name=Text(
                "mediane vertraging door de patiënt, vanaf de eerste verschijnselen van MESCC",
                "median delay by the patient, from the first signs of MESCC",
            ),
            places=(
                Place("organisation", 185963, 198, "184f5bb335129e270e45dd0555819821256fae8a534f802bcb5575dfd943bfe0"),
            ),
            unit=Text("dagen", "days"),
            values=("3",),
            low="0",
            high="300",
        ),
    ),
)

KIENSTRA = Study(
    id="kienstra-2000",
    label="Kienstra 2000",
    section="organisation",
    design="case_series",
    question=QUESTION,
    places=(Place("organisation", 186162, 185, "308681c1b6c1d908436059ab638ab8ae8c9ee439a3289dceea7ad6e8a846abaa"),),
    measures=(
        Measure(
            id="pain-to-deficit",
            name=Text(
                "gemiddelde tijd van rugpijn tot verschijnselen van MESCC", "mean time from back pain to signs of MESCC"
            ),
            places=(
                Place("organisation", 186162, 185, "308681c1b6c1d908436059ab638ab8ae8c9ee439a3289dceea7ad6e8a846abaa"),
                Place("symptoms", 11136, 154, "224c912d7c99a855936d6b613e1a21cb4cc81ca72f8f73539d36061d98e5ef4f"),
                Place("imaging", 27962, 202, "7254bcd57482d7f6c9bd6f174d00fe4704a2e0461be33bbf43be6c7b81f834c0"),
            ),
            unit=Text("weken", "weeks"),
            values=("7",),
        ),
    ),
)

STUDIES = (HUSBAND, KIENSTRA)
