import { replica, type Store, store } from '../../team/store.ts';
import { ME } from '../me.ts';
import { joinedTeam } from './kept.ts';

/** Where what a lead sets is kept: with the team where there is one, here alone where there is none. */
export const sharedStore = async (): Promise<Store> => ((await joinedTeam.getValue()) ? replica() : store());

/** Who works here, as the log names them. */
export const whoWorks = async (): Promise<string> => (await joinedTeam.getValue())?.user ?? ME;
