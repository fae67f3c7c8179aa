import { getTickets } from './api.js';
import { createConversation } from './conversation.js';
import { byId, h } from './dom.js';
import { initials, tone } from './format.js';
import { showPane } from './header.js';
import { createList } from './list.js';
import { onRoute } from './router.js';
import { showViews } from './views.js';

async function start() {
  const { tickets, agent } = await getTickets();
  byId('agent-name').textContent = agent.name;
  byId('agent-avatar').textContent = initials(agent.name);
  byId('agent-avatar').classList.add(`tone-${tone(agent.name)}`);

  const list = createList(byId('list'), tickets);
  const conversation = createConversation(byId('conversation'), {
    onSent: (ticket) => list.update(ticket),
    onDraft: () => list.markDrafts(),
  });
  showViews(byId('views'), (view) => {
    list.setView(view);
    showPane('list');
  });
  onRoute((id) => {
    const shown = id ?? list.first();
    list.select(shown);
    showPane('conversation');
    if (shown) conversation.show(shown);
  });
}

start().catch((error) => {
  byId('conversation').replaceChildren(
    h(
      'div',
      { class: 'blank', role: 'alert' },
      h('h1', {}, 'The tickets could not be loaded'),
      h('p', {}, error instanceof Error ? error.message : 'Something went wrong.'),
      h('button', { type: 'button', class: 'button', onclick: () => location.reload() }, 'Try again'),
    ),
  );
});
