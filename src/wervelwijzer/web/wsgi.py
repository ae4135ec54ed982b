"""The entry for a web server: what every process needs is made before there are several."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wervelwijzer.web.settings")
application = get_wsgi_application()

from django.urls import get_resolver  # noqa: E402 - only now there are settings

import wervelwijzer.prognosis.plot  # noqa: E402, F401 - it takes a second to load: not in a request
from wervelwijzer.advice.advise import advise  # noqa: E402 - as above

advise({})
patterns = get_resolver().url_patterns  # read now, not by the first request
gc.collect()
gc.freeze()  # the diagrams stay for good: looking through them again would make a page wait now and then
