// Proves on Windows what was built without one: node scripts/prove-on-windows.mjs [--dump FILE | --make-dump]
// Needs Node and a debugger (cdb and kd of the Windows Kits), nothing else. Ends with 0 where all is as in the emulation, 1
// where something differs, 2 where nothing could be tried.
import { release } from 'node:os';
import { parseArgs } from 'node:util';
import { foundDebugger, makeLiveDump, prove } from './windows/prove.mjs';

const USAGE = `node scripts/prove-on-windows.mjs [options]

  --dump FILE      a kernel, active or complete memory dump to try the diagnosis on
  --make-dump      make a live kernel dump first (as administrator)
  --cdb PATH       cdb.exe; default: looked for
  --kd PATH        kd.exe; default: looked for
  --symbols PATH   a symbol path; default: _NT_SYMBOL_PATH
  --out FOLDER     transcripts and proof.md; default: C:\\poolinsight-proof (a path without blanks)
`;

const { values } = parseArgs({
  options: {
    dump: { type: 'string' },
    'make-dump': { type: 'boolean' },
    cdb: { type: 'string' },
    kd: { type: 'string' },
    symbols: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help) {
  process.stdout.write(USAGE);
} else if (process.platform !== 'win32') {
  process.stderr.write(
    'This proof needs Windows and its debuggers; here is neither. Run it on a Windows machine.\n',
  );
  process.exitCode = 2;
} else {
  const named = (path, name) => (path === undefined ? foundDebugger(name) : { path });
  const { page, summary, different, tried } = await prove({
    work: values.out ?? 'C:\\poolinsight-proof',
    cdb: named(values.cdb, 'cdb'),
    kd: named(values.kd, 'kd'),
    target: 'cmd.exe',
    dump: values.dump,
    makeDump: values['make-dump'] ? makeLiveDump : undefined,
    symbols: values.symbols ?? process.env._NT_SYMBOL_PATH,
    system: `Windows ${release()}`,
    say: line => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(page);
  process.stderr.write(
    `${summary}. The page and the transcripts are in ${values.out ?? 'C:\\poolinsight-proof'}.\n`,
  );
  process.exitCode = tried ? (different > 0 ? 1 : 0) : 2;
}
