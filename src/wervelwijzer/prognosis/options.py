"""What `wervelwijzer prognosis`, `models` and `stability` can be given on the command line."""

from __future__ import annotations

import argparse


def add_prognosis(parser: argparse.ArgumentParser) -> None:
    """The options of `wervelwijzer prognosis`."""
    parser.add_argument("case", metavar="CASE", help="a JSON file, or - for standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--plot", metavar="FILE", help="also draw the published survival, as .svg or .png")
    parser.add_argument(
        "--file",
        action="append",
        default=[],
        metavar="MODELFILE",
        help="a table or coefficients of your hospital, or its own figures; may be given more than once",
    )


def add_models(parser: argparse.ArgumentParser) -> None:
    """The options of `wervelwijzer models`."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="such as katagiri_2014; or validate, or recalibrate")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def add_stability(parser: argparse.ArgumentParser) -> None:
    """The options of `wervelwijzer stability`."""
    parser.add_argument("case", metavar="CASE", help="a JSON file, or - for standard input")
    parser.add_argument("--levels", metavar="LEVELS", help="the affected levels, such as T7,L2 or T11-L1")
    parser.add_argument("--grade", metavar="GRADE", help="the epidural grade (Bilsky): 0, 1a, 1b, 1c, 2 or 3")
    parser.add_argument("--svg", metavar="FILE", help="also draw the spine with these levels")
    parser.add_argument("--format", choices=("text", "json"), default="text")
