# <title>48 hours of traffic</title>
# <description>Full load on all ports for two days. Part of the project, but not runnable: it is delivered to the EP and skipped</description>
# <tags>switch, soak</tags>
import time

time.sleep(48 * 3600)
