"""Work done in a process forked from this one: whatever it does to torch, nobody else sees it."""

import os
import pickle
import select
import signal
import sys
import traceback
import warnings
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Ended(Exception):
    """The process ended, or was ended, before its work was done."""


def forked(work: Callable[[], T], seconds: float = 300) -> T:
    """What `work` returns, in a process that shares what is imported here. Raises Ended if it dies or takes longer.

    For CUDA this process must not have touched the device: a context does not survive a fork.
    """
    reading, writing = os.pipe()
    sys.stdout.flush()
    with warnings.catch_warnings():
        # Python 3.12 warns where there are threads: those here are of numpy's BLAS, which joins them before a fork.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if not child:
        try:
            os.close(reading)
            with open(writing, "wb") as pipe:
                pickle.dump(work(), pipe)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    os.close(writing)
    try:
        ready, _, _ = select.select([reading], [], [], seconds)
        if not ready:
            os.kill(child, signal.SIGKILL)
            raise Ended(f"it did not end within {seconds:g} seconds")
        with open(reading, "rb", closefd=False) as pipe:
            sent = pipe.read()
    finally:
        os.close(reading)
        _, status = os.waitpid(child, 0)
    if status:
        raise Ended(f"its process ended with {os.waitstatus_to_exitcode(status)} and no result")
    return pickle.loads(sent)
