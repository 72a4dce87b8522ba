"""A wire to the database that is cut on cue: before a word reaches the server, or before its answer comes back."""

import select
import socket
import threading
from contextlib import suppress
from pathlib import Path


class CutWire:
    """Passes bytes between clients and the server's socket until it is told to cut.

    `cut_answer_to(word)`: the next time a client says the word, the server hears it and does it, and then the
    connection ends without the answer. `cut_before(word)`: it ends before the server hears it.
    """

    def __init__(self, folder: Path, server: Path) -> None:
        self._server = str(server)
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / ".s.PGSQL.5432"))
        self._listener.listen(16)
        self._answer_to = self._before = b""
        self.cuts = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_answer_to(self, word: bytes) -> None:
        self._answer_to = word

    def cut_before(self, word: bytes) -> None:
        self._before = word

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._pass_on, args=(client,), daemon=True).start()

    def _pass_on(self, client: socket.socket) -> None:
        with suppress(ConnectionError), client, socket.socket(socket.AF_UNIX) as server:
            server.connect(self._server)
            while True:
                ready, _, _ = select.select([client, server], [], [])
                if client in ready:
                    said = client.recv(1 << 16)
                    if not said or self._cuts_before(said):
                        return
                    server.sendall(said)
                    if self._cuts_answer_to(said):
                        server.recv(1 << 16)  # the server has answered, so it is done
                        return
                if server in ready:
                    answer = server.recv(1 << 16)
                    if not answer:
                        return
                    client.sendall(answer)

    def _cuts_before(self, said: bytes) -> bool:
        if not self._before or self._before not in said:
            return False
        self._before = b""
        self.cuts += 1
        return True

    def _cuts_answer_to(self, said: bytes) -> bool:
        if not self._answer_to or self._answer_to not in said:
            return False
        self._answer_to = b""
        self.cuts += 1
        return True
