# SPDX-License-Identifier: EPL-2.0
"""Calls functions of the EP and the Central Engine: values as tagged netstrings over a loopback connection, one per process."""
import os
import socket
import threading


class Api:

    def __init__(self):
        self.lock = threading.Lock()
        self.connection = None
        self.pid = None

    def call(self, function, arguments):
        with self.lock:
            if self.connection is None or self.pid != os.getpid():
                self.connect()
            self.connection.write(encode([function] + list(arguments)))
            self.connection.flush()
            answer = decode(self.connection)
        if answer[0]:
            return answer[1]
        raise RuntimeError(answer[1])

    def connect(self):
        port, token = os.environ['TWISTER_API'].split(':')
        self.connection = socket.create_connection(('127.0.0.1', int(port))).makefile('rwb')
        self.pid = os.getpid()
        self.connection.write(encode(token))


def encode(value):
    if value is None:
        payload, tag = b'', b'~'
    elif value is True or value is False:
        payload, tag = (b'true' if value else b'false'), b'!'
    elif isinstance(value, int):
        payload, tag = b'%d' % value, b'#'
    elif isinstance(value, float):
        payload, tag = repr(value).encode(), b'^'
    elif isinstance(value, (bytes, bytearray)):
        payload, tag = bytes(value), b','
    elif isinstance(value, str):
        payload, tag = value.encode('utf-8', 'backslashreplace'), b','
    elif isinstance(value, dict):
        payload, tag = b''.join(encode(str(name)) + encode(item) for name, item in value.items()), b'}'
    elif isinstance(value, (list, tuple, set, frozenset)):
        payload, tag = b''.join(encode(item) for item in value), b']'
    else:
        raise TypeError('a value of type %s cannot leave the test' % type(value).__name__)
    return b'%d:' % len(payload) + payload + tag


def decode(stream):
    digits = b''
    while True:
        byte = stream.read(1)
        if byte == b':':
            break
        if not byte.isdigit():
            raise ConnectionError('the EP has closed the connection')
        digits += byte
    payload = stream.read(int(digits))
    return VALUES[stream.read(1)](payload)


def decode_all(payload):
    import io
    stream = io.BytesIO(payload)
    while stream.tell() < len(payload):
        yield decode(stream)


def decode_dict(payload):
    items = list(decode_all(payload))
    return dict(zip(items[::2], items[1::2]))


VALUES = {b',': lambda p: p.decode('utf-8', 'surrogateescape'), b'#': int, b'^': float, b'!': lambda p: p == b'true', b'~': lambda p: None,
          b']': lambda p: list(decode_all(p)), b'}': decode_dict}
