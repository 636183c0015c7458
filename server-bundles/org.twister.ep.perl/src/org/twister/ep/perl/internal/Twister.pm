# SPDX-License-Identifier: EPL-2.0
# Names that tests see, in package main, before the test is compiled: perl -I. -MTwister FILE. Nothing is loaded or connected before a test uses them.
package Twister;

our %context;
our $home;

sub import {
	$home = $INC{'Twister.pm'};
	$home =~ s{/[^/]*\z}{};
	@INC = grep { $_ ne $home } @INC;
	my $file = delete $ENV{TWISTER_CONTEXT};
	if (defined $file && open my $in, '<:raw', $file) {
		local $/;
		my @parts = split /\0/, <$in>, -1;
		pop @parts;
		utf8::decode($_) for @parts;
		%context = @parts;
	}
	$| = 1;
	$context{$_} = $context{TESTBED} for 'SUT', 'currentTB';
	for my $name (qw(USER EP SUITE_NAME SUITE_ID FILE_NAME FILE_ID SUT currentTB)) {
		my $value = defined $context{$name} ? $context{$name} : '';
		*{"main::$name"} = \$value;
	}
	my %properties = map { /\AP:(.*)\z/s ? ($1 => $context{$_}) : () } keys %context;
	*{"main::PROPERTIES"} = \%properties;
	my %status = (PASS => 0, FAIL => 3, SKIPPED => 4, ABORTED => 5, NOT_EXEC => 6, TIMEOUT => 7, INVALID => 8);
	for my $name (keys %status) {
		my $code = $status{$name};
		*{"main::STATUS_$name"} = \$code;
	}
	for my $names ([qw(logMsg logMessage log_msg)], [qw(getGlobal get_global)], [qw(setGlobal set_global)]) {
		my $function = $names->[0];
		my $code = sub { Twister::call($function, @_) };
		*{"main::$_"} = $code for @$names;
	}
	return;
}

# Any function of the Central Engine.
sub call {
	require "$home/Twister/Api.pm";
	return Twister::Api::call(@_);
}

1;
