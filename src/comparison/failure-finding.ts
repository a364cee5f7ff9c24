/** The finding that allocations failed between the two snapshots, or that the debugger warns anew. */
import { FEW_FAILURES } from '../knowledge/limits.ts';
import type { StepId } from '../knowledge/steps.ts';
import type { Finding, Resource } from '../report/finding.ts';
import { count, type Inline, say } from '../report/inline.ts';
import { step, steps } from '../report/step.ts';
import type { Comparison, FailureGrowth } from './compare.ts';
import type { ResourceFinding } from './resource-finding.ts';

interface Kind {
  readonly what: string;
  readonly resource: Resource;
  readonly next: readonly StepId[];
  /** Machines with ample memory show them, too. */
  readonly harmless?: true;
}

const KINDS: { readonly [Id in FailureGrowth['id']]?: Kind } = {
  'pool-allocations-failed': {
    what: 'pool allocations failed',
    resource: 'unknown',
    next: ['vm-sessions', 'tags-nonpaged', 'tags-paged'],
  },
  'commit-requests-failed': { what: 'commit requests failed', resource: 'commit', next: ['vm-processes'] },
  'session-pool-failures': {
    what: 'allocations of session pool failed',
    resource: 'session-pool',
    next: ['session-processes', 'tags-session'],
  },
  'system-pte-allocations-failed': {
    what: 'allocations of system PTEs failed',
    resource: 'system-ptes',
    next: ['pte-summary', 'pte-users'],
  },
  'kernel-stack-pte-allocations-failed': {
    what: 'allocations of PTEs for kernel stacks failed',
    resource: 'none',
    next: [],
    harmless: true,
  },
  'kernel-stack-growth-failed': {
    what: 'growths of kernel stacks failed',
    resource: 'none',
    next: [],
    harmless: true,
  },
};

const WARNINGS: { readonly [Id in FailureGrowth['id']]?: string } = {
  'excessive-nonpaged-pool': 'excessive usage of nonpaged pool',
  'excessive-paged-pool': 'excessive usage of paged pool',
  'running-out-of-system-ptes': 'running out of system PTEs',
  'running-out-of-physical-memory': 'running out of physical memory',
  'commit-near-limit': 'a commit charge near its limit',
};

/** Failures of a session whose pool has a finding of its own are told there. */
export function failureFindings({ failures }: Comparison, told: readonly ResourceFinding[]): Finding[] {
  const list: Finding[] = [];
  const harmless: Inline[][] = [];
  const warnings: string[] = [];
  for (const each of failures) {
    const kind = KINDS[each.id];
    const warning = WARNINGS[each.id];
    if (warning !== undefined) warnings.push(warning);
    if (kind === undefined || each.growth === undefined || isTold(each, told)) continue;
    if (kind.harmless === true) harmless.push(say`${count(each.growth)} ${kind.what}`);
    else list.push(failureFinding(each, each.growth, kind));
  }
  if (warnings.length > 0) {
    list.push(
      remark(
        say`The debugger warns in the later snapshot, and not in the earlier, of ${warnings.join(', ')}.`,
        [],
      ),
    );
  }
  if (harmless.length > 0) {
    const what: Inline[] = [];
    harmless.forEach((each, place) => {
      what.push(...(place > 0 ? [' and '] : []), ...each);
    });
    list.push(
      remark(say`Between the snapshots ${what}.`, [
        say`Machines with ample memory show such failures, too; by themselves they mean nothing.`,
      ]),
    );
  }
  return list;
}

function isTold({ id, session }: FailureGrowth, told: readonly ResourceFinding[]): boolean {
  return (
    id === 'session-pool-failures' &&
    told.some(({ growth }) => growth.id === 'session-pool' && growth.session === session)
  );
}

function failureFinding(from: FailureGrowth, growth: number, kind: Kind): Finding {
  const { session } = from;
  const where = session === undefined ? '' : say` in session ${count(session)}`;
  return {
    severity: growth > FEW_FAILURES ? 'critical' : 'warning',
    confidence: 'certain',
    resource: kind.resource,
    headline: say`Between the snapshots ${count(growth)} ${kind.what}${where}: ${count(from.before ?? 0)} since start-up before, ${count(from.after ?? 0)} now.`,
    details: [say`So the shortage is of the present, and not what is left of an older one.`],
    tags: [],
    drivers: [],
    evidence: [],
    next: steps(...kind.next.map(id => step(id, session === undefined ? {} : { session }))),
  };
}

function remark(headline: Inline[], details: Inline[][]): Finding {
  return {
    severity: 'note',
    confidence: 'certain',
    resource: 'none',
    headline,
    details,
    tags: [],
    drivers: [],
    evidence: [],
    next: [],
  };
}
