"""What every answer forbids a browser, and what no request can slip past."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import include, path
from tests.web.conftest import MakeEpisode
from tests.web.security.addresses import make_world, page_patterns, record_patterns, sign_in
from tests.web.security.forms import Page

from wervelwijzer.web.accounts.models import User

pytestmark = pytest.mark.django_db
MOST_BYTES = 1_000_000
EVERYWHERE = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ELSEWHERE = (
    "https://evil.example/",
    "//evil.example/",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "http:///evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "https://testserver@evil.example/",
    "https://testserver.evil.example/",
    " https://evil.example",
    "\thttps://evil.example",
    "/%0d%0aLocation:https://evil.example",
    "/\r\nLocation: https://evil.example",
)


def policy(header: str) -> dict[str, list[str]]:
    parts = [part.split() for part in header.split(";") if part.strip()]
    return {name: values for name, *values in parts}


def wrong_with(answer: Any, address: str) -> list[str]:
    """What an answer leaves open."""
    wrong = [f"{name}: {answer.get(name)}" for name, value in EVERYWHERE.items() if answer.get(name) != value]
    found = policy(answer.get("Content-Security-Policy", ""))
    if found.get("default-src") != ["'none'"] or found.get("frame-ancestors") != ["'none'"]:
        wrong.append(f"policy {found}")
    if found.get("base-uri") != ["'none'"] or found.get("form-action") != ["'self'"]:
        wrong.append(f"policy {found}")
    loose = {"'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:", "blob:"}
    for name, values in found.items():
        if loose & set(values) and not (address.endswith(".svg") and name == "style-src"):
            wrong.append(f"{name} {values}")
    if "no-store" not in answer.get("Cache-Control", "") and not address.startswith("/static/"):
        wrong.append(f"Cache-Control: {answer.get('Cache-Control')}")
    wrong += [f"{name} shows what runs here" for name in ("Server", "X-Powered-By") if name in answer]
    return [f"{address} ({answer.status_code}): {one}" for one in wrong]


def test_every_answer_is_strict(make_episode: MakeEpisode, settings: Any) -> None:
    world, wrong = make_world(make_episode()), []
    for username in ("neuroloog", "beheerder", "toezicht", "analist"):
        client = sign_in(username)
        for pattern in (*page_patterns(), *record_patterns()):
            for method in ("get", "post"):
                address = world.address(pattern)
                answer = getattr(client, method)(address)
                assert answer.status_code < 500, (method, address)
                wrong += wrong_with(answer, address)
    assert not wrong, "\n".join(sorted(set(wrong)))


SIGN_IN_PAGES = (
    "/accounts/login/",
    "/accounts/logout/",
    "/accounts/signup/",
    "/accounts/inactive/",
    "/accounts/password/change/",
    "/accounts/password/reset/",
    "/accounts/reauthenticate/",
    "/accounts/2fa/",
    "/accounts/2fa/totp/activate/",
    "/accounts/3rdparty/login/cancelled/",
    "/accounts/3rdparty/login/error/",
    "/health/",
    "/bestaat-niet/",
    "/static/bestaat-niet.js",
    "/api/openapi.json",
    "/api/docs/",
)


@pytest.mark.parametrize("address", SIGN_IN_PAGES)
def test_so_are_sign_in_and_error_pages(client: Client, people: dict[str, User], address: str) -> None:
    for one in (client, sign_in("neuroloog")):
        assert not wrong_with(one.get(address), address)


def broken_view(request: Any) -> Any:
    raise RuntimeError("a secret of the hospital")


class Urls:
    """The addresses of the workplace, and one that always breaks."""

    from wervelwijzer.web.urls import handler400, handler403, handler404, handler500

    urlpatterns = (path("accounts/breaks/", broken_view), path("", include("wervelwijzer.web.urls")))


def test_an_error_of_ours_is_strict_and_tells_nothing(settings: Any, caplog: pytest.LogCaptureFixture) -> None:
    settings.ROOT_URLCONF = Urls
    answer = Client(raise_request_exception=False).get("/accounts/breaks/")
    assert answer.status_code == 500
    assert not wrong_with(answer, "/accounts/breaks/")
    text = answer.content.decode()
    assert "Er ging iets mis" in text
    assert "secret" not in text
    assert "Traceback" not in text


def test_no_page_holds_script_or_style_of_its_own(make_episode: MakeEpisode) -> None:
    """The policy forbids it, so a page that tried would be broken."""
    world, wrong = make_world(make_episode({"neurology": {"radicular_deficit": "bilateral"}})), []
    for username in ("neuroloog", "beheerder", "toezicht", "analist"):
        client = sign_in(username)
        for pattern in (*page_patterns(), *record_patterns()):
            answer = client.get(world.address(pattern))
            if answer["Content-Type"].startswith("text/html"):
                wrong += _own(world.address(pattern), answer.content.decode())
    for address in SIGN_IN_PAGES:
        answer = Client().get(address)
        wrong += _own(address, answer.content.decode()) if answer["Content-Type"].startswith("text/html") else []
    assert not wrong, "\n".join(sorted(set(wrong)))


def _own(address: str, text: str) -> list[str]:
    wrong = []
    for tag, given in Page(text).elements:
        if "style" in given or tag == "style" or any(name.startswith("on") for name in given):
            wrong.append(f"{address}: <{tag} {given}>")
        if tag == "script" and "src" not in given and given.get("type") != "application/json":
            wrong.append(f"{address}: inline script")
        for name in ("src", "href", "action"):
            outside = given.get(name, "").startswith(("http:", "https:", "//"))
            if outside and tag in ("script", "link", "img", "form", "iframe"):
                wrong.append(f"{address}: {tag} from {given[name]}")
    return wrong


# --- leading somebody elsewhere ---


@pytest.mark.parametrize("where", ELSEWHERE)
def test_no_next_leads_to_another_site(client: Client, people: dict[str, User], where: str, settings: Any) -> None:
    settings.DEMO = True
    answers = [
        client.post("/language/", {"language": "nl", "next": where}),
        client.post("/theme/", {"theme": "dark", "next": where}),
        client.post("/demo/sign-in/", {"username": "neuroloog", "next": where}),
        Client().post("/accounts/login/", {"login": "neuroloog", "password": "neuroloog-geheim-2026", "next": where}),
        Client().post("/accounts/login/?next=" + where, {"login": "neuroloog", "password": "neuroloog-geheim-2026"}),
        client.get("/accounts/login/", {"next": where}),
        client.post("/accounts/logout/", {"next": where}),
    ]
    for answer in answers:
        place = answer.get("Location", "/")
        assert re.match(r"^/(?![/\\])", place), (place, where)
        assert "\r" not in place
        assert "\n" not in place


def test_a_next_of_our_own_is_followed(client: Client, people: dict[str, User]) -> None:
    assert client.post("/language/", {"language": "nl", "next": "/patients/?q=a"})["Location"] == "/patients/?q=a"


@pytest.mark.parametrize("host", ["evil.example", "testserver.evil.example", "testserver@evil.example", "", "a b"])
def test_a_host_that_is_not_ours_gets_nothing(client: Client, host: str) -> None:
    answer = client.get("/accounts/login/", headers={"Host": host})
    assert answer.status_code == 400
    assert not wrong_with(answer, "/accounts/login/")
    assert "evil" not in answer.content.decode()


def test_a_forwarded_host_changes_no_address(client: Client) -> None:
    answer = client.get("/patients/", headers={"X-Forwarded-Host": "evil.example", "X-Original-URL": "/beheer/"})
    assert answer["Location"] == "/accounts/login/?next=/patients/"


# --- too much, and too strange ---


def test_a_body_that_is_too_large_is_refused_unread(client: Client) -> None:
    answer = client.post("/accounts/login/", data=b"x" * (MOST_BYTES + 1), content_type="text/plain")
    assert answer.status_code == 413
    assert "1 MB" in answer.content.decode()
    assert not wrong_with(answer, "/accounts/login/")
    lied = client.post("/accounts/login/", data=b"x", content_type="text/plain", CONTENT_LENGTH="many")
    assert lied.status_code == 413


@pytest.mark.parametrize("size", [MOST_BYTES + 1, 2 * MOST_BYTES])
def test_a_form_of_more_than_a_megabyte_is_refused(client: Client, people: dict[str, User], size: int) -> None:
    body = "login=" + "x" * (size - 6)
    answer = client.post("/accounts/login/", body, content_type="application/x-www-form-urlencoded")
    assert answer.status_code in (400, 413)


def test_a_form_of_five_thousand_fields_is_refused(client: Client, people: dict[str, User]) -> None:
    answer = client.post("/accounts/login/", {f"f{number}": "x" for number in range(5_000)})
    assert answer.status_code == 400
    assert not wrong_with(answer, "/accounts/login/")


def test_no_field_of_a_hundred_thousand_signs_breaks_a_page(make_episode: MakeEpisode) -> None:
    """Every form of every page, with far too much in each field: an error that says so, never a crash."""
    world, broken = make_world(make_episode()), []
    for username in ("neuroloog", "beheerder"):
        client = sign_in(username)
        for pattern in (*page_patterns(), *record_patterns()):
            address = world.address(pattern)
            page = client.get(address)
            if not page.headers.get("Content-Type", "").startswith("text/html"):
                continue
            for form in Page(page.content.decode()).forms:
                long = {one.name: "9" * 100_000 if one.kind != "hidden" else one.value for one in form.fields}
                strange = {one.name: "\x00\ud83d\ufffe" if one.kind != "hidden" else one.value for one in form.fields}
                for given in (long, strange):
                    goes = form.action or address
                    if form.method != "post" or goes.startswith(("/accounts/logout", "/language", "/theme")):
                        continue
                    status = client.post(goes, _sendable(given)).status_code
                    broken += [f"{goes}: {status}"] if status >= 500 else []
    assert not broken, "\n".join(sorted(set(broken)))


def _sendable(given: dict[str, str]) -> dict[str, str]:
    return {name: value.encode("utf-8", "surrogatepass").decode("utf-8", "replace") for name, value in given.items()}


@pytest.mark.parametrize(
    "path",
    [
        *("../settings.py", "..%2fsettings.py", "%2e%2e/%2e%2e/settings.py", "wervelwijzer/../../settings.py"),
        *("/etc/passwd", "//etc/passwd", "..\\..\\settings.py", "wervelwijzer/%00app.css", "....//....//settings.py"),
        *("../../../../../../../../etc/passwd", ".%2e/.%2e/.%2e/etc/passwd"),
    ],
)
def test_no_static_address_leads_out_of_its_folder(client: Client, path: str) -> None:
    answer = client.get(f"/static/{path}")
    assert answer.status_code in (302, 404)
    body = b"".join(answer) if answer.streaming else answer.content
    assert b"SECRET_KEY" not in body
    assert b"root:" not in body


def test_a_static_file_of_ours_is_given(client: Client) -> None:
    answer = client.get("/static/wervelwijzer/app.css")
    assert answer.status_code == 200
    assert b":root" in b"".join(answer)
    answer.close()


# --- cookies, as a hospital has them ---

ASK = """
import json, django
django.setup()
from django.conf import settings
from django.core.management import call_command
from django.test import Client
call_command("migrate", verbosity=0)
from wervelwijzer.web.accounts.models import User
User.objects.create_user("neuroloog", password="een lange zin van woorden")
client = Client(headers={"Host": "wervel.example"})
plain = client.get("/accounts/login/")
client.get("/accounts/login/", secure=True)
answer = client.post("/accounts/login/", {"login": "neuroloog", "password": "een lange zin van woorden"}, secure=True)
client.post("/language/", {"language": "nl"}, secure=True)
client.post("/theme/", {"theme": "dark"}, secure=True)
spoofed = Client(headers={"Host": "wervel.example", "X-Forwarded-For": "6.6.6.6, 10.0.0.7"})
spoofed.post("/accounts/login/", {"login": "neuroloog", "password": "x"}, secure=True)
from wervelwijzer.web.records.models import AuditEntry
print(json.dumps({
    "cookies": {name: {k: one[k] for k in ("secure", "httponly", "samesite", "expires", "domain")}
                for name, one in client.cookies.items()},
    "hsts": answer.headers.get("Strict-Transport-Security"),
    "debug": settings.DEBUG,
    "address": AuditEntry.objects.get(action="sign_in_failed").details["address"],
}))
"""


@pytest.fixture(scope="module")
def hospital(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What an installation behind TLS sends, asked of one in a process of its own."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WERVELWIJZER")}
    environment |= {
        "WERVELWIJZER_DATA": str(tmp_path_factory.mktemp("data")),
        "WERVELWIJZER_HTTPS": "1",
        "WERVELWIJZER_HOSTS": "wervel.example",
        "DJANGO_SETTINGS_MODULE": "wervelwijzer.web.settings",
        "PYTHONPATH": str(Path(__file__).parents[3] / "src"),
    }
    ran = subprocess.run([sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("name", ["sessionid", "csrftoken"])
def test_cookies_that_let_somebody_in_stay_with_the_browser(hospital: dict[str, Any], name: str) -> None:
    cookie = hospital["cookies"][name]
    assert cookie["secure"] is True
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"
    assert cookie["domain"] == ""


def test_every_cookie_goes_over_tls_alone(hospital: dict[str, Any]) -> None:
    assert {name for name, one in hospital["cookies"].items() if one["secure"] is not True} == set()


def test_a_session_is_gone_with_the_browser(hospital: dict[str, Any]) -> None:
    assert hospital["cookies"]["sessionid"]["expires"] == ""


def test_tls_is_demanded_for_a_year(hospital: dict[str, Any]) -> None:
    assert hospital["hsts"] == "max-age=31536000"


def test_the_address_in_the_log_is_the_one_that_our_proxy_saw(hospital: dict[str, Any]) -> None:
    assert hospital["address"] == "10.0.0.7"


def test_nothing_runs_in_debug_mode(hospital: dict[str, Any]) -> None:
    assert hospital["debug"] is False
