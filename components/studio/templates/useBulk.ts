import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TemplatesPort } from '../../../lib/studio/templates.ts';
import type { TakenTemplates, Template } from '../../../lib/templates.ts';
import type { Shelf } from './useTemplates.ts';

/** What the last change to many was, as it can be taken back. */
type Undo = { taken: TakenTemplates } | { before: readonly Template[] };

export interface BulkWork {
  chosen: ReadonlySet<string>;
  said: string;
  undo: (() => void) | null;
  choose(id: string, on: boolean): void;
  chooseAll(ids: readonly string[]): void;
  tag(tag: string, on: boolean): void;
  remove(ids?: readonly string[]): void;
}

const NONE: ReadonlySet<string> = new Set();

const withTag = (template: Template, tag: string, on: boolean): Template => {
  const others = template.tags.filter((one) => one !== tag);
  return { ...template, tags: on ? [...others, tag] : others };
};

/** Changing many templates at once; the last change can be undone. */
export function useBulk(port: TemplatesPort, { all, look }: Shelf): BulkWork {
  const [chosen, setChosen] = useState(NONE);
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<Undo | null>(null);
  const failed = () => setSaid(i18n.t('templates.failed'));
  const done = async (words: string, back: Undo | null) => {
    setUndo(back);
    setSaid(words);
    await look();
  };

  const saveAll = async (templates: readonly Template[]): Promise<boolean> => {
    const kept = await port.saveAll(templates);
    if (!('fault' in kept)) return true;
    setSaid(i18n.t(`template.fault.${kept.fault}`, [kept.place]));
    return false;
  };
  const tag = async (name: string, on: boolean) => {
    const before = (all ?? []).filter((one) => chosen.has(one.id) && one.tags.includes(name) !== on);
    if (before.length === 0) return setSaid(i18n.t('templates.tagged', 0));
    if (await saveAll(before.map((one) => withTag(one, name, on))))
      await done(i18n.t('templates.tagged', before.length), { before });
  };
  const remove = async (ids: readonly string[]) => {
    const taken = await port.take(ids);
    setChosen(NONE);
    await done(i18n.t('templates.removed', ids.length), { taken });
  };
  const takeBack = async (step: Undo) => {
    if ('before' in step) {
      if (await saveAll(step.before)) await done(i18n.t('templates.undone'), null);
      return;
    }
    const fault = await port.putBack(step.taken);
    if (fault) setSaid(i18n.t(`template.fault.${fault.fault}`, [fault.place]));
    else await done(i18n.t('templates.undone'), null);
  };
  return {
    chosen,
    said,
    undo: undo && (() => void takeBack(undo).catch(failed)),
    choose: (id, on) => setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id))),
    chooseAll: (ids) => setChosen(new Set(ids)),
    tag: (name, on) => void tag(name, on).catch(failed),
    remove: (ids = [...chosen]) => void remove(ids).catch(failed),
  };
}
