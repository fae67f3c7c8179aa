import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ROLES, type Role, type RoleState } from '../../../lib/role-words.ts';
import { Card } from '../../ui/Card.tsx';
import './role-card.css';

/** What the card needs to know and do about roles; `lib/roles.ts` in the extension, a stand-in in the gallery. */
export type RolesPort = Pick<typeof import('../../../lib/roles.ts'), 'readRole' | 'setRole'>;

/** What somebody does here. Fixed, with the reason, where the team or the organisation has said so. */
export function RoleCard({ roles }: { roles: RolesPort }) {
  const [state, setState] = useState<RoleState | null>(null);
  const [said, setSaid] = useState('');
  const failed = () => setSaid(i18n.t('studio.role.failed'));
  useEffect(() => {
    roles.readRole().then(setState, failed);
  }, [roles]);
  const choose = (role: Role) => {
    setSaid('');
    roles.setRole(role).then(setState, failed);
  };
  return (
    <Card title={i18n.t('studio.role.title')}>
      <p class="studio-note">{i18n.t('studio.role.note')}</p>
      {state && (
        <fieldset class="roles" disabled={state.by !== 'self'}>
          <legend class="unseen">{i18n.t('studio.role.legend')}</legend>
          {ROLES.map((role) => (
            <label key={role}>
              <input type="radio" name="role" checked={role === state.role} onChange={() => choose(role)} />
              <span>{i18n.t(`studio.role.${role}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {state && state.by !== 'self' && <p class="studio-note">{i18n.t(`studio.role.fixed_${state.by}`)}</p>}
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}
