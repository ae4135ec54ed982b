"""The options of `wervelwijzer models validate` and `recalibrate`; light, so that the command line starts fast."""

from __future__ import annotations

import argparse


def add_validate(parser: argparse.ArgumentParser) -> None:
    """What `validate` takes."""
    _add_registry(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="what goes to the terminal")
    parser.add_argument("--report", metavar="FILE.html", help="also write the report with its plots")


def add_recalibrate(parser: argparse.ArgumentParser) -> None:
    """What `recalibrate` takes."""
    _add_registry(parser)
    parser.add_argument(
        "--hospital", required=True, metavar="NAME", help="whose figures these are, as they are labelled"
    )
    parser.add_argument("--output", required=True, metavar="FILE.json", help="where the figures are written")


def _add_registry(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("registry", metavar="REGISTRY.csv", help="a row per patient: start, end (or days), died, facts")
    parser.add_argument("--file", action="append", default=[], metavar="MODEL.json", help="also a model from a file")
