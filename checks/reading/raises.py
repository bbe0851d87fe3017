"""Every error and warning that the installed torch.optim can raise, read from its source by the syntax tree."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import torch

HOME = Path(torch.optim.__file__).parent


@dataclass(frozen=True)
class Raise:
    where: str  # "adam.py: Adam.__init__"
    line: int
    kind: str  # the class that is raised, or the call that warns
    message: ast.expr | None
    constants: tuple[tuple[str, ast.expr], ...]  # the module's own, which a message may name

    @cached_property
    def words(self) -> str:
        """A regular expression of the message, in which what the program fills in may be anything."""
        return re.sub(r"(\\ |\\\n|\s)+", r"\\s+", pattern(self.message, dict(self.constants)))

    @property
    def is_readable(self) -> bool:
        """Whether enough of the message stands in the source to know it again."""
        return len(re.findall(r"[A-Za-z]{2,}", self.words.replace(r"\s", ""))) > 1

    def __str__(self) -> str:
        return f"{self.where}, line {self.line}: {self.kind}: {self.message and ast.unparse(self.message)}"


def pattern(node: ast.expr | None, constants: dict) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return re.escape(text)
        case ast.JoinedStr(values=parts):
            return "".join(pattern(part, constants) for part in parts)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return pattern(left, constants) + pattern(right, constants)
        case ast.Name(id=name) if name in constants:
            return pattern(constants[name], constants)
        case _:
            return ".*?"


def raises() -> Iterator[Raise]:
    for file in sorted(HOME.rglob("*.py")):
        tree = ast.parse(file.read_text())
        constants = tuple(
            (target.id, statement.value)
            for statement in tree.body
            if isinstance(statement, ast.Assign)
            for target in statement.targets
            if isinstance(target, ast.Name)
        )
        for inside, node in walk(tree, ()):
            if found := raised(node):
                kind, message = found
                where = f"{file.relative_to(HOME)}: {'.'.join(inside)}"
                yield Raise(where, node.lineno, kind, message, constants)


def walk(node: ast.AST, inside: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], ast.AST]]:
    """Every node, with the names of the classes and functions around it."""
    for child in ast.iter_child_nodes(node):
        names = (*inside, child.name) if isinstance(child, ast.FunctionDef | ast.ClassDef) else inside
        yield names, child
        yield from walk(child, names)


def raised(node: ast.AST) -> tuple[str, ast.expr | None] | None:
    match node:
        case ast.Raise(exc=ast.Call(func=kind, args=args)):
            return ast.unparse(kind), args[0] if args else None
        case ast.Raise(exc=ast.Name(id=kind)):
            return kind, None
        case ast.Call(func=ast.Attribute(value=ast.Name(id="warnings"), attr="warn"), args=[message, *_]):
            return "warnings.warn", message
        case ast.Assert(msg=message):
            return "assert", message
    return None
