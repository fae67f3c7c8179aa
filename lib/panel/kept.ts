/** What the background keeps for the agent: what was promised, what customers like. Loaded once something of it is to be shown. */
export { customerCard, eraseCustomer, markCustomer, notePreferences } from '../customers.ts';
export { addFollowUp, changeFollowUp, listFollowUps } from '../follow-ups.ts';
export { answerOffer, promisesSent } from './promised.ts';
