"""A small OpenID Connect provider on the loopback address: it keeps to the protocol, and lies where it is told to."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "wervelwijzer", "a secret of the hospital"


class Provider(ThreadingHTTPServer):
    """Signs in whoever `person` says; `lies` changes a claim of the token, `key` what signs it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.key = self.published = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.person = {"sub": "z123", "preferred_username": "neuroloog", "name": "Noor Neuteboom"}
        self.lies: dict[str, Any] = {}
        self.userinfo_lies: dict[str, Any] = {}
        self.algorithm = "RS256"
        self.codes: dict[str, dict[str, str]] = {}
        self.asked: list[dict[str, str]] = []

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def token(self, nonce: str) -> str:
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 60, "nonce": nonce, **self.person}
        claims = {name: value for name, value in (claims | self.lies).items() if value is not None}
        key: Any = self.key
        if self.algorithm == "none":
            key = None
        elif self.algorithm == "HS256":
            key = SECRET * 2
        return jwt.encode(claims, key, algorithm=self.algorithm, headers={"kid": "one"})


class Handler(BaseHTTPRequestHandler):
    """Discovery, keys, authorization with PKCE, token, userinfo."""

    server: Provider

    def log_message(self, format: str, *args: Any) -> None:
        """Silence."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        issuer = self.server.issuer
        if url.path == "/.well-known/openid-configuration":
            self.answer(
                {
                    "issuer": issuer,
                    "authorization_endpoint": f"{issuer}/authorize",
                    "token_endpoint": f"{issuer}/token",
                    "userinfo_endpoint": f"{issuer}/userinfo",
                    "jwks_uri": f"{issuer}/keys",
                    "token_endpoint_auth_methods_supported": ["client_secret_post"],
                }
            )
        elif url.path == "/keys":
            public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.server.published.public_key()))
            self.answer({"keys": [public | {"kid": "one", "alg": "RS256", "use": "sig"}]})
        elif url.path == "/authorize":
            self.authorize(query)
        elif url.path == "/userinfo":
            self.answer(self.server.person | self.server.userinfo_lies)
        else:
            self.answer({}, 404)

    def authorize(self, query: dict[str, str]) -> None:
        self.server.asked.append(query)
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256"
        code = secrets.token_urlsafe(16)
        self.server.codes[code] = query
        self.send_response(302)
        back = urlencode({"code": code, "state": query["state"]})
        self.send_header("Location", f"{query['redirect_uri']}?{back}")
        self.end_headers()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        given = {name: values[0] for name, values in parse_qs(body).items()}
        asked = self.server.codes.pop(given.get("code", ""), None)
        proof = base64.urlsafe_b64encode(hashlib.sha256(given.get("code_verifier", "").encode()).digest())
        if asked is None or asked["code_challenge"] != proof.decode().rstrip("=") or given["client_secret"] != SECRET:
            self.answer({"error": "invalid_grant"}, 400)
            return
        token = self.server.token(asked.get("nonce", ""))
        self.answer({"access_token": secrets.token_hex(8), "token_type": "Bearer", "id_token": token})

    def answer(self, said: dict[str, Any], status: int = 200) -> None:
        body = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def running() -> Iterator[Provider]:
    """A provider that answers until the end."""
    server = Provider()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
