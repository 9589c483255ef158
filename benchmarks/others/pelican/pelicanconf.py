"""Pelican with its own theme; what is not written keeps its default, feeds of everything and of each column among them."""

SITENAME = "清禾县公共文化展示"
SITEURL = "https://example.org/pelican"
TIMEZONE = "Asia/Shanghai"
DEFAULT_LANG = "zh"

FEED_DOMAIN = SITEURL
DEFAULT_PAGINATION = 10
YEAR_ARCHIVE_SAVE_AS = "archive/{date:%Y}/index.html"
MONTH_ARCHIVE_SAVE_AS = "archive/{date:%Y}/{date:%m}/index.html"
