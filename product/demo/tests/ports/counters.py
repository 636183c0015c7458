# <title>Error counters</title>
# <description>Adds up the errors of all ports; the property max_errors says how many are allowed</description>
# <tags>switch, counters</tags>
import re

from switch_cli import SwitchCli

allowed = int(PROPERTIES['max_errors'])
errors = 0
with SwitchCli(getGlobal('/Lab/Switch/port')) as cli:
    for port in ('1/1', '1/2', '1/3', '1/4'):
        errors += int(re.search(r'(\d+) errors', cli.ask(f'show counters {port}')).group(1))

print(f'{errors} errors, {allowed} allowed')
_RESULT = 'PASS' if errors <= allowed else ('FAIL', f'{errors} errors on four ports, only {allowed} are allowed')
