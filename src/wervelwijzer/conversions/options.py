"""What `wervelwijzer convert` can be given on the command line."""

from __future__ import annotations

import argparse


def add_convert(parser: argparse.ArgumentParser) -> None:
    """The options of `wervelwijzer convert`."""
    parser.add_argument("scale", choices=("ecog", "karnofsky", "pain"))
    parser.add_argument(
        "scores",
        nargs="+",
        metavar="SCORE",
        help="ecog and karnofsky: one or more; pain: before and after, ? is unknown",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
