import type { LintOptions, LintResult, Report } from '../core/index.js';
import {
  answer,
  desk,
  type Features,
  facts,
  featureNames,
  hiddenIn,
  hiding,
  incidentAt,
  incidentClock,
  overviewOf,
  peopleIn,
  picturesOf,
  rewritesOf,
  standsUntil,
  takeStep,
} from '../core/index.js';
import type { Asks, FeatureAsks, FixesAnswer, LintRequest } from './ask.js';

/** One text as it was judged, and how. */
export type Judged = { readonly options: LintOptions; readonly result: LintResult };
export type Judge = (request: LintRequest) => Promise<Judged>;

type Answers = { readonly [K in keyof Asks]: (request: Asks[K]['request']) => Promise<Asks[K]['answer']> };

/** What an engine answers, by how it judges a text. */
export function answersBy(judged: Judge): Answers {
  const feature =
    <K extends keyof Features>(name: K) =>
    async (request: FeatureAsks[K]['request']): Promise<FeatureAsks[K]['answer']> =>
      answer(name, request.ask, { text: request.text, ...(await judged(request)) });
  return {
    ...(Object.fromEntries(featureNames.map((name) => [name, feature(name)])) as Pick<Answers, keyof Features>),
    async lint(request) {
      const { options, result } = await judged(request);
      const { reports, findings, hidden } = result;
      const read = request.facts ? reports.map((report) => facts(report, request.text)) : [];
      const shown = hiddenIn(read, hiding(request.text, hidden));
      const [first = null] = reports;
      const told = { language: first?.language ?? null, findings, facts: shown, hidden };
      return {
        ...told,
        ...(request.overview && { overview: first && overviewFor(reports, request) }),
        ...(request.stands && { until: untilOf(reports, options) }),
      };
    },
    async desk(request) {
      const report = incidentAt((await judged(request)).result.reports, request.offset);
      return report ? desk(request.text, report) : null;
    },
    async step(request) {
      const { options, result } = await judged(request);
      const report = incidentAt(result.reports, request.offset);
      const form = report && (options.forms(report.profile) ?? options.forms('standard'));
      return report && form ? takeStep(request.text, report, { form, step: request.step }) : null;
    },
    async fixes(request) {
      const { options, result } = await judged({ ...request, fixes: true });
      const near = result.findings.filter(
        ({ range }) => range.start <= request.range.end && request.range.start <= range.end,
      );
      return unique(
        near.flatMap((finding) =>
          [...finding.fixes, ...rewritesOf(finding, { text: request.text, result }, options)].map((fix) => ({
            finding,
            fix,
          })),
        ),
      );
    },
    async picture(request) {
      return picturesOf((await judged(request)).result.reports);
    },
  };
}

function overviewFor(reports: readonly Report[], { text, now }: LintRequest) {
  const goingOn = incidentAt(reports, null);
  return {
    ...overviewOf(reports, text, now),
    clock: goingOn ? incidentClock(goingOn) : null,
    people: peopleIn(reports),
  };
}

/** Two findings of one sentence may offer the same change. */
function unique(offers: FixesAnswer): FixesAnswer {
  const seen = new Set<string>();
  return offers.filter(({ fix }) => {
    const change = JSON.stringify(fix.edits);
    return !seen.has(change) && seen.add(change);
  });
}

/** Until the first of the reports may be judged otherwise. */
function untilOf(reports: readonly Report[], options: LintOptions): number | null {
  const ends = reports.flatMap((report) => standsUntil(report, options) ?? []);
  return ends.length === 0 ? null : Math.min(...ends);
}
