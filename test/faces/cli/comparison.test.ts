/** What grew, as JSON: of two logs, and of one with several moments. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output, ReportJson } from '../../../src/report/contract.ts';
import * as publicCases from '../../cases/public.ts';
import { transcript } from '../../support/kd/answer.ts';
import { runCli } from '../../support/run-cli.ts';
import { schemaFaults } from '../../support/schema.ts';

const SESSION = ['!vm 1', '!poolused 3', '!poolused 5', 'lm'];

/** PoolMon's screen when a tag holds so many blocks. */
function screen(blocks: number): string {
  return [
    ' Memory:16777216K Avail: 9000000K  PageFlts:     0   InRam Krnl: 1916K P:17856K',
    ' Commit: 4000000K Limit:18000000K Peak: 4000000K            Pool N:400000K P:300000K',
    ' System pool information',
    ' Tag  Type     Allocs            Frees            Diff   Bytes      Per Alloc',
    '',
    ` QzXk Nonp  ${String(blocks + 1_000).padStart(9)} (   0)      1000 (   0) ${String(blocks).padStart(8)} ${String(blocks * 1024).padStart(10)} (   0)   1024`,
    ' File Nonp     900000 (   0)    890000 (   0)    10000    3840000 (   0)    384',
    ' MmSt Paged    500000 (   0)    490000 (   0)    10000   40960000 (   0)   4096',
    '',
  ].join('\n');
}

let folder = '';
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
let older = '';
let newer = '';
let four = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'comparison-'));
  const at = (uptime: string, blocks: number): string =>
    `${transcript(publicCases.keptPackets, SESSION).replace(
      /20212000/g,
      String(20_212_000 + blocks),
    )}lkd> vertarget\nWindows 10 Kernel Version 19041 MP (8 procs) Free x64\nSystem Uptime: ${uptime}\n`;
  older = file('older.log', at('1 days 00:00:00.000', 0));
  newer = file('newer.log', at('1 days 02:00:00.000', 0).replace(/10112000( +)(\d+)/g, grown));
  four = file('four.txt', [40_000, 80_000, 120_000, 160_000].map(screen).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Twice as many blocks in a row of !poolused. */
function grown(_: string, gap: string, bytes: string): string {
  return `20224000${gap}${Number(bytes) * 2}`;
}

describe('of two logs', () => {
  test('json says what the page says, with the figures, and has both reports', () => {
    const page = runCli(['--compare', older, newer]);
    const run = runCli(['--compare', older, newer, '-f', 'json']);
    expect(run.status).toBe(page.status);
    const output = JSON.parse(run.stdout) as Output;
    expect(schemaFaults(output)).toEqual([]);
    expect(output).toMatchObject({ schema: 2, tool: { name: 'poolinsight' } });
    expect(output.reports.map(each => each.target.from)).toEqual([older, newer]);
    const { comparison } = output;
    expect(comparison).toMatchObject({
      from: { name: older, uptimeSeconds: 86_400 },
      to: { name: newer, uptimeSeconds: 93_600 },
      seconds: 7_200,
      swapped: false,
      restarted: false,
    });
    expect(page.stdout.replace(/\s+/g, ' ')).toContain(comparison?.verdict.headline);
    expect(comparison?.verdict.tags).toContain('NPBL');
    const tag = comparison?.tags.find(each => each.tag === 'NPBL');
    expect(tag).toMatchObject({
      pool: 'nonpaged',
      change: 'grew',
      before: { outstanding: 10_112_000, bytes: 10_112_000 * 208 },
      after: { outstanding: 20_224_000, bytes: 20_224_000 * 208 },
      outstanding: 10_112_000,
      bytes: 10_112_000 * 208,
      bytesPerHour: 5_056_000 * 208,
    });
    for (const { change } of comparison?.tags ?? []) expect(change).not.toBe('unchanged');
    expect(comparison?.exhaustion[0]).toMatchObject({ pool: 'nonpaged', secondsLeft: expect.any(Number) });
    expect(comparison?.resources.map(each => each.id)).toContain('nonpaged-pool');
  });

  test('given the wrong way round is told from the earlier to the later', () => {
    const { comparison, reports } = JSON.parse(
      runCli(['--compare', newer, older, '-f', 'json']).stdout,
    ) as Output;
    expect(comparison).toMatchObject({ swapped: true, from: { name: older }, to: { name: newer } });
    expect(reports.map(each => each.target.from)).toEqual([older, newer]);
  });

  test('ndjson is the same in one line, and files by their ending, too', () => {
    const whole = JSON.parse(runCli(['--compare', older, newer, '-f', 'json']).stdout);
    const lines = runCli(['--compare', older, newer, '-f', 'ndjson']).stdout.split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toEqual(whole);
    for (const ending of ['json', 'ndjson']) {
      const out = join(folder, `growth.${ending}`);
      expect(runCli(['--compare', older, newer, '-o', out])).toMatchObject({ status: 1, stdout: '' });
      expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(whole);
    }
  });

  test('--finding shows one, and says where there are fewer', () => {
    expect(runCli(['--compare', older, newer, '--finding', '1']).stdout).toMatch(
      /^1 [A-Z]+ .*\n(?:.*\n)*.*Comparison growing-tag/,
    );
    expect(runCli(['--compare', older, newer, '--finding', '99'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^poolinsight: There is no finding 99: this report has \d+\. Give a number/,
      ),
    });
  });
});

describe('of the moments in one log', () => {
  test('is a member of the report, and of the whole where it is the only one', () => {
    const output = JSON.parse(runCli([four, '-f', 'json']).stdout) as Output;
    expect(schemaFaults(output)).toEqual([]);
    const { comparison, reports } = output;
    expect(reports).toHaveLength(1);
    expect(reports[0]?.comparison).toEqual(comparison);
    expect(comparison?.tags[0]).toMatchObject({
      tag: 'QzXk',
      before: { outstanding: 40_000, bytes: 40_000 * 1024 },
      after: { outstanding: 160_000 },
    });
    expect(comparison?.from.name).toMatch(/four\.txt, line \d+$/);
    expect(comparison?.seconds).toBeUndefined();
  });

  test('is a member of each line of ndjson, alone and among many', () => {
    const [alone = ''] = runCli([four, '-f', 'ndjson']).stdout.split('\n');
    expect((JSON.parse(alone) as ReportJson).comparison?.tags[0]?.tag).toBe('QzXk');
    const many = runCli([four, older, '-f', 'ndjson']).stdout.trim().split('\n');
    expect(many[0]).toBe(alone);
    expect(many.map(each => (JSON.parse(each) as ReportJson).comparison !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  test('of several logs is a member of their reports only', () => {
    const other = file('other.txt', [50_000, 90_000].map(screen).join('\n'));
    const output = JSON.parse(runCli([four, other, '-f', 'json']).stdout) as Output;
    expect(output.comparison).toBeUndefined();
    expect(output.reports.map(each => each.comparison?.tags[0]?.after.outstanding)).toEqual([
      160_000, 90_000,
    ]);
  });

  test('is absent of a log with one moment', () => {
    const output = JSON.parse(runCli([older, '-f', 'json']).stdout) as Output;
    expect(Object.keys(output)).toEqual(['schema', 'tool', 'reports']);
    expect(output.reports[0]?.comparison).toBeUndefined();
  });
});
