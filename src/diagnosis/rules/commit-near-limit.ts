import { COMMIT_GROWTH, FEW_FAILURES } from '../../knowledge/limits.ts';
import type { Commits, ProcessCommit } from '../../reading/facts/commits.ts';
import type { Reading } from '../../reading/facts/fact.ts';
import type { Memory, MemoryRow, Notice, PageFile, PageRow } from '../../reading/facts/memory.ts';
import { evidence } from '../../report/evidence.ts';
import type { Severity } from '../../report/finding.ts';
import { count, type Inline, kilobytes, name, say, share } from '../../report/inline.ts';
import { type Step, step, steps } from '../../report/step.ts';
import { commitNearness } from '../derived/commit.ts';
import { notice } from '../derived/failures.ts';
import { type PoolTrouble, poolThatExplains } from '../derived/pressure.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { becauseOf, poolExplanation } from '../sentences/pool-finding.ts';
import { failuresBeside, type RuledOut } from '../sentences/ruled-out.ts';
import prose from './commit-near-limit.md';
import { defineRule } from './define.ts';

export default defineRule({
  id: 'commit-near-limit',
  needs: ['memory'],
  wants: ['commits', 'sessions'],
  pattern: 'Insufficient Memory (committed memory)',
  prose,
  check({ memory, commits, sessions }) {
    const { rows } = soundMemory(memory.value);
    const charge = rows.committedPages;
    const limit = rows.commitLimit;
    if (charge === undefined || limit === undefined || limit.pages === 0) return [];
    const failed = notice(memory.value, 'commit-requests-failed');
    const nearness = commitNearness(memory.value);
    const near = nearness !== undefined;
    const warned = notice(memory.value, 'commit-near-limit');
    if (!near && (failed?.count ?? 0) === 0 && warned === undefined) return [];
    // Paged pool is charged against the same limit.
    const poolFailures = notice(memory.value, 'pool-allocations-failed');
    const growth = pageFileGrowth(memory.value);
    const grave = severity(nearness, failed?.count ?? 0, growth.roomKb, limit.kb);
    const pool = near ? poolThatExplains(memory.value, charge.kb) : undefined;
    const largest = byCommit(commits?.value.processes ?? []).slice(0, 3);
    const beside: RuledOut =
      near && pool === undefined ? failuresBeside(memory, sessions, 'commit') : { details: [], evidence: [] };
    const holder = near && pool === undefined ? holderOf(memory.value, commits) : undefined;
    return [
      {
        severity: grave === 'critical' && pool ? 'warning' : grave,
        confidence: near ? 'certain' : 'possible',
        resource: 'commit',
        headline: headline(nearness, charge.kb, limit.kb, failed, pool),
        holder: holder?.words ?? [],
        who: largest.map(each => ({
          name: name(each.image),
          bytes: each.commitKb * 1024,
          share: each.commitKb / limit.kb,
          what: say`commit charge`,
        })),
        details: [
          ...(pool ? [poolExplanation(pool, charge.kb, 'charged')] : []),
          ...(near || (failed?.count ?? 0) === 0
            ? []
            : [
                say`The counter counts since start-up: committed memory was at its limit before, and may be so again.`,
              ]),
          ...growthSentence(growth, (nearness === 'close' || nearness === 'at') && grave === 'warning'),
          ...(commits && largest.length > 0
            ? [
                say`Most commit charge: ${largest
                  .map(
                    (each, place): Inline[] =>
                      say`${place > 0 ? ', ' : ''}${name(each.image)} ${kilobytes(each.commitKb)}`,
                  )
                  .reduce((all, each) => all.concat(each), [])}.`,
              ]
            : []),
          ...holdersOfCommit(memory.value),
          ...(holder?.explained ?? []),
          ...beside.details,
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, charge, limit, warned, failed, poolFailures, ...growth.files),
          ...(pool ? evidence(memory, ...pool.pressure.rows) : []),
          ...(commits ? evidence(commits, ...largest, holder?.process) : []),
          ...evidence(memory, holder?.row),
          ...beside.evidence,
        ],
        next: steps(
          commits ? undefined : step('vm-processes'),
          ...(holder?.next ?? []),
          ...(holder === undefined ? [step('tags-paged'), step('tags-nonpaged')] : []),
        ),
      },
    ];
  },
});

type Nearness = ReturnType<typeof commitNearness>;

function severity(
  nearness: Nearness,
  failures: number,
  roomKb: number | undefined,
  limitKb: number,
): Severity {
  const growing = roomKb !== undefined && roomKb >= limitKb * COMMIT_GROWTH;
  if (nearness === 'at' || (nearness === 'close' && !growing)) return 'critical';
  return nearness !== undefined || failures > FEW_FAILURES ? 'warning' : 'note';
}

const WHERE = { at: 'at', close: 'close to', near: 'near' } as const;

function headline(
  nearness: Nearness,
  chargeKb: number,
  limitKb: number,
  failed: Notice | undefined,
  pool: PoolTrouble | undefined,
): Inline[] {
  const figures = say`${kilobytes(chargeKb)} of ${kilobytes(limitKb)} (${share(chargeKb / limitKb)})`;
  const many = failed?.count ?? 0;
  const requests = say`${count(many)} ${many === 1 ? 'commit request has' : 'commit requests have'} failed`;
  if (nearness === undefined && many > 0)
    return say`${requests}, although committed memory is at ${figures} now.`;
  if (nearness === undefined) {
    return say`The debugger warns that committed memory is near its limit, and it is at ${figures}.`;
  }
  return say`Committed memory is ${WHERE[nearness]} its limit${pool ? becauseOf(pool) : ''}: ${figures}${many > 0 ? say`; ${requests}` : []}.`;
}

interface Growth {
  readonly files: readonly PageFile[];
  /** By how much the page files can grow, at least; absent where that is not known. */
  readonly roomKb?: number;
}

/** Whether the page files can grow. The unnamed one behind memory compression is not disk space. */
function pageFileGrowth(memory: Memory): Growth {
  const files = memory.pageFiles.filter(file => file.path !== undefined);
  const known = files.filter(file => file.maximumKb !== undefined && file.currentKb !== undefined);
  const room = known.reduce(
    (sum, file) => sum + Math.max(0, (file.maximumKb ?? 0) - (file.currentKb ?? 0)),
    0,
  );
  // What is known of some is the least; that none can grow is only known of all.
  const isKnown = room > 0 || (files.length > 0 && known.length === files.length);
  return { files, ...(isKnown && { roomKb: room }) };
}

function growthSentence({ roomKb }: Growth, eased: boolean): Inline[][] {
  if (roomKb === undefined) return [];
  if (roomKb === 0) return [say`No page file can grow: the limit is fixed.`];
  const so = eased ? ' before requests fail' : '';
  return [say`The page files can still grow by ${kilobytes(roomKb)}, which raises the limit${so}.`];
}

/** A holder with less than this of the charge does not explain it. Judgement. */
const EXPLAINS = 0.25;

interface Holder {
  /** In a few words, for the verdict. */
  readonly words: readonly Inline[];
  readonly explained: readonly (readonly Inline[])[];
  readonly next: readonly (Step | undefined)[];
  readonly process?: ProcessCommit;
  readonly row?: PageRow;
}

const byCommit = (list: readonly ProcessCommit[]): ProcessCommit[] =>
  [...list].sort((a, b) => b.commitKb - a.commitKb || a.line - b.line);

/** What holds most of the charge: a process, memory that processes share, or a part of the kernel's. */
function holderOf(memory: Memory, commits: Reading<Commits> | undefined): Holder | undefined {
  const { rows } = soundMemory(memory);
  const chargeKb = rows.committedPages?.kb ?? 0;
  const list = commits?.value.processes ?? [];
  const candidates: { readonly kb: number; readonly holder: Holder }[] = [];
  const process = byCommit(list)[0];
  if (process !== undefined) {
    const words = say`${name(process.image)}, ${kilobytes(process.commitKb)}`;
    candidates.push({
      kb: process.commitKb,
      holder: { words, explained: [], next: [ofProcess(process)], process },
    });
  }
  const part = (
    id: MemoryRow,
    what: string,
    next: readonly (Step | undefined)[],
    more: Inline[][] = [],
  ): void => {
    const row = rows[id];
    if (row === undefined) return;
    candidates.push({
      kb: row.kb,
      holder: { words: say`${what}, ${kilobytes(row.kb)}`, explained: more, next, row },
    });
  };
  part('sharedCommit', 'shared memory', sharers(list), [
    say`Shared memory is likely sections that the page file backs: they last as long as a process maps them or has a handle to them.`,
  ]);
  part('pagedPoolCommit', 'paged pool', [step('tags-paged')]);
  part('nonpagedPoolCommit', 'nonpaged pool', [step('tags-nonpaged')]);
  part('driverCommit', 'images of drivers', [step('modules')]);
  part('pagesForMdls', 'buffers that drivers lock (MDLs)', [step('memusage'), step('modules')]);
  part('pagesForAwe', 'AWE memory of programs', [step('memusage')]);
  const [most] = candidates.sort((a, b) => b.kb - a.kb);
  return most !== undefined && most.kb >= chargeKb * EXPLAINS ? most.holder : undefined;
}

/** `!process` takes the number of a process, in hexadecimal, as well as its address. */
function ofProcess({ pid }: ProcessCommit): Step | undefined {
  return step('process-memory', { address: pid.toString(16) });
}

/** The process that shares most, and the list of all with their handles. */
function sharers(list: readonly ProcessCommit[]): (Step | undefined)[] {
  const sharing = list.filter(each => (each.sharedCommitKb ?? 0) > 0);
  sharing.sort((a, b) => (b.sharedCommitKb ?? 0) - (a.sharedCommitKb ?? 0) || a.line - b.line);
  return [sharing[0] && ofProcess(sharing[0]), step('processes')];
}

/** The kernel's own large parts of the charge, each at least a tenth of it. */
function holdersOfCommit(memory: Memory): Inline[][] {
  const { rows } = soundMemory(memory);
  const charge = rows.committedPages?.kb ?? 0;
  const parts: readonly (readonly [string, number | undefined])[] = [
    ['private memory of processes', rows.totalPrivate?.kb],
    ['shared memory', rows.sharedCommit?.kb],
    ['paged pool', rows.pagedPoolCommit?.kb],
    ['nonpaged pool', rows.nonpagedPoolCommit?.kb],
    ['drivers', rows.driverCommit?.kb],
    ['locked buffers (MDLs)', rows.pagesForMdls?.kb],
    ['AWE', rows.pagesForAwe?.kb],
  ];
  const large = parts
    .filter(part => (part[1] ?? 0) > charge / 10)
    .sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0) || (a[0] < b[0] ? -1 : 1));
  if (large.length === 0) return [];
  const list: Inline[] = [];
  large.forEach((part, place) => {
    list.push(...say`${place > 0 ? ', ' : ''}${part[0]} ${kilobytes(part[1] ?? 0)}`);
  });
  return [say`Its largest parts: ${list}.`];
}
