"""How far some work has come and how long it will take, in a few words."""


def pace(done: int, total: int, label: str, speed: float | None) -> str:
    """Return how much is done, and once the speed is known also that and the time that is left."""
    words = [f"{done} av {total} {label}"]
    if speed:
        words += [f"{_figure(speed)} per sekund", f"{_time((total - done) / speed)} kvar"]
    return " · ".join(words)


def _figure(speed: float) -> str:
    """Return a speed with as many digits as say something."""
    return f"{speed:.{0 if speed >= 10 else 1 if speed >= 0.1 else 2}f}".replace(".", ",")


def _time(seconds: float) -> str:
    minutes, hours = round(seconds / 60), round(seconds / 3600)
    if seconds < 90:
        return f"{round(seconds)} s"
    return f"{minutes} min" if minutes < 90 else f"{hours} tim"
