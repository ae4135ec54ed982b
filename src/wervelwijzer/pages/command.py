"""`wervelwijzer pages DIR`: print the pages, or name those that are out of date."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from wervelwijzer.language.text import Language, Text

DONE, OUT_OF_DATE, NOT_WRITTEN = 0, 1, 2


def run(options: argparse.Namespace) -> int:
    """Carry out the command; gives the exit status: 1 where a check finds pages out of date."""
    language: Language = options.lang
    try:
        from wervelwijzer.pages.evidence import draw_plots
        from wervelwijzer.pages.site import out_of_date, print_pages
    except ModuleNotFoundError as error:
        says = Text(
            f"De bladzijden tonen ook de cijfers van de studies; daarvoor ontbreekt {error.name}. Installeer het met: "
            "pip install 'wervelwijzer[evidence]', of gebruik ./run docs.",
            f"The pages also show the figures of the studies; {error.name} is missing for that. Install it with: "
            "pip install 'wervelwijzer[evidence]', or use ./run docs.",
        )
        print(says.in_(language), file=sys.stderr)
        return NOT_WRITTEN
    folder = Path(options.folder)
    if options.check:
        found = out_of_date(folder)
        for name in found:
            print(name)
        return OUT_OF_DATE if found else DONE
    try:
        count = print_pages(folder)
        if options.plots:
            draw_plots(Path(options.plots))
    except OSError as error:
        says = Text(
            f"Kan niet schrijven in {folder} ({error.strerror}). Kies een map waarin u mag schrijven.",
            f"Cannot write in {folder} ({error.strerror}). Choose a folder that you may write in.",
        )
        print(says.in_(language), file=sys.stderr)
        return NOT_WRITTEN
    sys.stdout.write(Text(f"{count} bestanden in {folder}\n", f"{count} files in {folder}\n").in_(language))
    return DONE
