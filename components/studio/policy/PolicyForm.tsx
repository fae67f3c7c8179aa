import type { ComponentType } from 'preact';
import { i18n } from '#i18n';
import type { Policy } from '../../../lib/gestures.ts';
import { Card } from '../../ui/Card.tsx';
import { Approval } from './Approval.tsx';
import { Basics } from './Basics.tsx';
import { Budgets } from './Budgets.tsx';
import { Goodwill } from './Goodwill.tsx';
import { Kinds } from './Kinds.tsx';
import './policy.css';
import { Rhythm } from './Rhythm.tsx';

/** What a part of the policy's form is given. */
export interface PartProps {
  policy: Policy;
  set(change: Partial<Policy>): void;
}

const PARTS: readonly (readonly [
  name: 'budgets' | 'approval' | 'rhythm' | 'worth' | 'kinds' | 'basics',
  ComponentType<PartProps>,
])[] = [
  ['budgets', Budgets],
  ['approval', Approval],
  ['rhythm', Rhythm],
  ['worth', Goodwill],
  ['kinds', Kinds],
  ['basics', Basics],
];

/** All of the policy, in the order in which a lead thinks of it. */
export function PolicyForm(props: PartProps) {
  return (
    <div class="studio-cards">
      {PARTS.map(([name, Part]) => (
        <Card key={name} title={i18n.t(`policy.part.${name}`)}>
          <p class="studio-note">{i18n.t(`policy.part_note.${name}`)}</p>
          <Part {...props} />
        </Card>
      ))}
    </div>
  );
}
