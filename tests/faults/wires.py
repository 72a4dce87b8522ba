"""Wires that go bad on cue: between us and a server, over TCP or a Unix socket, for as long as the cue says."""

from __future__ import annotations

import select
import socket
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Literal

Mode = Literal["well", "refuse", "stall", "drop answers"]
Address = tuple[str, int] | Path


class Wire:
    """Passes bytes to the server and back while it is well.

    `refuse` ends each connection at once; `stall` passes nothing on, and what waited goes on when it is well again;
    `drop answers` lets the server hear and do everything, and ends the connection where its answer should come.
    """

    def __init__(self, listen: Address, server: Address) -> None:
        self._server = server
        self._listener = _socket(listen)
        self._listener.bind(str(listen) if isinstance(listen, Path) else listen)
        self._listener.listen(64)
        self.mode: Mode = "well"
        self.met = 0
        """How often a connection really met the fault."""
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def port(self) -> int:
        """The TCP port that it listens on."""
        return int(self._listener.getsockname()[1])

    def close(self) -> None:
        """Take no more connections."""
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError), client, _socket(self._server) as server:
            if self.mode == "refuse":
                self.met += 1
                return
            server.connect(str(self._server) if isinstance(self._server, Path) else self._server)
            self._pass_on(client, server)

    def _pass_on(self, client: socket.socket, server: socket.socket) -> None:
        while True:
            ready, _, _ = select.select([client, server], [], [], 0.2)
            if self.mode == "refuse":
                self.met += 1
                return
            if self.mode == "stall":
                self.met += bool(ready)
                time.sleep(0.1)
                continue
            for end in ready:
                said = end.recv(1 << 16)
                if not said:
                    return
                if end is server and self.mode == "drop answers":
                    self.met += 1
                    return
                (server if end is client else client).sendall(said)


def _socket(address: Address) -> socket.socket:
    if isinstance(address, Path):
        return socket.socket(socket.AF_UNIX)
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    return made
