"""Says in a line how far the photos are, and in another what became of them; who prints the lines decides when."""

from __future__ import annotations

from .records import Outcome

_MINUTE = 60


def progress_line(done: int, total: int, seconds: float) -> str:
    """How far the work is that began so many seconds ago: 照片 37/200，每秒 4.2 张，还要约 39 秒."""
    line = f"照片 {done}/{total}"
    if not done or seconds <= 0:
        return line
    rate = done / seconds
    line += f"，{_rate(rate)}"
    return line if done >= total else f"{line}，还要约 {_duration((total - done) / rate)}"


def summary_line(outcome: Outcome) -> str:
    """What became of all photos: 照片：312 张，新制 8，沿用 304，问题 0；原片共 1.2 GB，网页用 86 MB."""
    line = f"照片：{outcome.photos} 张，新制 {outcome.made}，沿用 {outcome.reused}，问题 {outcome.faults}"
    if outcome.made + outcome.reused == 0:
        return line
    return f"{line}；原片共 {amount(outcome.bytes_before)}，网页用 {amount(outcome.bytes_after)}"


def amount(size: int) -> str:
    """A number of bytes as disks and hosts count them, in thousands: 86 MB."""
    value, units = float(size), ["字节", "KB", "MB", "GB"]
    # Rounded first, lest 999,950 be 1000 KB.
    while len(units) > 1 and round(value) >= 1000:
        value /= 1000
        del units[0]
    small = value < 10 and units[0] != "字节"
    return f"{_short(value) if small else round(value)} {units[0]}"


def _rate(rate: float) -> str:
    if rate < 1:
        return f"每张 {_short(1 / rate)} 秒"
    return f"每秒 {_short(rate) if rate < 10 else round(rate)} 张"


def _duration(seconds: float) -> str:
    """Rounded as one would say it."""
    if seconds < 1.5 * _MINUTE:
        return f"{max(1, round(seconds))} 秒"
    minutes = round(seconds / _MINUTE)
    if minutes < 60:
        return f"{minutes} 分钟"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} 小时 {minutes} 分钟" if minutes else f"{hours} 小时"


def _short(value: float) -> str:
    """With one decimal, where that says anything: 4.2, but 4."""
    return f"{value:.1f}".removesuffix(".0")
