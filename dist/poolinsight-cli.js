#!/usr/bin/env node
"use strict";

// src/faces/cli/entry.ts
var import_node_worker_threads = require("node:worker_threads");

// src/report/version.ts
var version = true ? "0.2.0" : "unbuilt";

// src/faces/cli/help.ts
var usage = `Finds out, from a Windows debugger's log, who ate the kernel's memory.

  poolinsight case.log                     half a screen: what, who, why, what to do now
  poolinsight case.log --details           every finding with its reasons, lines and next steps
  poolinsight case.log --finding 2         one finding, whole
  poolinsight logs/ more/*.zip             many logs: a line each, and what they share
  poolinsight --compare monday.log friday.log     what grew, how fast, when a limit is reached
  poolinsight case.log -o case.html        a report to send; also .md, .json, .ndjson, .txt
  poolinsight case.log --redact            without names of machines, users, programs and paths
  poolinsight triage D:\\dumps              the debugger on each dump; triage --help says more
  poolinsight --explain Toke               what a tag, a rule or the weighing of suspects means

Input
  A log of .logopen, text from the debugger's window, PoolMon's screen, or a table of tags.
  Also .gz and .zip, a folder, or a pipe (- names it). What a file is, is told by its content.
  Patterns: * and ? in a name, [abc], {a,b}, and ** for all folders below: logs/**/*.{log,txt}
  Worth having in a log:  vertarget  !vm 5  !poolused 3  !poolused 5  lm  !locks

Options
  -d, --details          as --format details
      --finding N        finding N of the brief, of one log
  -f, --format FORMAT    brief, details, markdown, html, json or ndjson (json is a contract: README)
  -o, --output FILE      write there; its ending gives the format, and an unknown one text
  -c, --compare OLDER    compare the log with an older one of the same machine
      --explain WHAT     a rule, a tag (Toke, 0x656b6f54), or suspects
      --rules            all rules, a line each
      --redact           replace names, consistently
  -q, --quiet            print nothing; the exit code answers (and -o still writes)
      --width N          60 to 160 columns; default: the terminal's
      --color WHEN       auto, always or never (NO_COLOR and FORCE_COLOR are honoured)
  -h, --help             this text
  -v, --version

Exit code: 0 nothing at warning or above, 1 something, 2 nothing could be read or written.
`;

// src/faces/cli/standard-output.ts
function whenOutputFails(soFar) {
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE" || error.code === "EOF") process.exit(soFar());
    const advice = "Send it elsewhere, or write a file with -o.";
    process.stderr.write(
      `poolinsight: Standard output cannot be written: ${error.code ?? error.message}. ${advice}
`,
      () => process.exit(2)
    );
  });
  process.stderr.on("error", () => {
  });
}

// src/faces/cli/entry.ts
var [first, ...more] = process.argv.slice(2);
var alone = import_node_worker_threads.isMainThread && more.length === 0 ? first : void 0;
if (alone === "--version" || alone === "-v") answer(`poolinsight ${version}
`);
else if (alone === "--help" || alone === "-h") answer(usage);
else require("./poolinsight-cli-main.js");
function answer(words) {
  whenOutputFails(() => 0);
  process.stdout.write(words);
}
