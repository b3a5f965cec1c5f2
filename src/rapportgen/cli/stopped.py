"""The program told to end before it is done: by Ctrl-C, `kill`, or a terminal that is closed."""

CTRL_C = 130  # as shells count: 128 and the number of the signal


class Stopped(BaseException):
    """Another program, or the terminal, says that this one is to end; Ctrl-C has its own."""

    def __init__(self, number: int) -> None:
        """Remember which signal said so."""
        super().__init__(number)
        self.code = 128 + number


STOPS = (KeyboardInterrupt, Stopped)


def stop_code(stop: BaseException) -> int:
    """Return the exit code of a program that was told to end."""
    return stop.code if isinstance(stop, Stopped) else CTRL_C
