"""Keeping built diagrams in a file, so that a start loads them instead of building them."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from wervelwijzer.diagrams.cells import Cells, cells_between, cells_of
from wervelwijzer.diagrams.forest import Forest, Node
from wervelwijzer.language.decisions import Value
from wervelwijzer.language.words import Fact, Number

FORMAT = 2


def fingerprint(folders: Iterable[Path]) -> str:
    """A digest of every Python file in these folders and of the Python that runs: another rule, another mark."""
    digest = hashlib.sha256(f"{FORMAT} {sys.version}".encode())
    for folder in folders:
        for file in sorted(folder.rglob("*.py")):
            digest.update(f"{file.relative_to(folder)} ".encode() + file.read_bytes() + b"\0")
    return digest.hexdigest()


def save(forest: Forest, roots: Mapping[str, Node], path: Path, mark: str) -> None:
    """Write a forest that holds what its roots reach to `path`, whole or not at all.

    A folder that cannot be written is no error: the next start builds again.
    """
    import tempfile

    content = {
        "mark": mark,
        "cuts": [[[*_ratio(bound), above] for bound, above in cells.cuts] for cells in forest.cells],
        "terminals": [[node, _plain(value)] for node, value in forest.terminals.items()],
        "variable": forest.variable,
        "children": forest.children,
        "roots": roots,
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, written = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(_seal(json.dumps(content, separators=(",", ":")).encode()))
        Path(written).replace(path)
    except OSError:
        return


def load(order: Sequence[Fact], path: Path, mark: str) -> tuple[Forest, dict[str, Node]] | None:
    """The forest over `order` that `path` holds, and its roots; None where there is no sound file of this mark."""
    try:
        seal, _, body = path.read_bytes().partition(b"\n")
        if _seal(body) != seal + b"\n" + body:
            return None
        content = json.loads(body)
        if content["mark"] != mark or len(content["cuts"]) != len(order):
            return None
        forest = Forest([_cells(fact, cuts) for fact, cuts in zip(order, content["cuts"], strict=True)])
        terminals = {node: _value(plain) for node, plain in content["terminals"]}
        forest.fill(terminals, content["variable"], [tuple(children) for children in content["children"]])
        return forest, content["roots"]
    except (OSError, ValueError, KeyError, IndexError, TypeError):
        return None


def _cells(fact: Fact, cuts: list[list[int]]) -> Cells:
    if not isinstance(fact, Number):
        return cells_of(fact, ())
    bounds = [(over if under == 1 else Fraction(over, under), above) for over, under, above in cuts]
    return cells_between(fact, bounds)


def _ratio(bound: int | Fraction) -> tuple[int, int]:
    return Fraction(bound).numerator, Fraction(bound).denominator


def _seal(body: bytes) -> bytes:
    """The content behind its own digest, so that a damaged file is built anew and never believed."""
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def _plain(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def _value(plain: object) -> Value:
    if isinstance(plain, list):
        return tuple(str(member) for member in plain)
    assert isinstance(plain, bool | int | str)
    return plain
