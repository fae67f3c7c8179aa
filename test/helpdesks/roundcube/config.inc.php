<?php
// What the private Roundcube runs with; all it does not set is Roundcube's default.

$home = getenv('ROUNDCUBE_HOME');

$config['db_dsnw'] = "sqlite:///$home/roundcube.sqlite?mode=0600";
$config['temp_dir'] = "$home/temp";
$config['log_dir'] = "$home/logs";
$config['des_key'] = 'attune-test-only-24-char';

$config['imap_host'] = '127.0.0.1:' . getenv('IMAP_PORT');
$config['smtp_host'] = '127.0.0.1:' . getenv('SMTP_PORT');
$config['smtp_user'] = '';
$config['smtp_pass'] = '';

$config['product_name'] = 'Hedgerow Nursery Webmail';
$config['mail_domain'] = 'hedgerow-nursery.example';
$config['plugins'] = [];
$config['skin'] = 'elastic';
$config['timezone'] = 'UTC';
$config['session_lifetime'] = 600;

// As help desks write: the answer above what it answers, and HTML mails answered in HTML.
$config['reply_mode'] = 1;
$config['htmleditor'] = getenv('ROUNDCUBE_EDITOR') === 'plain' ? 0 : 4;
$config['draft_autosave'] = 0;
// Nothing outside this machine is asked for anything.
$config['show_images'] = 0;
$config['enable_spellcheck'] = false;
