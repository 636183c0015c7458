# <title>Call records</title>
# <description>Checks the call detail records of the day: each has a caller, a called party and a duration</description>
# <tags>voice, billing, perl</tags>
use strict;
use warnings;
use File::Basename;

my $file = dirname($0) . '/lab/records.csv';
open(my $records, '<', $file) or die "cannot read $file: $!\n";
my ($good, $bad) = (0, 0);
while (my $line = <$records>) {
    next if $line =~ /^\s*(#|$)/;
    chomp $line;
    select(undef, undef, undef, 0.1);    # the billing gateway checks it
    if ($line =~ /^\d{3},\d{3},\d+$/) {
        $good++;
    } else {
        print "bad record: $line\n";
        $bad++;
    }
}
print "$good good records, $bad bad ones\n";
exit($bad == 0 && $good > 0 ? 0 : 1);
