"""`make_administrator NAME`: the first administrator of an installation, with a one-time password."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from wervelwijzer.web.accounts.manage import one_time_password
from wervelwijzer.web.accounts.models import Membership, Team, User
from wervelwijzer.web.accounts.roles import Role
from wervelwijzer.web.records import audit


class Command(BaseCommand):
    """Makes somebody administrator of a team; a team that is not there is made."""

    help = "Make an administrator, and print a password that must be changed at the first sign-in."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The user name, and the team."""
        parser.add_argument("username")
        parser.add_argument("--team", default="Wervelteam", help="name of the team (default: Wervelteam)")

    def handle(self, *args: Any, **options: Any) -> None:
        """Make them, and first the tables: on a new machine nothing was started before."""
        call_command("migrate", verbosity=0)
        self._make(options)

    @transaction.atomic
    def _make(self, options: dict[str, Any]) -> None:
        username = options["username"]
        if User.objects.filter(username__iexact=username).exists():
            raise CommandError(f"{username} exists already. Another administrator can give roles under /beheer/.")
        user = User(username=username)
        user.set_unusable_password()
        user.save()
        team, _ = Team.objects.get_or_create(name=options["team"])
        Membership.objects.create(user=user, team=team, role=Role.ADMINISTRATOR)
        audit.log(None, "role_given", username=username, team=team.name, role=Role.ADMINISTRATOR)
        password = one_time_password(user, None)
        self.stdout.write(f"{username} is administrator of {team.name}.")
        self.stdout.write(f"One-time password: {password}")
        self.stdout.write(
            "Sign in with it, choose a password, set up the second factor, and add people under /beheer/."
        )
