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

/** Three letters as a number. */
const MARKS = 4096;
const markAt = (text: string, at: number) =>
  (961 * text.charCodeAt(at) + 31 * text.charCodeAt(at + 1) + text.charCodeAt(at + 2)) & (MARKS - 1);

/** Each telltale with the mark of its beginning and of its end, by which most are told at once not to stand in a line. */
const MARKED = TELLTALES.map((text) => ({ text, first: markAt(text, 0), last: markAt(text, text.length - 3) }));
const marks = new Uint8Array(MARKS);

/** Whether a line may hold a footer or a legal sentence at all. */
export function mayBeFooter(line: string): boolean {
  const small = line.toLowerCase();
  marks.fill(0);
  for (let at = 0; at + 3 <= small.length; at++) marks[markAt(small, at)] = 1;
  for (const { text, first, last } of MARKED) {
    if (text.length > 2 && !(marks[first] && marks[last])) continue;
    if (small.includes(text)) return true;
  }
  return NUMBER.test(line);
}
