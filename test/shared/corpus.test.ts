/** Every real output that lies beside the repository is read. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnoseLog } from '../../src/diagnose.ts';
import type { Report } from '../../src/report/report.ts';
import { absent, corpus, textsBelow } from './place.ts';

const problem = absent(corpus);
const files = textsBelow(corpus);

/** A number of two digits and more: what a diagnosis could have needed. */
const FIGURE = /\d{2}/;
/** Prose has words in a row; rows of figures do not. */
const PROSE = /[a-z]{2,} [a-z]{2,} [a-z]{2,}/;

describe.skipIf(files.length === 0)(`real outputs${problem === undefined ? '' : `: ${problem}`}`, () => {
  test.each(files.map(path => [basename(path), path]))(
    '%s is read, with no row of figures left',
    (_name, path) => {
      const reports: Report[] = [];
      const diagnosis = diagnoseLog(path, report => reports.push(report));
      for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) diagnosis.line(line);
      diagnosis.end();
      expect(reports.some(each => each.read.length > 0)).toBe(true);
      const left = reports.flatMap(each => each.unread).map(each => each.text);
      expect(left.filter(text => FIGURE.test(text) && !PROSE.test(text))).toEqual([]);
    },
  );
});

test.runIf(files.length === 0)('real outputs are left out here', () => {
  console.warn(problem ?? `${corpus} holds no text.`);
});
