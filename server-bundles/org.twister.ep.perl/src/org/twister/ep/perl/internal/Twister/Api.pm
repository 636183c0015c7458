# SPDX-License-Identifier: EPL-2.0
# Calls functions of the EP and the Central Engine: values as tagged netstrings over a loopback connection, one per process.
package Twister::Api;

use strict;
use warnings;
use Socket ();

my ($connection, $pid);

sub call {
	my ($function, @arguments) = @_;
	connection() if !$connection || $pid != $$;
	put(encode([$function, @arguments]));
	my $answer = decode();
	return $answer->[1] if $answer->[0];
	require Carp;
	Carp::croak($answer->[1]);
}

sub connection {
	my ($port, $token) = split /:/, $ENV{TWISTER_API};
	socket($connection, Socket::PF_INET(), Socket::SOCK_STREAM(), 0) or die "no socket: $!";
	connect($connection, Socket::pack_sockaddr_in($port, Socket::inet_aton('127.0.0.1'))) or die "the EP does not answer: $!";
	binmode $connection;
	my $before = select $connection;
	$| = 1;
	select $before;
	$pid = $$;
	put(encode($token));
	return;
}

sub put {
	my ($bytes) = @_;
	local $SIG{PIPE} = 'IGNORE';
	print {$connection} $bytes or die "the EP has closed the connection\n";
	return;
}

sub encode {
	my ($value) = @_;
	return '0:~' if !defined $value;
	if (ref $value eq 'ARRAY') {
		return frame(join('', map { encode($_) } @$value), ']');
	}
	if (ref $value eq 'HASH') {
		return frame(join('', map { encode($_) . encode($value->{$_}) } sort keys %$value), '}');
	}
	die 'a value of type ' . ref($value) . " cannot leave the test\n" if ref $value;
	my $text = "$value";
	utf8::encode($text) if utf8::is_utf8($text);
	return frame($text, ',');
}

sub frame {
	my ($payload, $tag) = @_;
	return length($payload) . ':' . $payload . $tag;
}

sub take {
	my ($count) = @_;
	my $bytes = '';
	while (length($bytes) < $count) {
		my $n = read $connection, $bytes, $count - length($bytes), length($bytes);
		die "the EP has closed the connection\n" if !$n;
	}
	return $bytes;
}

sub decode {
	my $digits = '';
	while ((my $c = take(1)) ne ':') {
		$digits .= $c;
	}
	my $payload = take($digits);
	return value($payload, take(1));
}

sub value {
	my ($payload, $tag) = @_;
	if ($tag eq ',') {
		utf8::decode($payload);
		return $payload;
	}
	return $payload + 0 if $tag eq '#' || $tag eq '^';
	return $payload eq 'true' ? 1 : 0 if $tag eq '!';
	return undef if $tag eq '~';
	my @items;
	while ($payload =~ /\G(\d+):/gc) {
		my $at = pos $payload;
		push @items, value(substr($payload, $at, $1), substr($payload, $at + $1, 1));
		pos($payload) = $at + $1 + 1;
	}
	return $tag eq ']' ? \@items : {@items};
}

1;
