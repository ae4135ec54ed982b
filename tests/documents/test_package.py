"""Templates and fonts are in the wheel, so that an installed product makes the same documents."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

from wervelwijzer.documents.glyphs import FONTS
from wervelwijzer.documents.render import TEMPLATES

ROOT = Path(__file__).resolve().parents[2]


def test_the_wheel_has_every_template_and_font(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    needed = [path.relative_to(ROOT / "src").as_posix() for folder in (FONTS, TEMPLATES) for path in folder.iterdir()]
    assert len(needed) == 8
    assert set(needed) <= inside
