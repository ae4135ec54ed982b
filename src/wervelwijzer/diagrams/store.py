"""Keeping built diagrams in a file, so that a start loads them instead of building them."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from wervelwijzer.diagrams.forest import Forest, Node
from wervelwijzer.language.decisions import Value

FORMAT = 1


def fingerprint(folders: Iterable[Path]) -> str:
    """A digest of every Python file in these folders: another rule or engine, another fingerprint."""
    digest = hashlib.sha256(str(FORMAT).encode())
    for folder in folders:
        for file in sorted(folder.rglob("*.py")):
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def save(forest: Forest, roots: Mapping[str, Node], path: Path, mark: str) -> None:
    """Write what the roots reach to `path`, whole or not at all. A folder that cannot be written is no error."""
    order = sorted(forest.nodes_under(*roots.values()), key=lambda node: (forest.variable[node] >= 0, node))
    number = {node: index for index, node in enumerate(order)}
    content = {
        "mark": mark,
        "terminals": [_plain(forest.terminals[node]) for node in order if node in forest.terminals],
        "nodes": [
            [forest.variable[node], [number[child] for child in forest.children[node]]]
            for node in order
            if node not in forest.terminals
        ],
        "roots": {name: number[node] for name, node in roots.items()},
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, written = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(_seal(json.dumps(content, separators=(",", ":")).encode()))
        Path(written).replace(path)
    except OSError:
        return


def load(forest: Forest, path: Path, mark: str) -> dict[str, Node] | None:
    """Fill an empty forest from `path` and give its roots; None where there is no file of this fingerprint.

    Nodes pass through the forest's own hash-consing, so what is loaded is reduced and shared as if it were built.
    """
    try:
        seal, _, body = path.read_bytes().partition(b"\n")
        if _seal(body) != seal + b"\n" + body:
            return None
        content = json.loads(body)
        if content["mark"] != mark:
            return None
        nodes = [forest.terminal(_value(plain)) for plain in content["terminals"]]
        for variable, children in content["nodes"]:
            nodes.append(forest.node(variable, [nodes[child] for child in children]))
        return {name: nodes[index] for name, index in content["roots"].items()}
    except (OSError, ValueError, KeyError, IndexError, TypeError):
        return None


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
