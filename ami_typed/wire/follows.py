"""How a command was answered up to branch 13: `Response: Follows`, and the command's own text.

::

    Response: Follows CRLF
    Privilege: Command CRLF
    ActionID: 7 CRLF            (only if the action had one)
    any text of the command, its lines ended by LF, perhaps with blank lines and CRLF in it
    --END COMMAND-- CRLF CRLF

From branch 14 on each line comes in a header `Output` (action_command in main/manager.c). A message of the old form
reads as if it had come in the new one, so that nobody above has to know; its bytes stay as they came.
"""

from __future__ import annotations

__all__ = ["END_COMMAND", "FOLLOWS", "output_lines"]

FOLLOWS = b"Response: Follows\r\n"
"""How such a message begins."""
END_COMMAND = b"--END COMMAND--"
"""How it ends. The text may hold the same words, but no server puts CRLF CRLF behind them there."""

_HEADERS = ("Response", "Privilege", "ActionID")


def output_lines(text: str) -> list[str]:
    """The lines of the message as headers: its own, then `Output: ...` for each line of the command's text."""
    lines: list[str] = []
    line, crlf, rest = text.partition("\r\n")
    while crlf and line.partition(":")[0] in _HEADERS[len(lines) :]:
        lines.append(line)
        text = rest
        line, crlf, rest = text.partition("\r\n")
    output = text.removesuffix(END_COMMAND.decode()).removesuffix("\n")
    if output:
        lines += [f"Output: {line.removesuffix(chr(13))}" for line in output.split("\n")]
    return lines
