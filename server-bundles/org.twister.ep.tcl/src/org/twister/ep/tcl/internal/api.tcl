# SPDX-License-Identifier: EPL-2.0
# Calls functions of the EP and the Central Engine: values as tagged netstrings over a loopback connection. Arguments are texts; true and false come back as 1 and 0,
# lists and dictionaries as such.

namespace eval ::twister {
	variable connection {}
}

proc ::twister::call {args} {
	variable connection
	if {$connection eq {}} {
		lassign [split $::env(TWISTER_API) :] port token
		set connection [socket 127.0.0.1 $port]
		fconfigure $connection -translation binary -buffering full
		puts -nonewline $connection [text $token]
	}
	set payload {}
	foreach arg $args {
		append payload [text $arg]
	}
	puts -nonewline $connection "[string length $payload]:$payload\]"
	flush $connection
	lassign [take] success value
	if {!$success} {
		return -code error $value
	}
	return $value
}

proc ::twister::text {value} {
	set bytes [encoding convertto utf-8 $value]
	return "[string length $bytes]:$bytes,"
}

proc ::twister::take {} {
	variable connection
	set digits {}
	while {[set c [read $connection 1]] ne ":"} {
		if {$c eq {}} {
			error "the EP has closed the connection"
		}
		append digits $c
	}
	set payload [read $connection $digits]
	return [value $payload [read $connection 1]]
}

proc ::twister::value {payload tag} {
	switch -- $tag {
		, { return [encoding convertfrom utf-8 $payload] }
		! { return [expr {$payload eq "true"}] }
		~ { return {} }
		] - \} { return [items $payload] }
		default { return $payload }
	}
}

proc ::twister::items {payload} {
	set items {}
	while {$payload ne {}} {
		set colon [string first : $payload]
		set length [string range $payload 0 $colon-1]
		set end [expr {$colon + 1 + $length}]
		lappend items [value [string range $payload $colon+1 $end-1] [string index $payload $end]]
		set payload [string range $payload $end+1 end]
	}
	return $items
}
