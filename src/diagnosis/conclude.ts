/** From what was collected of one target to its report: runs the rules and sums them up. */

import type { StepId } from '../knowledge/steps.ts';
import { windowsName } from '../knowledge/windows-names.ts';
import type { Collected } from '../reading/facts/collected.ts';
import type { Absence, Reading, Source } from '../reading/facts/fact.ts';
import type { Sessions } from '../reading/facts/sessions.ts';
import type { Tags } from '../reading/facts/tags.ts';
import type { FactId } from '../reading/facts/values.ts';
import { absenceSentence } from '../report/absence.ts';
import { askFor } from '../report/ask.ts';
import type { Severity } from '../report/finding.ts';
import type { Missing, Report, RuleOutcome, TargetTitle } from '../report/report.ts';
import { headroom } from './derived/headroom.ts';
import { latest } from './derived/latest.ts';
import { soundTags } from './derived/sound-tags.ts';
import { systemView } from './derived/system.ts';
import { oneCause, type Told } from './one-cause.ts';
import type { AnyRule } from './rules/define.ts';
import { largestOf } from './sentences/largest.ts';
import { suspectsOf } from './suspects/suspects.ts';
import { verdict } from './verdict.ts';

/** Runs one rule's check, and says what it threw where it threw: the pipeline catches, nobody else. */
export type Guard = <T>(work: () => T) => { readonly value: T } | { readonly threw: string };

const GRAVITY: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, note: 2 };

/** What the brief tells in one line together comes last, so that the numbers of the others have no gap. */
const reassures = ({ ignored }: Told): number => (ignored === undefined ? 0 : 1);

export function conclude(
  collected: Collected,
  rules: readonly AnyRule[],
  from: string,
  troubles: readonly string[],
  guard: Guard,
): Report {
  const sound = withSoundTags(collected);
  const outcomes = rules.map(rule => runRule(rule, sound, guard));
  const byId = new Map(rules.map(rule => [rule.id, rule] as const));
  const findings: (Told & { place: number })[] = [];
  for (const outcome of outcomes) {
    if (outcome.outcome !== 'found') continue;
    const rule = byId.get(outcome.rule);
    for (const finding of outcome.findings) {
      findings.push({
        ...finding,
        rule: outcome.rule,
        ...(rule?.pattern !== undefined && { pattern: rule.pattern }),
        ...(rule?.about !== undefined && { about: rule.about }),
        place: findings.length,
      });
    }
  }
  findings.sort(
    (a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || reassures(a) - reassures(b) || a.place - b.place,
  );
  const memory = collected.readings.memory?.value;
  const { tags } = sound.readings;
  // The rule that tells them has crashed too, if this does; its outcome says so.
  const weighed = tags && guard(() => suspectsOf(Object.assign({}, sound.readings, { tags })));
  const suspects = weighed !== undefined && 'value' in weighed ? weighed.value : [];
  const sorted = oneCause(findings, step => isRead(step.id, collected)).map(finding =>
    withoutOrder(finding as Told & { place: number }),
  );
  const width = guard(() => systemView(collected.readings).bits);
  const said = verdict(
    sorted,
    collected.readings,
    memory ? headroom(memory) : [],
    [absenceSentence(absenceOf(collected, 'memory'))],
    suspects,
  );
  const { modules, tagHits } = collected.readings;
  const standsOut = said.severity !== 'healthy' && said.severity !== 'unknown';
  const largest =
    standsOut || tags === undefined
      ? undefined
      : guard(() => largestOf(tags.value, modules?.value, tagHits?.value));
  return {
    title: title(collected, from, 'value' in width ? width.value : undefined),
    verdict: said,
    findings: sorted,
    resources: memory ? headroom(memory) : [],
    suspects,
    ...(largest !== undefined &&
      'value' in largest &&
      largest.value.length > 0 && { largest: largest.value }),
    outcomes,
    unread: collected.unread,
    unreadCount: collected.unreadCount,
    read: collected.read,
    facts: collected.readings,
    ...(collected.before && { before: collected.before }),
    troubles,
  };
}

/** Rules and suspects never see a figure that cannot be true; the report keeps what was read. */
function withSoundTags(collected: Collected): Collected {
  const { tags, memory } = collected.readings;
  if (tags === undefined) return collected;
  const value = soundTags(tags.value, memory?.value);
  if (value === tags.value) return collected;
  const readings = Object.assign({}, collected.readings, { tags: soundReading(tags, value) });
  return Object.assign({}, collected, { readings });
}

/** The same reading for the same table, so that rules see that nothing changed. */
const soundReadings = latest((_value: Tags): { reading?: Reading<Tags> } => ({}));

function soundReading(read: Reading<Tags>, value: Tags): Reading<Tags> {
  const kept = soundReadings(value);
  const reading = kept.reading ?? { value, source: read.source };
  kept.reading = reading;
  return reading;
}

/** Whether the whole output of a step is there; a table that was asked for in part is not. */
function isRead(id: StepId, { readings }: Collected): boolean {
  const { memory, tags, modules, processes, locks, commits, sessions } = readings;
  const isWhole = tags !== undefined && tags.value.narrowedTo === undefined && tags.value.top === undefined;
  switch (id) {
    case 'vm':
      return memory !== undefined;
    case 'vm-processes':
      return memory !== undefined && commits !== undefined;
    case 'vm-sessions':
      return sessions !== undefined;
    case 'tags-nonpaged':
      return isWhole && tags.value.groups.indexOf('nonpaged') >= 0;
    case 'tags-paged':
    case 'tags-paged-brief':
      return isWhole && tags.value.groups.indexOf('paged') >= 0;
    case 'modules':
      return modules?.value.whole === true;
    case 'processes':
      return processes?.value.whole === true && processes.value.session === undefined;
    case 'locks':
      return locks !== undefined;
    default:
      return false;
  }
}

/** What only puts the findings in order is no part of the report. */
function withoutOrder({
  place: _,
  about: __,
  ...finding
}: Told & { place: number }): Report['findings'][number] {
  return finding;
}

function runRule(rule: AnyRule, collected: Collected, guard: Guard): RuleOutcome {
  const missing: Missing[] = [];
  for (const fact of rule.needs) {
    if (collected.readings[fact] !== undefined) continue;
    const absence = absenceOf(collected, fact);
    // A system without sessions has none to print the next time either.
    const ask = absence.reason === 'silent' && fact === 'sessions' ? undefined : askFor(fact);
    missing.push({ fact, absence, ...(ask && { ask }) });
  }
  if (missing.length > 0) return { rule: rule.id, outcome: 'not-checked', missing };
  const have: { [K in FactId]?: unknown } = {};
  for (const fact of [...rule.needs, ...rule.wants]) {
    const reading = collected.readings[fact] ?? (fact === 'sessions' ? noSessions(collected) : undefined);
    if (reading !== undefined) have[fact] = reading;
  }
  // The list holds rules of different needs; `have` was just built from this rule's own.
  const result = guard(() => rule.check(have as never));
  if ('threw' in result) return { rule: rule.id, outcome: 'crashed', message: result.threw };
  return result.value.length === 0
    ? { rule: rule.id, outcome: 'clear' }
    : { rule: rule.id, outcome: 'found', findings: result.value };
}

/** What a rule is given that looks at sessions beside other things, where they were asked for and there are none. */
function noSessions(collected: Collected): Reading<Sessions> | undefined {
  const source = askedForSessions(collected);
  return source && { value: { sessions: [] }, source };
}

/** Why a fact is not there; the kind of target explains what no command said. */
function absenceOf(collected: Collected, fact: FactId): Absence {
  const said = collected.absences[fact];
  const kind = collected.readings.target?.value.kind;
  if (kind === 'small-dump' && (said === undefined || said.reason !== 'not-kernel'))
    return { reason: 'small-dump' };
  if (kind === 'user-mode') return { reason: 'not-kernel' };
  if (said === undefined && fact === 'sessions' && askedForSessions(collected) !== undefined)
    return { reason: 'silent' };
  return said ?? { reason: 'not-run' };
}

// !vm 0x5
const WITH_FLAGS = /^!(?:\w+\.)?vm\s+(?:0x)?([0-9a-f]{1,4})$/i;

/**
 * The `!vm` that ran with flag 4: then a system without that section has no terminal server sessions to show. It stands
 * at the end, so an output without the last of the rows before it was cut, and tells nothing.
 */
function askedForSessions({ read, readings }: Collected): Source | undefined {
  if (readings.memory?.value.rows.commitLimit === undefined) return undefined;
  return read.find(({ command }) => {
    const flags = WITH_FLAGS.exec(command)?.[1];
    return flags !== undefined && (Number.parseInt(flags, 16) & 4) !== 0;
  });
}

function title(collected: Collected, from: string, bits: 32 | 64 | undefined): TargetTitle {
  const target = collected.readings.target?.value;
  const ram = collected.readings.memory?.value.rows.physicalMemory?.kb;
  return {
    from,
    ...(target?.dumpFile !== undefined && { dumpFile: target.dumpFile }),
    ...(target?.kind !== undefined && { kind: target.kind }),
    ...(target?.system !== undefined && {
      system: windowsName(target.system, target.build, target.product),
    }),
    ...(target?.build !== undefined && { build: target.build }),
    ...(target?.architecture !== undefined
      ? { architecture: target.architecture }
      : bits !== undefined && { bits }),
    ...(target?.processors !== undefined && { processors: target.processors }),
    ...(ram !== undefined && { memoryBytes: ram * 1024 }),
    ...(target?.uptimeSeconds !== undefined && { uptimeSeconds: target.uptimeSeconds }),
    ...(target?.sessionTime !== undefined && { sessionTime: target.sessionTime }),
  };
}
