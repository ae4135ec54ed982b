"""How sign-in behaves: nobody makes an account alone, and a hospital's account is tied by its user name."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.http import HttpRequest

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.errors import page

UNKNOWN = Text(
    "Het ziekenhuis kent u, maar Wervelwijzer nog niet. Vraag de beheerder om u aan een team toe te voegen.",
    "The hospital knows you, but Wervelwijzer does not yet. Ask the administrator to add you to a team.",
)


class Accounts(DefaultAccountAdapter):  # type: ignore[misc] # allauth has no types
    """Accounts are made by an administrator."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False


class HospitalAccounts(DefaultSocialAccountAdapter):  # type: ignore[misc] # allauth has no types
    """Who signs in through the hospital must be known here by the same user name."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Never."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Tie a first sign-in to the account that the administrator made."""
        if sociallogin.is_existing:
            return
        claims = sociallogin.account.extra_data
        claims = claims.get("userinfo", claims)
        user = User.objects.filter(username=claims.get("preferred_username") or "", is_active=True).first()
        if user is None:
            raise ImmediateHttpResponse(page(request, 403, UNKNOWN))
        sociallogin.connect(request, user)
