"""What was typed and not saved: kept beside the record for who typed it, until it is saved or thrown away."""

from __future__ import annotations

from typing import Any

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.records.models import Draft, Episode


def keep(user: User, episode: Episode, form: str, content: dict[str, Any], base_version: int) -> None:
    """Keep what is typed; nothing typed is no draft."""
    if not content:
        drop(user, episode, form)
        return
    Draft.objects.update_or_create(
        user=user, episode=episode, form=form, defaults={"content": content, "base_version": base_version}
    )


def find(user: User, episode: Episode, form: str) -> Draft | None:
    """What this person left unsaved in this form."""
    return Draft.objects.filter(user=user, episode=episode, form=form).first()


def drop(user: User, episode: Episode, form: str) -> None:
    """Throw it away."""
    Draft.objects.filter(user=user, episode=episode, form=form).delete()
