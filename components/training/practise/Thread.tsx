import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../../../lib/conversation.ts';
import type { Practice } from '../../../lib/training/talk.ts';
import { callName } from '../../panel/customer.ts';
import { TextButton } from '../../ui/Button.tsx';
import { FeltLine } from './FeltLine.tsx';
import { Said } from './Said.tsx';

interface Props {
  practice: Practice;
  /** Words of the customer's latest message that stand out. */
  pointed: Evidence | null;
  onBack(step: number): void;
}

/** What has been said, with what each reply did to the customer and why. */
export function Thread({ practice: { scenario, steps }, pointed, onBack }: Props) {
  const { before = [], opening, customer } = scenario;
  const name = callName(customer.name) ?? customer.name;
  const end = useRef<HTMLLIElement>(null);
  const length = useRef(steps.length);
  useEffect(() => {
    if (steps.length > length.current) end.current?.scrollIntoView({ block: 'nearest' });
    length.current = steps.length;
  }, [steps.length]);
  return (
    <ol class="thread" aria-label={i18n.t('training.practise.talk', [name])}>
      {before.map(({ author, text }, at) => (
        <Said key={`before-${at}-${author}`} author={author} name={name} text={text} pointed={null} />
      ))}
      <Said author="customer" name={name} text={opening} pointed={steps.length === 0 ? pointed : null} />
      {steps.map((step, at) => (
        <Fragment key={`step-${at}-${step.turn}`}>
          <Said author="agent" name={name} text={step.reply || i18n.t('training.practise.silence')} pointed={null}>
            <TextButton aria-label={i18n.t('training.practise.try_label', [at + 1])} onClick={() => onBack(at)}>
              {i18n.t('training.practise.try')}
            </TextButton>
          </Said>
          <Said author="customer" name={name} text={step.says} pointed={at === steps.length - 1 ? pointed : null} />
          <li ref={at === steps.length - 1 ? end : null} class="thread-why">
            <FeltLine name={name} felt={step.feels} /> {step.why}
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
