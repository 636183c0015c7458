# Simulator of the PBX PX200: its console on standard input and output. It takes its time, as phones do.

set registered {201 202 203}
array set forward {}

proc say {ms text} {
    after $ms
    puts $text
    flush stdout
}

proc prompt {} {
    puts -nonewline "pbx# "
    flush stdout
}

puts "PX200 console"
prompt
while {[gets stdin line] >= 0} {
    lassign [string trim $line] verb from to
    switch -- $verb {
        dial {
            say 500 "$from -> $to: ringing"
            if {[info exists forward($to)]} {
                say 700 "$to: no answer, forwarded to $forward($to)"
                set to $forward($to)
                say 300 "$from -> $to: ringing"
            }
            if {$to in $registered} {
                say 600 "$from -> $to: answered"
            } else {
                say 200 "$from -> $to: no such extension"
            }
        }
        forward { set forward($from) $to; say 100 "$from is forwarded to $to" }
        hangup { say 300 "call ended, 3 s" }
        exit { break }
        default { puts "unknown command: $verb" }
    }
    prompt
}
