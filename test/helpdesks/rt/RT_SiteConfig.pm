# What the private instance runs with. RT reads this file through RT_SITE_CONFIG; everything it writes
# stays under RT_HOME, and nothing of a Request Tracker the machine may run elsewhere is touched.
die "RT_HOME is not set: use rt.sh\n" unless $ENV{RT_HOME};
my $port = $ENV{RT_PORT} // 8080;

$RT::VarPath         = $ENV{RT_HOME};
$RT::MasonDataDir    = "$ENV{RT_HOME}/mason";
$RT::MasonSessionDir = "$ENV{RT_HOME}/sessions";

Set($rtname,       'rt.example.org');
Set($Organization, 'example.org');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, "$ENV{RT_HOME}/rt.sqlite");

Set($WebDomain,  '127.0.0.1');
Set($WebPort,    $port);
Set($WebBaseURL, "http://127.0.0.1:$port");
Set($WebPath,    '');

# Mail is written to a file in RT_HOME and goes nowhere.
Set($MailCommand,        'mbox');
Set($CorrespondAddress,  'support@example.org');
Set($CommentAddress,     'support-comment@example.org');
Set($RTAddressRegexp,    qr/^support(?:-comment)?\@example\.org$/i);
Set($OwnerEmail,         'root@example.org');
Set($LoopsToRTOwner,     0);

Set($Timezone,    'UTC');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set(%GnuPG, Enable => 0);
Set(%SMIME, Enable => 0);

1;
