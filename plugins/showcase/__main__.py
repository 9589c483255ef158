"""Runs the `showcase` command as `python -m showcase`."""

import sys

from showcase.cli import main

sys.exit(main())
