<?php
// Makes Roundcube's database with the agent in it, who has a name and a signature: database.php FILE MAILBOX
[, $file, $mailbox] = $argv;

$db = new PDO("sqlite:$file", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$db->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));
$db->prepare("INSERT INTO users (username, mail_host, created, language) VALUES (?, '127.0.0.1', datetime(), 'en_US')")
    ->execute([$mailbox]);
$db->prepare("INSERT INTO identities (user_id, changed, standard, name, email, signature) VALUES (?, datetime(), 1, ?, ?, ?)")
    ->execute([$db->lastInsertId(), 'Aoife Brannigan', $mailbox, "Aoife Brannigan\nHedgerow Nursery, orders and advice"]);
