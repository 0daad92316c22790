import { list } from '../words.js';

/** A human slip as a noun. */
export const errorNouns = list(`
  admin error, administrator error, an oversight, careless mistake, clerical error, cockpit error,
  copy and paste error, copy-paste error, copy-paste mistake, developer error, engineer error, error by,
  error made by, error on the part, fat finger, fat fingered, fat fingers, fat-finger, fat-fingered, finger trouble,
  honest mistake, human error, human errors, human factor, human failure, human mistake, human mistakes,
  human misunderstanding, human oversight, id10t, lapse in judgement, lapse in judgment, lapse of attention,
  lapse of concentration, manual error, miscommunication, mistake by, mistake made by, mistake on the part,
  mistakes by, misunderstanding by, misunderstanding in the team, misunderstanding within, operator error,
  operator errors, operator mistake, oversight by, oversight on, pebkac, pilot error, silly mistake, simple mistake,
  simple oversight, slip by, typing error, typing mistake, typo by, typo made by, typo on the part, user error,
  user mistake
`);

/** Of these, what may be nobody's. */
export const agentless = list(`
  an oversight, clerical error, copy and paste error, copy-paste error, copy-paste mistake, miscommunication,
  simple oversight, typing error, typing mistake
`);

/** Says that the noun is the cause. */
export const asCause = list(`
  attributable to, attributed to, because of, blamed on, boiled down to, boils down to, came down to, cause, caused,
  causes, comes down to, culprit, down to, due to, explained by, happened through, is just, is simply, led to,
  occurred through, owing to, put down to, reason, responsible for, result from, result of, resulted from,
  root cause, stemmed from, thanks to, the trigger, traced back to, traced to, trigger, trigger was, triggered by,
  was a, was an, was just, was simply
`);
