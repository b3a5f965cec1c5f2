"""JSON-RPC over the streams of a process, as editors and language servers talk."""

import json
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

LIFETIME = 300  # seconds; a process that falls silent is ended, so that no test waits for ever

Message = dict[str, Any]
Answer = Callable[[str, Any], Any]


class Peer:
    """A process to talk with; `answer` is what it gets when it asks for something itself."""

    def __init__(self, command: Sequence[str | Path], answer: Answer) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._answer = answer
        self._asked = 0
        self._end = threading.Timer(LIFETIME, self._process.kill)
        self._end.daemon = True
        self._end.start()

    def close(self) -> None:
        """End the process."""
        self._end.cancel()
        self._process.kill()
        self._process.communicate()

    def ask(self, method: str, params: Any) -> Any:
        """Return the result of a request."""
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        for message in self._messages():
            if message.get("id") == self._asked and "method" not in message:
                return message["result"]
        raise AssertionError("the process ended instead of answering")

    def tell(self, method: str, params: Any) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    def hear(self, method: str) -> Any:
        """Return what the next notification of a sort says."""
        for message in self._messages():
            if message.get("method") == method:
                return message["params"]
        raise AssertionError("the process ended instead of telling")

    def _messages(self) -> Iterator[Message]:
        """Yield what the process says, and answer what it asks."""
        while (message := self._receive()) is not None:
            if "method" in message and "id" in message:
                result = self._answer(message["method"], message.get("params"))
                self._send({"id": message["id"], "result": result})
            yield message

    def _send(self, message: Message) -> None:
        assert self._process.stdin
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> Message | None:
        assert self._process.stdout
        length = 0
        while (line := self._process.stdout.readline()) not in {b"\r\n", b""}:
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        body = self._process.stdout.read(length)
        message: Message | None = json.loads(body) if body else None
        return message
