import { type Hover, type HoverParams, type InlayHint, type InlayHintParams, MarkupKind } from 'vscode-languageserver';
import { offsetsOf, rangeOf } from './convert.js';
import { askAbout, openReport, type Parts, zoneFor } from './open-report.js';

/** What there is to know at a place of a report. */
export async function hoverFor(params: HoverParams, parts: Parts): Promise<Hover | null> {
  const report = await openReport(params.textDocument.uri, parts);
  if (report === null) return null;
  const offset = report.document.offsetAt(params.position);
  const found = await askAbout(report, parts, { kind: 'hover', ask: { offset, zone: zoneFor(parts.session) } });
  if (found === null) return null;
  return { contents: { kind: MarkupKind.Markdown, value: found.text }, range: rangeOf(found.range, report.document) };
}

/** How long after the start each entry of the timeline was. */
export async function hintsFor(params: InlayHintParams, parts: Parts): Promise<InlayHint[]> {
  const report = parts.session.settings.hints ? await openReport(params.textDocument.uri, parts) : null;
  if (report === null) return [];
  const { document } = report;
  const found = await askAbout(report, parts, { kind: 'hints', ask: { range: offsetsOf(params.range, document) } });
  return (found ?? []).map(({ offset, label, tooltip }) => ({
    position: document.positionAt(offset),
    label,
    tooltip,
    paddingLeft: true,
  }));
}
