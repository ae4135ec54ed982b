"""What browser tests do with a page: sign in, look for barriers, and see that it fits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.waiting import PATIENCE

BROWSER_PATIENCE = 1_000 * PATIENCE
"""Milliseconds that a page may take for anything. Reached only where a test fails, however slow the machine is."""


def sign_in_browser(page: Page, username: str) -> None:
    """Sign in by one click, as in the demonstration."""
    page.goto("/accounts/login/")
    page.locator(f"button[name=username][value={username}]").click()
    page.wait_for_url(lambda url: "/accounts/login/" not in url)


@contextmanager
def without_script(page: Page) -> Iterator[Page]:
    """Another page of the same browser that runs no script, for whom is signed in on this one."""
    assert page.context.browser is not None
    context = page.context.browser.new_context(
        base_url=page.evaluate("location.origin"),
        java_script_enabled=False,
        locale="nl-NL",
        storage_state=page.context.storage_state(),
    )
    context.set_default_timeout(BROWSER_PATIENCE)
    try:
        yield context.new_page()
    finally:
        context.close()


def axe(page: Page) -> None:
    """Fail with a readable list where the page breaks WCAG 2.2 A or AA.

    Seen from its top: further down, a link that happens to lie half under the bar would be taken for a small one.
    """
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": rules}})
    lines = [
        f"{v['id']}: {v['help']} · " + "; ".join(str(node["target"]) for node in v["nodes"][:5])
        for v in found.response["violations"]
    ]
    assert not lines, "\n".join(lines)


def fits(page: Page) -> None:
    """Fail where a page is wider than the window."""
    wide, window = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    out = """[...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > innerWidth)
        .map((e) => `${e.tagName} ${e.className} ${e.textContent.trim().slice(0, 30)}`).slice(0, 8)"""
    assert wide <= window, f"the page is {wide} px wide in a window of {window} px: {page.evaluate(out)}"
