import {
  IN_PAGE_ERRORS,
  type MemoryBugCheck,
  memoryBugChecks,
  STATUS_INSUFFICIENT_RESOURCES,
  UNLOCKED_TWICE,
  VERIFIER_LEAKS,
  VERIFIER_VIOLATION,
  verifierLeak,
} from '../../knowledge/bug-checks.ts';
import type { BugCheck } from '../../reading/facts/bugcheck.ts';
import { evidence } from '../../report/evidence.ts';
import { bytes, count, type Inline, say } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { bugCheckCode } from '../sentences/bug-check.ts';
import { defineRule } from './define.ts';
import prose from './memory-bug-check.md';

const NO_MORE_PTES = 0x3f;
const LOCKED_PAGES = 0x76;
const KERNEL_STACK_INPAGE = 0x77;
/** Current systems make a live dump of it and go on (bug-check-0xab--session-has-valid-pool-on-exit.md). */
const SESSION_POOL_LEFT = 0xab;

export default defineRule({
  id: 'memory-bug-check',
  needs: ['bugcheck'],
  wants: ['memory', 'systemPtes'],
  prose,
  check({ bugcheck, memory, systemPtes }) {
    const { code } = bugcheck.value;
    const known = knownCheck(bugcheck.value);
    if (known === undefined) return [];
    const ofPtes = code === NO_MORE_PTES;
    const free = ofPtes ? memory?.value.rows.freeSystemPtes : undefined;
    const run = ofPtes ? systemPtes?.value.largestFree : undefined;
    const isLive = code === SESSION_POOL_LEFT;
    return [
      {
        severity: known.what === 'gone' ? 'critical' : 'warning',
        confidence: IN_PAGE_ERRORS.has(code) ? 'likely' : 'certain',
        resource: known.resource,
        headline: say`The system ${isLive ? 'reports' : 'stopped with'} ${known.name} (${bugCheckCode(bugcheck.value)})${behindColon(figures(bugcheck.value))}.`,
        details: [
          [known.means],
          ...(isLive ? [say`Current systems write a live dump with this code and go on.`] : []),
          ...(free ? [say`!vm counts ${count(free.pages)} free system ${ptes(free.pages)}.`] : []),
          ...(run ? [say`The largest free run has ${count(run.ptes)} ${ptes(run.ptes)}.`] : []),
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(bugcheck, bugcheck.value),
          ...(memory ? evidence(memory, free) : []),
          ...(systemPtes ? evidence(systemPtes, run) : []),
        ],
        next: steps(...known.next.map(id => step(id))),
      },
    ];
  },
});

function knownCheck(bugcheck: BugCheck): MemoryBugCheck | undefined {
  const first = valueAt(bugcheck, 0);
  if (bugcheck.code === LOCKED_PAGES && first === UNLOCKED_TWICE) return undefined;
  if (bugcheck.code === VERIFIER_VIOLATION) {
    return first !== undefined && VERIFIER_LEAKS.indexOf(first) >= 0 ? verifierLeak : undefined;
  }
  return memoryBugChecks.get(bugcheck.code) ?? inPage(bugcheck);
}

/** An in-page error is one of memory only with the status of missing resources. */
function inPage(bugcheck: BugCheck): MemoryBugCheck | undefined {
  const { code, args } = bugcheck;
  const name = IN_PAGE_ERRORS.get(code);
  if (name === undefined) return undefined;
  const first = valueAt(bugcheck, 0);
  // 0x77 with 0, 1 or 2 tells of the stack's signature; else its first parameter is a status, as the second is.
  if (code === KERNEL_STACK_INPAGE && (first === undefined || first <= 2)) return undefined;
  const statuses = code === KERNEL_STACK_INPAGE ? [args[0], args[1]] : [args[1]];
  if (!statuses.some(isInsufficientResources)) return undefined;
  return {
    name,
    resource: 'nonpaged-pool',
    what: 'gone',
    means:
      'A page could not be read in: the status 0xC000009A says that resources were missing for the read, as a rule nonpaged pool.',
    next: ['vm', 'tags-nonpaged'],
  };
}

/** Of 64-bit systems the status is extended by its sign. */
function isInsufficientResources(digits: string | undefined): boolean {
  return digits?.toLowerCase().replace(/^(?:f{8}|0{1,8})(?=.{8}$)/, '') === STATUS_INSUFFICIENT_RESOURCES;
}

/** A parameter as a number, counted from 0; undefined where it is not there. */
function valueAt({ args }: BugCheck, place: number): number | undefined {
  const value = Number.parseInt(args[place] ?? '', 16);
  return Number.isNaN(value) ? undefined : value;
}

/** Larger ones are no figures, but addresses or garbage. */
const MOST = 2 ** 40;

/** What the parameters say, by the pages of the bug checks; empty where they are missing or say nothing. */
function figures(bugcheck: BugCheck): Inline[] {
  const figure = (place: number): number | undefined => {
    const value = valueAt(bugcheck, place);
    return value !== undefined && value < MOST ? value : undefined;
  };
  const [first, second, third, fourth] = [figure(0), figure(1), figure(2), figure(3)];
  switch (bugcheck.code) {
    case NO_MORE_PTES: {
      const asked = second ? say`${count(second)} ${ptes(second)} in one run ${were(second)} asked for` : [];
      const left = freeOf(third, fourth);
      const expansion = first === 1 ? ' to expand nonpaged pool' : '';
      return asked.length === 0 ? [] : say`${asked}${expansion}${left.length > 0 ? say`, ${left}` : []}`;
    }
    case 0xd8: {
      // Without the name of a driver in the first parameter the second says nothing.
      const isNamed = valueAt(bugcheck, 0) !== 0;
      const left = freeOf(third, fourth);
      if (!isNamed || !second) return left;
      return say`one driver holds ${count(second)} system ${ptes(second)}${left.length > 0 ? say`, ${left}` : []}`;
    }
    case 0x4d:
    case 0xeb:
      if (!first || second === undefined || second > first) return [];
      return say`${count(first)} modified ${pages(first)}, ${count(second)} of them for the page file`;
    case 0x41:
      if (!first || !second) return [];
      return say`a request for ${bytes(first)} failed with ${count(second)} ${pages(second)} of nonpaged pool in use`;
    case LOCKED_PAGES:
      return third ? say`${count(third)} ${pages(third)} ${were(third)} left locked` : [];
    case 0xcb:
      return fourth ? say`${count(fourth)} ${pages(fourth)} ${were(fourth)} left locked` : [];
    case SESSION_POOL_LEFT:
      if (first === undefined || second === undefined || third === undefined || second + third === 0)
        return [];
      return say`session ${String(first)} left ${bytes(second)} of paged and ${bytes(third)} of nonpaged pool`;
    case 0xba:
      if (first === undefined || !second) return [];
      return say`session ${String(first)} left ${count(second)} mapped ${second === 1 ? 'view' : 'views'}`;
    case 0xec:
      if (first === undefined || !second) return [];
      return say`session ${String(first)} left ${count(second)} ${pages(second)} of special pool`;
    case VERIFIER_VIOLATION: {
      if (!fourth) return [];
      const left = say`an unloaded driver left ${count(fourth)} ${fourth === 1 ? 'allocation' : 'allocations'}`;
      if (first !== 0x60 || second === undefined || third === undefined) return left;
      return say`${left}, ${bytes(second)} of paged and ${bytes(third)} of nonpaged pool`;
    }
    default:
      return [];
  }
}

function behindColon(words: Inline[]): Inline[] {
  return words.length === 0 ? [] : say`: ${words}`;
}

function freeOf(free: number | undefined, all: number | undefined): Inline[] {
  if (free === undefined || !all || free > all) return [];
  return say`${count(free)} of ${count(all)} ${were(free)} free`;
}

const ptes = (many: number): string => (many === 1 ? 'PTE' : 'PTEs');
const pages = (many: number): string => (many === 1 ? 'page' : 'pages');
const were = (many: number): string => (many === 1 ? 'was' : 'were');
