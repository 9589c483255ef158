"""Has click speak Chinese: its headings, its placeholders and its complaints."""

from __future__ import annotations

from collections.abc import Sequence

import click

_HEADINGS = {"Options": "选项", "Commands": "命令"}
_PLACEHOLDERS = {"[OPTIONS]": "[选项]", "COMMAND [ARGS]...": "命令"}


class _Formatter(click.HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        for english, chinese in _PLACEHOLDERS.items():
            args = args.replace(english, chinese)
        super().write_usage(prog, args, prefix="用法：" if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        super().write_heading(_HEADINGS.get(heading, heading))


class _Context(click.Context):
    formatter_class = _Formatter


class ChineseCommand(click.Command):
    """A command whose help is in Chinese throughout."""

    context_class = _Context


class ChineseGroup(ChineseCommand, click.Group):
    """A group of commands whose help is in Chinese throughout."""


class Choice(click.ParamType[str]):
    """One of a few words."""

    name = "choice"

    def __init__(self, *words: str) -> None:
        self.words = words

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Accept one of the words as it stands."""
        if value not in self.words:
            self.fail(f"只能是 {' 或 '.join(self.words)}，而不是 “{value}”。", param, ctx)
        return str(value)


class Port(click.ParamType[int]):
    """The number of a port."""

    name = "port"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Accept a whole number within the range of ports."""
        text = str(value)
        if not text.isdecimal() or not 0 < int(text) < 65536:
            self.fail(f"应当是 1 到 65535 之间的数字，而不是 “{text}”。", param, ctx)
        return int(text)


def explain(error: click.ClickException) -> str:
    """Say in Chinese what was wrong with a call; our own messages are Chinese already."""
    if not isinstance(error, click.UsageError) or isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error.message
    command = error.ctx.command_path if error.ctx else "showcase"
    return f"{_complaint(error)}\n用法请看：{command} --help"


def _complaint(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            return f"没有 {error.option_name} 这个选项。{_nearest(error.possibilities)}"
        case click.exceptions.NoSuchCommand():
            return f"没有 {error.command_name} 这个命令。{_nearest(error.possibilities)}"
        case click.MissingParameter():
            return f"缺少 {_name(error)}。"
        case click.BadParameter():
            return f"{_name(error)} 的值不对：{error.message}"
    return f"命令的写法不对：{error.message}"


def _name(error: click.BadParameter) -> str:
    if error.param is None:
        return "选项"
    return "/".join(error.param.opts) or error.param.human_readable_name


def _nearest(possibilities: Sequence[str] | None) -> str:
    return f"是不是 {'、'.join(possibilities)}？" if possibilities else ""
