# <title>LACP bundle</title>
# <description>Bundles the two ports given as parameters and waits until the group distributes traffic</description>
# <tags>switch, lacp</tags>
import sys
import time

from switch_cli import SwitchCli

first, second = sys.argv[1:3]
deadline = time.monotonic() + 10
with SwitchCli(getGlobal('/Lab/Switch/port')) as cli:
    cli.ask(f'lacp create {first} {second}')
    state = cli.ask('lacp show')
    while 'distributing' not in state and time.monotonic() < deadline:
        time.sleep(0.3)
        state = cli.ask('lacp show')

assert 'distributing' in state, f'the group is still {state.split(",")[0].split()[-1]} after 10 s'
assert first in state and second in state, f'a member is missing: {state}'
