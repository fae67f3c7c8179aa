import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reply, Suggestion } from '../../../lib/conversation.ts';
import { filledPart, gapsLeft } from '../../../lib/panel/reply-text.ts';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { callName } from '../customer.ts';
import { nextGap } from './next-gap.ts';
import { ReplyActions } from './ReplyActions.tsx';
import { type PartActions, ReplyText } from './ReplyText.tsx';
import { ReplyTools } from './ReplyTools.tsx';
import './reply-card.css';
import { useOwnId } from '../../ui/useOwnId.ts';
import { Said } from './Said.tsx';

interface Props {
  view: PanelView;
  suggestion: Suggestion;
  actions: PanelActions;
  onOffer?: (reply: Reply) => void;
}

/** Three ways to reply, one shown: read it, work on it, fill its gaps, insert it. */
export function ReplyCard({ view, suggestion, actions, onOffer }: Props) {
  const id = useOwnId();
  const text = useRef<HTMLDivElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const { desk, shelf } = view;
  const shown = Math.min(view.shown, suggestion.replies.length - 1);
  const reply = suggestion.replies[shown];
  if (!reply) return null;

  // What the last action did with a template is said there.
  const notice = view.notice?.of?.startsWith('template ') ? null : view.notice;
  const asIs = notice?.kind === 'gaps_left' && notice.of === reply.id;
  const parts = partsOf(view, reply, actions);
  /** What is worked on says why by itself. */
  const hint = pointed === null || (parts && pointed === chosen) ? null : (reply.moves[pointed] ?? null);
  const name = callName(view.conversation?.customer.name ?? null);
  return (
    <section class="card reply" aria-label={name ? i18n.t('reply.title', [name]) : i18n.t('reply.title_unknown')}>
      <Tabs
        id={id}
        label={i18n.t('reply.approaches')}
        names={suggestion.replies.map(({ approach }) => approach)}
        shown={shown}
        onShow={(index) => {
          setChosen(null);
          actions.show(index);
        }}
      />
      <div id={id} ref={text} role="tabpanel" aria-labelledby={`${id}-tab-${shown}`}>
        <ReplyText
          key={`${view.conversation?.id} ${shown}`}
          reply={reply}
          filled={view.filled}
          wanted={notice?.kind === 'gaps_left'}
          pointed={pointed}
          parts={parts}
          chosen={chosen}
          onChoose={setChosen}
          onPoint={setPointed}
          onFill={actions.fill}
          onNextGap={(from) => nextGap(from, text.current, buttons.current)}
        />
      </div>
      {desk && (
        <ReplyTools
          desk={desk}
          tone={view.wishes?.tone ?? null}
          onKeep={shelf && (() => shelf.actions.keepReply(reply))}
          onOffer={desk.view.mayOffer && onOffer ? () => onOffer(reply) : null}
        />
      )}
      <div class="reply-foot">
        <Said notice={notice} pointed={hint} habits={parts?.habits ?? {}} onDismiss={actions.dismiss} />
        <ReplyActions
          composer={view.composer}
          hindrance={view.hindrance}
          open={gapsLeft(reply, view.filled).length}
          asIs={asIs}
          insertRef={buttons}
          onInsert={actions.insert}
          onCopy={() => actions.copy()}
        />
      </div>
    </section>
  );
}

function partsOf({ desk, composer, filled }: PanelView, reply: Reply, actions: PanelActions): PartActions | null {
  return (
    desk && {
      habits: desk.view.habits,
      insertable: composer !== null,
      reword: (at) => desk.actions.reword(at),
      insert: (at, event) => desk.actions.insertPart(at, event),
      copy: (at) => actions.copy({ text: filledPart(reply, at, filled), of: `${reply.id} ${at}` }),
    }
  );
}
