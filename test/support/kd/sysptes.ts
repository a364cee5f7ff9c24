import { sysptes } from '../../../src/reading/commands/sysptes.ts';
import type { Machine } from './machine.ts';
import type { Printer } from './printer.ts';

type Ptes = NonNullable<Machine['facts']['systemPtes']>;

/** Lists of free runs by size, from the sample of windows-driver-docs: size and how many. */
const LISTS = [
  [1, 361],
  [2, 91],
  [4, 48],
  [8, 36],
  [9, 29],
  [23, 29],
];

/**
 * Prints `!sysptes` to the column: the counts as in windows-driver-docs, the users as in its page on bug check
 * 0x3F. Guesses: that the users come behind the counts when both are asked for, and that a debugger that cannot
 * read them stops after the heading.
 */
export const sysptesPrinter: Printer = {
  typed: sysptes.typed,
  print(machine, typed) {
    const flags = Number.parseInt(/(?:0x)?([0-9a-f]+)$/i.exec(typed.slice(8))?.[1] ?? '0', 16);
    const known = machine.facts.systemPtes;
    const lines: string[] = [];
    if (flags !== 4) lines.push('', 'System PTE Information');
    if (known === undefined) return lines;
    if (flags !== 4) lines.push(...counts(machine, known, (flags & 1) !== 0));
    if ((flags & 4) !== 0) lines.push(...users(known));
    return lines;
  },
};

function counts(machine: Machine, known: Ptes, withRuns: boolean): string[] {
  const start = machine.bits === 32 ? 0xc0380000n : 0xfffffe0059388000n;
  const size = machine.bits === 32 ? 4n : 8n;
  const address = (at: number): string => (start + BigInt(at) * size).toString(16);
  const lines: string[] = [];
  if (known.total) {
    lines.push(`  Total System Ptes ${known.total.ptes}`);
    if (withRuns)
      for (const [ptes, free] of LISTS) lines.push(`     SysPtes list of size ${ptes} has ${free} free`);
    lines.push(' ', `    starting PTE: ${address(0)}`, `    ending PTE:   ${address(known.total.ptes)}`, '');
  }
  let at = 0;
  for (const run of withRuns ? runs(known) : []) {
    lines.push(`      free ptes: ${address(at)}   number free: ${run}.`);
    at += run + 7;
  }
  if (known.free && known.largestFree) {
    const { free, largestFree, freeRuns } = known;
    lines.push(
      '',
      `  free blocks: ${freeRuns}   total free: ${free.ptes}    largest free block: ${largestFree.ptes}`,
    );
  }
  return lines;
}

/** The largest first, the rest in equal parts. */
function runs({ freeRuns, free, largestFree }: Ptes): number[] {
  const largest = largestFree?.ptes ?? 1;
  const left = (free?.ptes ?? freeRuns) - largest;
  const others = freeRuns - 1;
  const part = others > 0 ? Math.floor(left / others) : 0;
  return Array.from({ length: freeRuns }, (_, at) => {
    if (at === 0) return largest;
    return at === others ? left - part * (others - 1) : part;
  });
}

function users(known: Ptes): string[] {
  const sum = known.users.reduce((all, each) => all + each.ptes, 0);
  return [
    '',
    `0x${sum.toString(16)} System PTEs allocated to mapping locked pages`,
    '',
    'VA       MDL     PageCount  Caller/CallersCaller',
    ...known.users.map(({ ptes, who }, at) => {
      const va = (0xf0e5db48 + at * 8).toString(16);
      const mdl = (0xeb6ceef0 + at * 0x40).toString(16);
      return `${va} ${mdl} ${ptes.toString(16).padStart(8)} ${who}`;
    }),
  ];
}
