import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { inOrder } from '../../../lib/studio/in-order.ts';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Conflict, Member, Overtaken, TeamFigures, TeamState } from '../../../lib/team.ts';
import type { Template, UnusableTemplate } from '../../../lib/templates.ts';

/** All that the section shows. */
export interface TeamView {
  state: TeamState;
  members: Member[];
  conflicts: Conflict[];
  overtaken: Overtaken[];
  own: Template[];
  published: Template[];
  unusable: UnusableTemplate[];
  figures: TeamFigures | null;
}

const NOTHING = { members: [], conflicts: [], overtaken: [], own: [], published: [], unusable: [], figures: null };

async function look(port: TeamPort, known?: TeamState): Promise<TeamView> {
  const state = known ?? (await port.state());
  if (!state.joined) return { state, ...NOTHING };
  const [members, { templates: published, unusable }, figures] = await Promise.all([
    port.members(),
    port.published(),
    port.figures(),
  ]);
  if (state.joined.role !== 'lead') return { state, ...NOTHING, members, published, unusable, figures };
  const [conflicts, overtaken, own] = await Promise.all([port.conflicts(), port.overtaken(), port.own()]);
  return { state, members, conflicts, overtaken, own, published, unusable, figures };
}

/** The team as it is known here; null until that is there, `lost` where the background does not answer. */
export function useTeam(port: TeamPort) {
  const [view, setView] = useState<TeamView | null>(null);
  const [lost, setLost] = useState(false);
  const put = useRef(inOrder());
  const again = useCallback(
    async (known?: TeamState) => {
      try {
        await put.current(look(port, known), setView);
        setLost(false);
      } catch {
        setLost(true);
      }
    },
    [port],
  );
  useEffect(() => {
    void again();
    return port.watch(() => void again());
  }, [again, port]);
  return { view, lost, again };
}
