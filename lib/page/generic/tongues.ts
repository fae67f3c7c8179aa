/**
 * What helpdesks call the same few things in further languages: Swedish, Danish, Norwegian, Finnish, Czech, Hungarian,
 * Romanian, Turkish, Greek, Russian, Ukrainian, Hebrew and Arabic; behind the line the scripts that set no space between words.
 */

/** Without accents and in lower case, as words are compared. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

interface Tongue {
  words: string;
  /** Looked for within a label, as it has no words of its own. */
  within: string;
}

const tongue = (words: string, within: string): Tongue => ({ words: folded(words), within: folded(within) });

export const CUSTOMERS = tongue(
  'kund kunden asiakas zákazník zákaznice ügyfél vásárló müşteri πελάτης клиент покупатель клієнт покупець לקוח לקוחה הלקוח عميل العميل',
  '客户 客戶 顧客 お客様 고객',
);
export const AGENTS = tongue(
  'handläggare saksbehandler medarbejder asiakaspalvelija operátor munkatárs ügyintéző temsilci υπάλληλος оператор агент сотрудник נציג נציגה הנציג الوكيل موظف',
  '担当 客服 상담원 담당자',
);
export const NOTES = tongue(
  'anteckning notering notat internt sisäinen muistiinpano interní poznámka belső megjegyzés internă dahili εσωτερική σημείωση внутренняя внутренний заметка примечание внутрішня нотатка примітка פנימי פנימית הערה ملاحظة داخلية داخلي',
  '社内メモ 内部メモ 非公開 内部备注 内部備註 备注 備註 내부',
);
export const REPLIES = tongue(
  'svar svara svare besvar besvara vastaa vastaus odpověď odpovědět válasz válaszol răspuns răspunde yanıt yanıtla cevap cevapla απάντηση ответ ответить відповідь відповісти תשובה מענה השב الرد رد إجابة',
  '返信 回答 回复 回覆 答复 답장 답변',
);
export const MESSAGES = tongue(
  'meddelande meddelelse besked melding viesti zpráva zprávu üzenet mesaj μήνυμα сообщение письмо повідомлення הודעה رسالة رسالتك',
  'メッセージ 消息 訊息 信息 메시지',
);
export const SENDS = tongue(
  'skicka lähetä odeslat küldés trimite gönder αποστολή отправить надіслати відправити שלח שליחה إرسال ارسال',
  '送信 发送 發送 傳送 보내기 전송',
);
export const NEVERS = tongue(
  'sök søg søk haku etsi hledat keresés caută ara arama αναζήτηση поиск пошук חיפוש بحث lösenord adgangskode passord salasana heslo jelszó parola şifre пароль סיסמה komentář yorum комментарий коментар تعليق',
  '検索 搜索 搜尋 검색 パスワード 密码 密碼 비밀번호 コメント 评论 댓글',
);

/** Terms in scripts without spaces, to be found within a label. */
export const TERMS: readonly string[] = [CUSTOMERS, AGENTS, NOTES, REPLIES, MESSAGES, SENDS, NEVERS].flatMap(
  ({ within }) => within.split(' '),
);

/** Asks for words, in these languages. */
export const WRITES = /skriv|kirjoita|napište|írj|scrie|yazın|γράψ|напиш|כתוב|כתיב|הקלד|اكتب|入力|输入|輸入|입력/u;
