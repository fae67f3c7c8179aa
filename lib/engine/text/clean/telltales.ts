/**
 * Every footer and legal sentence of `footers.ts` holds one of these, in small letters. Most messages hold none, and are spared expressions that
 * take tens of milliseconds to be made ready.
 */
const TELLTALES = [
  // Legal sentences.
  ...[
    'confiden',
    'legal',
    'privacy',
    'disclaimer',
    'data protection',
    'privileged',
    'intended',
    'proprietary',
    'addressee',
  ],
  ...['in error', 'by mistake', 'recipient', 'erroneously', 'prohibited', 'author', 'necessarily'],
  ...['environment before', 'think before', 'save paper', 'save trees', 'print this'],
  ...['vertraulich', 'rechtlich', 'richtige', 'beabsichtigte', 'irrtümlich', 'umwelt', 'druck'],
  ...['destin', 'exclusif', 'par erreur', 'environnement', 'imprimer'],
  ...['dirigid', 'por error', 'imprimir', 'medio ambiente', 'por engano', 'por erro'],
  ...['riservat', 'per errore', 'prima di stampare'],
  ...['vertrouwelijk', 'bestemd', 'geadresseerde', 'ten onrechte', 'abusievelijk'],
  ...['poufn', 'przeznaczon', 'adresat'],
  ...['konfidentiell', 'fortroli', 'avsett', 'avsedd', 'sekretess', 'av misstag', 'ved en fejl', 'rette'],
  ...['機密', '秘密', '保密', '机密', 'конфиденциальн'],
  // Scanners.
  ...['virus', 'viren', 'vírus', 'wirus', 'вирус', '病毒', 'ウイルス'],
  ...[
    'scanned',
    'swept',
    'been checked',
    'is checked',
    'was checked',
    'checked by',
    'protected by',
    'certified',
    'vérifié',
    'escaneado',
    'verificado',
    'controllata',
    'verificata',
  ],
  ...['gecontroleerd', 'gescand', 'kontrollerats', 'genomsökts', 'scannet', 'kontrolleret'],
  // Lists.
  ...[
    'subscribe',
    'opt out',
    'opt-out',
    'stop receiving',
    'manage',
    'change your',
    'receiving',
    'because',
    'is sent',
    'was sent',
    'sent to',
  ],
  ...[
    'browser',
    'preferences',
    'terms of',
    'terms and',
    'newsletter',
    'abmelden',
    'keine weiteren',
    'désabonner',
    'désinscrire',
  ],
  ...[
    'de baja',
    'cancelar',
    'anular',
    'dejar de recibir',
    'iscri',
    'annullare',
    'cancellarti',
    'uitschrijven',
    'te melden',
  ],
  ...['wypisz', 'zrezygnować', 'avregistrera', 'avprenumerera', 'afmeld', '配信', '退订'],
  // Company registers and the gate.
  ...['registered', 'company reg', 'company n', 'geschäftsführ', 'gericht', 'handelsregister', 'sitz der gesellschaft'],
  ...['siret', 'siren', 'capital social', 'partita', 'outside', 'extern', 'do not click', 'often get'],
];

/** Numbers by which companies are known, at the beginning of a line. */
const NUMBER =
  /^[*_<([ –—-]*(?:vat|ust|hrb|rcs|n° ?tva|p\.? ?iva|c\.f\.|cnpj|nif|cif|kvk|btw|regon|krs|nip|org|cvr)(?!\p{L})/iu;

/** Whether a line may hold a footer or a legal sentence at all. */
export function mayBeFooter(line: string): boolean {
  const small = line.toLowerCase();
  return TELLTALES.some((telltale) => small.includes(telltale)) || NUMBER.test(line);
}
