import { list } from '../words.js';

/** Adverbs that mark an act as a fault. */
export const faultAdverbs = list(`
  absent-mindedly, accidentally, blindly, carelessly, clumsily, erroneously, foolishly, hastily, improperly,
  inadvertently, incorrectly, irresponsibly, lazily, mistakenly, needlessly, negligently, prematurely, recklessly,
  sloppily, stupidly, thoughtlessly, unintentionally, unknowingly, unwittingly, wrongfully, wrongly
`);

/** Adverbs that judge the one who acts. */
export const judgingAdverbs = list(`
  absent-mindedly, blindly, carelessly, clumsily, foolishly, incompetently, ineptly, irresponsibly, lackadaisically,
  lazily, negligently, recklessly, sloppily, stupidly, thoughtlessly
`);

/** Leaving undone; only people do these. Irregular forms behind slashes. */
export const humanOmissions = list(`
  brush aside/brushed aside, brush off/brushed off, bypass, circumvent, cut corners/cut corners, dismiss, disregard,
  forget/forgot/forgotten, gloss over/glossed over, ignore, lose track/lost track, neglect, omit/omitted, overlook,
  procrastinate, rush, shrug off/shrugged off, sit on/sat on, skip/skipped, turn a blind eye/turned a blind eye,
  wave through/waved through
`);

/** Getting it wrong in one's head; only people do these. */
export const mental = list(`
  assume wrongly/assumed wrongly, blow/blew it, botch, bungle, confuse, drop/dropped the ball, fat-finger, fumble,
  mess up/messed up, misconfigure, misdiagnose, mishandle, misinterpret, misjudge, mismanage, misread/misread,
  misremember, mistake/mistook/mistaken, mistype, misunderstand/misunderstood, mix up/mixed up, panic/panicked,
  screw up/screwed up, slip/slipped up, underestimate
`);

/** Acts that by themselves say harm was done. */
export const harm = list(`
  break/broke, brick, bring/brought down, cause, clobber, corrupt, crash, destroy, jeopardise, jeopardize,
  knock/knocked out, ruin, sabotage, take/took down, trash, wipe, wipe out/wiped out, wreck
`);

/** Plain acts that become a fault by what is acted on: "the wrong host". */
export const acts = list(`
  apply, approve, assign, attach, book, change, choose/chose/chosen, click, close, commit/committed, configure,
  connect, copy, cut/cut, delete, deploy, disable, disconnect, drop/dropped, edit, enable, enter, execute, give/gave,
  grant, install, load, merge, migrate, order, overwrite/overwrote/overwritten, paste, pick, plug/plugged, point,
  publish, pull/pulled, push, quote, reboot, release, remove, restart, restore, revert, roll/rolled out, run/ran,
  schedule, select, send/sent, set/set, ship/shipped, shut/shut down, start, stop/stopped, submit/submitted, switch,
  tag/tagged, terminate, type, unplug/unplugged, update, upgrade, upload, use
`);

/** What a person checks, says or learns; "did not …" of these is an omission. */
export const duties = list(`
  account for, act, add, address, adequately, adhere, adopt, alert others, announce, answer, anticipate, apply,
  appropriately, approve, ask, assess, assign, attend, back up, bother, call, care, carry out, catch it, catch that,
  catch the, check, clean up, co-ordinate, communicate, complete, comply, confirm, consider, consult, contact,
  coordinate, correctly, cover, declare, disable, discuss, do anything, do enough, do the, document, double check,
  double-check, enable, engage, ensure, escalate, evaluate, examine, execute, fix, follow, foresee, fully, hand over,
  heed, inform, inspect, install, investigate, involve, join, learn, listen, log off, look, make sure, mark,
  mention, monitor, notice, notify, page, patch, pay attention, perform, plan for, prepare, prioritise, prioritize,
  properly, provide, question, raise, react, read, realise, realize, record, renew, report, respond, review, rotate,
  run, set up, share, sign off, spot, stop to, study, sufficiently, take action, take care, take into account,
  take steps, take the time, tell, test, think about, think of, think to, thoroughly, try, update, use the, validate,
  verify, wait, warn, watch, write any, write documentation, write tests, write the
`);

/** Of these, what software does as well: with an unknown name in front nobody can tell. */
export const sharedDuties = list(`
  account for, act, add, alert others, apply, assign, back up, call, catch it, catch the, check, clean up, complete,
  confirm, correctly, cover, disable, enable, ensure, execute, fix, fully, install, join, log off, mark,
  monitor, notify, page, patch, perform, properly, provide, react, record, renew, report, respond, rotate, run,
  set up, stop to, try, update, use the, validate, wait, watch
`);

/** Work that people owe: "should have been …". */
export const dueWork = list(`
  addressed, allowed, announced, anticipated, approved, avoided, better, caught, checked, communicated, considered,
  consulted, coordinated, declared, deployed, detected, discussed, documented, done, escalated, fixed, foreseen,
  handled, identified, included, informed, investigated, involved, merged, monitored, noticed, notified, planned,
  prevented, prioritised, prioritized, questioned, raised, released, removed, renewed, reported, reviewed, rotated,
  rushed, spotted, tested, told, validated, verified
`);

/** Past participles that do not end in -ed. */
export const participles = list(`
  been, begun, bent, bought, broken, brought, built, caught, chosen, come, cut, dealt, done, drawn, driven, fallen,
  felt, foreseen, forgotten, found, frozen, given, gone, grown, had, heard, held, hidden, hit, hung, kept, known,
  laid, learnt, led, left, let, lost, made, meant, met, overridden, overseen, overwritten, paid, put, read, rebuilt,
  run, said, seen, sent, set, shown, shut, slid, sought, spent, split, spoken, spread, stolen, stood, stuck, sunk,
  swept, sworn, taken, taught, thought, thrown, told, torn, understood, undone, withdrawn, woken, won, worn, written
`);
