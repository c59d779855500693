"""The blocking face of the client: `ami_typed/sync/`, made from the signatures of the asynchronous classes.

Each method has one line: it asks the asynchronous object for the same. What makes a client (class methods) is taken as
it is. How the asking works is written by hand, in `ami_typed/sync/blocking.py`.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import Path

from .packages import head


@dataclass(frozen=True)
class Face:
    """An asynchronous class that has a blocking face: a class of the same name, in a module of the same name."""

    module: str
    name: str
    bases: str
    """The base classes of the face, as code."""
    inherited: tuple[tuple[str, str], ...] = ()
    """Base classes of the asynchronous class whose methods belong to it: module and name."""
    leaves_out: frozenset[str] = frozenset()
    """Methods and parameters that make no sense for who blocks."""

    @property
    def home(self) -> str:
        """The name of the module of the face, in `sync/`."""
        return self.module.rpartition(".")[2]


FACES = (
    Face("subscriptions", "EventStream", "Blocking[asynchronous.EventStream[E_co]], Generic[E_co]"),
    Face("streaming", "ListStream", "Blocking[asynchronous.ListStream[I, C]], Generic[I, C]"),
    Face(
        "lifecycle",
        "ConnectionEvents",
        "Blocking[asynchronous.ConnectionEvents[T]], Generic[T]",
        leaves_out=frozenset({"put", "end"}),
    ),
    Face("calls.journal", "CallEvents", "Blocking[asynchronous.CallEvents]"),
    Face(
        "calls.call",
        "Call",
        "Blocking[asynchronous.Call]",
        leaves_out=frozenset({"see", "find", "lose", "is_placed"}),  # these are for who follows it
    ),
    Face("client", "Client", "BlockingClient", inherited=(("subscribing", "Subscribing"),)),
    Face("tcp", "TCPClient", "Client"),
    Face("http", "HTTPClient", "Client", leaves_out=frozenset({"session"})),  # it belongs to a loop
)
_HOMES = {face.name: f"ami_typed.sync.{face.home}" for face in FACES}

_SPECIAL = {"__aiter__": "__iter__", "__anext__": "__next__", "__aenter__": "__enter__", "__aexit__": "__exit__"}

WORDS = {
    "async with ": "with ",
    "async for ": "for ",
    "async def ": "def ",
    "await ": "",
    **_SPECIAL,
    "as an asynchronous iterator": "as an iterator",
    "ne task reads it": "ne thread reads it",
    "may be asynchronous or plain. It": "runs in a thread of its own. It",
    "the task that reads the connection": "the thread that reads the connection",
    "calls of an asynchronous function may": "calls of the function may",
    "With more than one, they\n                begin": "Each has a thread of its own; they\n                begin",
    "asynchronous, or the function has a `yield`": "asynchronous, or the function is, or has a `yield`",
}
"""What the texts and the signatures of a face say otherwise."""


def faces(root: Path) -> dict[str, str]:
    """Write the modules of the blocking face of `root`, if its classes are there. Keys are paths below `ami_typed`."""
    package = root / "ami_typed"
    present = (face for face in FACES if _path(package, face.module).exists())
    return {f"sync/{face.home}.py": _module(package, face) for face in present}


def _path(package: Path, module: str) -> Path:
    return package / f"{module.replace('.', '/')}.py"


class _Source:
    """One asynchronous class in its module."""

    def __init__(self, package: Path, module: str, name: str) -> None:
        text = _path(package, module).read_text(encoding="utf-8")
        self._lines = text.splitlines(keepends=True)
        self._tree = ast.parse(text)
        self.module = f"ami_typed.{module}"
        self.cls = next(node for node in self._tree.body if isinstance(node, ast.ClassDef) and node.name == name)

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """The methods, in their order."""
        return (node for node in self.cls.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))

    def attributes(self) -> Iterator[tuple[str, ast.AnnAssign]]:
        """The public attributes that `__init__` declares, by their names."""
        made = [function.body for function in self.functions() if function.name == "__init__"]
        for node in chain.from_iterable(made):
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Attribute):
                yield node.target.attr, node

    def lines(self, first: int, last: int) -> str:
        """Some lines, by their numbers."""
        return "".join(self._lines[first - 1 : last])

    def docstring(self, node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> str:
        """The docstring of a class or a method, with its quotes; empty where there is none."""
        if ast.get_docstring(node) is None:
            return ""
        return self.lines(node.body[0].lineno, node.body[0].end_lineno or 0)

    def names(self) -> Iterator[tuple[str, str]]:
        """Each name that the module imports or defines, with its import. Most of them are not needed."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    yield alias.asname or alias.name, f"from {node.module} import {ast.unparse(alias)}"
            elif isinstance(node, ast.Import):
                yield from ((alias.asname or alias.name, f"import {ast.unparse(alias)}") for alias in node.names)
        for statement in self._tree.body:
            targets = statement.targets if isinstance(statement, ast.Assign) else ()
            defined = [target.id for target in targets if isinstance(target, ast.Name)]
            if isinstance(statement, ast.ClassDef):
                defined.append(statement.name)
            yield from ((name, f"from {self.module} import {name}") for name in defined)


def _module(package: Path, face: Face) -> str:
    sources = [_Source(package, module, name) for module, name in ((face.module, face.name), *face.inherited)]
    own = sources[0]
    names = dict(pair for source in reversed(sources) for pair in source.names())
    names |= {name: f"from {home} import {name}" for name, home in _HOMES.items()}
    del names[face.name]
    body = "\n".join(part for source in sources for part in _parts(source, face))
    return "\n".join(
        (
            f'{head(_path(Path("ami_typed"), face.module).as_posix())}"""The blocking face of `{own.module}`."""\n',
            *names.values(),
            f"import {own.module} as asynchronous",
            "from ami_typed.sync.blocking import Blocking, BlockingClient\n\n",
            f"class {face.name}({face.bases}):",
            _worded(own.docstring(own.cls), face),
            body,
        )
    )


def _parts(source: _Source, face: Face) -> Iterator[str]:
    """The methods of a face; the overloads of one with their lines as they are."""
    yield from (_property(source, name, node) for name, node in source.attributes() if not name.startswith("_"))
    wanted = (function for function in source.functions() if _is_wanted(function, face))
    for _, group in groupby(wanted, key=lambda function: function.name):
        *overloads, function = group
        if overloads:
            yield "    # fmt: off"
            for overload in overloads:
                yield _worded(source.lines(_first_line(overload), overload.end_lineno or 0), face).rstrip()
            yield "    # fmt: on"
        yield _method(source, function, face)


def _property(source: _Source, name: str, node: ast.AnnAssign) -> str:
    """An attribute that is declared with its type, and has its docstring below."""
    line = (node.end_lineno or 0) + 1
    signature = f"    @property\n    def {name}(self) -> {ast.unparse(node.annotation)}:\n{source.lines(line, line)}"
    return f"{signature}        return self._call(lambda: self._async.{name})\n"


def _is_wanted(function: ast.FunctionDef | ast.AsyncFunctionDef, face: Face) -> bool:
    name = function.name
    if name in face.leaves_out:
        return False
    if name == "__init__":
        return face.bases.endswith("Client")  # the others are made by clients
    return not name.startswith("_") or name in _SPECIAL or _is_for_the_class(function)


def _method(source: _Source, function: ast.FunctionDef | ast.AsyncFunctionDef, face: Face) -> str:
    first, body = _first_line(function), function.body[0].lineno
    signature = _worded(source.lines(first, body - 1), face)
    if _is_for_the_class(function) or function.name == "__aiter__":
        return signature + _worded(source.lines(body, function.end_lineno or 0), face)
    lines = "".join(f"        {line}\n" for line in _body(function, face))
    return f"{signature}{_worded(source.docstring(function), face)}{lines}"


def _body(function: ast.FunctionDef | ast.AsyncFunctionDef, face: Face) -> Iterator[str]:
    """What a method does: it asks."""
    name, returns = function.name, ast.unparse(function.returns).strip("'") if function.returns else ""
    asked = f"lambda: self._async.{name}"
    if not any(ast.unparse(decorator) == "property" for decorator in function.decorator_list):
        asked += f"({_arguments(function, face)})"
    kind = returns.partition("[")[0]
    if name == "__init__":
        yield f"self._face(asynchronous.{face.name}({_arguments(function, face)}))"
    elif name == "__anext__":
        yield f"return self._next({asked})"
    elif returns == "Self":
        yield f"self._wait({asked})"
        yield "return self"
    elif isinstance(function, ast.AsyncFunctionDef):
        yield f"{'' if returns == 'None' else 'return '}self._wait({asked})"
    elif name == "on":
        yield f"return self._handled({asked})"
    elif name == "off":
        yield "return self._unhandled(handler)"
    elif kind in _HOMES:
        yield f"return {kind}(self._call({asked}), self._thread)"
    else:
        yield f"{'' if returns == 'None' else 'return '}self._call({asked})"


def _arguments(function: ast.FunctionDef | ast.AsyncFunctionDef, face: Face) -> str:
    """The parameters of a method, as it hands them on."""
    given = function.args
    parts = [argument.arg for argument in (*given.posonlyargs, *given.args)][1:]
    if given.vararg:
        parts.append(f"*{given.vararg.arg}")
    parts += (f"{argument.arg}={argument.arg}" for argument in given.kwonlyargs if argument.arg not in face.leaves_out)
    if given.kwarg:
        parts.append(f"**{given.kwarg.arg}")
    return ", ".join(parts)


def _is_for_the_class(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(decorator) == "classmethod" for decorator in function.decorator_list)


def _first_line(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return min(node.lineno for node in (function, *function.decorator_list))


def _worded(text: str, face: Face) -> str:
    for name in face.leaves_out:  # a parameter, or its line in the docstring
        text = re.sub(rf"^ +{name}: .*\n", "", text, flags=re.MULTILINE)
    for asynchronous, blocking in WORDS.items():
        text = text.replace(asynchronous, blocking)
    return text
