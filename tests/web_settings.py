"""The workplace as the tests run it: its own settings, with data in a folder that goes when the tests end."""

import atexit
import os
import shutil
import tempfile

if "WERVELWIJZER_TEST_DATA" not in os.environ:
    os.environ["WERVELWIJZER_TEST_DATA"] = tempfile.mkdtemp(prefix="wervelwijzer-test-")
    atexit.register(shutil.rmtree, os.environ["WERVELWIJZER_TEST_DATA"], ignore_errors=True)
os.environ["WERVELWIJZER_DATA"] = os.environ["WERVELWIJZER_TEST_DATA"]
os.environ.pop("WERVELWIJZER_DEMO", None)

from wervelwijzer.web.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
"""Passwords in tests are no secrets, and the real hasher takes a tenth of a second for each."""
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
"""Tests in other processes must not use up the attempts of this one."""
if not os.environ.get("WERVELWIJZER_DATABASE"):
    DATABASES["default"]["TEST"] = {"NAME": f"{os.environ['WERVELWIJZER_TEST_DATA']}/test.sqlite3"}  # noqa: F405
    """A file, as in use: threads of a live server that share one in memory find its tables locked."""
