# <title>Link state</title>
# <description>Enables the ports given as parameters, one after the other, and expects each link to come up</description>
# <tags>switch, ports, expect</tags>
package require Expect

set timeout 10
spawn -open [socket 127.0.0.1 [getGlobal /Lab/Switch/port]]
expect "AX24> "

foreach port $argv {
    send "enable port $port\n"
    expect {
        "port $port: link up" { puts "\n$port is up" }
        timeout { return "no link on $port after $timeout s" }
        eof { return "the switch closed the session" }
    }
    expect "AX24> "
}

send "show interfaces\n"
expect {
    "down" { return "a port is still down" }
    "AX24> " {}
    timeout { return "the switch does not answer" }
}
return PASS
