# SPDX-License-Identifier: EPL-2.0
# Sources a test as "tclsh FILE" would: boot.tcl CONTEXT VERDICT FILE ARGUMENT...
# The names that tests see are global; nothing is loaded or connected before a test uses them. What the test ends with is written to the file VERDICT.

namespace eval ::twister {
	variable home [file dirname [info script]]
}

# Any function of the Central Engine. The real one is in api.tcl.
proc ::twister::call {args} {
	variable home
	uplevel #0 [list source [file join $home api.tcl]]
	tailcall ::twister::call {*}$args
}

proc ::twister::context {file} {
	set in [open $file r]
	fconfigure $in -translation binary
	set parts [split [encoding convertfrom utf-8 [read $in]] \0]
	close $in
	array set ::PROPERTIES {}
	foreach {name value} [lrange $parts 0 end-1] {
		switch -glob -- $name {
			P:* { set ::PROPERTIES([string range $name 2 end]) $value }
			TESTBED { set ::SUT $value; set ::currentTB $value }
			PROJECT { }
			default { set ::$name $value }
		}
	}
	set ::CONFIG {}
}

proc ::twister::write {file args} {
	set out [open $file w]
	fconfigure $out -translation lf -encoding utf-8
	puts -nonewline $out [join $args \0]
	close $out
}

foreach {::twister::name ::twister::function} {
	logMessage logMsg logMsg logMsg log_msg logMsg getGlobal getGlobal get_global getGlobal setGlobal setGlobal set_global setGlobal
} {
	proc ::$::twister::name {args} "::twister::call $::twister::function {*}\$args"
}
unset ::twister::name ::twister::function

proc ::twister::main {} {
	global argv argv0 argc
	lassign $argv context verdict file
	set argv [lrange $argv 3 end]
	set argc [llength $argv]
	set argv0 $file
	context $context
	fconfigure stdout -buffering line
	if {[string tolower [file extension $file]] eq ".exp"} {
		package require Expect
	}
	set code [catch {uplevel #0 [list source $file]} result options]
	if {$code == 0} {
		write $verdict value $result
		return
	}
	set text [expr {[dict exists $options -errorinfo] ? [dict get $options -errorinfo] : $result}]
	# without the lines of this file
	regsub {\n    invoked from within\n"source [^\n]*"\n    \("uplevel" body line 1\).*$} $text {} text
	write $verdict error [lindex [split $result \n] 0]
	puts stderr $text
	exit 1
}

::twister::main
