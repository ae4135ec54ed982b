"""Reading a hospital's settings from the environment: each mistake names the variable, the value and the remedy."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

LOOPBACK = ["127.0.0.1", "localhost", "[::1]"]
Environment = Mapping[str, str]


class SettingError(ValueError):
    """A setting that cannot be used."""


def switch(environment: Environment, name: str) -> bool:
    """A setting that is on or off; absent is off."""
    given = environment.get(name, "0")
    if given not in ("0", "1"):
        raise SettingError(f"{name}={given!r}: write 1 for on, or 0 for off.")
    return given == "1"


def whole_number(environment: Environment, name: str, otherwise: int) -> int:
    """A setting that counts something: a whole number from 1."""
    given = environment.get(name) or str(otherwise)
    if not (given.isascii() and given.isdigit() and len(given) < 7 and int(given) > 0):
        raise SettingError(f"{name}={given!r}: write a whole number from 1 to 999999.")
    return int(given)


def keep_private() -> None:
    """Let only the owner read what this process makes from now on: patient data stand in it."""
    os.umask(0o077)


def data_folder(environment: Environment) -> Path:
    """The folder for everything that must be kept; where it is made here, only its owner can look into it."""
    folder = Path(environment.get("WERVELWIJZER_DATA") or ".data").resolve()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingError(
            f"WERVELWIJZER_DATA={folder}: cannot be made ({error.strerror}). Name a folder you may write to."
        ) from None
    return folder


def secret(folder: Path, name: str) -> str:
    """A key of this installation: made at the first start, kept beside the database, never inside it."""
    file = folder / f"{name}.key"
    if not file.exists():
        _make_key(file)
    key = file.read_text(encoding="ascii").strip()
    if len(key) < 32:
        raise SettingError(f"{file} holds no key of 32 characters or more. Put the right file back from a backup.")
    return key


def _make_key(file: Path) -> None:
    """Whole or not at all: who starts at the same moment reads it as soon as it is there, and who comes first made it.

    Only its owner may read it: so makes `tempfile` its files.
    """
    with tempfile.NamedTemporaryFile("w", dir=file.parent, prefix=f".{file.name}-") as made:
        made.write(secrets.token_urlsafe(64))
        made.flush()
        os.fsync(made.fileno())
        try:
            os.link(made.name, file)
        except FileExistsError:
            pass
        except OSError as error:
            raise SettingError(
                f"{file} cannot be made: {error.strerror}. Name with WERVELWIJZER_DATA a folder on a disk that knows "
                "hard links."
            ) from None


def hosts(environment: Environment) -> list[str]:
    """The names under which the workplace is reached."""
    given = [host.strip() for host in environment.get("WERVELWIJZER_HOSTS", "").split(",") if host.strip()]
    return given or LOOPBACK


def database(environment: Environment, folder: Path) -> dict[str, Any]:
    """PostgreSQL where a hospital names it, else SQLite in the data folder: durable at every commit."""
    given = environment.get("WERVELWIJZER_DATABASE")
    if not given:
        return {
            "ENGINE": "wervelwijzer.web.common.sqlite",
            "NAME": folder / "wervelwijzer.sqlite3",
            "OPTIONS": {
                "timeout": 20,
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000;",
            },
            "CONN_MAX_AGE": None,
        }
    url = _url("WERVELWIJZER_DATABASE", given, ("postgresql", "postgres"))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(url.path.lstrip("/")),
        "USER": unquote(url.username or ""),
        "PASSWORD": unquote(url.password or ""),
        "HOST": _host(url),
        "PORT": str(url.port or ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }


def email(environment: Environment, folder: Path) -> dict[str, Any]:
    """Mail through the hospital's SMTP server; without one into files, so that nothing leaves the machine."""
    given = environment.get("WERVELWIJZER_EMAIL")
    if not given:
        return {
            "EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "EMAIL_FILE_PATH": folder / "mail",
        }
    url = _url("WERVELWIJZER_EMAIL", given, ("smtp", "smtps"))
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": url.hostname or "localhost",
        "EMAIL_PORT": url.port or (465 if url.scheme == "smtps" else 25),
        "EMAIL_HOST_USER": unquote(url.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(url.password or ""),
        "EMAIL_USE_SSL": url.scheme == "smtps",
        "EMAIL_TIMEOUT": 10,
    }


def oidc(environment: Environment) -> dict[str, Any]:
    """Sign-in through the hospital's identity provider; nothing without it."""
    given = environment.get("WERVELWIJZER_OIDC")
    if not given:
        return {}
    wanted = ("name", "server_url", "client_id", "secret")
    try:
        found = json.loads(given)
        missing = [name for name in wanted if not found.get(name)]
    except (json.JSONDecodeError, AttributeError):
        raise SettingError(f"WERVELWIJZER_OIDC is no JSON object. Write one with {', '.join(wanted)}.") from None
    if missing:
        raise SettingError(f"WERVELWIJZER_OIDC lacks {', '.join(missing)}. Give all of {', '.join(wanted)}.")
    app = {
        "provider_id": "hospital",
        "name": found["name"],
        "client_id": found["client_id"],
        "secret": found["secret"],
        "settings": {"server_url": found["server_url"]},
    }
    return {"openid_connect": {"APPS": [app], "OAUTH_PKCE_ENABLED": True}}


def _host(url: SplitResult) -> str:
    """The host, or the folder of a socket, written as %2Frun%2Fpostgresql; unlike a host it keeps its capitals."""
    found = url.hostname or ""
    if not found.lower().startswith("%2f"):
        return found
    return unquote(url.netloc.rpartition("@")[2].partition(":")[0])


def _url(name: str, given: str, schemes: tuple[str, ...]) -> SplitResult:
    try:
        url = urlsplit(given)
        _ = url.port
    except ValueError:
        url = SplitResult("", "", "", "", "")
    if url.scheme not in schemes:
        example = f"{schemes[0]}://user:password@host/name"
        raise SettingError(f"{name}: begins with {given.partition(':')[0]!r}. Write an address such as {example}.")
    return url
