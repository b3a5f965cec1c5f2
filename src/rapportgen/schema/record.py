"""The base of every typed part of a file: closed, frozen, aware of where it stands."""

import os

# Looking for plugins of pydantic's costs a tenth of a whole check, and none is wanted here.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

Path = tuple[str | int, ...]

__all__ = ["Field", "Path", "Record"]


class Record(BaseModel):
    """A part of a file with known keys; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    _path: Path = PrivateAttr(default=())

    def stand_at(self, path: Path) -> None:
        """Note where in the file the record stands; said once, when the file has been read."""
        # Setting self._path has pydantic look for what the name is, once for every record.
        if self.__pydantic_private__ is not None:
            self.__pydantic_private__["_path"] = path

    def at(self, *keys: str | int) -> Path:
        """Return the path from the top of the file to this record, or to the keys inside it."""
        # Asking for self._path is ten times slower, and the checks ask for every row.
        path: Path = (self.__pydantic_private__ or {}).get("_path", ())
        return path + keys
