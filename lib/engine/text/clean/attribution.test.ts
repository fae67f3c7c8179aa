import { describe, expect, it } from 'vitest';
import { kept } from './kept.fixture.ts';

const QUOTED = '\n> Have you tried turning it on?\n> Robin';
const UNMARKED = '\n\nHave you tried turning it on?\nI am furious myself.\nRobin';

/** Attribution lines as mail programs write them, by program and language. */
const ATTRIBUTIONS: [program: string, line: string][] = [
  ['Gmail', 'On Tue, May 3, 2022 at 10:00 AM Robin Vale <help@example.com> wrote:'],
  ['Gmail, narrow space', 'On Tue, May 3, 2022 at 10:00\u202fAM Robin Vale <help@example.com> wrote:'],
  ['Gmail, wrapped', 'On Tue, May 3, 2022 at 10:00 AM Robin Vale <\nhelp@example.com> wrote:'],
  [
    'Gmail, wrapped twice',
    'On Tue, May 3, 2022 at 10:00 AM Robin Vale of the Kestrel Mill\nCustomer Care Team <\nhelp@example.com> wrote:',
  ],
  ['Gmail, Arabic', 'في الثلاثاء، 3 مايو 2022 في 10:00 ص تمت كتابة ما يلي بواسطة Robin Vale <help@example.com>:'],
  ['Gmail, old', '2022-05-03 10:00 GMT+02:00 Robin Vale <help@example.com>:'],
  ['iPhone', 'On May 3, 2022, at 10:00, Robin Vale <help@example.com> wrote:'],
  ['Apple Mail', 'On 3 May 2022, at 10:00, Robin Vale <help@example.com> wrote:'],
  ['Thunderbird', 'On 03/05/2022 10:00, Robin Vale wrote:'],
  ['Yahoo', 'On Tuesday, May 3, 2022 at 10:00:00 AM GMT+2, Robin Vale <help@example.com> wrote:'],
  ['ProtonMail', 'On Tuesday, May 3rd, 2022 at 10:00 AM, Robin Vale <help@example.com> wrote:'],
  ['Outlook for Mac', 'On 5/3/22, 10:00 AM, "Robin Vale" <help@example.com> wrote:'],
  ['Spark', 'On 3 May 2022, 10:00 +0200, Robin Vale <help@example.com>, wrote:'],
  ['Yahoo, old', '--- On Tue, 5/3/22, Robin Vale <help@example.com> wrote:'],
  ['Zoho', '---- On Tue, 03 May 2022 10:00:00 +0000 Robin Vale <help@example.com> wrote ----'],
  ['Notes', '"Robin Vale" <help@example.com> wrote on 03/05/2022 10:00:00:'],
  ['Evolution', 'On Tue, 2022-05-03 at 10:00 +0200, Robin Vale wrote:'],
  ['Fastmail', 'On Tue, May 3, 2022, at 10:00 AM, Robin Vale wrote:'],
  ['Request Tracker', 'On Tue May 03 10:00:12 2022, robin wrote:'],
  ['starred', '*On Tue, May 3, 2022 at 10:00 AM Robin Vale <help@example.com> wrote:*'],
  ['German, Gmail', 'Am Di., 3. Mai 2022 um 10:00 Uhr schrieb Robin Vale <help@example.com>:'],
  ['German, Gmail on a telephone', 'Robin Vale <help@example.com> schrieb am Di., 3. Mai 2022, 10:00:'],
  ['German, iPhone', 'Am 03.05.2022 um 10:00 schrieb Robin Vale <help@example.com>:'],
  ['German, Thunderbird', 'Am 03.05.22 um 10:00 schrieb Robin Vale:'],
  [
    'German, wrapped',
    'Am Dienstag, 3. Mai 2022 um 10:00:00 MESZ hat Robin Vale\n<help@example.com> Folgendes geschrieben:',
  ],
  ['French, Gmail', 'Le mar. 3 mai 2022 à 10:00, Robin Vale <help@example.com> a écrit :'],
  ['French, iPhone', 'Le 3 mai 2022 à 10:00, Robin Vale <help@example.com> a écrit :'],
  ['French, Thunderbird', 'Le 03/05/2022 à 10:00, Robin Vale a écrit :'],
  ['French, wrapped', 'Le mardi 3 mai 2022 à 10:00:00 UTC+2, Robin Vale\n<help@example.com> a écrit :'],
  ['Spanish, Gmail', 'El mar, 3 may 2022 a las 10:00, Robin Vale (<help@example.com>) escribió:'],
  ['Spanish, iPhone', 'El 3 may 2022, a las 10:00, Robin Vale <help@example.com> escribió:'],
  ['Spanish, Thunderbird', 'El 3/5/22 a las 10:00, Robin Vale escribió:'],
  ['Portuguese, Gmail in Brazil', 'Em ter., 3 de mai. de 2022 às 10:00, Robin Vale <help@example.com> escreveu:'],
  ['Portuguese, Gmail', 'Robin Vale <help@example.com> escreveu (terça, 3/05/2022 à(s) 10:00):'],
  ['Portuguese, iPhone', 'No dia 3 de mai. de 2022, às 10:00, Robin Vale <help@example.com> escreveu:'],
  ['Portuguese, short', 'A ter., 3/05/2022, 10:00, Robin Vale <help@example.com> escreveu:'],
  ['Italian, Gmail', 'Il giorno mar 3 mag 2022 alle ore 10:00 Robin Vale <help@example.com> ha scritto:'],
  ['Italian, iPhone', 'Il giorno 3 mag 2022, alle ore 10:00, Robin Vale <help@example.com> ha scritto:'],
  ['Italian, Thunderbird', 'Il 03/05/2022 10:00, Robin Vale ha scritto:'],
  ['Dutch, Gmail', 'Op di 3 mei 2022 om 10:00 schreef Robin Vale <help@example.com>:'],
  ['Dutch, iPhone', 'Op 3 mei 2022 om 10:00 heeft Robin Vale <help@example.com> het volgende geschreven:'],
  ['Dutch, Thunderbird', 'Op 03-05-2022 om 10:00 schreef Robin Vale:'],
  ['Polish, Gmail', 'wt., 3 maj 2022 o 10:00 Robin Vale <help@example.com> napisał(a):'],
  ['Polish, Thunderbird', 'W dniu 03.05.2022 o 10:00, Robin Vale pisze:'],
  ['Polish, iPhone', 'Wiadomość napisana przez Robin Vale <help@example.com> w dniu 03.05.2022, o godz. 10:00:'],
  ['Polish, Onet', 'Dnia 3 maja 2022 10:00 Robin Vale <help@example.com> napisał(a):'],
  ['Swedish, Gmail', 'Den tis 3 maj 2022 kl 10:00 skrev Robin Vale <help@example.com>:'],
  ['Swedish, iPhone', '3 maj 2022 kl. 10:00 skrev Robin Vale <help@example.com>:'],
  ['Swedish, Thunderbird', 'Den 2022-05-03 kl. 10:00, skrev Robin Vale:'],
  ['Danish, Gmail', 'Den tirs. 3. maj 2022 kl. 10.00 skrev Robin Vale <help@example.com>:'],
  ['Danish, Thunderbird', 'Den 03.05.2022 kl. 10.00 skrev Robin Vale:'],
  ['Norwegian, Gmail', 'tir. 3. mai 2022 kl. 10:00 skrev Robin Vale <help@example.com>:'],
  ['Finnish, Gmail', 'ti 3. toukok. 2022 klo 10.00 Robin Vale (help@example.com) kirjoitti:'],
  ['Czech, Gmail', 'út 3. 5. 2022 v 10:00 odesílatel Robin Vale <help@example.com> napsal:'],
  ['Russian, Gmail', 'вт, 3 мая 2022 г. в 10:00, Robin Vale <help@example.com>:'],
  ['Turkish, Gmail', 'Robin Vale <help@example.com>, 3 May 2022 Sal, 10:00 tarihinde şunu yazdı:'],
  ['Japanese, Gmail', '2022年5月3日(火) 10:00 Robin Vale <help@example.com>:'],
  ['Japanese, iPhone', '2022/05/03 10:00、Robin Vale <help@example.com>のメール:'],
  ['Chinese, Gmail', 'Robin Vale <help@example.com> 于2022年5月3日周二 10:00写道：'],
  ['Korean, Gmail', '2022년 5월 3일 (화) 오전 10:00, Robin Vale <help@example.com>님이 작성:'],
  [
    'Hebrew, with direction marks',
    '\u200fבתאריך יום ג׳, 3 במאי 2022 ב-10:00 מאת Robin Vale <\u200ehelp@example.com\u200e>:\u200f',
  ],
];

describe('attributions', () => {
  for (const [program, line] of ATTRIBUTIONS) {
    it(`${program}: above quoted lines, the answer below them is read`, () => {
      expect(kept(`Still broken.\n\n${line}${QUOTED}\n\nI want my money back.`)).toBe(
        'Still broken. I want my money back.',
      );
    });
    it(`${program}: above unmarked history, all of it is set aside`, () => {
      expect(kept(`Still broken.\n\n${line}${UNMARKED}`)).toBe('Still broken.');
    });
  }

  it('a bare name counts only above quoted lines', () => {
    expect(kept('Robin wrote:\n> It is on its way.\nIt is not!')).toBe('It is not!');
    expect(kept('Robin wrote:\nIt is on its way.\nIt is not!')).toBe('Robin wrote: It is on its way. It is not!');
  });
});

describe('no attributions', () => {
  const cases = [
    'I wrote: please help',
    'I wrote on 3 May 2022 at 10:00:\nplease help me, and nobody did.',
    'On Monday you wrote that it would come on Tuesday.',
    'On 3 May 2022 you wrote:\nit will come on Friday. It did not.',
    'On 3 May 2022 your driver wrote:\nnobody at home. I was at home all day!',
    'I ordered it on 3 May 2022.\nSupport wrote:\nit is on its way. It is not.',
    'On Tuesday your driver wrote my name wrong and left.',
    'On 3 May 2022 at 10:00 the shop wrote: your parcel is lost.',
    'In the mail of 12/05/2022 Robin wrote: we will refund you. Where is it?',
    'Le 3 mai 2022 vous avez écrit :\nle colis arrive demain. Rien.',
    'Am 3. Mai 2022 habe ich geschrieben:\nbitte melden. Nichts.',
    'My mail is jo@example.com, I wrote on 3 May 2022 at 10:00 and you never wrote back.',
    'Here is what I need by 12:30:',
    'Order of 03/05/2022 for jo@example.com:\ntwo lamps, both broken',
  ];
  for (const text of cases) it(text, () => expect(kept(text)).toBe(text.replaceAll('\n', ' ')));
});
