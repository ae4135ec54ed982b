"""The codes of the second factor: few attempts in an hour, counted in the log of access."""

from __future__ import annotations

from datetime import timedelta

from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from django import forms
from django.utils import timezone

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.language import lazily
from wervelwijzer.web.records.models import AuditEntry

MOST_CODES = 10
WITHIN = timedelta(hours=1)
LOCKED = Text(
    "Te veel verkeerde codes. Wacht een uur, of vraag de beheerder om uw tweede factor opnieuw in te stellen.",
    "Too many wrong codes. Wait an hour, or ask the administrator to set up your second factor anew.",
)


def refuse_guessing(user: User) -> None:
    """Refuse who has given too many wrong codes since their last right one.

    Raises:
        ValidationError: with what to do.
    """
    lines = AuditEntry.objects.filter(user=str(user.pk), at__gt=timezone.now() - WITHIN)
    right = lines.filter(action__in=("sign_in", "second_factor_reset")).order_by("-number").first()
    wrong = lines.filter(action="second_factor_failed", number__gt=right.number if right else 0).count()
    if wrong >= MOST_CODES:
        raise forms.ValidationError(lazily(LOCKED), code="locked")


class CodeForm(AuthenticateForm):  # type: ignore[misc] # allauth has no types
    """The code at sign-in."""

    def clean_code(self) -> str:
        """The code, if it is right and not one of many guesses."""
        refuse_guessing(self.user)
        return str(super().clean_code())


class CodeAgainForm(ReauthenticateForm):  # type: ignore[misc] # allauth has no types
    """The code before something that matters."""

    def clean_code(self) -> str:
        """The code, if it is right and not one of many guesses."""
        refuse_guessing(self.user)
        return str(super().clean_code())
