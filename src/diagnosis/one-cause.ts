/** One cause is one finding: what several rules say of one tag is told once, by the gravest of them. */

import type { StepId } from '../knowledge/steps.ts';
import type { Evidence, Finding, Severity } from '../report/finding.ts';
import { say } from '../report/inline.ts';
import { type Step, step, steps } from '../report/step.ts';
import type { About } from './rules/about.ts';
import { sampleStep } from './sentences/holders.ts';

/** A finding with the rule that made it. */
export interface Told extends Finding {
  readonly rule: string;
  readonly pattern?: string;
  readonly about?: About;
  /** The rules whose findings were joined to it. */
  readonly also?: readonly string[];
}

/** What one snapshot cannot tell, and what can: said once where a leak is suspected. */
export const SECOND_SNAPSHOT = say`One snapshot cannot prove a leak. Take another later and compare.`;

/** Steps beyond these nobody takes. */
const MOST_STEPS = 8;

interface Group {
  main: Told;
  /** Whether one of its findings says who does it. */
  hasScenario: boolean;
  /** Tags that stand for the cause; what speaks of one of them speaks of it. */
  readonly cause: Set<string>;
  /** Every tag that was named. */
  readonly named: Set<string>;
}

/**
 * The findings, the gravest first, with those of one cause made one; those without `about` stay as they are. Steps
 * whose output was read already (`isRead`) are left out, but for the tables that a finding on the reading asks for again.
 */
export function oneCause(findings: readonly Told[], isRead: (step: Step) => boolean = () => false): Told[] {
  const groups: Group[] = [];
  const told: (Group | Told)[] = [];
  for (const finding of findings) {
    if (finding.about === undefined) {
      told.push(finding);
      continue;
    }
    const same = groups.find(group => isSameCause(group, finding));
    if (same === undefined) {
      const group = { main: finding, hasScenario: false, cause: new Set<string>(), named: new Set<string>() };
      add(group, finding);
      groups.push(group);
      told.push(group);
    } else {
      same.main = joined(same.main, finding, same.hasScenario);
      add(same, finding);
    }
  }
  return told.map(each => {
    if (!('main' in each)) {
      return { ...each, next: each.next.filter(step => ASKED_AGAIN.indexOf(step.id) >= 0 || !isRead(step)) };
    }
    const { main } = each;
    const next = main.next.filter(step => !isRead(step)).slice(0, MOST_STEPS);
    return asking({ ...main, next: next.length > 0 ? next : steps(lastStep(main)) });
  });
}

const ASKED_AGAIN: readonly StepId[] = ['vm', 'vm-whole', 'tags-nonpaged', 'tags-paged', 'tags-paged-brief'];

/** Where all that was offered was read already, the blocks of the first tag are left. */
function lastStep({ resource, tags }: Told): Step | undefined {
  const [first] = tags;
  if (resource !== 'nonpaged-pool' && resource !== 'paged-pool') return undefined;
  // The table that was read says nothing of it, so another one is needed.
  if (first === undefined) return step(resource === 'nonpaged-pool' ? 'tags-nonpaged' : 'tags-paged');
  return sampleStep(first, resource === 'nonpaged-pool' ? 'nonpaged' : 'paged');
}

function add(group: Group, finding: Told): void {
  if (finding.about === 'scenario' && finding.confidence !== 'possible') group.hasScenario = true;
  for (const tag of causesOf(finding)) group.cause.add(tag);
  for (const tag of finding.tags) group.named.add(tag);
}

/** The tags that stand for a finding's cause: all of a chain, and the first of those that only stand side by side. */
function causesOf({ about, tags }: Told): readonly string[] {
  return about === 'tag' || about === 'scenario' ? tags : tags.slice(0, 1);
}

function isSameCause({ main, cause, named }: Group, other: Told): boolean {
  // Two pools near their limits are two shortages, whoever holds them.
  if (other.about === 'pool' && main.about === 'pool') return false;
  const [first] = other.tags;
  if (first === undefined) return false;
  const isNamed = other.tags.every(tag => named.has(tag));
  if (other.about === 'tags') return isNamed;
  if (!causesOf(other).some(tag => cause.has(tag))) return false;
  return other.resource === main.resource || (isNamed && other.about !== 'pool');
}

function joined(main: Told, other: Told, hasScenario: boolean): Told {
  const isGrave = other.severity !== 'note';
  const isScenario = other.about === 'scenario' && other.confidence !== 'possible';
  const takesHolder = isScenario && main.about === 'pool' && (other.holder ?? []).length > 0;
  const pattern = patternsOf(main, other);
  // Where it is known who does it, what else it might be is no help.
  const isGuess = hasScenario && other.severity === 'note' && other.confidence === 'possible';
  const added = [other.headline, ...(isRemark(other) || isGuess ? [] : other.details)];
  return {
    ...main,
    ...(takesHolder && other.holder && { holder: other.holder }),
    ...(pattern !== undefined && { pattern }),
    ...whoOf(main, other),
    also: [...(main.also ?? []), other.rule],
    // Who does it is the answer; what the pool holds explains it.
    details: distinct(takesHolder ? [...added, ...main.details] : [...main.details, ...added]),
    tags: isGrave ? distinct([...main.tags, ...other.tags]) : main.tags,
    drivers: isGrave ? distinct([...main.drivers, ...other.drivers]) : main.drivers,
    evidence: lines([...main.evidence, ...other.evidence]),
    next: isScenario ? steps(...other.next, ...main.next) : steps(...main.next, ...other.next),
  };
}

const MOST_WHO = 4;

/** What the second says of the same tag is told; whom it adds stands behind. */
function whoOf(main: Told, other: Told): Pick<Finding, 'who'> {
  if (other.who === undefined) return {};
  const isSurer = other.severity !== 'note' || other.about === 'scenario';
  const rows = [...(main.who ?? [])];
  for (const each of other.who) {
    const place = rows.findIndex(row => JSON.stringify(row.name) === JSON.stringify(each.name));
    const same = rows[place];
    if (same === undefined) {
      if (each.bytes !== undefined || each.count !== undefined) rows.push(each);
    } else if (isSurer && each.bytes !== undefined)
      rows[place] = Object.assign({}, same, { what: each.what });
  }
  return rows.length === 0 ? {} : { who: rows.slice(0, MOST_WHO) };
}

/** Of no resource: one sentence of it is enough beside a finding that says what the tag is. */
function isRemark({ severity, resource }: Told): boolean {
  return severity === 'note' && resource === 'none';
}

/** The names of both patterns, where each has one. */
function patternsOf(main: Told, other: Told): string | undefined {
  const { pattern } = other;
  if (pattern === undefined || other.severity === 'note') return main.pattern;
  if (main.pattern === undefined) return pattern;
  return main.pattern.split('; ').indexOf(pattern) >= 0 ? main.pattern : `${main.pattern}; ${pattern}`;
}

const GRAVE: readonly Severity[] = ['critical', 'warning'];

/** Asks for a second snapshot at the end, where the finding may be one of a leak. */
function asking(finding: Told): Told {
  if (GRAVE.indexOf(finding.severity) < 0) return finding;
  const said = JSON.stringify(SECOND_SNAPSHOT);
  const details = finding.details.filter(each => JSON.stringify(each) !== said);
  return { ...finding, details: [...details, SECOND_SNAPSHOT] };
}

function distinct<T>(list: readonly T[]): T[] {
  const seen = new Set<string>();
  return list.filter(each => {
    const key = JSON.stringify(each);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function lines(list: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return list.filter(({ command, line }) => {
    const key = `${line} ${command}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
