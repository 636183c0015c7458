# <title>Prepare the access switch</title>
# <description>Set-up of the suite: starts the device (a simulator), checks its software and tells the other tests its port by a global parameter</description>
# <tags>setup, switch</tags>
import os
import subprocess
import sys

from switch_cli import SwitchCli

simulator = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'lab', 'ax24.tcl')
device = subprocess.Popen(['tclsh', simulator], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
port = device.stdout.readline().decode().strip()
if not port:
    sys.exit('the simulator of the switch did not start')
print('the switch listens on port', port)

with SwitchCli(port) as cli:
    version = cli.ask('show version')
expected = getGlobal('/Lab/Switch/software')
if f'software {expected},' not in version:
    sys.exit(f'software {expected} is expected, the switch says: {version}')

setGlobal('/Lab/Switch/port', port)
logMsg('logRunning', f'access switch is ready on port {port}')
