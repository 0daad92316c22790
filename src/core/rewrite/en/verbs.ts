/** Irregular verbs: base, past, participle. */
export const irregular = `
  be was been, become became become, begin began begun, break broke broken, bring brought brought, build built built, buy bought bought, catch caught caught, choose chose chosen, cut cut cut, deal dealt dealt, do did done, draw drew drawn, drive drove driven, feed fed fed, find found found, forget forgot forgotten, foresee foresaw foreseen, get got got, give gave given, go went gone, hear heard heard, hit hit hit, hold held held, keep kept kept, know knew known, lead led led, leave left left, let let let, lose lost lost, make made made, mean meant meant, meet met met, overwrite overwrote overwritten, override overrode overridden, pay paid paid, put put put, quit quit quit, read read read, rebuild rebuilt rebuilt, rerun reran rerun, reset reset reset, rewrite rewrote rewritten, run ran run, say said said, see saw seen, seek sought sought, send sent sent, set set set, show showed shown, shut shut shut, speak spoke spoken, split split split, spend spent spent, take took taken, teach taught taught, tell told told, think thought thought, understand understood understood, undo undid undone, wake woke woken, win won won, withdraw withdrew withdrawn, write wrote written, learn learnt learnt
`;

/** Verbs of more than one syllable that double their last letter. */
export const doubling =
  'commit, submit, omit, refer, admit, permit, transfer, occur, control, debug, rollback, format, input, program, rerun, reset, unplug';

/** What a machine can do as well as a person: "nothing checked the host". */
export const mechanical = `
  check, verify, test, validate, notice, catch, spot, detect, alert, notify, tell, inform, warn, confirm, monitor, rotate, renew, double-check, identify, flag, block, stop, prevent, update, watch, raise, measure, compare, inspect, examine, record, log, remind
`;

/** What is run from a tool. */
export const commands = `
  deploy, push, run, merge, delete, drop, remove, overwrite, apply, restart, publish, release, upload, disable, enable, terminate, stop, drain, roll, execute, wipe, reboot, restore, revert, migrate, upgrade, update, scale, change
`;
