import { list } from '../words.js';

/** A human slip as a noun. */
export const errorNouns = list(`
  human error, human errors, human mistake, human mistakes, human factor, human failure, human oversight, human misunderstanding, operator error, operator errors, operator mistake, user error, user mistake, pilot error, manual error, admin error, administrator error, engineer error, developer error, cockpit error, finger trouble, fat finger, fat-finger, fat fingered, fat-fingered, pebkac, id10t, honest mistake, simple mistake, silly mistake, careless mistake, simple oversight, an oversight, oversight by, oversight on, mistake by, mistakes by, mistake made by, mistake on the part, error by, error made by, error on the part, slip by, clerical error, lapse of attention, lapse of concentration, lapse in judgement, lapse in judgment, misunderstanding within, misunderstanding by, misunderstanding in the team, copy-paste error, copy-paste mistake, copy and paste error, typing error, typing mistake, miscommunication
`);

/** Of these, what may be nobody's. */
export const agentless = list(
  'an oversight, simple oversight, miscommunication, copy-paste error, copy-paste mistake, copy and paste error, typing error, typing mistake, clerical error',
);

/** Says that the noun is the cause. */
export const asCause = list(`
  cause, caused, causes, root cause, due to, because of, result of, resulted from, triggered by, came down to, comes down to, boils down to, boiled down to, down to, attributed to, attributable to, blamed on, stemmed from, traced to, traced back to, reason, explained by, was simply, was just, was a, was an, is simply, is just, led to, culprit, responsible for, result from, thanks to, owing to, put down to, happened through, occurred through
`);
