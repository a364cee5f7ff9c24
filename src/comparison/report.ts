/** What a comparison means: a verdict and findings, like those of a diagnosis. */

import { headroom } from '../diagnosis/derived/headroom.ts';
import { poolTrouble } from '../diagnosis/derived/pressure.ts';
import type { Finding, Severity } from '../report/finding.ts';
import { count, type Inline, kilobytes, name, say, share } from '../report/inline.ts';
import type { Verdict } from '../report/report.ts';
import { step } from '../report/step.ts';
import type { Suspect } from '../report/suspect.ts';
import type { Comparison } from './compare.ts';
import { exhaustion } from './exhaustion.ts';
import { failureFindings } from './failure-finding.ts';
import { type GrowingChain, type Judgement, judge } from './growing-tags.ts';
import { leakFinding } from './leak-finding.ts';
import { memoryOf } from './memory-of.ts';
import { resourceFindings } from './resource-finding.ts';
import { returningFindings } from './returning-tags.ts';
import type { Snapshot } from './snapshot.ts';
import { stateFindings } from './state-finding.ts';
import { clearedFindings, loadFindings, unsettledFindings } from './suspect-findings.ts';
import { comparedSuspects } from './suspects-of.ts';
import { MOST_GROWING, SHORT_SECONDS } from './thresholds.ts';
import { spanWords } from './time-words.ts';

/** Which part of the comparison found it, as a rule is named in a diagnosis. */
export type ComparisonRule =
  | 'growing-tag'
  | 'returning-tag'
  | 'resource-running-out'
  | 'full-pool'
  | 'new-failures'
  | 'growth-of-all-tags'
  | 'unsettled-tag'
  | 'cleared-tag';

/** Evidence is empty: no lines of a debugger stand behind it, but the figures of two snapshots, which `basis` names. */
export type ComparisonFinding = Finding & { readonly rule: ComparisonRule };

export interface ComparisonReport {
  readonly verdict: Verdict;
  /** The gravest first. */
  readonly findings: readonly ComparisonFinding[];
  /** From which two snapshots all figures come. */
  readonly basis: readonly Inline[];
  /** What the comparison could not do, or did on its own, in sentences. */
  readonly remarks: readonly (readonly Inline[])[];
  /** Who looks like a leak at the later time, growth included; the strongest first. */
  readonly suspects: readonly Suspect[];
  readonly comparison: Comparison;
}

const GRAVITY: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, note: 2 };

export function comparisonReport(comparison: Comparison): ComparisonReport {
  if (comparison.restarted === true) return reportOfTwoStarts(comparison);
  const judgement = judge(comparison);
  const suspects = comparedSuspects(comparison, judgement);
  const resources = resourceFindings(comparison, judgement);
  const growing = leaks(comparison, judgement, suspects);
  const running = resources.map(each => each.finding);
  const findings: ComparisonFinding[] = [
    ...named('growing-tag', growing),
    ...named('resource-running-out', running),
    ...named('full-pool', stateFindings(comparison, [...growing, ...running])),
    ...named('new-failures', failureFindings(comparison, resources)),
    ...named('growth-of-all-tags', loadFindings(judgement)),
    ...named('unsettled-tag', unsettledFindings(judgement)),
    ...named('cleared-tag', clearedFindings(judgement)),
  ];
  const sorted = findings
    .map((finding, place) => ({ finding, place }))
    .sort((a, b) => GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity] || a.place - b.place)
    .map(each => each.finding);
  return {
    verdict: verdict(comparison, sorted),
    findings: sorted,
    basis: basis(comparison),
    remarks: remarks(comparison),
    suspects,
    comparison,
  };
}

/** Nothing grows from one start to the next, so only what comes back is told. */
function reportOfTwoStarts(comparison: Comparison): ComparisonReport {
  const findings = named('returning-tag', returningFindings(comparison));
  const first = findings.find(each => each.severity !== 'note');
  return {
    verdict: first
      ? {
          severity: first.severity,
          resource: first.resource,
          confidence: first.confidence,
          headline: first.headline,
          holder: first.holder ?? [],
          tags: first.tags,
          drivers: first.drivers,
        }
      : {
          severity: 'unknown',
          resource: 'none',
          confidence: 'possible',
          headline: say`The machine restarted between the two, and no tag stands out after both starts. Growth is not known.`,
          holder: [],
          tags: [],
          drivers: [],
        },
    findings,
    basis: basis(comparison),
    remarks: remarks(comparison),
    suspects: [],
    comparison,
  };
}

function named(rule: ComparisonRule, findings: readonly Finding[]): ComparisonFinding[] {
  return findings.map(finding => ({ ...finding, rule }));
}

function leaks(comparison: Comparison, judgement: Judgement, suspects: readonly Suspect[]): Finding[] {
  const memory = memoryOf(comparison.after);
  return judgement.chains.slice(0, MOST_GROWING).map(chain => {
    const { group, tag } = chain.first.growth;
    const suspect = suspects.find(each => each.pool === group && each.tags.indexOf(tag) >= 0);
    const end = exhaustion(comparison, judgement, group);
    const trouble = poolTrouble(memory, group);
    return leakFinding({
      chain,
      ...(end && { exhaustion: end }),
      ...(trouble && { trouble }),
      ...(suspect && { suspect }),
      shared: judgement.chains.reduce((sum, each) => sum + grownIn(each, group), 0) > 1,
    });
  });
}

function grownIn({ first, others }: GrowingChain, group: string): number {
  return [first, ...others].filter(each => each.growth.group === group).length;
}

function verdict(comparison: Comparison, findings: readonly ComparisonFinding[]): Verdict {
  const growing = findings.filter(each => each.rule === 'growing-tag');
  const gravest = findings[0];
  // A slow leak is an answer, too; a cache that grew is none.
  const first = gravest?.severity === 'note' ? growing.find(each => each.confidence === 'certain') : gravest;
  if (first !== undefined) {
    return {
      severity: first.severity,
      resource: first.resource,
      confidence: first.confidence,
      headline: first.headline,
      holder: first.holder ?? [],
      tags: first.tags,
      drivers: first.drivers,
    };
  }
  const { resources, groups, elapsed } = comparison;
  const plain = { resource: 'none', holder: [], tags: [], drivers: [] } as const;
  if (groups.length === 0) {
    return {
      ...plain,
      severity: 'unknown',
      confidence: 'possible',
      headline: say`No resource runs out${within(comparison)}${state(comparison)}; which pool tags grow was not looked at.`,
    };
  }
  if (resources.length === 0) {
    return {
      ...plain,
      severity: 'unknown',
      confidence: 'possible',
      headline: say`No pool tag grows enough to be a leak${within(comparison)}; whether a resource runs out was not looked at.`,
    };
  }
  if (growing.length > 0) {
    const many = growing.length === 1 ? 'one tag grows' : say`${count(growing.length)} tags grow`;
    return {
      ...plain,
      severity: 'healthy',
      confidence: 'possible',
      headline: say`No certain leak found${within(comparison)}: ${many}, but need not leak${state(comparison)}.`,
    };
  }
  return {
    ...plain,
    severity: 'healthy',
    confidence: elapsed !== undefined && elapsed.seconds >= SHORT_SECONDS ? 'likely' : 'possible',
    headline: say`No leak found${within(comparison)}: no pool tag and no resource grows enough to be one${state(comparison)}.`,
  };
}

function within({ elapsed }: Comparison): string {
  return elapsed === undefined ? '' : ` within ${spanWords(elapsed.seconds)}`;
}

function state({ after }: Comparison): Inline[] {
  const list: Inline[] = [];
  for (const each of headroom(memoryOf(after))) {
    list.push(
      ...say`${list.length > 0 ? ', ' : '; '}${each.name} at ${share(each.share)} of ${each.of} (${kilobytes(each.limitKb)})`,
    );
  }
  return list;
}

function basis(comparison: Comparison): Inline[] {
  const { before, after, elapsed } = comparison;
  const time =
    comparison.restarted === true
      ? 'of two starts'
      : elapsed === undefined
        ? 'at times that they do not say'
        : `${spanWords(elapsed.seconds)} apart by the ${elapsed.by === 'uptime' ? 'uptime' : 'clock'} of the target`;
  return say`Figures of snapshots ${whole(before)} and ${whole(after)}, ${time}.`;
}

function whole({ name: called, taken }: Snapshot): Inline[] {
  return taken.sessionTime === undefined
    ? say`${name(called)}`
    : say`${name(called)} (${name(taken.sessionTime)})`;
}

function remarks(comparison: Comparison): Inline[][] {
  const { before, after, swapped, elapsed, sameBy, groups, resources } = comparison;
  const list: Inline[][] = [];
  if (swapped) {
    const by =
      elapsed === undefined && comparison.restarted !== true ? 'their counters' : "the target's clock";
    list.push(say`The later snapshot was given first: they are compared in the order of ${by}.`);
  }
  if (comparison.restarted === true) {
    list.push(
      say`The machine was started anew between the two (or these are two machines of one kind): the figures of both starts stand side by side, and growth between them means nothing.`,
    );
  } else if (elapsed === undefined) {
    list.push(
      say`Nothing says when both were taken, so they are compared ${swapped ? '' : 'as given, '}without rates: read ${ask('target')} before a snapshot is taken. A restart between them would not show.`,
    );
  }
  if (sameBy === 'nothing') {
    list.push(say`Nothing in them proves that both are of one machine.`);
  }
  for (const group of ['nonpaged', 'paged'] as const) {
    if (groups.indexOf(group) >= 0) continue;
    list.push(
      say`The tags of ${group} pool are not in both snapshots: ${ask(group === 'nonpaged' ? 'tags-nonpaged' : 'tags-paged')} gives them.`,
    );
  }
  const parts = [before, after].filter(each => each.tags?.whole === false);
  const [first, second] = parts;
  if (first !== undefined) {
    const which = second === undefined ? name(first.name) : say`${name(first.name)} and ${name(second.name)}`;
    list.push(
      second === undefined
        ? say`The table of tags in ${which} is not whole: what it does not list was not compared.`
        : say`The tables of tags in ${which} are not whole: what they do not list was not compared.`,
    );
  }
  if (resources.length === 0) {
    list.push(say`No row of !vm is in both snapshots: ${ask('vm')} gives them.`);
  }
  return list;
}

function ask(id: 'target' | 'tags-nonpaged' | 'tags-paged' | 'vm'): Inline[] {
  const asked = step(id);
  return asked === undefined ? [] : [{ kind: 'command', step: asked }];
}
