/** What a finding quotes is the line that has its figures, also where two outputs made one table. */
import { expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import type { Report } from '../../src/report/report.ts';
import { counted, tagRow, unlistedRow } from '../cases/figures.ts';
import { healthyWorkstation } from '../cases/seed.ts';
import { transcript } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';

/** An old kit, which prints one pool at a time: both tables have a row for each tag. */
const machine: Machine = {
  ...healthyWorkstation,
  facts: {
    tags: {
      layout: 'one-group',
      groups: ['nonpaged', 'paged'],
      rows: [
        unlistedRow('RaRS', { nonpaged: counted(1_000, 0, 960_000), paged: counted(5, 5, 0) }),
        tagRow('File', { nonpaged: counted(32_630_649, 32_618_671, 3_752_928), paged: counted(0, 0, 0) }),
      ],
    },
  },
};

test.each(['startup-reservations', 'unlisted-tags'])('%s', rule => {
  const reports: Report[] = [];
  const log = diagnoseLog('case.log', report => reports.push(report));
  for (const line of transcript(machine, ['!poolused 3', '!poolused 5']).split('\n')) log.line(line);
  log.end();
  const finding = reports[0]?.findings.find(each => each.rule === rule || each.also?.includes(rule));
  expect(finding?.evidence.some(each => /RaRS .*960000/.test(each.quote))).toBe(true);
});
