import rule from '../../../src/diagnosis/rules/overaged-system.ts';
import { type Figures, type MachineFacts, testRule } from '../../support/rule-tester.ts';
import { healthyWith, target } from './healthy.ts';
import { eras } from './whole-tables.ts';

const DAY = 86_400;

const up = (uptimeSeconds: number, more: Partial<Figures<'target'>> = {}): MachineFacts => ({
  target: {
    ...target(3790, 'x86'),
    uptimeSeconds,
    lines: [
      { text: 'Windows Server 2003 Kernel Version 3790 (Service Pack 2) MP (8 procs) Free x86 compatible' },
      { text: 'System Uptime: as the debugger prints it' },
    ],
    ...more,
  },
});

testRule(rule, {
  fires: [
    [
      'exactly half a year',
      up(180 * DAY),
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        says: ['Overaged system: up for 180 days, long enough for slow leaks'],
      },
    ],
    ['a year and some hours', up(365 * DAY + 7_200), { says: ['365 days'] }],
    ['a file server of 2003, four years up', up(1_461 * DAY), { says: ['1,461 days'] }],
    ['twenty years', up(7_300 * DAY), { says: ['7,300 days'] }],
    ['a small dump has its uptime', up(200 * DAY, { kind: 'small-dump' }), { says: ['200 days'] }],
  ],
  quiet: [
    ...healthyWith('target'),
    ...eras,
    ['a second less', up(180 * DAY - 1)],
    ['the day of the start', up(90)],
    ['a clock that was read at a wrong place', up(7_300 * DAY + 1)],
    ['the largest that the debugger can print', up(999_999 * DAY)],
    ['an uptime that was not available', { target: { ...target(3790, 'x86'), uptimeText: 'not available' } }],
    ['an uptime that no line says', up(400 * DAY, { lines: [] })],
    ['a user-mode dump', up(400 * DAY, { kind: 'user-mode' })],
  ],
});
