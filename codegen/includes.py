"""Follow the inclusions of Asterisk's XML documentation: `xi:include`, with the paths that it uses.

A path goes from the top of the document to elements by their names and their `name`: `/docs/manager[@name='Login']`
and so on. Its other forms (`text()`, `node()`) pull prose into prose, where nothing is read.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

_INCLUDE = "{http://www.w3.org/2001/XInclude}include"
_POINTER = re.compile(r"xpointer\(/?docs/(.*)\)")
_STEP = re.compile(
    r"(?P<tag>[\w-]+)(?:\[(?:@name\s*=\s*'(?P<name>[^']*)'|contains\(@name,\s*'(?P<part>[^']*)'\)|(?P<place>\d+))\])?"
)


class Includes:
    """Knows the whole document, and so what an inclusion stands for."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._found: dict[str, list[Element]] = {}
        self.lost: list[str] = []
        """What inclusions point at that is not there, or that are no paths of this kind."""

    def children(self, element: Element | None, tag: str | None = None) -> Iterator[Element]:
        """The children of an element, of one tag if need be, inclusions replaced by what they stand for."""
        for child in () if element is None else element:
            if child.tag == _INCLUDE:
                yield from (target for target in self._targets(child) if tag is None or target.tag == tag)
            elif tag is None or child.tag == tag:
                yield child

    def child(self, element: Element, tag: str) -> Element | None:
        """The first child of a tag."""
        return next(self.children(element, tag), None)

    def _targets(self, include: Element) -> list[Element]:
        pointer = include.get("xpointer", "")
        if pointer not in self._found:
            self._found[pointer] = []  # what an inclusion in a circle finds while it is followed
            self._found[pointer] = self._follow(pointer)
            if not self._found[pointer]:
                self.lost.append(pointer)
        return self._found[pointer]

    def _follow(self, pointer: str) -> list[Element]:
        path = _POINTER.fullmatch(pointer.strip())
        if path is None:
            return []
        found = [self._root]
        for step in path[1].split("/"):
            if (match := _STEP.fullmatch(step)) is None:
                return []
            inside = [list(self.children(element, match["tag"])) for element in found]
            found = [element for elements in inside for element in _picked(elements, match)]
        return found


def _picked(elements: list[Element], step: re.Match[str]) -> list[Element]:
    if step["name"] is not None:
        return [element for element in elements if element.get("name") == step["name"]]
    if step["part"] is not None:
        return [element for element in elements if step["part"] in element.get("name", "")]
    if step["place"] is not None:
        return elements[int(step["place"]) - 1 : int(step["place"])]
    return elements
