# <title>Basic call</title>
# <description>Calls from one extension to the other on the console of the PBX, and hangs up. Parameters: caller, called</description>
# <tags>voice, expect</tags>
package require Expect

set timeout 10
lassign $argv caller called
spawn [info nameofexecutable] [file join [file dirname [info script]] lab pbx.tcl]
expect "pbx# "

send "dial $caller $called\r"
expect {
    "$called: answered" {}
    "no such extension" { return "$called is not registered" }
    timeout { return "$called did not answer within $timeout s" }
}
expect "pbx# "
send "hangup\r"
expect {
    "call ended" {}
    timeout { return "the call could not be ended" }
}
expect "pbx# "
send "exit\r"
expect eof
return PASS
