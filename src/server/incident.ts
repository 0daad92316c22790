import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { minutesUntil, type Step } from '../core/index.js';
import type { Engine } from '../host/engine.js';
import { localTime } from '../host/local-time.js';
import type { Configs, Known } from './configs.js';
import { rangeOf } from './convert.js';
import { requestFor } from './judge.js';
import {
  type DeskAnswer,
  type DeskParams,
  deskMethod,
  type NextTimeParams,
  nextTimeMethod,
  type StepAnswer,
  type StepParams,
  stepMethod,
} from './protocol.js';
import type { Session } from './session.js';

type OpenReport = {
  readonly document: TextDocument;
  readonly known: Known;
  readonly session: Session;
  readonly engine: Engine;
};

export type IncidentParts = Pick<OpenReport, 'session' | 'engine'> & {
  readonly documents: TextDocuments<TextDocument>;
  readonly configs: Configs;
};

type Answering<P, A> = (params: P, report: OpenReport) => Promise<A>;

export function answerIncident(connection: Connection, { documents, configs, session, engine }: IncidentParts): void {
  const open = async ({ uri }: DeskParams): Promise<OpenReport | null> => {
    const document = documents.get(uri);
    return document ? { document, known: await configs.forDocument(uri), session, engine } : null;
  };
  const answer =
    <P extends DeskParams, A>(work: Answering<P, A>) =>
    async (params: P): Promise<A | null> => {
      const report = await open(params);
      return report && work(params, report);
    };
  connection.onRequest(deskMethod, answer(deskFor));
  connection.onRequest(nextTimeMethod, answer(nextTimeFor));
  connection.onRequest(stepMethod, answer(stepFor));
}

const millisecondsPerMinute = 60_000;

const ask = ({ at }: DeskParams, report: OpenReport) =>
  report.engine.ask({
    kind: 'desk',
    ...requestFor(report.document, report.known, report.session),
    ...place(at, report),
  });

const place = (at: DeskParams['at'], { document }: OpenReport) => ({ offset: at && document.offsetAt(at) });

async function deskFor(params: DeskParams, report: OpenReport): Promise<DeskAnswer> {
  const desk = await ask(params, report);
  if (desk === null) return null;
  const at = clockOf(params, desk.zone);
  return { time: at(0).time, next: at(desk.pause).time, accountable: desk.accountable, points: desk.points };
}

async function nextTimeFor(params: NextTimeParams, report: OpenReport): Promise<string | null> {
  const at = clockOf(params, (await ask(params, report))?.zone ?? null);
  const minutes = minutesUntil(params.typed, at(0).time);
  if (minutes === null) return null;
  const { date, time } = at(minutes);
  return date === at(0).date ? time : `${date} ${time}`;
}

async function stepFor(params: StepParams, report: OpenReport): Promise<StepAnswer> {
  const { document, known, session, engine } = report;
  const { version } = document;
  const at = clockOf(params, (await ask(params, report))?.zone ?? null);
  const step = stepOf(params.step, at);
  const request = { ...requestFor(document, known, session), ...place(params.at, report) };
  const change = step && (await engine.ask({ kind: 'step', ...request, step }));
  if (!change || document.version !== version) return null;
  // The editor turns line feeds into the line ends of the document.
  const edits = change.edits.map(({ range, text }) => ({ range: rangeOf(range, document), newText: text }));
  return { version, edits, message: change.message };
}

type Clock = (minutesFromNow: number) => { readonly date: string; readonly time: string };

function stepOf(given: StepParams['step'], at: Clock): Step | null {
  if (given.kind === 'handover') {
    const { from, to, decision } = given;
    return { handover: { from, to, decision, at: at(0) } };
  }
  const minutes = minutesUntil(given.next, at(0).time);
  return minutes === null ? null : { update: { text: given.text, sent: at(0), next: at(minutes) } };
}

/** The wall clock in the report's zone, else the author's. */
function clockOf({ now, timezone }: DeskParams, zone: string | null): Clock {
  return (minutes) => {
    const moment = now + minutes * millisecondsPerMinute;
    return localTime(moment, zone ?? timezone) ?? localTime(moment, timezone) ?? localTime(moment, 'UTC')!;
  };
}
