"""The versions of the libraries that documents are made with."""

import functools
from importlib.metadata import PackageNotFoundError, version


@functools.cache
def library_version(name: str) -> str:
    """Return the version of a library, nothing when it is not installed."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
