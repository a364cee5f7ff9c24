/** What the second pass runs by itself: what confirms, and nothing that would make a rule seem to have looked. */
import { expect, test } from 'vitest';
import type { Debugger } from '../../src/debugger/port.ts';
import { diagnoseDebugger } from '../../src/diagnose.ts';
import { illMachines } from '../cases/adversaries.ts';
import * as publicCases from '../cases/public.ts';
import { answer } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';

function full(machine: Machine): { asked: string[]; notChecked: string[]; offered: string[] } {
  const asked: string[] = [];
  const from: Debugger = {
    target: () => ({}),
    run: command => {
      asked.push(command);
      return answer(machine, command);
    },
  } as Debugger;
  const report = diagnoseDebugger(from, { depth: 'full' });
  return {
    asked,
    notChecked: report.outcomes.filter(each => each.outcome === 'not-checked').map(each => each.rule),
    offered: report.findings.flatMap(each => each.next.map(step => step.command)),
  };
}

test('one process is offered and not asked for, so that no rule seems to have seen them all', () => {
  const { asked, notChecked, offered } = full(illMachines['commit taken by one process']?.machine as Machine);
  expect(offered).toContain('!process 0x1a2c 1');
  expect(asked).not.toContain('!process 0x1a2c 1');
  expect(notChecked).toEqual(expect.arrayContaining(['handle-leak', 'zombie-processes']));
});

test('what is slow is offered, and what is quick is run', () => {
  const { asked, offered } = full(publicCases.driverTag);
  expect(asked).toContain('lm');
  expect(asked.filter(command => /^!(?:poolfind|process 0 0|for_each)/.test(command))).toEqual([]);
  expect(offered.some(command => command.startsWith('!poolfind'))).toBe(true);
});
