#!/usr/bin/perl
# Fills an empty instance: people, a queue, and one ticket for each file of threads/. Customers write by mail
# through RT's own gateway, staff through RT's own objects, each at its own time: RT's clock is moved.
# Usage: seed.pl THREADS_DIR OUT.json (in the environment that rt.sh sets up)
use strict;
use warnings;
use utf8;

my $clock;
BEGIN {
    *CORE::GLOBAL::time   = sub () { $clock // CORE::time() };
    *CORE::GLOBAL::gmtime = sub (;$) { CORE::gmtime(@_ ? $_[0] : $clock // CORE::time()) };
}

use lib '/usr/share/request-tracker5/lib';
use Encode qw(encode_utf8);
use File::Basename qw(basename);
use JSON qw(encode_json);
use MIME::Entity;
use POSIX qw(strftime);
use RT -init;
use RT::Interface::Email;

my ($threads, $out) = @ARGV;
my $now    = CORE::time();
my %agents = (robin => 'Robin Vale', jo => 'Jo Ellery');

sub must { my ($ok, $message, $what) = @_; die "seed: $what: $message\n" unless $ok; return $ok }
sub seconds { my $n = 0; $n += $1 * {d => 86400, h => 3600, m => 60}->{$2} while $_[0] =~ /(\d+)([dhm])/g; $_[0] =~ /^-/ ? -$n : $n }
sub spell { my ($format, $ago) = @_; strftime($format eq 'date' ? '%-d %B' : '%A', gmtime($now - seconds($ago))) }

sub people {
    my $root = RT::User->new(RT->SystemUser);
    $root->Load('root');
    must($root->SetPassword('root-test-only'), 'root');

    my $team = RT::Group->new(RT->SystemUser);
    must($team->CreateUserDefinedGroup(Name => 'Support team'), 'group');
    for my $name (sort keys %agents) {
        my $user = RT::User->new(RT->SystemUser);
        must($user->Create(Name => $name, RealName => $agents{$name}, EmailAddress => "$name\@example.org",
            Password => "$name-test-only", Privileged => 1), $name);
        must($team->AddMember($user->PrincipalId), $name);
    }
    return $team;
}

sub queue {
    my ($team) = @_;
    my $queue = RT::Queue->new(RT->SystemUser);
    must($queue->Create(Name => 'Support', SubjectTag => '', CorrespondAddress => 'support@example.org',
        CommentAddress => 'support-comment@example.org'), 'queue');
    my %rights = (
        team     => [$team->PrincipalObj, qw(SeeQueue ShowTicket ShowTicketComments CreateTicket ReplyToTicket
            CommentOnTicket OwnTicket TakeTicket StealTicket ModifyTicket WatchAsAdminCc ShowOutgoingEmail
            SeeCustomField ModifyCustomField ShowTemplate ShowScrips)],
        everyone => [do { my $all = RT::Group->new(RT->SystemUser); $all->LoadSystemInternalGroup('Everyone');
            $all->PrincipalObj }, qw(CreateTicket ReplyToTicket)],
    );
    for my $who (values %rights) {
        my ($principal, @names) = @$who;
        must($principal->GrantRight(Right => $_, Object => $queue), $_) for @names;
    }
    must($team->PrincipalObj->GrantRight(Right => $_, Object => RT->System), $_)
        for qw(ModifySelf ShowUserHistory SeeDashboard ShowSavedSearches);

    my $tag = RT::CustomField->new(RT->SystemUser);
    must($tag->Create(Name => 'Tag', Type => 'FreeformMultiple', LookupType => RT::Ticket->CustomFieldLookupType), 'tag');
    must($tag->AddToObject($queue), 'tag');
    return $queue;
}

sub thread {
    my ($file) = @_;
    open my $in, '<:encoding(UTF-8)', $file or die "seed: $file: $!\n";
    local $/;
    my ($head, @messages) = split /^===\s+(.*)\n/m, scalar <$in>;
    my %thread = $head =~ /^(\w+):\s*(.*)$/mg;
    while (my ($line, $body) = splice @messages, 0, 2) {
        my ($who, $ago, $kind) = split ' ', $line;
        $body =~ s/\{(date|weekday) (-?[\dhdm]+)\}/spell($1, $2)/ge;
        $body =~ s/\s+\z/\n/;
        my ($role, $agent) = split /:/, $who;
        push @{ $thread{messages} }, {role => $role, agent => $agent, at => $now - seconds($ago), html => $kind eq 'html', body => $body};
    }
    return \%thread;
}

sub plain { my ($html) = @_; return RT::Interface::Email::ConvertHTMLToText($html) }

sub by_mail {
    my ($thread, $message, $id) = @_;
    my $subject = $id ? "Re: [rt.example.org #$id] $thread->{subject}" : $thread->{subject};
    my ($name, $address) = $thread->{from} =~ /^(.*?)\s*<(.*)>$/;
    my %head = (
        From => Encode::encode('MIME-Header', $name) . " <$address>", To => 'support@example.org',
        Subject => Encode::encode('MIME-Header', $subject), 'Message-ID' => "<$message->{at}.$$\@mail.example.org>",
        Date => strftime('%a, %d %b %Y %H:%M:%S +0000', gmtime $message->{at}),
    );
    my %text = (Type => 'text/plain', Charset => 'UTF-8', Encoding => 'quoted-printable');
    my $mail;
    if ($message->{html}) {
        $mail = MIME::Entity->build(%head, Type => 'multipart/alternative');
        $mail->attach(%text, Data => encode_utf8(plain($message->{body})));
        $mail->attach(%text, Type => 'text/html', Data => encode_utf8($message->{body}));
    }
    else { $mail = MIME::Entity->build(%head, %text, Data => encode_utf8($message->{body})) }
    my ($status, $error, $ticket) = RT::Interface::Email::Gateway(
        {queue => 'Support', action => 'correspond', message => $mail->as_string});
    must($status == 1 && $ticket && $ticket->id, $error // 'refused', 'mail');
    return $ticket->id;
}

sub by_staff {
    my ($message, $id) = @_;
    my $user = RT::CurrentUser->new;
    $user->LoadByName($message->{agent}) or die "seed: no agent $message->{agent}\n";
    my $ticket = RT::Ticket->new($user);
    $ticket->Load($id);
    $ticket->Take if $ticket->Owner == RT->Nobody->id && $message->{role} eq 'agent';
    my $mime = MIME::Entity->build(Type => $message->{html} ? 'text/html' : 'text/plain', Charset => 'UTF-8',
        Data => encode_utf8($message->{body}));
    must($message->{role} eq 'comment' ? $ticket->Comment(MIMEObj => $mime) : $ticket->Correspond(MIMEObj => $mime), $message->{role});
}

sub seed {
    my ($file) = @_;
    my $thread = thread($file);
    my $id;
    for my $message (@{ $thread->{messages} }) {
        $clock = $message->{at};
        if ($message->{role} eq 'customer') { $id = by_mail($thread, $message, $id) }
        else                                { by_staff($message, $id) }
    }
    my $ticket = RT::Ticket->new(RT->SystemUser);
    $ticket->Load($id);
    $clock = $thread->{messages}[0]{at} + 90;
    must($ticket->AddCustomFieldValue(Field => 'Tag', Value => $_, RecordTransaction => 0), "tag $_")
        for split /,\s*/, $thread->{tags} // '';
    return $id;
}

$clock = $now - 30 * 86400;
queue(people());
my %ids = map { basename($_, '.txt') => seed($_) } sort glob "$threads/*.txt";
open my $json, '>', $out or die "seed: $out: $!\n";
print $json encode_json(\%ids), "\n";
close $json or die "seed: $out: $!\n";
