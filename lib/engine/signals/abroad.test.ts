import { describe, expect, it } from 'vitest';
import { TEXTS } from '../text/language/texts.fixture.ts';
import { dangerAbroadIn } from './abroad.ts';
import { dangerAbroad } from './dangerAbroad.ts';

const found = (text: string) => dangerAbroadIn(text, '0').map(({ start, end }) => text.slice(start, end));
/** Accents as customers in a hurry leave them out. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('words of danger in other languages', () => {
  for (const { language, reason, example } of dangerAbroad) {
    it(`${language}: ${example}`, () => {
      for (const text of [example, example.toUpperCase(), bare(example)]) {
        expect(dangerAbroadIn(text, '0').map((each) => [each.rule, each.reason])).toContainEqual([
          `danger.words_${language}`,
          reason,
        ]);
      }
    });
  }

  it('counts a word that languages share once', () => {
    expect(found('Habla de suicidio todo el día y me da miedo.')).toEqual(['suicidio']);
  });

  it('keeps the words as they were written', () => {
    expect(found('İyi günler. Mi hija tuvo una REACCIÓN alérgica ayer.')).toEqual(['REACCIÓN alérgica']);
  });
});

describe('no danger', () => {
  const cases = [
    ['en', 'That price rise is commercial suicide.'],
    ['en', 'I work for the ambulance service and need an invoice.'],
    ['en', 'The intoxication and explosion scenes of the film will not stream.'],
    ['en', 'Stop stalking me with your adverts.'],
    ['es', 'La fiesta fue una bomba, gracias por todo.'],
    ['it', 'Questo aspirapolvere è una bomba, complimenti!'],
    ['pt', 'Este celular é uma bomba, quero o meu dinheiro.'],
    ['fr', 'Cette crème est une bombe, je la recommande.'],
    ['de', 'Das Essen war eine Bombe, sehr lecker.'],
    ['de', 'Die Lampe brennt nicht, obwohl die Birne neu ist.'],
    ['de', 'Ich habe die CD gebrannt, sie läuft nicht.'],
    ['de', 'So ein blöder Fehler, die App hat keinen Funken Verstand.'],
    ['de', 'Der Gasvertrag läuft im Mai aus.'],
    ['es', 'Quiero cambiar la tarifa de gas.'],
    ['fr', 'Je souhaite résilier mon contrat de gaz.'],
    ['sv', 'Jag vill byta gasavtal.'],
    ['nl', 'Ik wil mijn gascontract opzeggen.'],
    ['pl', 'Chcę zmienić umowę na gaz.'],
  ];
  for (const [language, text] of cases) it(`${language}: ${text}`, () => expect(found(text as string)).toEqual([]));

  it('in what customers of every language write on any day', () => {
    const quiet = Object.values(TEXTS)
      .flat()
      .filter((text) => !text.includes('verbrannt'));
    expect(quiet.filter((text) => found(text).length > 0)).toEqual([]);
  });
});
