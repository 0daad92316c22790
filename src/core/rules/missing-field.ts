import type { Action, Report } from '../report/report.js';
import type { Rule } from './rule.js';

/** From this many on, one finding speaks for the whole list. */
const many = 3;

export type MissingField = { none: null; several: { count: number } };

type Parts = Pick<Rule<MissingField>, 'id' | 'sources' | 'words' | 'examples' | 'internal'> & {
  /** What the action lacks, when it has no ticket that carries it. */
  readonly lacks: (action: Action, report: Report) => boolean;
};

/** The rule of one thing that an open action owes unless a ticket carries it; one finding for a list that lacks it often. */
export function missingField({ lacks, ...parts }: Parts): Rule<MissingField> {
  return {
    ...parts,
    level: 'warning',
    *check(report) {
      const level = report.ours ? 'warning' : 'info';
      for (const list of listsOf(
        openActions(report).filter((action) => action.ticket === null && lacks(action, report)),
      )) {
        const [first] = list;
        if (list.length >= many)
          yield {
            range: first.textRange,
            says: 'several',
            with: { count: list.length },
            related: list.map(({ textRange }) => textRange),
            level,
          };
        else for (const { textRange } of list) yield { range: textRange, says: 'none', level };
      }
    },
  };
}

/** What is promised and not done. A sentence of a report that was not written for us is no entry of a list. */
export const openActions = ({ actions, ours }: Report): readonly Action[] =>
  actions.filter(({ state, list }) => state === 'committed' && (ours || list >= 0));

function listsOf(actions: readonly Action[]): (readonly [Action, ...Action[]])[] {
  const lists = new Map<string, [Action, ...Action[]]>();
  for (const action of actions) {
    const list = action.list < 0 ? `at ${action.range.start}` : String(action.list);
    const found = lists.get(list);
    if (found) found.push(action);
    else lists.set(list, [action]);
  }
  return [...lists.values()];
}
