import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BrandVoice } from '../../../lib/shared.ts';
import type { VoicePort } from '../../../lib/studio/voice.ts';
import type { VoiceSample } from '../../../lib/studio/voice-samples.ts';
import { Card } from '../../ui/Card.tsx';
import './samples.css';

/** Pairs that are still being typed would put nothing in place of something. */
const whole = (voice: BrandVoice): BrandVoice => ({
  ...voice,
  use: voice.use.filter(({ say, not }) => say.trim() !== '' && not.trim() !== ''),
});

/** Three replies as the voice makes them, while it is being written; what it changes is marked. */
export function Samples({ port, voice }: { port: Pick<VoicePort, 'samples'>; voice: BrandVoice }) {
  const [samples, setSamples] = useState<readonly VoiceSample[] | null>(null);
  const [lost, setLost] = useState(false);
  const turn = useRef(0);
  useEffect(() => {
    turn.current += 1;
    const now = turn.current;
    const latest = () => now === turn.current;
    port.samples(whole(voice)).then(
      (made) => {
        if (!latest()) return;
        setSamples(made);
        setLost(false);
      },
      () => latest() && setLost(true),
    );
  }, [port, voice]);
  return (
    <Card title={i18n.t('voice.samples')} busy={samples === null}>
      <p class="studio-note">{i18n.t('voice.samples_note')}</p>
      {lost && <p role="alert">{i18n.t('voice.samples_lost')}</p>}
      {samples?.map(({ name, message, parts }) => (
        <article key={name} class="voice-sample" aria-label={i18n.t(`sample.${name}`)}>
          <h3>{i18n.t(`sample.${name}`)}</h3>
          <blockquote>{message}</blockquote>
          <p>{parts.map(({ text, own }, at) => (own ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}</p>
        </article>
      ))}
    </Card>
  );
}
