import { describe, expect, it } from 'vitest';
import { TEXTS } from './language/texts.fixture.ts';
import { englishPart, languageOf, soundsOther } from './language.ts';

describe('the language of a text', () => {
  for (const [language, texts] of Object.entries(TEXTS)) {
    it(`${language}: ${texts.length} texts`, () => {
      expect(texts.filter((text) => languageOf(text) !== language)).toEqual([]);
    });
    it(`${language}: in capitals, and all of them in one`, () => {
      expect(languageOf(texts.join(' '))).toBe(language);
      expect(texts.filter((text) => languageOf(text.toUpperCase()) !== language)).toEqual([]);
    });
  }

  const others: [language: string, text: string][] = [
    ['ru', 'Здравствуйте, мой заказ до сих пор не пришёл, и никто не отвечает.'],
    ['uk', 'Доброго дня, моє замовлення досі не прийшло, і ніхто не відповідає.'],
    ['el', 'Καλημέρα, η παραγγελία μου δεν έχει έρθει ακόμα.'],
    ['he', 'שלום, החבילה שלי עדיין לא הגיעה ואף אחד לא עונה.'],
    ['ar', 'مرحبا، لم يصل طلبي حتى الآن ولا أحد يرد على رسائلي.'],
    ['fa', 'سلام، سفارش من هنوز نرسیده و هیچ‌کس پاسخ نمی‌دهد، چرا؟ پیگیری کنید.'],
    ['ja', '注文した商品がまだ届いていません。いつ届きますか。'],
    ['zh', '我的包裹还没有到，客服也没有人回复，请尽快处理。'],
    ['ko', '주문한 상품이 아직 도착하지 않았고 아무도 답장이 없습니다.'],
    ['hi', 'मेरा ऑर्डर अभी तक नहीं आया है और कोई जवाब नहीं देता।'],
    ['th', 'พัสดุของฉันยังไม่มาถึงและไม่มีใครตอบกลับเลย'],
    ['hi', 'Mera order abhi tak nahi aaya hai bhai, mujhe mera paisa wapas chahiye'],
    ['hi', 'Aap log kya kar rahe ho yaar, teen din se koi reply nahi mila'],
    ['no', 'Hei, jeg har ventet på pakken min i tre uker nå og hører ikke noe fra dere.'],
    ['cs', 'Dobrý den, moje zásilka stále nedorazila a nikdo mi neodpovídá.'],
    ['tr', 'Merhaba, siparişim hala gelmedi ve kimse bana cevap vermiyor.'],
    ['hu', 'Jó napot, a csomagom még mindig nem érkezett meg, kérem segítsenek.'],
    ['fi', 'Hei, pakettini ei ole vieläkään tullut eikä kukaan vastaa minulle.'],
    ['ro', 'Bună ziua, comanda mea nu a ajuns încă și nimeni nu îmi răspunde.'],
    ['id', 'Selamat pagi, pesanan saya belum sampai dan tidak ada yang membalas.'],
    ['vi', 'Chào bạn, đơn hàng của tôi vẫn chưa đến và không ai trả lời.'],
  ];
  for (const [language, text] of others) it(`${language}: ${text}`, () => expect(languageOf(text)).toBe(language));
});

describe('short, empty, or of no language', () => {
  const cases: [language: string, text: string][] = [
    ['und', ''],
    ['und', ' \n\t\u200b\u202e\ufeff'],
    ['und', '\ud83d'],
    ['en', 'gracias amigo'],
    ['en', 'Wo ist mein Paket?'],
    ['en', 'Ça ne marche pas'],
    ['en', 'Der Fahrer war nicht da, wo ist es nun?'],
    ['en', 'ok'],
    ['en', '😡😡😡 😭'],
    ['en', '!!!'],
    ['en', '12345 67890 11-22-33'],
    ['en', 'KM-R-5512 AB-12345 XK-99887 BB-00112 KM-R-5513 ZZ-1'],
    ['en', 'https://example.com/de/hilfe/wo-ist-mein-paket-und-warum-kommt-es-nicht'],
    ['en', 'const x = await fetch(url).then(r => r.json()); console.log(x); return null;'],
    ['en', 'java.lang.NullPointerException at com.example.Foo.bar(Foo.java:12)'],
    ['en', 'SELECT id, name FROM customers WHERE city = "london" ORDER BY name LIMIT 10'],
    ['en', 'asdf asdf qwer qwer zxcv zxcv asdf qwer lkjh lkjh poiu poiu'],
    ['en', 'Jo Bloggs Maria Garcia Hans Müller Pierre Dupont Luigi Rossi'],
    ['en', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ];
  for (const [language, text] of cases)
    it(`${JSON.stringify(text)}: ${language}`, () => expect(languageOf(text)).toBe(language));
});

describe('too short to tell, and so read as English', () => {
  it.each(['Wo ist mein Paket?', 'Ça ne marche pas', '¿Dónde está mi pedido?', 'Ik heb nog niets'])(
    'sounds like another language: %s',
    (text) => expect(soundsOther(text)).toBe(true),
  );
  it.each([
    'Where is my parcel?',
    'hey do u have this in size 9?',
    'ok',
    'No.',
    'still no reply',
    'best. pizza. ever.',
    '',
  ])('does not: %s', (text) => expect(soundsOther(text)).toBe(false));
});

describe('the English part', () => {
  const tidy = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? null;
  const cases: [name: string, text: string, part: string | null][] = [
    [
      'below German',
      'Guten Tag, ich warte seit drei Wochen auf mein Paket.\nI am really worried about it, could you please tell me where it is?',
      'I am really worried about it, could you please tell me where it is?',
    ],
    [
      'after two German sentences',
      'Guten Tag, vielen Dank für Ihre Antwort. Leider funktioniert das Gerät immer noch nicht. I am really furious and nobody helps me here.',
      'I am really furious and nobody helps me here.',
    ],
    [
      'above a long German mail',
      `I am furious that nobody answers my mails. Call me.\n${TEXTS.de?.join('\n')}`,
      'I am furious that nobody answers my mails. Call me.',
    ],
    [
      'between Spanish',
      'Hola, no ha llegado mi pedido todavía. I have written to you three times already. ¿Dónde está mi paquete? Estoy muy decepcionada.',
      'I have written to you three times already.',
    ],
    [
      'without a French sentence',
      'I have been waiting for three weeks and nobody will tell me what happens next. Je suis vraiment très déçu de votre service. I want my money back, please.',
      'I have been waiting for three weeks and nobody will tell me what happens next. I want my money back, please.',
    ],
    [
      'all of an English text',
      'I bought the Gran Vida lamp. El Paso store. It is broken, no joke.',
      'I bought the Gran Vida lamp. El Paso store. It is broken, no joke.',
    ],
    [
      'none of a German one',
      'Guten Tag, ich warte seit drei Wochen auf mein Paket. OK. Die Bestellung war im Mai.',
      null,
    ],
  ];
  for (const [name, text, part] of cases) {
    it(name, () => {
      const found = englishPart(text, languageOf(text));
      expect(tidy(found)).toBe(part);
      if (found !== null) expect(found.length).toBe(text.length);
    });
  }
});
