"""Asks for what a call does not say, where somebody sits at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

import click


def asks() -> bool:
    """Whether questions can be asked: somebody reads them and can answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(
    flag: str, label: str, given: str | None, fault: Callable[[str], str], usual: str | None = None
) -> str:
    """An answer in which `fault` finds nothing: the one given with the flag, else one asked for, else `usual`.

    Raises:
        click.ClickException: what was given is wrong, or nothing was given, there is nobody to ask and no usual answer.
    """
    if given is not None:
        if wrong := fault(given):
            raise click.ClickException(f"{flag}：{wrong}")
        return given
    if not asks():
        if usual is not None:
            return usual
        raise click.ClickException(f"缺少 {flag}（{label}）。")
    while True:
        answer = click.prompt(label, default=usual or "", show_default=bool(usual)).strip()
        if not answer and usual is None:
            click.echo("  这一项要填。")
        elif answer and (wrong := fault(answer)):
            click.echo(f"  {wrong}")
        else:
            return str(answer)


def choose(flag: str, label: str, given: str | None, options: Sequence[str], nearest: str = "") -> str:
    """One of the options: as given with the flag, or by its number or words where somebody is asked.

    Raises:
        click.ClickException: what was given is none of them, or there is nobody to ask.
    """

    def fault(answer: str) -> str:
        if answer in options:
            return ""
        return (
            f"没有“{answer}”。{f'是不是“{nearest}”？' if nearest else ''}可以写的有：{'、'.join(options)}。"
        )

    if given is None and asks():
        for number, option in enumerate(options, start=1):
            click.echo(f"  {number}. {option}")

    def numbered(answer: str) -> str:
        return "" if answer.isdecimal() and 0 < int(answer) <= len(options) else fault(answer)

    usual = options[0] if len(options) == 1 else None
    answer = ask(flag, f"{label}（写序号或名称）", given, numbered if given is None else fault, usual)
    return answer if answer in options else options[int(answer) - 1]
