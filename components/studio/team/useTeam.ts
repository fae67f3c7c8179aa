import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Conflict, Member, TeamFigures, TeamState } from '../../../lib/team.ts';
import type { Template } from '../../../lib/templates.ts';

/** All that the section shows. */
export interface TeamView {
  state: TeamState;
  members: Member[];
  conflicts: Conflict[];
  own: Template[];
  published: Template[];
  figures: TeamFigures | null;
}

const NOTHING = { members: [], conflicts: [], own: [], published: [], figures: null };

async function look(port: TeamPort, known?: TeamState): Promise<TeamView> {
  const state = known ?? (await port.state());
  if (!state.joined) return { state, ...NOTHING };
  const [members, published, figures] = await Promise.all([port.members(), port.published(), port.figures()]);
  if (state.joined.role !== 'lead') return { state, ...NOTHING, members, published, figures };
  const [conflicts, own] = await Promise.all([port.conflicts(), port.own()]);
  return { state, members, conflicts, own, published, figures };
}

/** The team as it is known here; null until that is there, `lost` where the background does not answer. */
export function useTeam(port: TeamPort) {
  const [view, setView] = useState<TeamView | null>(null);
  const [lost, setLost] = useState(false);
  const again = useCallback(
    async (known?: TeamState) => {
      try {
        setView(await look(port, known));
        setLost(false);
      } catch {
        setLost(true);
      }
    },
    [port],
  );
  useEffect(() => void again(), [again]);
  return { view, lost, again };
}
