/** "Original message", as mail programs write it between two rows of dashes. */
const ORIGINAL =
  "original ?message|reply message|ursprüngliche (nachricht|e-?mail)|original-?nachricht|originalnachricht|message d['’]origine|message original|courriel original|mensaje original|mensagem original|messaggio originale|oorspronkelijk(e)? (bericht|e-?mail)|wiadomość oryginalna|oryginalna wiadomość|ursprungligt meddelande|originalmeddelande|oprindelig (meddelelse|besked)|original meddelelse|opprinnelig melding|alkuperäinen viesti|původní (zpráva|e-?mail)|eredeti üzenet|mesaj original|orijinal (mesaj|ileti)|исходное сообщение|пересылаемое сообщение|元のメッセージ|原始邮件|原始郵件|원본 메시지|הודעה מקורית";

const FORWARDED =
  'forwarded (message|mail|e-?mail)|forwarded by .{1,80}|fwd message|weitergeleitete (nachricht|e-?mail)|message transféré|message réexpédié|mensaje reenviado|mensagem (encaminhada|reencaminhada)|messaggio (inoltrato|originale inoltrato)|doorgestuurd bericht|przekazana wiadomość|wiadomość przekazana|vidarebefordrat meddelande|videresendt (meddelelse|besked|melding)|välitetty viesti|přeposlaná zpráva|továbbított üzenet|iletilen mesaj|пересланное сообщение|転送メッセージ|转发的邮件|轉寄的郵件';

/** Apple Mail says it in a line of its own, without dashes. */
const BEGIN =
  'begin forwarded message|anfang der weitergeleiteten (nachricht|e-?mail)|début du message (transféré|réexpédié)|inicio del mensaje reenviado|início da mensagem (reencaminhada|encaminhada)|inizio (del )?messaggio inoltrato|begin doorgestuurd bericht|początek przekazywanej wiadomości|vidarebefordrat brev|start på videresendt (besked|meddelelse)|videresendt melding|転送されたメッセージ|下面是被转发的邮件';

const DASH = '[-_–—‐=*~]';

const original = new RegExp(
  `^${DASH}{2,60} ?\\*? ?(${ORIGINAL})\\b.{0,60}$|^${DASH}{2,60} ?(${ORIGINAL}) ?:?${DASH}*$`,
  'iu',
);
const forwarded = new RegExp(`^${DASH}{2,60} ?(${FORWARDED}) ?:? ?${DASH}*$|^(${BEGIN}) ?[:：]?$`, 'iu');

/** A line that says that an older message follows. */
export const isOriginal = (text: string) => original.test(text);

/** A line that says that a message passed on follows. */
export const isForwarded = (text: string) => forwarded.test(text);
