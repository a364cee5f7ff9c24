/** The document itself, as a web page gives it: prose, typographic quotes, cut tables and comments between. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportJson } from '../../src/report/contract.ts';
import { diagnoseJson } from '../support/run-cli.ts';
import { absent, seedDocument } from './place.ts';

const problem = absent(seedDocument);

describe.skipIf(problem !== undefined)(
  `the seed document${problem === undefined ? '' : `: ${problem}`}`,
  () => {
    let reports: readonly ReportJson[];
    beforeAll(() => {
      reports = diagnoseJson(readFileSync(seedDocument, 'utf8')).output.reports;
    });

    test("holds six targets, each with its author's conclusion", () => {
      expect(reports.map(each => [each.verdict.severity, each.verdict.resource])).toEqual([
        ['unknown', 'unknown'],
        ['critical', 'session-pool'],
        ['warning', 'paged-pool'],
        ['critical', 'paged-pool'],
        ['critical', 'nonpaged-pool'],
        ['warning', 'paged-pool'],
      ]);
    });

    test('the workstation: its start-up reservations, its unknown tags', () => {
      const tags = reports[0]?.findings.map(each => [each.rule, each.tags]);
      expect(tags).toEqual(
        expect.arrayContaining([
          ['startup-reservations', expect.arrayContaining(['RaRS', 'AmlH'])],
          ['unlisted-tags', expect.arrayContaining(['SaSc', 'RaRS'])],
        ]),
      );
    });

    test('the tags, the driver and the lock', () => {
      expect(reports[3]?.verdict.tags).toEqual(['MmSt', 'Ntff']);
      expect(reports[4]?.verdict.tags).toEqual(['Ddk ']);
      expect(reports[5]?.verdict.tags.slice(0, 2)).toEqual(['CM  ', 'MyAV']);
      expect(reports[5]?.findings.map(each => each.rule)).toEqual(
        expect.arrayContaining(['paged-pool-near-limit', 'reloaded-driver', 'lock-contention']),
      );
      expect(reports[5]?.findings.find(each => each.rule === 'reloaded-driver')?.drivers).toEqual([
        'MyAVDrv.sys',
      ]);
    });

    test('the pool map is counted', () => {
      expect(JSON.stringify(reports[4]?.findings)).toContain('56.8%');
    });

    test('no line of figures is left unread', () => {
      const withFigures = reports.flatMap(each => each.unread).filter(each => /\d{3}/.test(each.text));
      // The author's prose and the comments below the article; none of it is a debugger's.
      expect(
        withFigures.filter(each => !/KB\d|^ {2}\d+\. |^http|\b20\d\d\b|[a-z]{3} [a-z]{3}/.test(each.text)),
      ).toEqual([]);
    });
  },
);

test.runIf(problem !== undefined)('the seed document is left out here', () => {
  console.warn(problem);
});
