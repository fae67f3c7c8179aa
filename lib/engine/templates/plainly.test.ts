import { expect, test } from 'vitest';
import { bodyTrouble } from './parse.ts';
import { troubleOf } from './trouble.ts';

test.each([
  ['{% if reading.sure %}a', '{% if reading.sure %} is not closed. Put {% endif %} where it ends.'],
  ['{% comment %}a', '{% comment %} is not closed. Put {% endcomment %} where it ends.'],
  ['{% raw %}a', '{% raw %} is not closed. Put {% endraw %} where it ends.'],
  ['{% if reading.sure', 'What begins with {% if reading.sure is not closed. End it with %}.'],
  ['{{ customer.first_name }', 'What begins with {{ customer.first_name } is not closed. End it with }}.'],
  ['{{ "abc }}', 'In {{ "abc }} a quote is opened and not closed.'],
  ['{% iff reading.sure %}', 'There is no {% iff %}. Did you mean {% if %}?'],
  [
    '{% if reading.sure %}a{% elseif reading.level %}b{% endif %}',
    'There is no {% elseif %}. Did you mean {% elsif %}?',
  ],
  ['{% set a = 1 %}', 'There is no {% set %}. Did you mean {% assign %}?'],
  ['{% endif %}', '{% endif %} closes nothing: no {% if %} is open here.'],
  ['{% if reading.sure %}{% endfor %}{% endif %}', '{% endfor %} closes nothing: no {% for %} is open here.'],
  ['{% else %}', '{% else %} stands alone: it belongs between {% if %} and {% endif %}.'],
  ['{% when "a" %}', '{% when %} stands alone: it belongs between {% case %} and {% endcase %}.'],
  [
    '{% if reading.sure %}{% else %}{% else %}{% endif %}',
    'There are two {% else %} for one {% if %}. Take one of them out.',
  ],
  [
    '{% tablerow a in b %}',
    '{% tablerow %} cannot be used here. What can: if, unless, case, for, assign, capture, render and fill.',
  ],
  ['{{ customer.first_name | upcse }}', 'There is no filter "upcse". Did you mean "upcase"?'],
  [
    '{{ customer.since | date: "%Y" }}',
    'The filter "date" cannot be used here: what depends on the clock is left out.',
  ],
  ['{{ }}', 'Something is missing between the braces: a name such as customer.first_name, or words in quotes.'],
  [
    '{% if %}a{% endif %}',
    'Something is missing between the braces: a name such as customer.first_name, or words in quotes.',
  ],
  ['{% %}', 'Between {% and %} a word is missing, such as if or assign.'],
  ['{% for word %}a{% endfor %}', 'This loop is not complete. Write it as {% for word in reading.signals %}.'],
  ['{% assign a %}', 'A name and its value are missing: {% assign thing = "parcel" %}.'],
  ['{% capture %}a{% endcapture %}', 'A name is missing: {% capture opening %}.'],
  ['{% cycle %}', 'The words to take turns are missing: {% cycle "one", "two" %}.'],
  [
    '{% if reading.level => 2 %}a{% endif %}',
    'Two things stand side by side here. Before a filter put |; to compare, use ==, !=, >, >=, <, <= or contains.',
  ],
  ['{{ echo.thing | replace: "a" "b" }}', 'Before "b" a comma is missing, or it is one too many.'],
  ['{% fill day %}', 'A gap needs a short name in quotes: {% fill "day" %}.'],
])('%s', (body, message) => {
  expect(bodyTrouble(`Hello,\n${body}`)).toEqual({ message, line: 2 });
});

test('what Liquid said itself is kept beside it; what nobody has thought of says no more than it knows', () => {
  expect(troubleOf(new Error('tag "iff" not found, line:2, col:1'))).toMatchObject({
    message: 'There is no {% iff %}. Did you mean {% if %}?',
    original: 'tag "iff" not found',
  });
  expect(troubleOf(new Error('the moon is full'))).toMatchObject({
    message: 'Attune cannot read what stands in the braces here.',
    original: 'the moon is full',
  });
});
