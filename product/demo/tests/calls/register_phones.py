# <title>Register the phones</title>
# <description>Registers the extensions given as parameters, and tells the following tests which ones by a global parameter</description>
# <tags>voice, sip</tags>
import sys
import time

registered = []
for extension in sys.argv[1:]:
    print(f'REGISTER sip:{extension}@px200.lab')
    time.sleep(0.5)  # the registrar checks the phone
    print('200 OK')
    registered.append(extension)

setGlobal('/Lab/Voice/registered', registered)
print(len(registered), 'phones on test bed', currentTB)
