import { list } from '../words.js';

/** What somebody is, as a verdict; needs a person in front. */
export const adjectives = list(`
  arrogant, asleep at the wheel, at fault, blameworthy, careless, cavalier, clueless, clumsy, complacent, culpable,
  disorganised, disorganized, distracted, dumb, foolish, guilty, half-hearted, hasty, ignorant, impatient,
  in over their head, inattentive, incompetent, indifferent, inept, inexperienced, irresponsible, lax, lazy, naive,
  negligent, not capable, not careful, not careful enough, not competent, not diligent, not good enough,
  not paying attention, not professional, oblivious, out of their depth, over-confident, overconfident, reckless,
  short-sighted, slack, sleepy, sloppy, stubborn, stupid, thoughtless, to blame, too slow, undisciplined,
  unmotivated, unprepared, unprofessional, unqualified, unskilled
`);

/** Nouns of character: nobody but people can have them. */
export const nouns = list(`
  apathy, arrogance, avoidable mistake, bad attitude, bad judgement, bad judgment, careless error, careless mistake,
  careless mistakes, careless work, carelessness, complacency, dereliction of duty, dumb mistake, foolishness,
  gross error of judgement, haste, hubris, ignorance, inattention, inattentiveness, incompetence, indifference,
  indiscipline, ineptitude, inexcusable, inexperience, irresponsibility, laziness, naivety, negligence,
  overconfidence, poor attitude, poor communication, poor decision-making, poor discipline, poor judgement,
  poor judgment, poor work ethic, recklessness, rookie mistake, shoddy work, silly mistake, sloppiness, sloppy work,
  stupid mistake, stupidity, thoughtlessness, unforgivable
`);

/** "lack of …" these is a verdict on people, not on a machine. */
export const lacking = list(`
  a sense of urgency, accountability, attention, awareness of the consequences, care, caution, commitment,
  common sense, competence, concentration, diligence, discipline, effort, focus, foresight, interest, judgement,
  judgment, motivation, ownership, professionalism, respect, responsibility, rigor, rigour, sense of responsibility,
  sense of urgency, seriousness, thoroughness, thought, urgency, vigilance
`);
