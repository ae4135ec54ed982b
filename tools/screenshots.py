"""`./run screenshots`: the pictures of the main pages in docs/screenshots, of the demonstration at one fixed moment."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, Page, sync_playwright

MOMENT = datetime(2026, 11, 25, 10, 20, tzinfo=ZoneInfo("Europe/Amsterdam"))
FOLDER = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
WIDE, PHONE = (1280, 860), (360, 740)


@dataclass(frozen=True)
class Shot:
    """A picture: of which page, as whom, and how the reader has it; `told` where signals are still to be seen."""

    name: str
    path: str
    username: str = "neuroloog"
    size: tuple[int, int] = WIDE
    theme: str = "light"
    language: str = "nl"
    told: bool = False


SHOTS = (
    Shot("signals", "/signals/", "coordinator", told=True),
    Shot("board", "/", "coordinator"),
    Shot("board_dark", "/", "coordinator", theme="dark"),
    Shot("board_phone", "/", "coordinator", PHONE),
    Shot("patient", "/episodes/{urgent}/"),
    Shot("patient_dark", "/episodes/{urgent}/", theme="dark"),
    Shot("patient_phone", "/episodes/{urgent}/", "huisarts", PHONE),
    Shot("patient_english", "/episodes/{urgent}/", language="en"),
    Shot("intake", "/episodes/{urgent}/intake/"),
    Shot("intake_phone", "/episodes/{urgent}/intake/", "huisarts", PHONE),
    Shot("mdo", "/mdo/", "coordinator"),
    Shot("papers", "/episodes/{decided}/papers/"),
    Shot("letter", "/episodes/{decided}/papers/practitioner_letter/"),
    Shot("tasks", "/tasks/?all=1"),
    Shot("quality", "/quality/", "analist"),
    Shot("api", "/api/docs/"),
)


class Stopped(datetime):
    """A clock that stands still."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Stopped:
        """Always the same moment."""
        return cls.fromtimestamp(MOMENT.timestamp(), tz)


def main(arguments: Sequence[str]) -> int:
    """Make all pictures, or those that are named; gives the exit status."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("run: the pictures need Chromium (Debian: apt-get install chromium)", file=sys.stderr)
        return 2
    wanted = [shot for shot in SHOTS if not arguments or shot.name in arguments]
    FOLDER.mkdir(exist_ok=True)
    with _demonstration() as (address, places), sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--force-color-profile=srgb"]
        )
        for shot in wanted:
            if not shot.told:
                _all_seen()
            _take(browser, address, shot, places)
            print(FOLDER.name, shot.name, flush=True)
        browser.close()
    return 0


def _take(browser: Browser, address: str, shot: Shot, places: dict[str, str]) -> None:
    width, height = shot.size
    context = browser.new_context(
        base_url=address,
        viewport={"width": width, "height": height},
        locale="nl-NL",
        timezone_id="Europe/Amsterdam",
        reduced_motion="reduce",
    )
    chosen = {"theme": shot.theme, "django_language": shot.language}
    context.add_cookies([{"name": name, "value": value, "url": address} for name, value in chosen.items()])
    page = context.new_page()
    page.clock.set_fixed_time(MOMENT)
    _sign_in(page, shot.username)
    page.goto(shot.path.format(**places))
    page.wait_for_load_state("networkidle")
    page.screenshot(path=FOLDER / f"{shot.name}.png", animations="disabled", caret="hide")
    context.close()


def _all_seen() -> None:
    """Signals that interrupt stand above every page until they were seen; the pictures are of what is below."""
    from wervelwijzer.web.records.models import Signal

    thread = threading.Thread(target=lambda: Signal.objects.update(seen_at=MOMENT))  # the browser's has a loop
    thread.start()
    thread.join()


def _sign_in(page: Page, username: str) -> None:
    page.goto("/accounts/login/")
    page.locator(f"button[name=username][value={username}]").click()
    page.wait_for_url(lambda url: "/accounts/login/" not in url)


@contextmanager
def _demonstration() -> Iterator[tuple[str, dict[str, str]]]:
    """A demonstration in this process, whose clock stands still; gives its address and who is who."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"WERVELWIJZER_DATA": folder, "WERVELWIJZER_DEMO": "1"}
        os.environ.pop("WERVELWIJZER_DATABASE", None)
        os.environ["DJANGO_SETTINGS_MODULE"] = "wervelwijzer.web.settings"
        _stop_the_clock()
        import django
        from django.core.management import call_command
        from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler

        django.setup()
        call_command("migrate", verbosity=0)
        call_command("demo", verbosity=0)
        call_command("watch", once=True)
        from wervelwijzer.web.wsgi import application

        class Quiet(WSGIRequestHandler):
            def log_message(self, format: str, *args: object) -> None:
                """Nothing."""

        server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
        server.set_app(application)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", _places()
        finally:
            server.shutdown()


def _stop_the_clock() -> None:
    """Before anything else is loaded, so that nobody has the running one."""
    from django.template import defaulttags
    from django.utils import timezone

    timezone.now = lambda: Stopped.now(timezone.get_current_timezone())
    defaulttags.datetime = Stopped  # type: ignore[attr-defined]


def _places() -> dict[str, str]:
    """The patient with the shortest clock that still runs, and one whose meeting has decided."""
    from wervelwijzer.web.records.models import ClockRow, EntryRow

    running = ClockRow.objects.filter(status__in=("running", "warning"), episode__closed_at=None)
    urgent = running.filter(episode__patient__care_relations__user__username="huisarts").order_by("hours", "due_at")
    decided = EntryRow.objects.filter(kind="mdo_decided", episode__closed_at=None).order_by("-at")
    return {"urgent": str(urgent[0].episode_id), "decided": str(decided[0].episode_id)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
