import { i18n } from '#i18n';
import type { Inbox, ToldRequest } from '../../../lib/approvals.ts';
import { Answer } from './Answer.tsx';
import { RequestLine } from './RequestLine.tsx';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Who asks, and on which day. */
const from = ({ author, day: asked }: ToldRequest) => `${author}, ${day.format(Date.parse(asked))}`;

interface Props {
  inbox: Pick<Inbox, 'told' | 'apart' | 'reached'>;
  locked: boolean;
  onAnswer(one: ToldRequest, yes: boolean): void;
}

/** What the team's agents ask for; to whom leads have said both yes and no. */
export function FromTeam({ inbox: { told, apart, reached }, locked, onAnswer }: Props) {
  return (
    <>
      {!reached && <p class="studio-note">{i18n.t('approval.not_reached')}</p>}
      <ul class="approvals" aria-label={i18n.t('approval.from_team')}>
        {told.map((one) => (
          <RequestLine key={one.id} one={one} of={from(one)}>
            <Answer locked={locked} onAnswer={(yes) => onAnswer(one, yes)} />
          </RequestLine>
        ))}
      </ul>
      {apart.length > 0 && (
        <>
          <p class="studio-note">{i18n.t('approval.apart')}</p>
          <ul class="approvals">
            {apart.map((one) => (
              <RequestLine key={one.id} one={one} of={from(one)} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
