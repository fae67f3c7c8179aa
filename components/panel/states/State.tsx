import type { Phase } from '../../../lib/panel/view.ts';
import { Empty } from './Empty.tsx';
import { Failed } from './Failed.tsx';
import { NoScript } from './NoScript.tsx';
import { NoTicket } from './NoTicket.tsx';
import { Paused } from './Paused.tsx';
import type { StateProps } from './props.ts';
import { Unreadable } from './Unreadable.tsx';

type Without = Exclude<Phase, 'connecting' | 'reading' | 'ready'>;

/** What stands under the header where there is no reading: why, and what to do. */
export function State({ phase, view, actions }: StateProps & { phase: Without }) {
  switch (phase) {
    case 'paused':
      return <Paused view={view} actions={actions} />;
    case 'no_script':
      return <NoScript />;
    case 'no_ticket':
      return <NoTicket view={view} actions={actions} />;
    case 'unreadable':
      return <Unreadable view={view} actions={actions} />;
    case 'empty':
      return <Empty view={view} actions={actions} />;
    case 'failed':
      return <Failed view={view} actions={actions} />;
  }
}
