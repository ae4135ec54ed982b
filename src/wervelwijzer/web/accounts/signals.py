"""Everything that happens to a sign-in goes into the log of access."""

from __future__ import annotations

import time
from typing import Any

from allauth.account.signals import password_changed
from allauth.core import context
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import (
    authentication_failed,
    authenticator_removed,
    authenticator_reset,
    authenticator_used,
)
from axes.signals import user_locked_out
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.http import HttpRequest

from wervelwijzer.web.accounts.addresses import address
from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.accounts.session import SINCE, mark_second_factor
from wervelwijzer.web.records import audit


@receiver(user_logged_in, dispatch_uid="log_sign_in")
def signed_in(request: HttpRequest, user: User, **kwargs: Any) -> None:
    """Somebody is in."""
    request.session[SINCE] = int(time.time())
    audit.log(user, "sign_in", address=address(request))


@receiver(user_logged_out, dispatch_uid="log_sign_out")
def signed_out(request: HttpRequest, user: User | None, **kwargs: Any) -> None:
    """Somebody has left."""
    if user is not None:
        audit.log(user, "sign_out", address=address(request))


@receiver(user_login_failed, dispatch_uid="log_sign_in_failed")
def sign_in_failed(credentials: dict[str, Any], request: HttpRequest | None = None, **kwargs: Any) -> None:
    """A wrong password. A name that nobody has is not kept: people type their password there."""
    known = User.objects.filter(username=credentials.get("username") or "").first()
    where = address(request) if request is not None else ""
    audit.log(None, "sign_in_failed", username=known.username if known else "", address=where)


@receiver(user_locked_out, dispatch_uid="log_locked_out")
def locked_out(username: str, ip_address: str, **kwargs: Any) -> None:
    """Too many wrong passwords."""
    known = User.objects.filter(username=username or "").first()
    audit.log(None, "locked_out", username=known.username if known else "", address=ip_address)


@receiver(authentication_failed, dispatch_uid="log_code_failed")
def code_failed(request: HttpRequest, user: User, **kwargs: Any) -> None:
    """A wrong code."""
    audit.log(user, "second_factor_failed", address=address(request))


@receiver(authenticator_used, dispatch_uid="log_code_used")
def code_used(request: HttpRequest, user: User, authenticator: Any, **kwargs: Any) -> None:
    """A right code; a recovery code is worth a line, because each is used once."""
    mark_second_factor(request, user)
    if authenticator.type == "recovery_codes":
        audit.log(user, "recovery_code_used", address=address(request))


@receiver(post_save, sender=Authenticator, dispatch_uid="log_factor_added")
def factor_added(instance: Authenticator, created: bool, **kwargs: Any) -> None:
    """A second factor was set up, in the session that is asking."""
    request: HttpRequest | None = context.request
    if not created or instance.type != Authenticator.Type.TOTP or request is None:
        return
    if request.user.pk == instance.user_id:
        mark_second_factor(request, instance.user)
        audit.log(instance.user, "second_factor_added", kind=instance.type)


@receiver(authenticator_removed, dispatch_uid="log_factor_removed")
def factor_removed(user: User, authenticator: Any, **kwargs: Any) -> None:
    """A second factor was taken away."""
    audit.log(user, "second_factor_removed", kind=authenticator.type)


@receiver(authenticator_reset, dispatch_uid="log_factor_reset")
def factor_reset(user: User, authenticator: Any, **kwargs: Any) -> None:
    """New recovery codes."""
    audit.log(user, "recovery_codes_renewed", kind=authenticator.type)


@receiver(password_changed, dispatch_uid="log_password_changed")
def own_password(user: User, **kwargs: Any) -> None:
    """A password of their own; whoever else was signed in with the old one no longer is."""
    if user.password_must_change:
        user.password_must_change = False
        user.save(update_fields=["password_must_change"])
    audit.log(user, "password_changed")
