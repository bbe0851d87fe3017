"""Programs are run, each in a process of its own, and what they print is compared with what is stored beside them."""


class Absent(Exception):
    """Something is not here that a run needs; it has to be where the environment `variable` lists `value`."""

    def __init__(self, reason: str, variable: str, value: str = "1"):
        super().__init__(reason)
        self.variable, self.value = variable, value


class Wrong(Exception):
    """A program did not do what its page says. The message is the whole report."""
