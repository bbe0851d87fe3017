"""Work done in a process of its own: whatever it does to torch, nobody else sees it.

The process is forked from a server that has imported torch and computes nothing. Not from this one: threads that
computed here, and a CUDA context, do not survive a fork.
"""

import multiprocessing
from collections.abc import Callable
from multiprocessing import forkserver
from typing import TypeVar

T = TypeVar("T")

SERVER = multiprocessing.get_context("forkserver")
# The first optimizer imports _dynamo; the main module of a test run is pytest, and each process imports it again.
SERVER.set_forkserver_preload(
    ["torch._dynamo", "pytest", "checks.programs.run", "checks.programs.leaks", "checks.programs.watch"]
)


def start() -> None:
    """Let the server import torch while others do something else."""
    forkserver.ensure_running()


class Ended(Exception):
    """The process ended, or was ended, before its work was done."""


def forked(work: Callable[..., T], *arguments, seconds: float = 300) -> T:
    """What `work` returns in a process of its own. Raises Ended if that dies, or takes longer than `seconds`."""
    receiving, sending = SERVER.Pipe(duplex=False)
    process = SERVER.Process(target=send, args=(sending, work, arguments))
    process.start()
    sending.close()
    try:
        if not receiving.poll(seconds):
            process.kill()
            raise Ended(f"it did not end within {seconds:g} seconds")
        return receiving.recv()
    except EOFError:
        process.join()
        raise Ended(f"its process ended with {process.exitcode} and no result") from None
    finally:
        process.join()


def send(sending, work: Callable, arguments: tuple) -> None:
    sending.send(work(*arguments))
