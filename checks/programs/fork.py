"""Work done in a process of its own: whatever it does to torch, nobody else sees it.

The process is forked from a server that has imported torch and computes nothing. Not from this one: threads that
computed here, and a CUDA context, do not survive a fork.
"""

import contextlib
import multiprocessing
import time
from collections.abc import Callable, Iterator
from multiprocessing import forkserver
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TypeVar

T = TypeVar("T")

SERVER = multiprocessing.get_context("forkserver")
# The first optimizer imports _dynamo; the main module of a test run is pytest, and each process imports it again. What
# is of torch.distributed each rank would import, and the first of the two warns as it is imported, of its own code.
SERVER.set_forkserver_preload(
    [
        "torch._dynamo",
        "torch.distributed.optim",
        "torch.distributed.checkpoint.state_dict",
        "pytest",
        "checks.programs.run",
        "checks.programs.leaks",
        "checks.programs.watch",
    ]
)


def start() -> None:
    """Let the server import torch while others do something else."""
    forkserver.ensure_running()


class Ended(Exception):
    """A process ended, or was ended, before its work was done; of several, those whose numbers are in `calls`."""

    def __init__(self, reason: str, calls: list[int]):
        super().__init__(reason)
        self.calls = calls


def forked(work: Callable[..., T], *arguments, seconds: float = 300) -> T:
    """What `work` returns in a process of its own. Raises Ended if that dies, or takes longer than `seconds`."""
    [(_, returned)] = together(work, [arguments], seconds)
    return returned


def together(work: Callable[..., T], calls: list[tuple], seconds: float) -> Iterator[tuple[int, T]]:
    """The number of a call and what `work` returns for it, in the order in which they end: all run at the same time.

    Raises Ended as `forked` does. Whoever asks for no more, or gets no more, leaves no process behind.
    """
    running = {}
    for number, arguments in enumerate(calls):
        here, there = SERVER.Pipe()
        process = SERVER.Process(target=send, args=(there, work, arguments))
        process.start()
        there.close()
        running[here] = number, process
    end = time.monotonic() + seconds  # now that the server has imported what it imports
    try:
        while running:
            ended = wait(running, end - time.monotonic())
            if not ended:
                raise Ended(f"it did not end within {seconds:g} seconds", [number for number, _ in running.values()])
            # All before any is told: one that died comes before those that failed because it did.
            returned = [(running[connection][0], receive(connection, *running[connection])) for connection in ended]
            for connection in ended:
                connection.close()
                running.pop(connection)[1].join()
            yield from returned
    finally:
        for _, process in running.values():
            process.kill()
            process.join()


def send(connection: Connection, work: Callable, arguments: tuple) -> None:
    connection.send(work(*arguments))
    with contextlib.suppress(EOFError):
        connection.recv()  # it is closed when that has arrived: a process that fails because this one ends comes later


def receive(connection: Connection, number: int, process: BaseProcess):
    try:
        return connection.recv()
    except EOFError:
        process.join()
        raise Ended(f"its process ended with {process.exitcode} and no result", [number]) from None
