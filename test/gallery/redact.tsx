import { Redact } from '../../components/redact/Redact.tsx';
import { BOILER } from './fixtures/boiler.ts';

const nothing = () => undefined;

/** A ticket on its way to other people, as the panel shows it. */
export const REDACT = () => (
  <main class="panel">
    <h1>Out of a ticket</h1>
    <Redact
      pieces={[
        { id: 'subject', label: 'Subject', text: 'Boiler again, Rosebury Lane' },
        ...BOILER.conversation.messages.map(({ id, text }) => ({ id, label: `Message ${id}`, text })),
      ]}
      conversation={BOILER.conversation}
      done="Open it in the form"
      onDone={nothing}
      onCancel={nothing}
    />
  </main>
);
