export const usage = `Finds out, from a Windows debugger's log, who ate the kernel's memory.

  node poolinsight-cli.js FILE...              a brief for each target in each log; - is standard input
  node poolinsight-cli.js FILE --details       everything behind it: all findings with their evidence
  node poolinsight-cli.js --explain RULE       what a rule says, measures, and when it misleads
  node poolinsight-cli.js --rules              all rules, a line each

Options
  -d, --details            every finding with its reasons, lines and next steps
      --finding N          finding N of the brief, whole
  -f, --format text|json   text is for people; json is a contract (README)
      --width N            60 to 160 columns; default: the terminal's
      --color, --no-color  default: colour when the output is a terminal (NO_COLOR, FORCE_COLOR)
  -h, --help               this text
  -v, --version

A log is what .logopen writes, text copied from the debugger's window, or PoolMon's screen. Worth having in it:
  vertarget   !vm 5   !poolused 3   !poolused 5   lm   !locks

Exit code: 0 nothing at warning or above, 1 something, 2 nothing could be read.
`;
