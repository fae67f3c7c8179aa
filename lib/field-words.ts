/**
 * What fields are called that are no message to the customer, in the languages that helpdesks are shipped in: English,
 * German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Norwegian, Finnish, Czech, Hungarian,
 * Romanian, Turkish, Russian, Ukrainian, Arabic; and Japanese, Chinese and Korean, which set no space between words.
 * In lower case and without accents (see `plain`). A hyphen stands for a space or nothing: `mot-de-passe`.
 */

/** Secrets: telling enough to be found inside a longer word. */
export const SECRETS =
  'password passwort passwd passcode kennwort mot-de-passe contrasena wachtwoord losenord adgangskode salasana one-time einmalcode einmalpasswort card-number card-code kartennummer numero-de-carte numero-de-tarjeta numero-de-cartao numero-carta kaartnummer kortnummer numer-karty security-code verification-code пароль סיסמה パスワード 暗証番号 カード番号 密码 密碼 卡号 卡號 비밀번호 카드번호';
/** Secrets as words of their own. */
export const SECRET_WORDS =
  'pwd otp totp cvc cvv csc iban pin secret passord senha haslo heslo sifre jelszo parola geheimzahl';

/** What customers do not see, and what such a thing is: together they make a note, in either order, run together too. */
export const INWARD =
  'internal intern interne interner internes internen interno interna internos internas internt interni internal private privat privates private privater prive privee prives privado privada privato privata privati riservata confidential vertraulich confidentiel confidencial wewnetrzna wewnetrzny wewnetrzne prywatna prywatny sisainen yksityinen soukroma soukromy belso dahili ozel внутренняя внутренний внутренне внутреннее внутрішня внутрішній приватная приватна скрытая служебная داخلية داخلي خاصة';
export const NOTED =
  'note notes notiz notizen vermerk anmerkung bemerkung kommentar kommentare comment comments memo remarque commentaire commentaires nota notas comentario comentarios anotacion anotacao apunte observacao commento commenti annotazione notitie notities opmerking aantekening notatka notatki komentarz anteckning notering notat kommentti muistiinpano huomautus poznamka komentar megjegyzes jegyzet notita comentariu yorum заметка примечание комментарий нотатка примітка коментар ملاحظة تعليق';
/** Notes by one word, where it stands alone or with a verb: "Notiz hinzufügen". */
export const MEMO =
  'note notes notiz notizen vermerk nota notas notitie notities notatka notatki anteckning notering notat muistiinpano poznamka megjegyzes jegyzet notita whisper fluestern flustern sussurro заметка примечание нотатка примітка ملاحظة';
/** Found anywhere, as there are no spaces to go by. */
export const UNSPACED_NOTES =
  '社内メモ 内部メモ 社内コメント 内部コメント 非公開 プライベートメモ 内部备注 內部備註 内部注释 内部备忘 内部评论 私人备注 私密备注 備註 备注 내부메모 내부댓글 내부코멘트 비공개메모 내부노트 dahilinot ozelnot';

/** People to write to, and whom it is from: telling enough to be found inside a longer word. */
export const PEOPLE =
  'recipient empfaenger empfanger destinataire destinatario destinatari ontvanger odbiorca adresat mottagare mottaker modtager vastaanottaja prijemce cimzett destinatar gonderilen absender expediteur remitente remetente mittente afzender nadawca avsandare avsender lahettaja odesilatel felado gonderen получатель одержувач отримувач отправитель المستلم 宛先 受信者 差出人 收件人 发件人 寄件人 抄送 密送 받는-사람 수신자 보낸-사람';
/** The same as a whole label; too short, or too common, to be looked for in a name. */
export const PEOPLE_LABELS =
  'to cc bcc from reply-to an kopie blindkopie von antwort-an a de copie copie-cachee cci cc-cci repondre-a para con-copia cco responder-a da ccn rispondi-a aan van kopie-aan do od dw udw till fran kopia hemlig-kopia til fra kopi blindkopi kopio piilokopio komu od skryta-kopie masolat titkos-masolat catre copie-carbon kime alici bilgi gizli kimden кому от копия скрытая-копия від копія 送信者 送信先 참조 숨은참조 副本 密件副本 الى إلى من نسخة';
/** As words in names. */
export const PEOPLE_WORDS = 'to cc bcc from cci cco ccn dw udw';

/** What else is no answer: the subject, as a word or a whole label; a search, as the first word of a label. */
export const SUBJECTS =
  'subject betreff objet sujet asunto assunto oggetto onderwerp temat amne emne aihe predmet targy subiect konu тема 件名 主题 主旨 主題 제목 الموضوع';
export const SEARCHES =
  'search find suche suchen durchsuchen recherche rechercher chercher buscar busca busqueda cerca ricerca pesquisa pesquisar procurar zoek zoeken szukaj wyszukaj sok sog søg søk haku hae hledat keres kereses cauta cautare ara arama поиск найти искать пошук знайти بحث 検索 搜索 搜尋 查找 검색';

/** What an answer is called: a label that says so is of no note alone. */
export const REPLIES =
  'repl|respon|answer|antwort|repon|rispo|svar|odpov|odpow|vastau|valasz|raspun|yanit|cevap|ответ|відпов|返信|回答|回复|回覆|답|رد';

/** Only colleagues see it, said in other words; spaces as they are. */
export const UNSEEN =
  'hidden from|only visible to|visible only to|visible to your team|visible to agents|not visible to|wont see|will not see|cannot see this|team only|staff only|agents only|nur fur mitarbeit|nur fur das team|nur fur kollegen|nur intern|fur kunden nicht sichtbar|visible uniquement par|uniquement par l equipe|non visible par|solo visible para|visible solo para|visibile solo|visivel apenas|visivel somente|apenas a equipe|alleen zichtbaar|niet zichtbaar voor|widoczne tylko|widoczna tylko|bara synlig|endast synlig|kun synlig|viditelne pouze|viditelna jen|видно только|видна только|видят только|仅内部可见|仅团队可见|客户不可见|仅客服可见|顧客には表示されません|社内のみ|고객에게 보이지';

/** Names with such a word in them that mean something else: Summernote's own classes among them. */
export const INNOCENT =
  'notes?-free to-?dos? note-(?:editable|editor|editing|frame|toolbar|statusbar|placeholder|codable|btn|air) foot-?notes? key-?notes? release-?notes? end-?notes?';
