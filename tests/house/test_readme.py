"""What the README, the picture and the lock files show is true."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from wervelwijzer import advise
from wervelwijzer.advice.case import parse_case
from wervelwijzer.advice.drawing import draw_decision
from wervelwijzer.advice.text import render

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "bilateral_radicular_pain.json"


def test_the_first_screen_shows_what_the_command_prints() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = readme.partition("$ ./run advise\n")[2].partition("\n...\n")[0]
    printed = render(advise(parse_case(EXAMPLE.read_bytes())), "nl", width=80)
    assert shown.count("\n") > 20
    assert printed.startswith(shown), "renew the block in README.md from ./run advise"


def test_the_picture_is_what_the_command_draws() -> None:
    drawn = draw_decision("imaging.deadline_hours", parse_case(EXAMPLE.read_bytes()), "nl")
    kept = (ROOT / "docs" / "imaging_deadline.svg").read_text(encoding="utf-8")
    renew = "./run draw imaging.deadline_hours examples/bilateral_radicular_pain.json > docs/imaging_deadline.svg"
    assert kept == drawn, f"renew it: {renew}"


def test_links_lead_somewhere() -> None:
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_the_readmes_python_runs() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    code = readme.partition("```python\n")[2].partition("```")[0]
    assert "wervelwijzer.advise" in code
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT / "src")})


def tracked_files() -> list[str]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("this is no git checkout")
    return listed.stdout.splitlines()


def test_no_file_names_an_index_or_a_path_of_a_machine() -> None:
    """Pins carry no address; whoever installs uses the index that is set up there."""
    forbidden = re.compile(r"--(?:extra-)?index-" + r"url|file:/" + r"//|/(?:root|home/\w+)/" + r"|/work/" + "main")
    for name in tracked_files():
        path = ROOT / name
        if path.suffix in {".svg", ".png"} or not path.is_file():
            continue
        found = forbidden.search(path.read_text(encoding="utf-8", errors="replace"))
        assert found is None, f"{name} holds an index address or a path: {found}"
