import { list } from '../words.js';

/** Adverbs that mark an act as a fault. */
export const faultAdverbs = list(`
  mistakenly, accidentally, inadvertently, unintentionally, erroneously, wrongly, incorrectly, carelessly, prematurely, improperly, unknowingly, unwittingly, recklessly, negligently, sloppily, foolishly, hastily, lazily, blindly, needlessly, wrongfully, clumsily, thoughtlessly, irresponsibly, stupidly, absent-mindedly
`);

/** Adverbs that judge the one who acts. */
export const judgingAdverbs = list(
  'carelessly, recklessly, negligently, sloppily, foolishly, lazily, blindly, clumsily, thoughtlessly, irresponsibly, stupidly, absent-mindedly, lackadaisically, ineptly, incompetently',
);

/** Leaving undone; only people do these. Irregular forms behind slashes. */
export const humanOmissions = list(`
  neglect, forget/forgot/forgotten, omit/omitted, overlook, ignore, disregard, dismiss, skip/skipped, bypass, circumvent, procrastinate, shrug off/shrugged off, brush off/brushed off, brush aside/brushed aside, sit on/sat on, rush, cut corners/cut corners, turn a blind eye/turned a blind eye, wave through/waved through, gloss over/glossed over, lose track/lost track
`);

/** Getting it wrong in one's head; only people do these. */
export const mental = list(`
  misread/misread, misunderstand/misunderstood, misjudge, mistake/mistook/mistaken, misinterpret, underestimate, misremember, confuse, mistype, mix up/mixed up, panic/panicked, assume wrongly/assumed wrongly, misdiagnose, fat-finger, misconfigure, mishandle, mismanage, botch, bungle, fumble, mess up/messed up, screw up/screwed up, blow/blew it, drop/dropped the ball, slip/slipped up
`);

/** Acts that by themselves say harm was done. */
export const harm = list(`
  break/broke, take/took down, bring/brought down, knock/knocked out, crash, wipe, wipe out/wiped out, destroy, ruin, corrupt, cause, trash, clobber, brick, sabotage, jeopardise, jeopardize, wreck
`);

/** Plain acts that become a fault by what is acted on: "the wrong host". */
export const acts = list(`
  deploy, push, run/ran, merge, enter, type, paste, copy, delete, drop/dropped, remove, overwrite/overwrote/overwritten, use, apply, change, edit, pull/pulled, unplug/unplugged, select, pick, click, choose/chose/chosen, execute, install, restart, configure, set/set, send/sent, release, publish, upload, commit/committed, disable, enable, switch, connect, disconnect, terminate, shut/shut down, start, stop/stopped, reboot, roll/rolled out, schedule, cut/cut, quote, revert, grant, give/gave, restore, point, assign, attach, plug/plugged, load, submit/submitted, tag/tagged, ship/shipped, update, upgrade, migrate, close, book, order, approve
`);

/** What a person checks, says or learns; "did not …" of these is an omission. */
export const duties = list(`
  check, verify, test, validate, read, follow, escalate, act, react, tell, inform, communicate, notice, realise, realize, consider, think to, think of, think about, review, document, write any, write tests, write documentation, write the, ask, look, plan for, prepare, coordinate, co-ordinate, adopt, investigate, question, announce, mention, pay attention, anticipate, foresee, spot, rotate, renew, back up, take into account, take action, take care, take steps, take the time, raise, alert others, warn, double-check, double check, confirm, consult, discuss, study, learn, listen, care, bother, try, make sure, ensure, respond, report, notify, update, monitor, watch, wait, involve, provide, share, answer, hand over, sign off, record, log off, clean up, set up, catch that, catch the, catch it, perform, complete, carry out, do enough, do anything, do the, stop to, account for, inspect, examine, assess, evaluate, approve, cover, execute, adhere, comply, use the, call, contact, page, engage, declare, prioritise, prioritize, address, fix, disable, enable, mark, attend, join, heed, adequately, properly, thoroughly, fully, sufficiently, correctly, appropriately
`);

/** Of these, what software does as well: with an unknown name in front nobody can tell. */
export const sharedDuties = list(
  'validate, respond, report, notify, update, catch it, catch the, log off, perform, execute, complete, add, set up, use the, stop to, wait, watch, monitor, try, record, alert others, ensure, cover, fix, disable, enable, mark, confirm, call, page, join, back up, clean up, rotate, renew, check, account for, correctly, fully, properly, provide, act, react',
);

/** Work that people owe: "should have been …". */
export const dueWork = list(`
  tested, caught, checked, reviewed, documented, verified, noticed, communicated, escalated, addressed, rushed, discussed, questioned, investigated, informed, told, notified, considered, prevented, avoided, foreseen, anticipated, planned, prioritised, prioritized, involved, consulted, validated, spotted, detected, raised, reported, announced, declared, done, handled, approved, merged, deployed, released, allowed, rotated, renewed, removed, fixed, monitored, coordinated, identified, included, better
`);

/** Past participles that do not end in -ed. */
export const participles = list(`
  been, begun, bent, bought, broken, brought, built, caught, chosen, come, cut, dealt, done, drawn, driven, fallen, felt, found, forgotten, foreseen, frozen, given, gone, grown, had, heard, held, hidden, hit, kept, known, laid, learnt, led, left, let, lost, made, meant, met, overridden, overwritten, overseen, stolen, hung, torn, slid, sunk, swept, paid, put, read, rebuilt, run, said, seen, sent, set, shown, shut, sought, spent, split, spoken, spread, stood, stuck, sworn, taken, taught, thought, thrown, told, understood, undone, won, woken, worn, written, withdrawn
`);
