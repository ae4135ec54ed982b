"""The table of the tokens by which programs sign in; a token itself is shown once and kept nowhere."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import models
from django.utils import timezone

from wervelwijzer.web.accounts.models import User


class ApiToken(models.Model):
    """A program that works as `user`, with that person's roles, within `scopes`, until `expires_at`.

    `digest` is the SHA-256 of the token: it has 256 random bits, so that no slow hash is needed.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=80)
    digest = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    made_at: models.DateTimeField[datetime, datetime] = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    used_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("made_at",)

    def __str__(self) -> str:
        return f"{self.name} ({self.user})"

    @property
    def holds(self) -> bool:
        """Whether it can be used now."""
        return self.revoked_at is None and timezone.now() < self.expires_at and self.user.is_active
