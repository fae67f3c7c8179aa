import { expect, test } from 'vitest';
import { deedOf } from './deeds.ts';

test.each([
  ['status', 'status'],
  ['setStatus', 'status'],
  ['assignee_id', 'person'],
  ['group_id', 'group'],
  ['setTeamAssignee', 'group'],
  ['current_tags', 'tags'],
  ['custom_fields_360001', 'fields'],
  ['ticket_form_id', 'fields'],
  ['cc', 'copies'],
  ['addInternalNote', 'note'],
  ['addAttachments', 'files'],
  ['snoozeTicket', 'later'],
  ['http', 'elsewhere'],
  ['requestAssistance', 'other'],
])('%s is: %s', (name, deed) => {
  expect(deedOf(name)).toBe(deed);
});
