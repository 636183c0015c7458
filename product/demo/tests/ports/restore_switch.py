# <title>Restore the access switch</title>
# <description>Teardown of the suite: takes the ports down again and switches the device off, whatever happened before</description>
# <tags>teardown, switch</tags>
from switch_cli import SwitchCli

port = getGlobal('/Lab/Switch/port')
if port:
    with SwitchCli(port) as cli:
        cli.ask('disable port 1/1')
        cli.ask('disable port 1/2')
        cli.ask('shutdown')
else:
    print('the switch was never started')
