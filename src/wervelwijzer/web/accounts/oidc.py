"""Sign-in through the hospital's identity provider, with everything checked: signature, nonce, subject."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from allauth.socialaccount.helpers import render_authentication_error
from allauth.socialaccount.internal import jwtkit
from allauth.socialaccount.models import SocialApp, SocialLogin, SocialToken
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView, OAuth2LoginView, OAuth2View
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.crypto import get_random_string
from django.views.decorators.http import require_GET, require_http_methods
from requests import RequestException

NONCE = "oidc_nonce"


class Provider(OpenIDConnectProvider):  # type: ignore[misc] # allauth has no types
    """The hospital's provider; each sign-in carries a nonce that is kept in this session."""

    def get_auth_params_from_request(self, request: HttpRequest, action: str) -> dict[str, str]:
        """The parameters of the provider, and the nonce."""
        params: dict[str, str] = self.get_auth_params()
        request.session[NONCE] = get_random_string(43)
        return params | {"nonce": _hashed(request.session[NONCE])}


class Adapter(OpenIDConnectOAuth2Adapter):  # type: ignore[misc] # allauth has no types
    """Takes no identity on trust, not even over a connection of its own."""

    def get_provider(self) -> Provider:
        """The provider with a nonce."""
        return Provider(self.request, app=super().get_provider().app)

    def complete_login(self, request: HttpRequest, app: SocialApp, token: SocialToken, **kwargs: Any) -> SocialLogin:
        """Who signs in, once everything that was said about them agrees.

        Raises:
            OAuth2Error: something does not.
        """
        said = kwargs["response"].get("id_token")
        if not said:
            raise OAuth2Error("no id_token")
        identity = self._verified(app, said)
        nonce = request.session.pop(NONCE, "")
        if not nonce or not hmac.compare_digest(str(identity.get("nonce", "")), _hashed(nonce)):
            raise OAuth2Error("wrong nonce")
        userinfo = self._fetch_user_info(token.token)
        if userinfo.get("sub") != identity.get("sub"):
            raise OAuth2Error("userinfo is about somebody else")
        return self.get_provider().sociallogin_from_response(request, {"userinfo": userinfo, "id_token": identity})

    def _verified(self, app: SocialApp, said: str) -> dict[str, Any]:
        try:
            return dict(
                jwtkit.verify_and_decode(
                    credential=said,
                    keys_url=self.openid_config["jwks_uri"],
                    issuer=self.openid_config["issuer"],
                    audience=app.client_id,
                    lookup_kid=jwtkit.lookup_kid_jwk,
                    verify_signature=True,
                )
            )
        except (KeyError, TypeError, ValueError) as error:
            raise OAuth2Error("unreadable id_token") from error


def _hashed(nonce: str) -> str:
    return hashlib.sha256(nonce.encode()).hexdigest()


@require_http_methods(["GET", "POST"])
def login(request: HttpRequest, provider_id: str) -> HttpResponse:
    """To the provider; by a page of our own, because a form here may lead to nobody else."""
    adapter = _adapter(request, provider_id)
    response = _answered(request, adapter, OAuth2LoginView)
    if response.status_code != 302 or request.method != "POST":
        return response
    where = response.headers["Location"]
    shown = render(request, "socialaccount/leaving.html", {"address": where, "name": adapter.get_provider().name})
    shown.headers["Refresh"] = f"0; url={where}"
    return shown


@require_GET
def callback(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Back from the provider."""
    return _answered(request, _adapter(request, provider_id), OAuth2CallbackView)


def _answered(request: HttpRequest, adapter: Adapter, view: type[OAuth2View]) -> HttpResponse:
    try:
        response: HttpResponse = view.adapter_view(adapter)(request)
    except RequestException as error:  # the provider is out of reach
        response = render_authentication_error(request, adapter.get_provider(), exception=error)
    return response


def _adapter(request: HttpRequest, provider_id: str) -> Adapter:
    adapter = Adapter(request, provider_id)
    try:
        adapter.get_provider()
    except SocialApp.DoesNotExist:
        raise Http404 from None
    return adapter
