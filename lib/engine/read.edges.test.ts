import { describe, expect, it } from 'vitest';
import { type Conversation, FEELINGS } from '../conversation.ts';
import { conversationOf, read, readText } from './read.ts';

const signals = (text: string) => readText(text).signals.map(({ name }) => name);
const thread = (...messages: [author: 'customer' | 'agent' | 'note', text: string][]) => ({
  ...conversationOf(''),
  messages: messages.map(([author, text], at) => ({ id: String(at), author, at: null, text })),
});

describe('texts with nothing to read', () => {
  for (const text of ['', '   \n\t ', '\u200b\u200b', '> only what somebody else wrote\n> before', '\ud83d']) {
    it(JSON.stringify(text), () => {
      const reading = readText(text);
      expect(reading).toMatchObject({
        headline: 'neutral',
        sure: false,
        polarity: 0,
        evidence: [],
        feelings: [],
        cut: false,
      });
      expect(reading.language).toBe('und');
      for (const name of FEELINGS) expect(reading.scores[name]).toBe(0);
    });
  }
});

describe('signs without words', () => {
  it('reads an angry face as anger', () => {
    expect(readText('😡😡')).toMatchObject({ headline: 'anger', language: 'en' });
  });

  for (const text of ['!!!', '...', '-- --']) {
    it(`${text} says nothing, in English`, () => {
      const reading = readText(text);
      expect(reading).toMatchObject({ language: 'en', headline: 'neutral', sure: false, feelings: [], need: null });
      for (const name of FEELINGS) expect(reading.scores[name]).toBe(0);
    });
  }

  it('is not sure of digits alone', () => {
    expect(readText('12345')).toMatchObject({ language: 'en', headline: 'neutral', sure: false });
  });
});

describe('language', () => {
  const abroad: [string, string][] = [
    ['es', 'Hola, compré una lavadora hace dos semanas y todavía no ha llegado. ¿Me pueden decir dónde está?'],
    ['fr', 'Bonjour, je voudrais savoir quand ma commande sera livrée, car je l’attends depuis trois semaines.'],
    ['de', 'Guten Tag, leider ist die Lieferung beschädigt angekommen und ich hätte gern einen Ersatz.'],
    ['pt', 'Boa tarde, gostaria de saber por que a minha fatura veio com um valor diferente este mês.'],
    ['it', 'Buongiorno, vorrei sapere quando arriva il mio ordine, lo aspetto ormai da tre settimane.'],
    ['ru', 'Здравствуйте, мой заказ до сих пор не пришёл, и никто не отвечает на мои письма.'],
  ];
  for (const [language, text] of abroad) {
    it(`says that ${language} is not read`, () => {
      const reading = readText(text);
      expect(reading).toMatchObject({ language, headline: 'neutral', sure: false, feelings: [] });
      for (const name of FEELINGS) expect(reading.scores[name]).toBe(0);
    });
  }

  it('looks for words of danger in every language offered', () => {
    expect(
      signals('Bonjour, il y a une odeur de gaz dans la cuisine depuis le passage de votre technicien.'),
    ).toContain('danger');
    expect(signals('Ich kann nicht mehr, ich will mich umbringen. Bitte helfen Sie mir doch endlich.')).toContain(
      'danger',
    );
    expect(
      signals('Mi hija tuvo una reacción alérgica después de comer sus galletas y está en el hospital.'),
    ).toContain('danger');
    expect(signals('O carregador pegou fogo durante a noite, podia ter acontecido uma tragédia em casa.')).toContain(
      'danger',
    );
    expect(
      signals('Il vostro forno puzza di gas e non risponde nessuno al numero di assistenza da ieri sera.'),
    ).toContain('danger');
  });

  it('reads the English part of a mixed message', () => {
    const reading = readText(
      'Guten Tag, ich warte seit drei Wochen auf mein Paket.\nI am really worried about it, could you please tell me where it is?',
    );
    expect(reading).toMatchObject({ language: 'en', headline: 'anxiety' });
  });

  it('reads a short text as English', () => {
    expect(readText('gracias amigo').language).toBe('en');
  });
});

describe('a message over 8,000 characters', () => {
  it('is cut, and says so', () => {
    const long = `I am furious. ${'The box was blue and the lid was green. '.repeat(300)}`;
    expect(readText(long)).toMatchObject({ cut: true, headline: 'anger' });
    expect(readText('I am furious.').cut).toBe(false);
  });
});

describe('a thread', () => {
  it('reads the turn since the agent’s last public reply; a note is no reply', () => {
    const reading = read(
      thread(
        ['customer', 'My parcel is late.'],
        ['agent', 'I am looking into it.'],
        ['customer', 'Thank you so much!'],
        ['note', 'seems happy'],
        ['customer', 'You are a star.'],
      ),
    );
    expect(reading.headline).toBe('gratitude');
    expect(new Set(reading.evidence.map(({ message }) => message))).toEqual(new Set(['2', '4']));
    expect(reading.arc.map(({ message }) => message)).toEqual(['0', '2', '4']);
  });

  it('reads the customer’s last run where the agent spoke last', () => {
    const reading = read(thread(['customer', 'I am so angry.'], ['agent', 'I am sorry to hear that.']));
    expect(reading.headline).toBe('anger');
  });

  it('knows that trouble named before and named again is a repeated contact, with the words', () => {
    const reading = read(
      thread(
        ['customer', 'The app keeps crashing.'],
        ['agent', 'Please reinstall it.'],
        ['customer', 'I am so frustrated, it is the same problem.'],
      ),
    );
    expect(reading.signals.map(({ name }) => name)).toContain('repeat_contact');
    expect(reading.evidence.find((each) => each.for === 'repeat_contact')?.message).toBe('2');
  });

  it('calls a customer recovering who is glad after trouble', () => {
    const reading = read(
      thread(
        ['customer', 'I am furious about this delay.'],
        ['agent', 'I have sent a new one.'],
        ['customer', 'It came, thank you so much for sorting it.'],
      ),
    );
    expect(reading.stage).toBe('recovering');
  });

  it('has no customer message', () => {
    expect(read(thread(['agent', 'Hello?']))).toMatchObject({ headline: 'neutral', language: 'und', arc: [] });
  });
});

describe('praise and what it stands beside', () => {
  const shown = (text: string) => readText(text).feelings.map(({ name }) => name);

  it('is not shown beside a danger', () => {
    expect(shown('Very polite he was. Only there is a smell of gas in the kitchen now.')).toEqual([]);
  });

  it('is shown where the danger is long over', () => {
    expect(shown('Last year our heater caught fire and you replaced it. The new one is wonderful.')).toContain('joy');
  });

  it('is not taken at its word beside a plain failure', () => {
    const reading = readText('Wonderful. My coat has been out for delivery for nine days. So reassuring.');
    expect(reading.headline).toBe('frustration');
    expect(reading.feelings.map(({ name }) => name)).not.toContain('relief');
    expect(reading.signals.map(({ name }) => name)).toContain('sarcasm');
    expect(reading.sure).toBe(false);
  });
});

describe('what was told earlier in the thread', () => {
  const thread = (...texts: [string, string, string]): Conversation => ({
    ...conversationOf(''),
    messages: texts.map((text, at) => ({ id: String(at), author: at === 1 ? 'agent' : 'customer', at: null, text })),
  });

  it('a death is still a loss', () => {
    const reading = read(
      thread('My husband died in May.', 'I have passed this on.', 'I have not heard from anybody about it.'),
    );
    expect(reading.signals.map(({ name }) => name)).toContain('vulnerability');
    expect(reading.feelings.map(({ name }) => name)).toContain('sadness');
  });

  it('a bill that was not understood is still not clear, and to ask on is no second complaint', () => {
    const reading = read(
      thread('I do not understand this bill.', 'Please read your meter.', 'Is it 04417 the number on the box?'),
    );
    expect(reading.headline).toBe('confusion');
    expect(reading.signals).toEqual([]);
  });
});

describe('hostile text', () => {
  const nasty: Record<string, string> = {
    'one sign': '!'.repeat(50_000),
    'mixed marks': '?!.'.repeat(20_000),
    'hyphen chain': "it's-".repeat(12_000),
    'dot chain': 'a.b.'.repeat(15_000),
    'short sentences': 'a. b. c. '.repeat(6000),
    'one long sentence': 'i am not so very furious '.repeat(3000),
    quotes: '"a. '.repeat(15_000),
    brackets: '(a. '.repeat(15_000),
    titles: 'Mr. '.repeat(15_000),
    tags: '<b'.repeat(30_000),
    'open tags': '<style>'.repeat(10_000),
    entities: '&amp'.repeat(15_000),
    'line breaks': 'On a,\n'.repeat(15_000),
    'from lines': 'From: a\n'.repeat(10_000),
    emoji: '😡 '.repeat(20_000),
    'right to left': 'שלום עולם '.repeat(6000),
    spaces: ' '.repeat(200_000),
  };
  for (const [name, text] of Object.entries(nasty)) {
    it(`ends: ${name}`, () => {
      const reading = readText(text);
      expect(reading.cut).toBe(true);
    }, 4000);
  }
});
