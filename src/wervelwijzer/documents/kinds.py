"""The documents that can be made: what each is, for whom, and what it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from wervelwijzer.documents import (
    full_leaflet,
    handover,
    meeting_summary,
    practitioner_letter,
    referral,
    risk_leaflet,
    taper,
)
from wervelwijzer.documents.content import Document
from wervelwijzer.documents.context import DocumentContext
from wervelwijzer.documents.problems import DocumentError
from wervelwijzer.language.text import Text

Reader = Literal["patient", "professional"]


def _nothing(context: DocumentContext) -> tuple[Text, ...]:
    return ()


@dataclass(frozen=True)
class DocumentKind:
    """A kind of document.

    Attributes:
        needs: what is missing before it can be made, each with its remedy; nothing where it can.
        write: the document of a context.
        shorter: where it must fit on one page, the same document again and again, each more compact.
    """

    code: str
    title: Text
    about: Text
    reader: Reader
    file: Text
    write: Callable[[DocumentContext], Document]
    needs: Callable[[DocumentContext], tuple[Text, ...]] = _nothing
    shorter: Callable[[DocumentContext], Iterator[Document]] | None = None


KINDS: Mapping[str, DocumentKind] = {
    kind.code: kind
    for kind in (
        DocumentKind(
            risk_leaflet.CODE,
            Text("Folder: wanneer belt u?", "Leaflet: when do you call?"),
            Text(
                "Voor patiënten met een kans op wervelmetastasen: alarmsymptomen en wie te bellen.",
                "For patients at risk of vertebral metastases: alarm symptoms and whom to call.",
            ),
            "patient",
            Text("folder-wanneer-bellen", "leaflet-when-to-call"),
            risk_leaflet.write,
            risk_leaflet.needs,
        ),
        DocumentKind(
            full_leaflet.CODE,
            Text("Folder: uitzaaiingen in uw wervels", "Leaflet: metastases in your vertebrae"),
            Text(
                "Voor patiënten na de definitieve diagnose: wat is gevonden, wanneer te bellen, welke behandelingen.",
                "For patients after the definitive diagnosis: what was found, when to call, which treatments.",
            ),
            "patient",
            Text("folder-uitzaaiingen-in-uw-wervels", "leaflet-metastases-in-your-vertebrae"),
            full_leaflet.write,
            full_leaflet.needs,
        ),
        DocumentKind(
            practitioner_letter.CODE,
            practitioner_letter.TITLE,
            Text(
                "Welke wervels, te verwachten klachten, wat nog mogelijk is, wie de regie heeft.",
                "Which vertebrae, complaints to expect, what is still possible, who coordinates.",
            ),
            "professional",
            Text("brief-huisarts", "letter-general-practitioner"),
            practitioner_letter.write,
        ),
        DocumentKind(
            meeting_summary.CODE,
            meeting_summary.TITLE,
            Text(
                "Eén bladzijde voor het MDO, met ruimte voor het besluit.", "One page for the MDO, with room to decide."
            ),
            "professional",
            Text("mdo-samenvatting", "mdo-summary"),
            meeting_summary.write,
            shorter=meeting_summary.shorter,
        ),
        DocumentKind(
            referral.CODE,
            referral.TITLE,
            Text(
                "Voor wie de patiënt overneemt: hoe dringend, wat bekend is en wat niet.",
                "For whoever takes over the patient: how urgent, what is known and what is not.",
            ),
            "professional",
            Text("verwijzing", "referral"),
            referral.write,
        ),
        DocumentKind(
            taper.CODE,
            Text("Afbouwkalender dexamethason", "Dexamethasone taper calendar"),
            Text(
                "Voor de patiënt, dag voor dag. Vraagt dosis, duur en het einde van de behandeling.",
                "For the patient, day by day. Asks for dose, length and the end of treatment.",
            ),
            "patient",
            Text("kalender-dexamethason", "dexamethasone-calendar"),
            taper.write,
            taper.needs,
        ),
        DocumentKind(
            handover.CODE,
            handover.TITLE,
            Text(
                "Voor de huisarts die de regie overneemt: afspraken, stadium, zorg en wat te verwachten is.",
                "For the general practitioner who takes over: agreements, stage, care and what to expect.",
            ),
            "professional",
            Text("overdracht-eerste-lijn", "handover-primary-care"),
            handover.write,
        ),
    )
}


def kind(code: str) -> DocumentKind:
    """The kind of this code.

    Raises:
        DocumentError: there is no such document.
    """
    found = KINDS.get(code)
    if found is None:
        known = ", ".join(KINDS)
        raise DocumentError(
            [
                Text(
                    f"Er is geen document '{code[:40]}'. Kies uit: {known}.",
                    f"There is no document '{code[:40]}'. Choose from: {known}.",
                )
            ]
        )
    return found
