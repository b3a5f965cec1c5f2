"""The base of every typed part of a file: closed, frozen, aware of where it stands."""

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

Path = tuple[str | int, ...]

__all__ = ["Field", "Path", "Record"]


class Record(BaseModel):
    """A part of a file with known keys; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    _path: Path = PrivateAttr(default=())

    def at(self, *keys: str | int) -> Path:
        """Return the path from the top of the file to this record, or to the keys inside it."""
        return self._path + keys
