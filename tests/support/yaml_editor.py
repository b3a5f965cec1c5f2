"""An editor with the yaml-language-server, which finds schemas by a file's first line only."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from json_rpc import Peer
from node_packages import node, package

CURSOR = "▮"
_SETTINGS = {
    "yaml": {
        "validate": True,
        "hover": True,
        "hoverSchemaSource": False,
        "completion": True,
        "schemaStore": {"enable": False},
        "kubernetesCRDStore": {"enable": False},
    }
}
_ABLE = {
    "workspace": {"configuration": True},
    "textDocument": {
        "completion": {"completionItem": {"snippetSupport": True}},
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {},
    },
}


@dataclass(frozen=True)
class Mark:
    """A place that is marked; lines and columns count from 1, the last column is not included."""

    line: int
    column: int
    end_column: int
    message: str


class Editor:
    """One editor for several files; where a text has a cursor, it is taken out of the text."""

    def __init__(self) -> None:
        server = package("yaml-language-server") / "bin" / "yaml-language-server"
        self._peer = Peer([node(), server, "--stdio"], _answer)
        self._peer.ask("initialize", {"processId": None, "rootUri": None, "capabilities": _ABLE})
        self._peer.tell("initialized", {})
        self._peer.hear("workspace/configuration")  # no file is read by other settings than ours

    def close(self) -> None:
        """End the server."""
        self._peer.close()

    def marks(self, path: Path, text: str) -> list[Mark]:
        """Return what is marked in a text that is opened as a file."""
        uri = path.as_uri()
        plain = text.replace(CURSOR, "")
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": plain}
        self._peer.tell("textDocument/didOpen", {"textDocument": document})
        told = self._peer.hear("textDocument/publishDiagnostics")
        while told["uri"] != uri:  # a file that was open before may be read again
            told = self._peer.hear("textDocument/publishDiagnostics")
        return [_mark(found) for found in told["diagnostics"]]

    def hover(self, path: Path, text: str) -> str:
        """Return what is shown over the place of the cursor."""
        shown = self._asked_at("textDocument/hover", path, text)
        return str(shown["contents"]["value"])

    def offers(self, path: Path, text: str) -> dict[str, dict[str, Any]]:
        """Return the completions at the cursor, by label."""
        shown = self._asked_at("textDocument/completion", path, text)
        return {item["label"]: item for item in shown["items"]}

    def _asked_at(self, method: str, path: Path, text: str) -> Any:
        self.marks(path, text)
        above, _, _ = text.partition(CURSOR)
        *lines, last = above.split("\n")
        position = {"line": len(lines), "character": len(last)}
        return self._peer.ask(
            method, {"textDocument": {"uri": path.as_uri()}, "position": position}
        )


def _mark(found: dict[str, Any]) -> Mark:
    start, end = found["range"]["start"], found["range"]["end"]
    assert start["line"] == end["line"]
    return Mark(start["line"] + 1, start["character"] + 1, end["character"] + 1, found["message"])


def _answer(method: str, params: Any) -> Any:
    """Return what an editor answers; it lends the server no files and no network."""
    assert method in {"workspace/configuration", "client/registerCapability"}, method
    if method == "client/registerCapability":
        return None
    return [_SETTINGS.get(item["section"], {}) for item in params["items"]]
