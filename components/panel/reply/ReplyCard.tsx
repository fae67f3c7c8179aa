import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReplyMove, Suggestion } from '../../../lib/conversation.ts';
import { gapsLeft } from '../../../lib/panel/reply-text.ts';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { callName } from '../customer.ts';
import { ReplyActions } from './ReplyActions.tsx';
import { ReplyText } from './ReplyText.tsx';
import './reply-card.css';
import { Said } from './Said.tsx';

interface Props {
  view: PanelView;
  suggestion: Suggestion;
  actions: PanelActions;
}

/** Three ways to reply, one shown: read it, fill its gaps, insert it. */
export function ReplyCard({ view, suggestion, actions }: Props) {
  const id = useId();
  const text = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<ReplyMove | null>(null);
  const shown = Math.min(view.shown, suggestion.replies.length - 1);
  const reply = suggestion.replies[shown];
  if (!reply) return null;

  const asIs = view.notice?.kind === 'gaps_left';
  const name = callName(view.conversation?.customer.name ?? null);
  const nextGap = (from: HTMLInputElement) => {
    const gaps = [...(text.current?.querySelectorAll('input') ?? [])];
    const next = gaps[gaps.indexOf(from) + 1] ?? buttons.current?.querySelector('button');
    next?.focus();
  };
  return (
    <section class="card reply" aria-label={name ? i18n.t('reply.title', [name]) : i18n.t('reply.title_unknown')}>
      <Tabs
        id={id}
        label={i18n.t('reply.approaches')}
        names={suggestion.replies.map(({ approach }) => approach)}
        shown={shown}
        onShow={actions.show}
      />
      <div id={id} ref={text} role="tabpanel" aria-labelledby={`${id}-tab-${shown}`}>
        <ReplyText
          key={reply.id}
          reply={reply}
          filled={view.filled}
          wanted={asIs}
          pointed={pointed}
          onPoint={setPointed}
          onFill={actions.fill}
          onNextGap={nextGap}
        />
      </div>
      <div class="reply-foot">
        <Said notice={view.notice} pointed={pointed} onDismiss={actions.dismiss} />
        <ReplyActions
          composer={view.composer}
          open={gapsLeft(reply, view.filled).length}
          asIs={asIs}
          insertRef={buttons}
          onInsert={actions.insert}
          onCopy={actions.copy}
        />
      </div>
    </section>
  );
}
