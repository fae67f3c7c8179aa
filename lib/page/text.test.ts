import { expect, test } from 'vitest';
import { showMarkup } from '../../test/support/saved-page.ts';
import { rangesOf, textOf } from './text.ts';

function element(html: string): Element {
  showMarkup(`<body>${html}</body>`);
  return document.body;
}

const cases: [name: string, html: string, text: string][] = [
  ['paragraphs are set apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['line breaks stay', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
  ['runs of space are one', '<div>  One \n  two\t</div>', 'One two'],
  ['inline marks do not split words', '<p>un<b>believ</b>able</p>', 'unbelievable'],
  ['space between inline elements is kept', '<b>One</b> <i>two</i>', 'One two'],
  [
    'scripts, styles and buttons are silent',
    '<p>One<script>x()</script><style>p{}</style><button>more</button></p>',
    'One',
  ],
  ['hidden parts are silent', '<p>One</p><p hidden>Two</p>', 'One'],
  ['what the message hides is silent', '<p>One<span style="display:none">I will sue you</span></p>', 'One'],
  ['what no class of its own shows is silent', '<p>One<span style="visibility:hidden">no</span></p>', 'One'],
  [
    'a preheader is silent',
    '<div style="font-size:0px;line-height:0">Save 20 %</div><div style="opacity:0">x</div><div style="max-height:0;overflow:hidden">y</div><p>One</p>',
    'One',
  ],
  ['the dots that unfold a quote are silent', '<p>One</p><span aria-hidden="true">•••</span>', 'One'],
  ['words that only the eye is to read are words', '<p><span aria-hidden="true">One</span> two</p>', 'One two'],
  ['a box that may grow is read', '<div style="overflow:hidden;max-height:90px">One</div>', 'One'],
  ['preformatted text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
];
test.each(cases)('%s', (_, html, text) => {
  expect(textOf(element(html)).text.trim()).toBe(text);
});

test.each([
  ['nodes of a grammar checker', '<p>One<grammarly-extension>G</grammarly-extension> two</p>'],
  ['its marks and boxes', '<p>One<lt-highlighter>x</lt-highlighter> <span data-lt-tmp-id="1">x</span>two</p>'],
  ['another’s marks', '<p>One <harper-highlight>x</harper-highlight>two</p>'],
  [
    'attributes of a dark mode',
    '<p data-darkreader-inline-color="" style="--darkreader-inline-color:#fff">One two</p>',
  ],
])('[S24] the text is the same with %s', (_, html) => {
  expect(textOf(element(html)).text).toBe('One two');
});

test('an ignored part is left out', () => {
  expect(textOf(element('<p>New</p><blockquote class="old">Old</blockquote>'), '.old').text).toBe('New');
});

test('every stretch of the text leads back to the nodes that hold it', () => {
  const place = textOf(element('<p>I am <b>so</b> very\n   angry</p><p>again</p>'));
  for (let start = 0; start < place.text.length; start += 1) {
    for (let end = start + 1; end <= place.text.length; end += 1) {
      const marked = rangesOf(place, start, end).map(String).join('').replace(/\s+/gu, '');
      expect(marked).toBe(place.text.slice(start, end).replace(/\s+/gu, ''));
    }
  }
});

test('words of one node are one range, with the space between them', () => {
  const place = textOf(element('<p>third time I write</p>'));
  expect(rangesOf(place, 0, 10).map(String)).toEqual(['third time']);
});

test('nodes that have left the page give no ranges', () => {
  const place = textOf(element('<p>gone</p>'));
  document.body.replaceChildren();
  expect(rangesOf(place, 0, 4)).toEqual([]);
});
