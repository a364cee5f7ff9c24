/** Busy machines that look ill, and ill ones that look well, from text to verdict. */
import { describe, expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import { toDoc } from '../../src/pages/details.ts';
import { sentence } from '../../src/pages/json.ts';
import { layout } from '../../src/pages/layout.ts';
import { text as plainText } from '../../src/pages/text.ts';
import type { Report } from '../../src/report/report.ts';
import { busyMachines, illMachines } from '../cases/adversaries.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';

function diagnose(machine: Machine, commands: readonly string[]): Report {
  const reports: Report[] = [];
  const diagnosis = diagnoseLog(machine.origin, report => reports.push(report));
  for (const line of transcript(machine, commands).split('\n')) diagnosis.line(line);
  diagnosis.end();
  expect(reports).toHaveLength(1);
  return reports[0] as Report;
}

/** All that an engineer would run. */
function everything({ facts }: Machine): string[] {
  return [
    ...(facts.target ? ['vertarget'] : []),
    facts.sessions ? '!vm 4' : '!vm',
    ...(facts.tags ? ['!poolused 3'] : []),
    ...(facts.processes ? ['!process 0 0'] : []),
    ...(facts.modules ? ['lm'] : []),
  ];
}

describe.each(Object.entries(busyMachines))('%s', (_name, machine) => {
  const report = diagnose(machine, everything(machine));

  test('is well, and the first line says so', () => {
    const loud = report.findings.filter(each => each.severity !== 'note');
    expect(loud.map(each => `${each.rule}: ${sentence(each.headline)}`)).toEqual([]);
    expect(['healthy', 'note']).toContain(report.verdict.severity);
    expect(sentence(report.verdict.headline)).toContain('No resource is exhausted');
  });

  test('nothing that was printed is left unread', () => {
    expect(report.unread.map(each => each.text)).toEqual([]);
    expect(report.troubles).toEqual([]);
  });
});

describe.each(Object.entries(illMachines))('%s', (_name, ill) => {
  const report = diagnose(ill.machine, ill.commands ?? everything(ill.machine));
  const text = plainText(layout(toDoc(report)))
    .join('\n')
    .replace(/\s+/g, ' ');

  test('is found out, and never called certain where a leak is meant', () => {
    const { severity, resource, tags, confidence } = report.verdict;
    expect({ severity, resource }).toEqual({ severity: ill.severity, resource: ill.resource });
    expect(tags.slice(0, ill.tags.length)).toEqual(ill.tags);
    if (ill.tags.length > 0) expect(confidence).not.toBe('certain');
  });

  test('is told in the right words, with the right step first', () => {
    for (const part of ill.says ?? []) {
      if (typeof part === 'string') expect(text).toContain(part);
      else expect(text).toMatch(part);
    }
    for (const part of ill.never ?? []) {
      if (typeof part === 'string') expect(text).not.toContain(part);
      else expect(text).not.toMatch(part);
    }
    if (ill.first !== undefined) expect(report.findings[0]?.next[0]?.command).toBe(ill.first);
  });
});
