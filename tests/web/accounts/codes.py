"""One-time codes by RFC 6238, written apart from the library that checks them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import struct
import time

from django.test import Client


def code(secret: str, *, steps: int = 0) -> str:
    """The six digits that an app shows now, or some steps of thirty seconds away."""
    counter = struct.pack(">Q", int(time.time() // 30) + steps)
    digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
    start = digest[-1] & 15
    number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def wrong_code(secret: str) -> str:
    """Six digits that no app shows around now."""
    right = {code(secret, steps=step) for step in range(-3, 4)}
    return next(f"{n:06}" for n in range(20) if f"{n:06}" not in right)


def password_of(username: str) -> str:
    """As the people of the tests have it."""
    return f"{username}-geheim-2026"


def sign_in_with_password(client: Client, username: str, password: str = "", **extra: str) -> int:
    """The first step of signing in; gives the status."""
    given = {"login": username, "password": password or password_of(username), **extra}
    return client.post("/accounts/login/", given).status_code


def set_up_second_factor(client: Client) -> str:
    """Set it up as a person does, from the page; gives the secret."""
    page = client.get("/accounts/2fa/totp/activate/").content.decode()
    found = re.search(r'class="secret">([A-Z2-7]+)<', page)
    assert found, page
    answer = client.post("/accounts/2fa/totp/activate/", {"code": code(found[1])})
    assert answer.status_code == 302, answer.content.decode()
    return found[1]
