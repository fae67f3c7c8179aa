import { i18n } from '#i18n';
import type { CallMaking, StepsMaking } from '../../lib/making.ts';

/** One part of a script or guide; `list`: how its lines stand on paper. */
interface Section {
  name: string;
  heading: string;
  text: string;
  list: 'none' | 'dashes' | 'numbers';
}

interface Sections {
  title: string;
  sections: Section[];
}

function ofCall({ name, parts }: CallMaking): Sections {
  return {
    title: name === '' ? i18n.t('making.call') : i18n.t('making.call_with', [name]),
    sections: parts.map(({ part, says }) => ({
      name: part,
      heading: i18n.t(`making.part.${part}`),
      text: says,
      list: 'none',
    })),
  };
}

function ofSteps({ title, done, stuck, steps, end }: StepsMaking): Sections {
  const section = (name: 'done' | 'stuck' | 'steps' | 'end', lines: readonly string[], list: Section['list']) =>
    lines.length === 0 ? [] : [{ name, heading: i18n.t(`making.steps.${name}`), text: lines.join('\n'), list }];
  return {
    title,
    sections: [
      ...section('done', done, 'dashes'),
      ...section('stuck', stuck === null ? [] : [stuck], 'none'),
      ...section('steps', steps, 'numbers'),
      ...section('end', [end], 'none'),
    ],
  };
}

/** A script or guide part by part, with its headings. */
export const sectionsOf = (making: CallMaking | StepsMaking): Sections =>
  making.kind === 'call' ? ofCall(making) : ofSteps(making);

/** The same as plain text, for the clipboard. */
export function plainOf(making: CallMaking | StepsMaking): string {
  const { title, sections } = sectionsOf(making);
  const told = sections.map(({ heading, text, list }) => {
    const lines = text
      .split('\n')
      .map((line, at) => (list === 'numbers' ? `${at + 1}. ${line}` : list === 'dashes' ? `– ${line}` : line));
    return `${heading}\n${lines.join('\n')}`;
  });
  return [title, ...told].join('\n\n');
}
