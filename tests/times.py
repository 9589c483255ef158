"""The moment at which tests take place."""

from __future__ import annotations

import datetime

NOW = datetime.datetime(2026, 11, 22, 9, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))
