// Runs in any Node from 8 on: the built script in a bare context with the least of a host, timed against the
// floor in the same engine: the same text split into lines, and each line matched once.
const fs = require('fs');
const vm = require('vm');

const script = fs.readFileSync(process.argv[2], 'utf8');
const outputs = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
let asked = [];
const host = {
  apiVersionSupport: function () {},
  functionAlias: function (run, name) {
    this.run = run;
    this.name = name;
  },
  optionalRecord: function (record) {
    this.record = record;
  },
  indexedValue: function () {},
  metadata: { valueWithMetadata: () => {}, defineMetadata() {} },
  diagnostics: { debugLog() {} },
  currentSession: {
    Attributes: {
      Target: { IsKernelTarget: true, Details: { DumpFileName: 'bench.dmp' } },
      Machine: { PointerSize: 8 },
    },
  },
  namespace: {
    Debugger: {
      Settings: { Display: { PreferDMLOutput: true } },
      Utility: {
        FileSystem: {},
        Control: {
          ExecuteCommand(command, capture) {
            if (capture === false) return undefined;
            asked.push(command);
            return outputs[command] || [];
          },
        },
      },
    },
  },
};
function time(work) {
  const from = process.hrtime();
  work();
  const took = process.hrtime(from);
  return took[0] * 1e3 + took[1] / 1e6;
}

const context = vm.createContext({ host });
const load = time(() => vm.runInContext(script, context));
const records = vm.runInContext('initializeScript()', context).map(each => each.record || each);
const named = name => records.filter(each => each.name === name)[0].run;
const diagnose = named('poolDiagnose');
const full = named('poolFull');

// Another target each time, so that it is read anew.
let targets = 0;
function anotherTarget() {
  host.currentSession.Attributes.Target.Details.DumpFileName = `bench${targets++}.dmp`;
  asked = [];
}
anotherTarget();
// The run that a user gets: nothing is compiled yet.
const cold = time(diagnose);
const first = asked.filter(command => command !== '.time').length;
anotherTarget();
full();
const read = asked.filter(command => command !== '.time');
const text = read.map(command => (outputs[command] || []).join('\n')).join('\n');

// A row of the table of tags, or of the list of processes: what the cheapest reader would match, each row once.
const row =
  /^ (.{4}) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) +(\d+)(.*)$|^ *([\da-f]+) (.+?) +(\d+) Kb +(\d+) Kb +(\d+) Kb$/;
function floor() {
  let matched = 0;
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) if (row.exec(lines[i]) !== null) matched++;
  return matched;
}
if (floor() < 7000) throw new Error('The floor does not match the rows: see what the machine prints.');
function ours() {
  anotherTarget();
  full();
}

// Until the engine has compiled both; then one after the other, since a machine's speed changes while it runs.
for (let i = 0; i < 60; i++) {
  floor();
  ours();
}
const mine = [];
const least = [];
const ratios = [];
for (let i = 0; i < 81; i++) {
  least.push(time(floor));
  mine.push(time(ours));
  ratios.push(mine[i] / least[i]);
}
const median = list => list.slice().sort((a, b) => a - b)[Math.floor(list.length / 2)];
const result = {
  load,
  cold,
  ours: median(mine),
  floor: median(least),
  ratio: median(ratios),
  first,
  lines: text.split('\n').length,
};
console.log(JSON.stringify(result));
