import { i18n } from '#i18n';

/** What is wrong with a template, and in which line of it. */
export const troubleWords = ({ trouble, line }: { trouble: string; line: number | null }): string =>
  line === null ? i18n.t('template.trouble', [trouble]) : i18n.t('template.trouble_line', [String(line), trouble]);
