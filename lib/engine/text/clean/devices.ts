/** "Sent from my iPhone", as telephones and mail programs add it. Each pattern is a whole line. */
const DEVICE =
  '(i ?phon[eu]|i ?pad|ios|mac|apple|samsung|galaxy|android|huawei|honor|xiaomi|redmi|oneplus|pixel|motorola|nokia|sony|xperia|lg|blackberry|windows|tablet|smart ?phone|mobil\\w*|cell\\w*|phone|handy|telefon\\w*|téléphone|móvil|celular|cellulare|device|gerät|yahoo|outlook|hotmail|gmail|mail|e-?mail|inbox|proton\\w*|thunderbird|airmail|spark|k-9|gmx|web\\.de|aol|bt|virgin|zoho|tuta\\w*|nine|edison|front|desk)';
const AFTER = `.{0,60}${DEVICE}.{0,60}`;

const RULES = [
  `(sent|written|typed)( on the go)? (from|via|with|using|by|on) (my |the |a |an )?(new )?.{0,24}?${DEVICE}.{0,60}`,
  'get (outlook|bluemail|boomerang) for .{2,30}',
  `(gesendet|geschickt|versendet|verschickt) (von|mit|aus|über|via|vom) ${AFTER}`,
  `(von|mit) (meinem|der|dem|meiner) ${AFTER}(gesendet|geschickt|versendet)`,
  `(diese (nachricht|e-?mail|mail) wurde) (von|mit) ${AFTER}(gesendet|verschickt)`,
  `(holen sie sich|outlook für|laden sie) ${AFTER}`,
  `(envoyé|écrit) (de|depuis|à partir|avec|par|via) ${AFTER}`,
  `(télécharge[zr]|obtenez) outlook pour .{2,30}`,
  `(enviad[oa]|escrito) (desde|do|de|da|a partir|pelo|por|con|com|via|vía) ${AFTER}`,
  '(obtener|obtenha|obter|baixe|descargar) (o )?outlook para .{2,30}',
  `(inviato|inviata|scritto) (da|dal|dalla|con|tramite) ${AFTER}`,
  '(ottieni|scarica) outlook per .{2,30}',
  `(verstuurd|verzonden|gestuurd) (vanaf|van|met|via|vanuit) ${AFTER}`,
  '(download )?outlook voor .{2,30}',
  `wysł(ane|ano|any) (z|ze|za pomocą|przez) ${AFTER}`,
  `(skickat|skickades) (från|med|via) ${AFTER}`,
  `(sendt|skrevet) (fra|med|via) ${AFTER}`,
  'hämta outlook för .{2,30}|hent outlook til .{2,30}|pobierz (aplikację )?outlook .{2,30}',
  `lähetetty ${AFTER}|odesláno (z|ze) ${AFTER}|odoslané (z|zo) ${AFTER}`,
  `отправлено (с|из|со) .{2,60}|надіслано (з|із) .{2,60}`,
  '.{2,40}(から送信|から送信されました)|.{0,40}(发自|從我的|从我的) ?.{2,40}|.{2,30}tarafından gönderildi|.{2,30}(den|dan) gönderildi',
  'sent on the go|sent from a (mobile|handheld)|(please )?(excuse|pardon|forgive) (any |the |my )?(typos?|brevity|spelling|errors|fat fingers)\\b.{0,60}',
];

const rule = new RegExp(`^[<(\\[*_]*(?:${RULES.join('|')})[\\])>*_.]*$`, 'iu');
/** A longer line says more than which telephone it was. */
const LONGEST = 110;

/** True for a line that a telephone or mail program adds. A second sentence in it may only excuse the writing. */
export function isDevice(text: string): boolean {
  if (text.length > LONGEST || !rule.test(text)) return false;
  const rest = text.replace(/[.!,]\s+(please )?(excuse|pardon|forgive|sorry for|apologies)\b.*$/i, '');
  return !/[?!]|[.,]\s|\b(still|not|never|but|yesterday|today|week|monday)\b/i.test(rest);
}
