# <title>LACP failover</title>
# <description>Takes one link out of the group and expects the traffic on the other within 50 ms</description>
# <tags>switch, lacp, expect</tags>
package require Expect

set timeout 10
set limit 50
spawn -open [socket 127.0.0.1 [getGlobal /Lab/Switch/port]]
expect "AX24> "

send "lacp fail 1/1\n"
expect {
    -re {traffic moved in ([0-9]+) ms} { set took $expect_out(1,string) }
    timeout { return "the traffic was not moved within $timeout s" }
}
expect "AX24> "

logMessage logRunning "failover took $took ms"
if {$took > $limit} {
    return "failover took $took ms, $limit ms are allowed"
}
return PASS
