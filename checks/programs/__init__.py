"""Programs are run, each in a process of its own, and what they print is compared with what is stored beside them."""


class Absent(Exception):
    """Something is not here that a run needs: a device, an old torch."""


class Wrong(Exception):
    """A program did not do what its page says. The message is the whole report."""
