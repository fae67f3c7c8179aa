import { describe, expect, it } from 'vitest';
import { clean } from '../clean.ts';
import { kept } from './kept.fixture.ts';

describe('stray HTML', () => {
  const cases: [name: string, text: string, left: string][] = [
    [
      'style and script',
      '<style>p { color: red }</style><p>It is <b>broken</b></p><script>alert("furious")</script>',
      'It is broken',
    ],
    ['a head', '<html><head><title>Furious</title></head><body>It is broken</body></html>', 'It is broken'],
    [
      'comments',
      'It is <!-- furious --> broken<!--[if mso]><table><tr><td>hate</td></tr></table><![endif]-->',
      'It is broken',
    ],
    ['Word', '<p class="MsoNormal">It is broken<o:p></o:p></p><?xml:namespace prefix = o />', 'It is broken'],
    ['a table', '<table><tr><td>Lamp</td><td>broken</td></tr></table>', 'Lamp broken'],
    [
      'a quote of Gmail',
      '<div dir="ltr">No.</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, Robin &lt;a@x.com&gt; wrote:<br></div><blockquote>furious<div>a<div>b</div></div></blockquote></div>',
      'No.',
    ],
    [
      'a quote of Gmail with an answer below',
      '<div class="gmail_quote"><blockquote>furious</blockquote></div><div>No.</div>',
      'No.',
    ],
    [
      'answers between quotes',
      '<blockquote type="cite">Is it on?</blockquote><p>Yes.</p><blockquote type="cite">Red?</blockquote><p>No.</p>',
      'Yes. No.',
    ],
    [
      'an attribution above a quote',
      '<p>No.</p><p>On 3 May 2022 at 10:00, Robin wrote:</p><blockquote type="cite">furious</blockquote><p>Call me.</p>',
      'No. Call me.',
    ],
    ['nested quotes', '<p>No.</p><blockquote>a<blockquote>b</blockquote>c</blockquote><p>Yes.</p>', 'No. Yes.'],
    [
      'Outlook',
      '<p>No.</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Robin<br><b>Sent:</b> Tuesday</div><p>furious</p>',
      'No.',
    ],
    ['Yahoo', '<div>No.</div><div id="ydp1" class="ydp1yahoo_quoted yahoo_quoted"><div>furious</div></div>', 'No.'],
    [
      'ProtonMail',
      '<div>No.</div><div class="protonmail_quote">On Tuesday, Robin wrote:<blockquote>furious</blockquote></div>',
      'No.',
    ],
    [
      'Thunderbird',
      '<p>No.</p><div class="moz-cite-prefix">On 03/05/2022 10:00, Robin wrote:<br></div><blockquote type="cite">furious</blockquote>',
      'No.',
    ],
    [
      'headers in tags',
      '<p>No.</p><p><b>From:</b> Robin &lt;a@x.com&gt;<br><b>Sent:</b> Tuesday<br><b>To:</b> Jo<br><b>Subject:</b> Lamp</p><p>furious</p>',
      'No.',
    ],
    ['a signature', '<p>No.</p><div class="gmail_signature"><div>Jo Bloggs</div>Angry Birds Ltd</div>', 'No.'],
    ['a signature in tags', '<div>No.</div><div><br></div><div>Kind regards,</div><div>Jo Bloggs</div>', 'No.'],
    ['a quote that has no end', '<p>No.</p><blockquote>furious', 'No.'],
    [
      'an indented paragraph',
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">It is broken</blockquote>',
      'It is broken',
    ],
  ];
  for (const [name, text, left] of cases) it(name, () => expect(kept(text)).toBe(left));

  it('blocks become lines', () => {
    expect(clean('<p>It is broken</p><p>Help me</p>').text.trim()).toMatch(/^It is broken\s*\n\s*Help me$/);
  });
});

describe('no HTML', () => {
  const cases = [
    'It holds <5 litres and >3 kilos',
    'My new address is <jo@example.com> please',
    'if (a<b) and c>d',
    'I <3 this lamp',
    'The error says <unknown> and stops',
    'Size < M and > S',
    '<unclosed lamp',
  ];
  for (const text of cases) it(text, () => expect(clean(text).text).toBe(text));
});
