/** What comes once the replies are there: the coach, working on the replies, the templates. */
import { watchSharedNews } from '../shared-news.ts';
import { type Coach, startCoach } from './coach/coach.ts';
import { startDesk } from './desk/desk.ts';
import type { Engine } from './engine.ts';
import { type Giving, startGiving } from './gestures/giving.ts';
import { noteHealth } from './health.ts';
import type { After } from './later.ts';
import { startRoad } from './plan/road.ts';
import { startShelf } from './shelf/shelf.ts';
import type { PanelStore } from './store.ts';

/** @param changed called with each change of any part */
export function startAfter(engine: Engine, store: PanelStore, changed: () => void): After {
  const desk = startDesk(engine, store, changed);
  const shelf = startShelf(engine, store, changed);
  const road = startRoad(engine, changed);
  let giving: Giving | null = null;
  let coach: Coach | null = null;
  let coming = false;
  const bringCoach = () => {
    if (coach || coming) return;
    coming = true;
    startCoach(engine, store, changed).then(
      (there) => {
        coach = there;
        changed();
      },
      // The background could not tell what the agent has chosen; the next reading asks again.
      () => {
        coming = false;
      },
    );
  };
  startGiving(engine, store, changed).then(
    (there) => {
      giving = there;
      there.see(store.view);
    },
    // Not loaded: the replies stand without it.
    () => undefined,
  );
  watchSharedNews(() => {
    // What cannot be asked just now is asked with the next ticket.
    desk.news().catch(() => undefined);
    coach?.news().catch(() => undefined);
    giving?.news();
    shelf.news();
    road.news();
  });
  return {
    get parts() {
      return {
        coach: coach?.part ?? null,
        desk: desk.part,
        shelf: shelf.part,
        gestures: giving?.part ?? null,
        road: road.part,
      };
    },
    hear(message) {
      if (message.is === 'sight') noteHealth(message.sight);
      coach?.hear(message);
      desk.hear(message);
      road.hear(message);
    },
    see(view) {
      bringCoach();
      coach?.see(view);
      desk.see(view);
      shelf.see(view);
      giving?.see(view);
      road.see(view);
    },
  };
}
