import { list } from '../words.js';

/** What somebody is, as a verdict; needs a person in front. */
export const adjectives = list(`
  careless, sloppy, negligent, lazy, incompetent, inexperienced, reckless, complacent, irresponsible, unprofessional, inattentive, ignorant, stupid, dumb, foolish, clueless, unqualified, unskilled, undisciplined, slack, lax, indifferent, arrogant, inept, thoughtless, oblivious, overconfident, over-confident, unmotivated, disorganised, disorganized, hasty, impatient, sleepy, distracted, clumsy, naive, cavalier, unprepared, asleep at the wheel, half-hearted, short-sighted, stubborn, too slow, in over their head, out of their depth, not competent, not capable, not good enough, not professional, not careful, not careful enough, not diligent, not paying attention, to blame, at fault, guilty, blameworthy, culpable
`);

/** Nouns of character: nobody but people can have them. */
export const nouns = list(`
  carelessness, sloppiness, negligence, laziness, incompetence, recklessness, complacency, irresponsibility, inattention, inattentiveness, ignorance, stupidity, foolishness, arrogance, ineptitude, thoughtlessness, overconfidence, haste, indiscipline, indifference, apathy, inexperience, naivety, hubris, gross error of judgement, dereliction of duty, bad judgement, bad judgment, poor judgement, poor judgment, poor communication, poor decision-making, poor discipline, poor work ethic, poor attitude, bad attitude, shoddy work, sloppy work, careless work, careless mistake, careless mistakes, careless error, stupid mistake, silly mistake, dumb mistake, rookie mistake, avoidable mistake, inexcusable, unforgivable
`);

/** "lack of …" these is a verdict on people, not on a machine. */
export const lacking = list(`
  attention, care, diligence, discipline, ownership, judgement, judgment, urgency, professionalism, competence, vigilance, rigor, rigour, common sense, concentration, focus, thought, interest, motivation, commitment, responsibility, accountability, effort, foresight, thoroughness, seriousness, respect, a sense of urgency, sense of urgency, sense of responsibility, caution, awareness of the consequences
`);
