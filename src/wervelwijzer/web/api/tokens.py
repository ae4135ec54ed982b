"""Making, finding and revoking the tokens of programs."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.api.models import ApiToken
from wervelwijzer.web.records import audit

PREFIX = "ww_"
LONGEST_DAYS = 366
KNOWN_FOR, MOST_KNOWN = 2.0, 1_000
"""Seconds for which a process trusts what it found of a token: a revoked one is shut out everywhere after that."""

SCOPES: Mapping[str, Text] = {
    "advise": Text("advies over een casus, zonder dossier", "advice on a case, without a record"),
    "read": Text("dossiers lezen", "read records"),
    "record": Text("in dossiers vastleggen", "add to records"),
}


class TokenError(ValueError):
    """A token cannot be made like this; says what would be right."""


def make(user: User, name: str, scopes: Sequence[str], days: int) -> str:
    """A new token, as text: shown once, for only its digest is kept. It is written in the log of access.

    Raises:
        TokenError: an unknown scope, no name, or a time that is too long.
    """
    unknown = [scope for scope in scopes if scope not in SCOPES]
    if unknown or not scopes:
        raise TokenError(f"Scopes: {', '.join(unknown) or 'none'} will not do. Choose from {', '.join(SCOPES)}.")
    if not name.strip():
        raise TokenError("A token needs a name that says which program uses it.")
    if not 1 <= days <= LONGEST_DAYS:
        raise TokenError(f"Days: {days} will not do. Give 1 to {LONGEST_DAYS}.")
    token = PREFIX + secrets.token_urlsafe(32)
    with transaction.atomic():
        ApiToken.objects.create(
            user=user,
            name=name,
            digest=digest(token),
            scopes=sorted(set(scopes)),
            expires_at=timezone.now() + timedelta(days=days),
        )
        audit.log(None, "token_made", token=name, of=str(user.pk), scopes=sorted(set(scopes)), days=days)
    return token


def revoke(token: ApiToken) -> None:
    """End a token now."""
    with transaction.atomic():
        token.revoked_at = timezone.now()
        token.save(update_fields=["revoked_at"])
        forget()
        audit.log(None, "token_revoked", token=token.name, of=str(token.user_id))


@dataclass(frozen=True)
class Holder:
    """What a token that holds opens: as whom, and how far. `looked` is when that was looked up."""

    user: UUID
    name: str
    scopes: tuple[str, ...]
    expires_at: datetime
    looked: float


def find(token: str) -> Holder | None:
    """What this token opens now, if it is one; the day of its use is noted."""
    if not token.startswith(PREFIX):
        return None
    mark = digest(token)
    known = _known.get(mark)
    if known is not None and time.monotonic() - known.looked < KNOWN_FOR and timezone.now() < known.expires_at:
        return known
    found = ApiToken.objects.select_related("user").filter(digest=mark).first()
    if found is None or not found.holds:
        _known.pop(mark, None)
        return None
    today = timezone.localdate()
    if found.used_on != today:
        ApiToken.objects.filter(pk=found.pk).update(used_on=today)
    if len(_known) >= MOST_KNOWN:
        _known.clear()
    holder = Holder(found.user_id, found.name, tuple(found.scopes), found.expires_at, time.monotonic())
    _known[mark] = holder
    return holder


_known: dict[str, Holder] = {}


def forget() -> None:
    """Look every token up anew."""
    _known.clear()


def digest(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()
