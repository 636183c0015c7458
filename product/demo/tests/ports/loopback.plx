# <title>Loopback</title>
# <description>Sends frames in a loop over one port and expects all of them back. Parameters: port, number of frames</description>
# <tags>switch, ports, perl</tags>
use strict;
use warnings;
use IO::Socket::INET;

my ($port, $frames) = @ARGV;
my $switch = IO::Socket::INET->new(PeerAddr => '127.0.0.1', PeerPort => getGlobal('/Lab/Switch/port'), Timeout => 10)
    or die "no connection to the switch: $@\n";

local $/ = 'AX24> ';
my $banner = <$switch>;
print "loopback of $frames frames on $port\n";
print $switch "loopback port $port $frames\n";
my $answer = <$switch>;
print "$answer\n";

my ($lost) = $answer =~ /(\d+) lost/ or die "no result in: $answer\n";
logMsg('logRunning', "loopback on $port: $lost of $frames frames lost");
exit($lost == 0 ? 0 : 1);
