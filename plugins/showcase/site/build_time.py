"""When a build takes place: the one question that is asked of the outside, so that all below can be given the answer."""

from __future__ import annotations

import datetime
import os


def build_time() -> datetime.datetime:
    """The time of the build in UTC: that of SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC)
    return datetime.datetime.now(datetime.UTC)
