"""Loading WeasyPrint: quietly, and without the compilers that Python would ask on Linux."""

import ctypes.util
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from importlib import import_module
from io import StringIO

LIBRARY = "weasyprint"


def load() -> None:
    """Load the library; an OSError says that the computer lacks what it draws text with.

    It asks for each of its own libraries by several names, and Python answers on Linux by starting
    ldconfig, gcc and ld for each: a third of the time. There the system finds them without that, by
    the last of their names; if it does not, everything is asked for once more.
    """
    if LIBRARY in sys.modules:
        return
    # What it prints before it fails is English.
    with redirect_stdout(StringIO()):
        try:
            with _nobody_asked():
                import_module(LIBRARY)
        except OSError:
            import_module(LIBRARY)


@contextmanager
def _nobody_asked() -> Iterator[None]:
    """Let this thread find no library by a name that is not its file's, on Linux.

    On other systems no program is started to find it.
    """
    find, loading = ctypes.util.find_library, threading.get_ident()
    if sys.platform == "linux":
        ctypes.util.find_library = lambda name: (
            None if threading.get_ident() == loading else find(name)
        )
    try:
        yield
    finally:
        ctypes.util.find_library = find
