"""How fast some work goes and how long it will take, in a few words."""


def pace(far: str, done: int, share: float, seconds: float) -> str:
    """Return how far work has come, and once something is done also its speed and the time left."""
    if not (done and share and seconds):
        return far
    left = seconds * (1 - share) / share
    return f"{far} · {_figure(done / seconds)} per sekund · {_time(left)} kvar"


def _figure(speed: float) -> str:
    """Return a speed with as many digits as say something."""
    return f"{speed:.{0 if speed >= 10 else 1 if speed >= 0.1 else 2}f}".replace(".", ",")


def _time(seconds: float) -> str:
    minutes, hours = round(seconds / 60), round(seconds / 3600)
    if seconds < 90:
        return f"{round(seconds)} s"
    return f"{minutes} min" if minutes < 90 else f"{hours} tim"
