"""How sign-in behaves: nobody makes an account alone, and a hospital's account is tied by its user name."""

from __future__ import annotations

import base64
import hashlib
import time

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialLogin
from cryptography.fernet import Fernet
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse

from wervelwijzer.language.text import Text
from wervelwijzer.web.accounts.addresses import address
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.common.errors import page
from wervelwijzer.web.common.language import lazily
from wervelwijzer.web.records import audit

UNKNOWN = Text(
    "Het ziekenhuis kent u, maar Wervelwijzer nog niet. Vraag de beheerder om u aan een team toe te voegen.",
    "The hospital knows you, but Wervelwijzer does not yet. Ask the administrator to add you to a team.",
)
INACTIVE = Text(
    "Dit account is uitgeschakeld. Vraag de beheerder van uw team waarom.",
    "This account has been switched off. Ask the administrator of your team why.",
)
WRONG_CODE = Text(
    "Deze code klopt niet. Typ de code die uw app nu toont; klopt die steeds niet, zet dan de klok van uw telefoon "
    "gelijk.",
    "This code is not right. Type the code that your app shows now; if it never is, set the clock of your phone right.",
)
WRONG_PASSWORD = Text(
    "Dit wachtwoord klopt niet. Typ uw huidige wachtwoord opnieuw, of vraag de beheerder van uw team om een nieuw.",
    "This password is not right. Type your present password again, or ask your team’s administrator for a new one.",
)
WRONG_LOGIN = Text(
    "Gebruikersnaam of wachtwoord klopt niet. Na vijf mislukte pogingen moet u een kwartier wachten.",
    "User name or password is not right. After five failed attempts you must wait a quarter of an hour.",
)
TOO_OFTEN = Text(
    "Te veel mislukte pogingen. Wacht vijf minuten en probeer het opnieuw.",
    "Too many failed attempts. Wait five minutes and try again.",
)
CODES_NEED_FACTOR = Text(
    "Herstelcodes kunt u pas maken als de tweede factor is ingesteld.",
    "Recovery codes can be made once the second factor is set up.",
)


class Accounts(DefaultAccountAdapter):  # type: ignore[misc] # allauth has no types
    """Accounts are made by an administrator."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": lazily(INACTIVE),
        "enter_current_password": lazily(WRONG_PASSWORD),
        "incorrect_code": lazily(WRONG_CODE),
        "incorrect_password": lazily(WRONG_PASSWORD),
        "invalid_login": lazily(WRONG_LOGIN),
        "username_password_mismatch": lazily(WRONG_LOGIN),
        "too_many_login_attempts": lazily(TOO_OFTEN),
        "rate_limited": lazily(TOO_OFTEN),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """The same address as everywhere."""
        return address(request)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """On to the work, or to the second factor where that is still to be set up."""
        return reverse("board")

    def is_reauthentication_required(self, *, app: str, **kwargs: object) -> bool:
        """Not for who signed in less than five minutes ago: they have just shown who they are."""
        if app == "allauth.mfa" and self.request.user.is_authenticated:
            records = get_authentication_records(self.request, self.request.user)
            if records and time.time() - records[-1]["at"] < settings.JUST_SIGNED_IN:
                return False
        return bool(super().is_reauthentication_required(app=app, **kwargs))


class SecondFactor(DefaultMFAAdapter):  # type: ignore[misc] # allauth has no types
    """Secrets of a second factor are unreadable in a copy of the database alone."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": lazily(WRONG_CODE),
        "cannot_generate_recovery_codes": lazily(CODES_NEED_FACTOR),
    }

    def encrypt(self, text: str) -> str:
        """As it stands in the database."""
        return _sealer().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """As it was."""
        return _sealer().decrypt(encrypted_text.encode()).decode()


def _sealer() -> Fernet:
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(b"second factor" + settings.SECRET_KEY.encode()).digest()))


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
        if (
            user is None or SocialAccount.objects.filter(user=user).exists()
        ):  # a name that was given to a new colleague ties nobody
            audit.log(None, "sign_in_failed", reason="unknown at the hospital's provider", address=address(request))
            raise ImmediateHttpResponse(page(request, 403, UNKNOWN))
        with transaction.atomic():
            sociallogin.connect(request, user)
            audit.log(user, "hospital_account_tied", subject=sociallogin.account.uid)

    def on_authentication_error(self, request: HttpRequest, provider: object, **kwargs: object) -> None:
        """An answer of the provider that does not hold is worth a line in the log."""
        why = str(kwargs.get("exception") or kwargs.get("error") or "")[:200]
        audit.log(None, "sign_in_failed", reason="hospital's provider", why=why, address=address(request))
