"""`python -m wervelwijzer`."""

from wervelwijzer.cli import main

raise SystemExit(main())
