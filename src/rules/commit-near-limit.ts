import type { Memory, Notice, PageFile } from '../facts/memory.ts';
import {
  COMMIT_AT_LIMIT,
  COMMIT_CRITICAL,
  COMMIT_GROWTH,
  COMMIT_WARNING,
  FEW_FAILURES,
} from '../knowledge/limits.ts';
import { evidence } from '../report/evidence.ts';
import { count, type Inline, kilobytes, name, say, share } from '../report/inline.ts';
import type { Severity } from '../report/report.ts';
import { step, steps } from '../report/step.ts';
import { notice } from '../views/failures.ts';
import { poolThatExplains } from '../views/pressure.ts';
import { soundMemory } from '../views/sound-memory.ts';
import { poolExplanation } from '../wording/pool-finding.ts';
import { defineRule } from './define.ts';

export default defineRule({
  id: 'commit-near-limit',
  needs: ['memory'],
  wants: ['commits'],
  doc: {
    title: 'Committed memory near its limit',
    pattern: 'Insufficient Memory (committed memory)',
    says: 'The commit charge is close to the commit limit: physical memory and page files together are promised away.',
    why: 'Every allocation of private memory and of paged pool is charged against the limit. At the limit they fail, in programs and in the kernel alike.',
    measures:
      'Committed pages against Commit limit of !vm (80 % warning, 90 % critical; below 98 % a warning where the page files can still grow by a tenth of the limit), and the counter of failed commit requests (warning, up to 100 note). At most a warning where a pool near its limit holds a fifth of the charge, because that pool is the finding then.',
    misleads:
      'A page file that can still grow raises the limit when it is needed, as long as its disk has room. A short peak before the dump looks the same as a leak.',
    whatToDo: 'Look at the processes with the largest commit charge, then at shared commit and at the pools.',
  },
  check({ memory, commits }) {
    const { rows } = soundMemory(memory.value);
    const charge = rows.committedPages;
    const limit = rows.commitLimit;
    if (charge === undefined || limit === undefined || limit.pages === 0) return [];
    const part = charge.pages / limit.pages;
    const failed = notice(memory.value, 'commit-requests-failed');
    const near = part >= COMMIT_WARNING;
    if (!near && (failed?.count ?? 0) === 0) return [];
    const warned = notice(memory.value, 'commit-near-limit');
    // Paged pool is charged against the same limit.
    const poolFailures = notice(memory.value, 'pool-allocations-failed');
    const growth = pageFileGrowth(memory.value);
    const grave = severity(part, failed?.count ?? 0, growth.roomKb, limit.kb);
    const pool = near ? poolThatExplains(memory.value, charge.kb) : undefined;
    const largest = (commits?.value.processes ?? []).slice(0, 3);
    return [
      {
        severity: grave === 'critical' && pool ? 'warning' : grave,
        confidence: near ? 'certain' : 'possible',
        resource: 'commit',
        headline: headline(part, charge.kb, limit.kb, failed),
        details: [
          ...(pool ? [poolExplanation(pool, charge.kb, 'charged')] : []),
          ...(near
            ? []
            : [
                say`The counter counts since start-up: committed memory was at its limit before, and may be so again.`,
              ]),
          ...growthSentence(growth, part >= COMMIT_CRITICAL && grave === 'warning'),
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
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, charge, limit, warned, failed, poolFailures, ...growth.files),
          ...(pool ? evidence(memory, ...pool.pressure.rows) : []),
          ...(commits ? evidence(commits, ...largest) : []),
        ],
        next: steps(commits ? undefined : step('vm-processes'), step('tags-paged'), step('tags-nonpaged')),
      },
    ];
  },
});

function severity(part: number, failures: number, roomKb: number | undefined, limitKb: number): Severity {
  const growing = roomKb !== undefined && roomKb >= limitKb * COMMIT_GROWTH;
  if (part >= COMMIT_AT_LIMIT || (part >= COMMIT_CRITICAL && !growing)) return 'critical';
  return part >= COMMIT_WARNING || failures > FEW_FAILURES ? 'warning' : 'note';
}

function headline(part: number, chargeKb: number, limitKb: number, failed: Notice | undefined): Inline[] {
  const figures = say`${kilobytes(chargeKb)} of ${kilobytes(limitKb)} (${share(part)})`;
  const many = failed?.count ?? 0;
  const requests = say`${count(many)} ${many === 1 ? 'commit request has' : 'commit requests have'} failed`;
  if (part < COMMIT_WARNING) return say`${requests}, although committed memory is at ${figures} now.`;
  const where = part >= COMMIT_AT_LIMIT ? 'at' : part >= COMMIT_CRITICAL ? 'close to' : 'near';
  return say`Committed memory is ${where} its limit: ${figures}${many > 0 ? say`; ${requests}` : []}.`;
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
  const so = eased ? ', so that requests need not fail yet' : '';
  return [say`The page files can still grow by ${kilobytes(roomKb)}, which raises the limit${so}.`];
}

/** The kernel's own large parts of the charge, each at least a tenth of it. */
function holdersOfCommit(memory: Memory): Inline[][] {
  const { rows } = soundMemory(memory);
  const charge = rows.committedPages?.pages ?? 0;
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
    .filter(part => (part[1] ?? 0) > (charge * 4) / 10)
    .sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0) || (a[0] < b[0] ? -1 : 1));
  if (large.length === 0) return [];
  const list: Inline[] = [];
  large.forEach((part, place) => {
    list.push(...say`${place > 0 ? ', ' : ''}${part[0]} ${kilobytes(part[1] ?? 0)}`);
  });
  return [say`Its largest parts: ${list}.`];
}
