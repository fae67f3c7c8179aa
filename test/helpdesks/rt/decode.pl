#!/usr/bin/perl
# Reads rows of RT's Attachments as JSON, undoes each part's transfer encoding, and writes one JSON object for each
# message: {transactionId, type, created, user, email, text, html}; text or html is null where RT stored none.
use strict;
use warnings;
use JSON::PP;
use MIME::Base64 qw(decode_base64);
use MIME::QuotedPrint qw(decode_qp);

my %decode = ('quoted-printable' => \&decode_qp, base64 => \&decode_base64);
my $json = JSON::PP->new->canonical->pretty;
local $/;
my $input = <STDIN>;
my (%seen, @messages);
for my $row (@{ $input =~ /\S/ ? JSON::PP->new->utf8->decode($input) : [] }) {
    my $message = $seen{ $row->{transaction_id} } //= do {
        push @messages, my $new = {transactionId => $row->{transaction_id}, type => $row->{type},
            created => ($row->{created} =~ s/ /T/r) . 'Z', user => $row->{user}, email => $row->{email}, text => undef, html => undef};
        $new;
    };
    my $content = $row->{content} // '';
    my $undo = $decode{ $row->{encoding} // '' };
    if ($undo) { $content = $undo->($content); utf8::decode($content) }
    $message->{ $row->{content_type} eq 'text/html' ? 'html' : 'text' } //= $content;
}
binmode STDOUT, ':encoding(UTF-8)';
print $json->encode(\@messages);
