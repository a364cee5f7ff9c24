/** What a user types and sees, whole: commands, output, errors, exit codes. Reviewed by eye; `--update` writes it anew. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leakedTokens } from '../../cases/public.ts';
import { seedMachines } from '../../cases/seed.ts';
import { transcript } from '../../support/kd/answer.ts';
import { printMarkdown } from '../../support/kd/tag-table.ts';
import { askCli, type CliRun } from '../../support/run-cli.ts';

const SESSION = ['vertarget', '!vm', '!poolused 3', '!poolused 5', 'lm'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'logs'));
  put('tokens.log', transcript(leakedTokens, SESSION));
  put('logs/a.log', transcript(seedMachines.pagedPoolWithBanner, SESSION));
  put('logs/b.log', transcript(seedMachines.healthyWorkstation, SESSION));
  put('logs/c.txt', 'nothing that a debugger prints\n');
  put(
    'table.md',
    printMarkdown(
      [
        {
          tag: 'QzXk',
          nonpaged: { outstanding: 5_123_311, bytes: 1_639_459_520 },
          description: '',
          unlisted: false,
        },
      ],
      'nonpaged',
      true,
    ).join('\n'),
  );
  put('size.md', '| Tag | Type | Diff | Size |\n|---|---|---|---|\n| QzXk | Nonp | 5,123,311 | 1563.5 |\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const COMMANDS: readonly (readonly string[])[] = [
  ['tokens.log'],
  ['tokens.log', '--width', '60'],
  ['tokens.log', '--finding', '1'],
  ['tokens.log', '--quiet'],
  ['tokens.log', '--redact', '--width', '80'],
  ['table.md'],
  ['size.md'],
  ['logs'],
  ['none.log'],
  ['tokens.log', '--format', 'pdf'],
  ['tokens.log', '--finding', '9'],
  ['--compare', 'tokens.log', 'tokens.log'],
  ['--explain', 'Toke'],
  ['--explain', 'suspects'],
  ['--explain', 'nonsense'],
  ['--version'],
  ['--help'],
  ['triage', '--help'],
];

test('the command line', async () => {
  const inFolder = COMMANDS.map(args =>
    args.map(each => (/\.(?:log|md)$|^logs$/.test(each) ? join(folder, each) : each)),
  );
  const runs = askCli(inFolder);
  const parts = COMMANDS.map((args, at) => {
    const { status, stdout, stderr } = runs[at] as CliRun;
    const shown = (text: string, mark: string): string =>
      text === '' ? '' : `${text.replace(/\n$/, '').replace(/^/gm, mark)}\n`;
    const named = (text: string): string => text.split(`${folder}/`).join('').split(folder).join('.');
    return `$ poolinsight ${args.join(' ')}\n${shown(named(stdout), '  ')}${shown(named(stderr), '! ')}exit code ${status}\n`;
  });
  await expect(parts.join('\n')).toMatchFileSnapshot('golden/commands.txt');
});
