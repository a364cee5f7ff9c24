import type { StepId } from '../knowledge/steps.ts';
import type { AbsenceReason } from '../reading/facts/fact.ts';
import type { FactId } from '../reading/facts/values.ts';
import { type Step, step } from './step.ts';

/** The command that gives a kind of fact; none where it takes a part that only a finding knows. */
const ASKS: { readonly [K in FactId]?: StepId } = {
  target: 'target',
  bugcheck: 'bug-check',
  memory: 'vm',
  sessions: 'vm-sessions',
  commits: 'vm-processes',
  regions: 'vm-regions',
  tags: 'tags-nonpaged',
  sessionTags: 'tags-session',
  modules: 'modules',
  locks: 'locks',
  processes: 'processes',
  sessionList: 'session-list',
  systemPtes: 'pte-summary',
  poolMap: 'big-pool-map',
};

export function askFor(fact: FactId): Step | undefined {
  const id = ASKS[fact];
  return id === undefined ? undefined : step(id);
}

/** What repairs the reason for which a fact is missing; nothing repairs a small dump. */
const REPAIRS: { readonly [K in AbsenceReason]?: readonly StepId[] } = {
  'no-symbols': ['symbol-server', 'reload-kernel'],
  'unknown-command': ['load-kdexts'],
  'tagging-off': ['enable-tagging'],
};

export function repairsFor(reason: AbsenceReason): readonly (Step | undefined)[] {
  return (REPAIRS[reason] ?? []).map(id => step(id));
}
