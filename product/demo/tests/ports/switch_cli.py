"""Talks to the command line of an access switch. A helper of the tests beside it, no test itself."""
import socket

PROMPT = b'AX24> '


class SwitchCli:
    """One session. Use it in a with statement."""

    def __init__(self, port):
        self.session = socket.create_connection(('127.0.0.1', int(port)), timeout=10)
        self.banner = self._answer()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.session.close()

    def _answer(self):
        received = b''
        while not received.endswith(PROMPT):
            part = self.session.recv(4096)
            if not part:
                break
            received += part
        return received.decode()[:-len(PROMPT)].strip()

    def ask(self, command):
        """Gives a command and returns what the switch answers; both go to the log."""
        print('AX24>', command)
        self.session.sendall(command.encode() + b'\n')
        answer = self._answer()
        print(answer)
        return answer
