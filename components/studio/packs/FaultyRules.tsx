import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PacksPort } from '../../../lib/studio/packs.ts';
import { faultWords } from '../rules/fault-words.ts';

type Faulty = Awaited<ReturnType<PacksPort['checkRules']>>;

interface Props {
  port: Pick<PacksPort, 'checkRules'>;
  /** Of a pack that was found right. */
  text: string;
  onFailed(): void;
}

/** Lines that are shown. */
const MOST = 50;

/** Phrase rules of a pack that do not hold, as the editor would have said. They come in, and are not used. */
export function FaultyRules({ port, text, onFailed }: Props) {
  const [faulty, setFaulty] = useState<Faulty>([]);
  useEffect(() => {
    let isOld = false;
    port.checkRules(text).then(
      (found) => !isOld && setFaulty(found),
      () => !isOld && onFailed(),
    );
    return () => {
      isOld = true;
    };
  }, [port, text]);
  if (faulty.length === 0) return null;
  return (
    <details open>
      <summary>{i18n.t('packs.faulty_rules', faulty.length)}</summary>
      <ul class="packs-list">
        {faulty.slice(0, MOST).map(({ id, name, faults }) => (
          <li key={id}>
            <b>{name}</b> {faults.map(faultWords).join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
