# <title>Call forwarding on no answer</title>
# <description>Forwards an extension and expects a call to it to be answered at the other one</description>
# <tags>voice, expect</tags>
package require Expect

set timeout 10
spawn [info nameofexecutable] [file join [file dirname [info script]] lab pbx.tcl]
expect "pbx# "

send "forward 202 203\r"
expect "is forwarded"
expect "pbx# "
send "dial 201 202\r"
expect {
    "203: answered" { set result PASS }
    "202: answered" { set result "the call was answered at 202, it should have been forwarded" }
    timeout { set result "nobody answered within $timeout s" }
}
expect "pbx# "
send "exit\r"
expect eof
return $result
