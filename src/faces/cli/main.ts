/** The command line: reads debugger logs and prints a report for each target in them, or a page about many. */
import type { Doc } from '../../pages/doc.ts';
import { explained } from '../../pages/explained.ts';
import { printable } from '../../pages/format.ts';
import { layout } from '../../pages/layout.ts';
import { ruleList } from '../../pages/rule-pages.ts';
import { version } from '../../report/version.ts';
import { complain, fail, message } from './complaints.ts';
import { type ExitCode, exitCode, type Tally } from './exit.ts';
import { usage, usageInShort } from './help.ts';
import { type Options, optionsOf } from './options.ts';
import { fileOutput, type Output, standardOutput } from './output.ts';
import { withoutOutput } from './output-is-input.ts';
import { filesOf } from './paths.ts';
import { isInputPiped } from './piped.ts';
import { reports } from './reports.ts';
import { whenOutputFails } from './standard-output.ts';
import { showOn, widthOf } from './terminal.ts';
import { triage } from './triage/triage.ts';
import { isWorker } from './workers.ts';

async function main(args: readonly string[], tally: Tally): Promise<ExitCode> {
  if (args[0] === 'triage') return triaged(args.slice(1));
  const options = optionsOf(args);
  if ('problem' in options) return fail(options.problem);
  const known = information(options);
  if (known !== undefined) return known;
  const inputs = options.inputs.length === 0 && isInputPiped() ? ['-'] : options.inputs;
  if (inputs.length === 0) {
    process.stderr.write(process.stdin.isTTY === true ? usageInShort : usage);
    return 2;
  }
  return read({ ...options, inputs }, tally);
}

/** What was found of what is to be read, before anything is written. */
async function read(options: Options, tally: Tally): Promise<ExitCode> {
  const { inputs, output: path, compare } = options;
  const found = filesOf(inputs);
  for (const each of found.problems) complain(each);
  if (found.files.length === 0) {
    if (found.problems.length === 0) complain(`${inputs.join(', ')} holds no file. Give a folder with logs.`);
    return 2;
  }
  if (path === undefined) {
    const output = standardOutput();
    return reports(options, found.files, options.quiet ? { ...output, write() {} } : output, tally);
  }
  const older = compare === undefined ? [] : [{ path: compare, isFound: false }];
  const checked = withoutOutput([...older, ...found.files], path);
  if ('problem' in checked) return fail(checked.problem);
  let output: Output;
  try {
    output = fileOutput(path);
  } catch (reason) {
    return fail(message(reason));
  }
  if (options.remark !== undefined) complain(options.remark);
  let code: ExitCode = 2;
  try {
    code = await reports(options, checked.files.slice(older.length), output, tally);
  } finally {
    if (code === 2) output.drop();
  }
  if (code === 2) return 2;
  const trouble = output.end();
  return trouble === undefined ? code : fail(trouble);
}

function triaged(args: readonly string[]): Promise<ExitCode> {
  const width = widthOf({});
  return triage(args, {
    show: page => showOn(standardOutput(), { color: 'auto' })(layout(page, width)),
    usage: said,
    tell: complain,
    width,
  });
}

/** What needs no log. */
function information(options: Options): ExitCode | undefined {
  const show = (page: Doc): void => showOn(standardOutput(), options)(layout(page, widthOf(options)));
  if (options.help) return said(usage);
  if (options.version) return said(`poolinsight ${version}\n`);
  if (options.rules) {
    show(ruleList());
    return 0;
  }
  if (options.explain === undefined) return undefined;
  const found = explained(options.explain);
  if ('problem' in found) return fail(found.problem);
  if (found.remark !== undefined) complain(found.remark);
  found.pages.forEach((page, at) => {
    show(at === 0 ? page : [{ kind: 'blank' }, ...page]);
  });
  return 0;
}

function said(words: string): ExitCode {
  process.stdout.write(words);
  return 0;
}

/** Where it was is what mends it; the words may be the target's. */
function ownFault(reason: unknown): ExitCode {
  fail('It ended early, by a fault of its own. Please report these lines, which may hold words of the log.');
  const lines = reason instanceof Error && reason.stack !== undefined ? reason.stack : String(reason);
  process.stderr.write(`${lines.split('\n').map(printable).join('\n')}\n`);
  return 2;
}

if (!isWorker()) {
  const tally: Tally = { reports: 0, problems: 0 };
  whenOutputFails(() => (tally.reports === 0 ? 0 : exitCode(tally)));
  // Set, not called: what was written to a pipe must reach it.
  void main(process.argv.slice(2), tally).then(
    code => {
      process.exitCode = code;
    },
    reason => {
      process.exitCode = ownFault(reason);
    },
  );
}
