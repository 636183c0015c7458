# <title>Jumbo frames</title>
# <description>Sends a frame larger than 1518 bytes. This software does not forward it yet: the test is optional and fails</description>
# <tags>switch, mtu</tags>
import sys

from switch_cli import SwitchCli

size = sys.argv[1]
with SwitchCli(getGlobal('/Lab/Switch/port')) as cli:
    cli.ask('ping size 1500')
    answer = cli.ask(f'ping size {size}')

if 'received' not in answer:
    _RESULT = ('FAIL', answer)
