// What the debugger is told, and what each answer is held against. Every step has a name, by which its answer is found in
// the debugger's output, and may answer an open question (Q1 to Q10 of scripts/first-run.md).

/** A path as a string of `dx` takes it. */
const quoted = path => `"${path.replace(/\\/g, '\\\\')}"`;

const join = (folder, name) => `${folder}${folder.includes('\\') ? '\\' : '/'}${name}`;

/** On a user-mode target, which every machine has: the script, its verbs on a log, files, the probe. */
export function userPlan(work) {
  const log = join(work, 'sample.log');
  const same = (id, run, question) => ({ id, run, expect: 'same', ...(question && { question }) });
  const record = (id, run, question) => ({ id, run, expect: 'record', ...(question && { question }) });
  const matches = (id, run, pattern, question) => ({
    id,
    run,
    expect: { pattern },
    ...(question && { question }),
  });
  const read = `dx @$poolReadLog(${quoted(log)})`;
  return [
    record('version', 'version', 'Q8'),
    record('vertarget', 'vertarget'),
    record('provider', '.load jsprovider.dll'),
    matches('providers', '.scriptproviders', 'JavaScript'),
    record('plain', '.prefer_dml 0', 'Q6'),
    matches('load', '.scriptload poolinsight.js', 'successfully loaded'),
    same('user-mode', 'dx @$poolDiagnose()'),
    same('help', 'dx @$poolHelp()'),
    same('help-of-a-rule', 'dx @$poolHelp("reloaded-driver")'),
    same('wrong-argument', 'dx @$poolReadLog(5)'),
    same('read-log', read),
    same('details', 'dx @$poolDetails()'),
    same('finding', 'dx @$poolFinding(1)'),
    same('tags', 'dx @$poolTagList()'),
    same('tag', 'dx @$poolTagInfo("CM")'),
    same('tag-by-value', 'dx @$poolTagInfo(0x5641794d)'),
    same('resources', 'dx @$poolResources()'),
    same('drivers', 'dx @$poolDrivers()'),
    same('sessions', 'dx @$poolSessions()'),
    same('owner-of-a-file', 'dx @$poolOwner("CM")'),
    same('catch', 'dx @$poolCatch("CM")'),
    same('snapshot', `dx @$poolSnapshot("proof", ${quoted(work)})`),
    same('compare', 'dx @$poolCompare("proof")'),
    same('read-utf-16', `dx @$poolReadLog(${quoted(join(work, 'sample-utf16.log'))})`),
    same('save-html', `dx @$poolSave(${quoted(join(work, 'case.html'))})`),
    same('save-markdown', `dx @$poolSave(${quoted(join(work, 'case.md'))})`),
    same('save-json', `dx @$poolSave(${quoted(join(work, 'case.json'))})`),
    same('save-text', `dx @$poolSave(${quoted(join(work, 'case.txt'))})`),
    same('object', `dx -r1 @$poolReadLog(${quoted(join(work, 'sample-utf16.log'))}).Findings`, 'Q9'),
    record('markup', '.prefer_dml 1', 'Q6'),
    same('reprint-with-markup', 'dx @$poolReprint()', 'Q1'),
    record('radix', 'n 10'),
    same('reprint-in-radix-10', 'dx @$poolReprint()'),
    record('radix-back', 'n 16'),
    matches('unload', '.scriptunload poolinsight.js', 'unloaded'),
    record('after-unload', 'dx @$poolHelp()'),
    matches('load-probe', '.scriptload probe.js', 'successfully loaded'),
    record('probe-run', 'dx @$probeRun()', 'Q2'),
    record('probe-print', 'dx @$probePrint()', 'Q3'),
    record('probe-display', 'dx @$probeDisplay()', 'Q9'),
    record('unload-probe', '.scriptunload probe.js'),
    record('api-version', '.scriptload probe-1.99.js', 'Q8'),
    record('gallery', 'dx -r2 Debugger.State.ExtensionGallery', 'Q10'),
  ];
}

/**
 * The main things once more in the other script engine, where the debugger has two: `.veightoff` turns to the older one.
 * A debugger that does not know the command says so, and the rest is held against the same expectations.
 */
export function otherEnginePlan(work) {
  const again = userPlan(work).filter(({ id }) => OTHER_ENGINE.includes(id));
  return [
    { id: 'veightoff', run: '.veightoff', expect: 'record', question: 'Q8' },
    ...again,
    { id: 'veighton', run: '.veighton', expect: 'record' },
  ];
}

const OTHER_ENGINE = [
  'version',
  'provider',
  'plain',
  'load',
  'user-mode',
  'help',
  'read-log',
  'details',
  'tags',
  'tag',
  'read-utf-16',
  'save-markdown',
  'object',
  'unload',
  'load-probe',
  'probe-run',
];

/** On this machine's own kernel, which moves while it is looked at: what is said is recorded, and that it is said. */
export function livePlan() {
  const record = (id, run, question) => ({ id, run, expect: 'record', ...(question && { question }) });
  return [
    record('version', 'version', 'Q8'),
    record('provider', '.load jsprovider.dll'),
    record('symbols', '.reload /f nt'),
    { id: 'load', run: '.scriptload poolinsight.js', expect: { pattern: 'successfully loaded' } },
    record('plain', '.prefer_dml 0'),
    {
      id: 'report',
      run: 'dx @$poolDiagnose()',
      expect: { pattern: '^(?:CRITICAL|WARNING|NOTE|OK|UNKNOWN) ' },
    },
    { id: 'json', run: 'dx @$poolDiagnose("json")', expect: { pattern: '=== poolinsight JSON ends' } },
    { id: 'again', run: 'dx @$poolDiagnose()', expect: { pattern: 'Severity' } },
    record('target', 'dx -r3 @$cursession.Attributes.Target', 'Q7'),
    record('load-probe', '.scriptload probe.js'),
    record('probe-run', 'dx @$probeRun()', 'Q4'),
  ];
}

/** What stands in the work folder before `userPlan` runs, and what it leaves there. */
export const SAVED = ['case.html', 'case.md', 'case.json', 'case.txt'];

/** On a kernel dump: the commands themselves first, so that the same text can be read by the command line. */
export function kernelPlan() {
  const record = (id, run, question) => ({ id, run, expect: 'record', ...(question && { question }) });
  return [
    record('version', 'version', 'Q8'),
    record('provider', '.load jsprovider.dll'),
    record('symbols', '.reload /f nt'),
    record('raw-target', 'vertarget'),
    record('raw-vm', '!vm 5'),
    record('raw-tags', '!poolused 3', 'Q4'),
    record('raw-modules', 'lm'),
    record('raw-bugcheck', '.bugcheck'),
    { id: 'load', run: '.scriptload poolinsight.js', expect: { pattern: 'successfully loaded' } },
    record('plain', '.prefer_dml 0'),
    { id: 'report', run: 'dx @$poolDiagnose()', expect: 'as-raw' },
    record('markup', '.prefer_dml 1'),
    { id: 'report-with-markup', run: 'dx @$poolReprint()', expect: 'as-report', question: 'Q1' },
    { id: 'json', run: 'dx @$poolDiagnose("json")', expect: 'as-raw' },
    record('session', 'dx @$cursession.PoolInsight.Diagnose()', 'Q8'),
    record('target', 'dx -r3 @$cursession.Attributes.Target', 'Q7'),
    record('load-probe', '.scriptload probe.js'),
    record('probe-run', 'dx @$probeRun()', 'Q7'),
  ];
}

const MARK = '==== ';

/** A command a line, each after its name. */
export function commandFile(plan) {
  const lines = plan.flatMap(({ id, run }) => [`.echo ${MARK}${id}`, run]);
  return [...lines, `.echo ${MARK}end`, 'q', ''].join('\r\n');
}

/** What the debugger printed behind each name; a name that did not come is missing. */
export function answersIn(text, plan) {
  const answers = new Map();
  let id;
  let lines = [];
  const typed = new Map(plan.map(each => [each.id, each.run]));
  const close = () => {
    if (id !== undefined) answers.set(id, lines.join('\n').trim());
  };
  for (const line of text.replace(/\r/g, '').split('\n')) {
    // ==== help     and not     0:000> .echo ==== help
    const mark = /^==== (\S+)\s*$/.exec(line)?.[1];
    if (mark !== undefined) {
      close();
      id = mark;
      lines = [];
    } else if (!isEcho(line, typed.get(id))) lines.push(line);
  }
  // The last one was cut, unless it is the end.
  if (id === 'end') close();
  return answers;
}

// 0:000> dx @$poolHelp()     0: kd>     lkd> q
const PROMPT = /^(?:\d+:\d+(?::\w+)?|(?:\d+: )?l?kd)> ?/;

/** The prompt with what was typed, which some debuggers show. */
function isEcho(line, typed) {
  const prompt = PROMPT.exec(line);
  if (prompt === null) return false;
  const rest = line.slice(prompt[0].length).trim();
  return rest === '' || rest === typed || rest.startsWith('.echo ====') || rest === 'q';
}
