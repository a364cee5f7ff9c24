/** One answer: brief, details, HTML, Markdown and JSON name the same verdict, suspects and findings on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brief } from '../../src/pages/brief.ts';
import { toDoc } from '../../src/pages/details.ts';
import { formatTag } from '../../src/pages/format.ts';
import { htmlPage, htmlReport } from '../../src/pages/html.ts';
import { toJson } from '../../src/pages/json.ts';
import { layout } from '../../src/pages/layout.ts';
import { markdown } from '../../src/pages/markdown.ts';
import { text } from '../../src/pages/text.ts';
import type { Report } from '../../src/report/report.ts';
import { healthyMachine, leakingMachine } from '../cases/generated.ts';
import * as publicCases from '../cases/public.ts';
import { seedMachines } from '../cases/seed.ts';
import { absent, field } from '../shared/place.ts';
import { elementsOf } from '../support/html.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';
import { reportsOfLog } from '../support/reports.ts';

const SESSION = ['vertarget', '!vm 5', '!poolused 3', '!poolused 5', 'lm', '!locks', '!process 0 0'];

const machines: [string, Machine][] = [
  ...Object.entries(seedMachines),
  ...Object.entries(publicCases).filter((each): each is [string, Machine] => 'facts' in each[1]),
  ...Array.from({ length: 20 }, (_, at): [string, Machine] => [`healthy ${at}`, healthyMachine(at)]),
  ...Array.from({ length: 20 }, (_, at): [string, Machine] => [`leaking ${at}`, leakingMachine(at).machine]),
];
const logs: [string, string][] = machines.map(([name, machine]) => [name, transcript(machine, SESSION)]);
if (absent(join(field, 'expected.json')) === undefined) {
  for (const file of readdirSync(field).filter(each => each.endsWith('.log')))
    logs.push([file, readFileSync(join(field, file), 'utf8')]);
}

/** Words alone: forms differ in marks, breaks and bars. */
const plain = (shown: string): string =>
  shown
    .replace(/[\\`*_|]/g, '')
    .replace(/\u200b/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .toLowerCase();

function formsOf(report: Report): Record<'brief' | 'details' | 'html' | 'markdown', string> {
  const shown = elementsOf(htmlPage('Case', [htmlReport(report, undefined)]));
  return {
    brief: plain(text(layout(brief(report, { foot: [] }), 160)).join('\n')),
    details: plain(text(layout(toDoc(report), 160)).join('\n')),
    html: plain(
      shown
        .filter(each => /^(?:h[1-3]|p|li|summary|td|th)$/.test(each.localName))
        .map(each => each.text)
        .join('\n'),
    ),
    markdown: plain(markdown(brief(report, { foot: [] }))),
  };
}

test.each(logs)('%s', (_name, log) => {
  for (const report of reportsOfLog(log)) {
    const json = toJson(report);
    const forms = formsOf(report);
    const label =
      json.verdict.severity === 'healthy'
        ? /\b(?:ok|healthy)\b/
        : new RegExp(`\\b${json.verdict.severity}\\b`);
    for (const form of Object.values(forms)) expect(form).toMatch(label);
    // A suspect that counts is named everywhere; a weak one wherever all is told.
    for (const suspect of json.suspects) {
      const tag = plain(formatTag(suspect.tag)).trim();
      expect(forms.html).toContain(tag);
      if (suspect.strength === 'strong') for (const form of Object.values(forms)) expect(form).toContain(tag);
    }
    // Details and HTML hold every finding in its own words.
    for (const { headline } of json.findings) {
      const said = plain(headline.replace(/\u00a0/g, ' '));
      expect(forms.details).toContain(said);
      expect(forms.html).toContain(said);
    }
  }
});
