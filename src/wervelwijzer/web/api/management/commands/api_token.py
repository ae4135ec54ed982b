"""`api_token make|list|revoke`: the tokens by which other programs sign in to the API."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from wervelwijzer.web.accounts.models import User
from wervelwijzer.web.api.models import ApiToken
from wervelwijzer.web.api.tokens import SCOPES, TokenError, make, revoke


class Command(BaseCommand):
    """Make, list and revoke tokens."""

    help = "Tokens by which other programs sign in to the API, each as a person and with that person's rights."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What is to be done, and with what."""
        todo = parser.add_subparsers(dest="todo", required=True)
        making = todo.add_parser("make", help="make one; it is shown once")
        making.add_argument("username", help="the person as whom the program works")
        making.add_argument("--name", required=True, help="which program it is for")
        making.add_argument("--scope", action="append", choices=SCOPES, required=True, help="may be given again")
        making.add_argument("--days", type=int, default=90, help="how long it holds (default: 90)")
        todo.add_parser("list", help="all tokens, never the tokens themselves")
        revoking = todo.add_parser("revoke", help="end one now")
        revoking.add_argument("id", help="as list gives it")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it."""
        {"make": self._make, "list": self._list, "revoke": self._revoke}[options["todo"]](options)

    def _make(self, options: dict[str, Any]) -> None:
        user = User.objects.filter(username=options["username"], is_active=True).first()
        if user is None:
            raise CommandError(f"Nobody here is called {options['username']!r}. Give the user name of a person.")
        try:
            token = make(user, options["name"], options["scope"], options["days"])
        except TokenError as error:
            raise CommandError(str(error)) from None
        self.stderr.write("Keep it well: it is not shown again.")
        self.stdout.write(token)

    def _list(self, options: dict[str, Any]) -> None:
        for one in ApiToken.objects.select_related("user"):
            ends = "revoked" if one.revoked_at else f"until {one.expires_at:%Y-%m-%d}"
            used = f"used {one.used_on}" if one.used_on else "never used"
            self.stdout.write(f"{one.pk}  {one.name}  {one.user.username}  {','.join(one.scopes)}  {ends}  {used}")

    def _revoke(self, options: dict[str, Any]) -> None:
        found = [one for one in ApiToken.objects.all() if str(one.pk) == options["id"]]
        if not found:
            raise CommandError(f"There is no token {options['id']}. `api_token list` shows them.")
        revoke(found[0])
        self.stdout.write("revoked")
