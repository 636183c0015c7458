# Simulator of the access switch AX24: a command line on a free TCP port of this machine. Its first line of output says which one.
# Several sessions share one device. It takes its time, as devices do.

array set link {1/1 down 1/2 down 1/3 up 1/4 up}
array set errors {1/1 0 1/2 2 1/3 0 1/4 1}
array set group {}

proc answer {session args} {
    foreach line $args {
        puts $session $line
    }
    puts -nonewline $session "AX24> "
    flush $session
}

# Answers later, without holding up the other sessions
proc answerAfter {ms session args} {
    after $ms [list safely $session [linsert $args 0 answer $session]]
}

proc safely {session script} {
    if {$session in [chan names]} {
        eval $script
    }
}

proc command {session line} {
    global link errors group
    lassign $line verb what port other
    switch -- "$verb $what" {
        "show version" { answer $session "AX24 access switch, software 4.2.1, uptime 12 days" }
        "show interfaces" {
            set lines {}
            foreach name [lsort [array names link]] {
                lappend lines [format "%-6s %-5s 1000 full" $name $link($name)]
            }
            answer $session {*}$lines
        }
        "enable port" {
            set link($port) up
            answerAfter 700 $session "port $port: negotiating" "port $port: link up, 1000 full"
        }
        "disable port" {
            set link($port) down
            answerAfter 200 $session "port $port: link down"
        }
        "loopback port" { answerAfter 1500 $session "port $port: $other frames sent, $other frames received, 0 lost" }
        "show counters" { answerAfter 300 $session "port $port: 184467 frames, $errors($port) errors" }
        "ping size" {
            if {$port > 1518} {
                answerAfter 900 $session "frame of $port bytes dropped: MTU is 1518"
            } else {
                answerAfter 300 $session "frame of $port bytes received after 0.4 ms"
            }
        }
        "lacp create" {
            set group(members) [list $port $other]
            set group(since) [clock milliseconds]
            answer $session "group 1: [join $group(members) { }]"
        }
        "lacp show" {
            set state [expr {[clock milliseconds] - $group(since) < 1200 ? "negotiating" : "distributing"}]
            answerAfter 200 $session "group 1: $state, members [join $group(members) { }]"
        }
        "lacp fail" {
            answerAfter 1200 $session "port $port: link down" "group 1: traffic moved in 38 ms" "group 1: distributing"
        }
        "shutdown " {
            answer $session "going down"
            after 100 exit
        }
        "exit " { close $session }
        default { answer $session "unknown command: $line" }
    }
}

proc readable {session} {
    if {[gets $session line] >= 0} {
        command $session [string trim $line]
    } elseif {[eof $session]} {
        close $session
    }
}

proc accept {session address port} {
    fconfigure $session -blocking 0 -buffering full -translation {auto lf}
    fileevent $session readable [list readable $session]
    answer $session "AX24 access switch. Login: demo"
}

set server [socket -server accept -myaddr 127.0.0.1 0]
puts [lindex [fconfigure $server -sockname] 2]
flush stdout
vwait forever
