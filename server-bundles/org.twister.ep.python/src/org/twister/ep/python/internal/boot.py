# SPDX-License-Identifier: EPL-2.0
"""Executes a test as __main__, as "python FILE" would: boot.py CONTEXT VERDICT FILE ARGUMENT...

The names that tests see are in __main__; nothing is imported or connected before a test uses them. What the test ends with is written to the file VERDICT, never
to its output.
"""
import sys


def boot():
    os = sys.modules.get('os')
    if os is None:
        import os
    home, context, verdict, path = sys.argv[0], sys.argv[1], sys.argv[2], sys.argv[3]
    home = os.path.dirname(home)
    sys.argv[:] = sys.argv[3:]
    original = getattr(sys, 'orig_argv', None)
    if original is not None and context in original:
        at = original.index(context)
        del original[at - 1:at + 2]
    if sys.path and sys.path[0] == home:
        sys.path[0] = os.path.dirname(path)
    if hasattr(sys.stdout, 'reconfigure'):
        sys.stdout.reconfigure(line_buffering=True)

    values = read_context(context)
    api = lazy_api(os.path.join(home, 'api.py'), values)
    module = fresh_main(path)
    inject(module.__dict__, values, api)
    sys.modules['ce_libs'] = ce_libs(module.__dict__, values, api)
    return path, module.__dict__, Verdict(os, verdict)


def read_context(path):
    with open(path, 'rb') as file:
        parts = file.read().decode('utf-8', 'surrogateescape').split('\0')
    return dict(zip(parts[::2], parts[1::2]))


def fresh_main(path):
    """A module as the interpreter makes it for a script."""
    before = sys.modules['__main__']
    module = type(sys)('__main__')
    for name in ('__builtins__', '__annotations__'):
        if name in before.__dict__:
            module.__dict__[name] = {} if name == '__annotations__' else before.__dict__[name]
    module.__file__ = path
    if '__cached__' in before.__dict__:
        module.__cached__ = None
    loader = before.__dict__.get('__loader__')
    module.__loader__ = type(loader)('__main__', path) if hasattr(loader, 'path') else loader
    sys.modules['__main__'] = module
    return module


class lazy_api:
    """Loads api.py with the first call."""

    def __init__(self, path, values):
        self.path = path
        self.values = values
        self.loaded = None

    def __call__(self, function, *arguments):
        if self.loaded is None:
            with open(self.path, 'rb') as file:
                code = compile(file.read(), self.path, 'exec', dont_inherit=True)
            names = {'__name__': 'twister_api', '__file__': self.path}
            exec(code, names)
            self.loaded = names['Api']()
        return self.loaded.call(function, arguments)


class PROXY:
    """Each method is a function of the Central Engine."""

    def __init__(self, api):
        self.__dict__['_api'] = api

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        api = self.__dict__['_api']
        return lambda *arguments: api(name, *arguments)

    def __repr__(self):
        return '<PROXY of the Central Engine>'


def functions(api):
    def logMsg(logType, text):
        return api('logMsg', logType, text)

    def getGlobal(path):
        return api('getGlobal', path)

    def setGlobal(path, value):
        return api('setGlobal', path, value)

    return {'logMsg': logMsg, 'logMessage': logMsg, 'log_msg': logMsg, 'getGlobal': getGlobal, 'get_global': getGlobal, 'setGlobal': setGlobal,
            'set_global': setGlobal}


def inject(names, values, api):
    for name in ('USER', 'EP', 'SUITE_NAME', 'SUITE_ID', 'FILE_NAME', 'FILE_ID'):
        names[name] = values.get(name, '')
    names['currentTB'] = names['SUT'] = values.get('TESTBED', '')
    names['PROPERTIES'] = {name[2:]: value for name, value in values.items() if name.startswith('P:')}
    names['CONFIG'] = []
    names['ITERATION'] = names['PROPERTIES'].get('iterationNr', '')
    names['PROXY'] = PROXY(api)
    names.update(functions(api))


def ce_libs(names, values, api):
    """The module ce_libs of old tests: the same names, and the exceptions that end a test with a status."""
    module = type(sys)('ce_libs', 'Names of a running test.')
    own = module.__dict__
    inject(own, values, api)

    def missing(name):
        if name in ('ExceptionTestFail', 'ExceptionTestAbort', 'ExceptionTestTimeout', 'ExceptionTestSkip'):
            own[name] = type(name, (Exception,), {'__module__': 'ce_libs'})
            return own[name]
        raise AttributeError('module %r has no attribute %r' % ('ce_libs', name))

    own['__getattr__'] = missing
    return module


class Verdict:
    """Written once, by the process that was started, not by its forks."""

    def __init__(self, os, path):
        self.os = (os.open, os.write, os.close, os.getpid, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        self.pid = os.getpid()
        self.path = path

    def write(self, **fields):
        open_, write, close, getpid, flags = self.os
        if getpid() != self.pid:
            return
        data = ''.join('%s\0%s\0' % (name, str(value).replace('\0', '')) for name, value in fields.items() if value is not None)
        file = open_(self.path, flags, 0o600)
        try:
            write(file, data.encode('utf-8', 'backslashreplace')[:65536])
        finally:
            close(file)

    def ended(self, names, **fields):
        result = names.get('_RESULT')
        reason = None
        if isinstance(result, (tuple, list)) and len(result) == 2:
            result, reason = result
        self.write(result=result, reason=reason, **fields)

    def died(self, error):
        kind = 'assertion' if isinstance(error, AssertionError) else 'exception'
        try:
            text = str(error)
        except Exception:
            text = ''
        self.write(**{kind: ' '.join(c.__name__ for c in type(error).__mro__), 'message': text})


def load(path):
    if path.lower().endswith(('.pyc', '.pyo')):
        import marshal
        with open(path, 'rb') as file:
            file.read(16)
            return marshal.load(file)
    with open(path, 'rb') as file:
        source = file.read()
    return compile(source, path, 'exec', dont_inherit=True)


def main():
    path, names, verdict = boot()
    try:
        exec(load(path), names)
    except SystemExit as end:
        code = end.code
        if code is None or isinstance(code, int):
            verdict.ended(names, exit=int(code or 0))
        else:
            verdict.ended(names, exit='text', text=code)
        raise
    except BaseException as error:
        verdict.died(error)
        show(error)
        raise SystemExit(1) from None
    verdict.ended(names)


def show(error):
    """As the interpreter does, without the frames of this file."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    error.__traceback__ = trace
    sys.last_type, sys.last_value, sys.last_traceback = type(error), error, trace
    if sys.version_info >= (3, 12):
        sys.last_exc = error
    sys.excepthook(type(error), error, trace)


main()
