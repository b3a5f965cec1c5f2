"""Templates that are compiled once in a process, however many packs they are part of."""

from types import CodeType

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """The code of templates by their name and file, as it was when they were last compiled.

    A pack that is read anew has new environments, but mostly the same templates.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._codes: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template its code, if it was compiled from the same text."""
        checksum, code = self._codes.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template, in place of that of an earlier text."""
        if bucket.code is not None:
            self._codes[bucket.key] = bucket.checksum, bucket.code
