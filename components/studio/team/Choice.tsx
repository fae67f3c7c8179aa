import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Conflict } from '../../../lib/team.ts';
import { Button } from '../../ui/Button.tsx';
import { differences, nameOf } from './differences.ts';

interface Props {
  conflict: Conflict;
  /** What the version in use is called, and the button that keeps it; then those of the others. */
  used: Words;
  other: Words;
  children?: ComponentChildren;
  onChoose(rev: string): void;
}

interface Words {
  is: string;
  take: string;
}

/** Versions of one thing beside each other, in what differs, for one of them to be chosen. */
export function Choice({ conflict, used, other, children, onChoose }: Props) {
  const id = `conflict-${conflict.id}`;
  return (
    <section class="team-conflict" aria-labelledby={id}>
      <h3 id={id}>{nameOf(conflict)}</h3>
      {children}
      <div class="team-versions">
        {conflict.versions.map((version, at) => {
          const words = version.used ? used : other;
          return (
            <div key={version.rev}>
              <p>
                <b>{words.is}</b>
              </p>
              {version.removed ? (
                <p>{i18n.t('team.conflict.removed')}</p>
              ) : (
                <dl>
                  {differences(conflict).map(({ part, values }) => (
                    <div key={part}>
                      <dt>{part}</dt>
                      <dd dir="auto">{values[at]}</dd>
                    </div>
                  ))}
                </dl>
              )}
              <Button look="outline" aria-describedby={id} onClick={() => onChoose(version.rev)}>
                {version.removed ? i18n.t('team.conflict.remove') : words.take}
              </Button>
            </div>
          );
        })}
      </div>
    </section>
  );
}
