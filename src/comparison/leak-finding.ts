/** The finding that a tag grows: how fast, when its pool is exhausted, and how sure it is that it leaks. */

import { type Owner, ownerOf } from '../diagnosis/derived/owner.ts';
import type { PoolTrouble, Yardstick } from '../diagnosis/derived/pressure.ts';
import { forAndAgainst } from '../diagnosis/sentences/suspect.ts';
import type { TagRow } from '../reading/facts/tags.ts';
import type { Confidence, Finding, Severity } from '../report/finding.ts';
import { bytes, count, driver, type Inline, kilobytes, name, say, share, tag } from '../report/inline.ts';
import { type Step, step, steps } from '../report/step.ts';
import type { Suspect } from '../report/suspect.ts';
import type { Exhaustion } from './exhaustion.ts';
import type { Doubt, GrowingChain, GrowingTag } from './growing-tags.ts';
import { CRITICAL_SECONDS, WARNING_SECONDS } from './thresholds.ts';
import { aboutWords } from './time-words.ts';

/** Above this the others shrank; below, !vm and PoolMon rounded. Judgement. */
const ROUNDED = 1.02;

export interface LeakCase {
  readonly chain: GrowingChain;
  /** Of the pool in which the first of the chain grows. */
  readonly exhaustion?: Exhaustion;
  /** The same pool, near its bound at the later time. */
  readonly trouble?: PoolTrouble;
  /** Other growing tags have a part in the exhaustion. */
  readonly shared: boolean;
  /** The same tag weighed with all signs, growth among them. */
  readonly suspect?: Suspect;
}

export function leakFinding(from: LeakCase): Finding {
  const { chain } = from;
  const { first, others } = chain;
  const { growth } = first;
  const owner = ownerOf(rowOf(first));
  return {
    severity: severityOf(from),
    confidence: confidenceOf(first),
    resource: `${growth.group}-pool`,
    headline: headline(from),
    holder: say`tag ${tag(growth.tag)}${rateInBrief(first)}${owner === undefined ? '' : say` (${name(owner.name)})`}`,
    details: [
      amounts(first),
      ...between(first),
      ...(others.length > 0 ? [inStep(chain)] : []),
      ...(first.suspected ? [confirmed(first)] : []),
      ...identity(first, owner),
      ...first.doubts.map(doubt => DOUBTS[doubt](first)),
      ...(first.doubts.length === 0
        ? [
            say`It grows in bytes and in allocations, well above what other tags move: a leak, unless its owner holds this on purpose.`,
          ]
        : []),
      ...(from.suspect ? forAndAgainst(from.suspect) : []),
      ...exhaustionDetails(from),
    ],
    tags: [first, ...others].map(each => each.growth.tag),
    drivers: owner !== undefined && /\.sys$/i.test(owner.name) ? [owner.name] : [],
    evidence: [],
    next: stepsFor(first, owner),
  };
}

function confidenceOf({ doubts }: GrowingTag): Confidence {
  if (doubts.length === 0) return 'certain';
  return doubts.some(each => HARMLESS.indexOf(each) >= 0) && doubts.length > 1 ? 'possible' : 'likely';
}

/** Doubts with which growth is as likely no leak at all. */
const HARMLESS: readonly Doubt[] = ['cache', 'appeared', 'few-blocks', 'noise', 'short'];

function severityOf({ chain, exhaustion, trouble }: LeakCase): Severity {
  const { doubts } = chain.first;
  const near = trouble !== undefined && trouble.severity !== 'note' && !trouble.onlyWarned;
  if (doubts.some(each => HARMLESS.indexOf(each) >= 0)) return near ? 'warning' : 'note';
  const seconds = exhaustion?.sooner?.seconds ?? exhaustion?.seconds;
  // A pool that is full already is no milder for being compared.
  if (near && trouble.severity === 'critical') return 'critical';
  if (doubts.length === 0 && seconds !== undefined && seconds <= CRITICAL_SECONDS) return 'critical';
  // A rate without a bound, or a bound without a rate, leaves the growth alone to judge by.
  return near || seconds === undefined || seconds <= WARNING_SECONDS ? 'warning' : 'note';
}

const LIMITS: Readonly<Record<Yardstick, string>> = {
  maximum: 'its maximum',
  memory: 'the size of physical memory',
  'commit-limit': 'the commit limit',
};

function headline(from: LeakCase): Inline[] {
  const { growth } = from.chain.first;
  const amount =
    growth.bytes === undefined
      ? say`from ${count(growth.before.outstanding)} to ${count(growth.after.outstanding)} allocations`
      : say`from ${bytes(growth.before.bytes ?? 0)} to ${bytes(growth.after.bytes ?? 0)} of ${growth.group} pool`;
  const rate =
    growth.bytes === undefined ? count(growth.outstandingPerHour ?? 0) : bytes(growth.bytesPerHour ?? 0);
  const what = growth.bytes === undefined ? ' allocations' : '';
  const subject = say`Tag ${tag(growth.tag)}`;
  if (growth.outstandingPerHour === undefined) return say`${subject} grew ${amount}.`;
  const end = from.exhaustion ? say`; ${ending(from.exhaustion)}` : '';
  return say`${subject} grows by ${rate}${what} an hour, ${amount}${end}.`;
}

/** What ends first. */
function ending({ limit, seconds, sooner }: Exhaustion): Inline[] {
  if (sooner === undefined) return say`the pool reaches ${LIMITS[limit]} in ${aboutWords(seconds)}`;
  const what = sooner.what === 'commit' ? 'the commit limit is reached' : 'available memory is used up';
  return say`${what} in ${aboutWords(sooner.seconds)}`;
}

function rateInBrief({ growth }: GrowingTag): Inline[] {
  if (growth.bytesPerHour !== undefined) return say`, growing by ${bytes(growth.bytesPerHour)} an hour`;
  if (growth.bytes !== undefined) return say`, grown by ${bytes(growth.bytes)}`;
  return say`, grown by ${count(growth.outstanding)} allocations`;
}

function amounts({ growth }: GrowingTag): Inline[] {
  const { before, after } = growth;
  const rate =
    growth.outstandingPerHour === undefined || growth.outstanding <= 0
      ? ''
      : say` (${count(growth.outstandingPerHour)} an hour)`;
  const allocations = say`Outstanding allocations went from ${count(before.outstanding)} to ${count(after.outstanding)}${rate}`;
  if (growth.bytes === undefined || growth.outstanding <= 0) return say`${allocations}.`;
  const size = say`the growth is ${bytes(growth.bytes)} in blocks of ${bytes(growth.bytes / growth.outstanding)} on average`;
  const part =
    growth.share === undefined
      ? ''
      : growth.share > ROUNDED
        ? say`, more than the growth of ${growth.group} pool, where others shrank`
        : say`, ${share(Math.min(1, growth.share))} of the growth of ${growth.group} pool`;
  return say`${allocations}; ${size}${part}.`;
}

/** What was allocated and freed meanwhile, where the tables count it. */
function between({ growth }: GrowingTag): Inline[][] {
  const { allocs, frees } = growth;
  if (allocs === undefined || frees === undefined || allocs < frees || allocs === 0) return [];
  return frees === 0
    ? [say`Of the ${count(allocs)} allocations made meanwhile none was freed.`]
    : [say`Meanwhile ${count(allocs)} allocations were made and ${count(frees)} freed.`];
}

function inStep({ first, others }: GrowingChain): Inline[] {
  const list: Inline[] = [];
  others.forEach(({ growth }, place) => {
    const size = growth.bytes === undefined ? '' : say` by ${bytes(growth.bytes)}`;
    list.push(...say`${place > 0 ? ', ' : ''}${tag(growth.tag)}${size}`);
  });
  return say`In step with it, by as many allocations, grew ${list}: one event makes all of them, and ${tag(first.growth.tag)} says most of whose it is.`;
}

function confirmed({ growth, doubts }: GrowingTag): Inline[] {
  const most = say`It was among the largest of ${growth.group} pool before`;
  return doubts.length === 0
    ? say`${most}: that suspicion is confirmed.`
    : say`${most}, and went on growing.`;
}

function identity({ growth, note, noteIsExact }: GrowingTag, owner: Owner | undefined): Inline[][] {
  const { description, unlisted } = growth.row;
  const whose = owner === undefined ? '' : say` of ${driver(owner.name)}`;
  if (description !== '') return [say`It is ${name(description)}${whose}.`];
  if (note !== undefined && noteIsExact) return [say`It is ${note.what}${whose}.`];
  if (note !== undefined) return [say`It may be ${note.what} (known by a pattern only, which can be wrong).`];
  return unlisted
    ? [say`The debugger does not know this tag: a driver's own, most likely of another maker.`]
    : [];
}

const DOUBTS: Readonly<Record<Doubt, (from: GrowingTag) => Inline[]>> = {
  cache: ({ growth, noteIsExact }) =>
    say`${tag(growth.tag)} is a cache${noteIsExact ? '' : ' (known by a pattern only)'}: it grows with the load and shrinks when memory gets short, so this is likely at most, and rarely a leak.`,
  mirror: ({ growth, noteIsExact }) =>
    say`${tag(growth.tag)} counts what others hold open${noteIsExact ? '' : ' (known by a pattern only)'}: something likely leaks, but look for the holder of these objects, not at the owner of the tag.`,
  appeared: () =>
    say`The tag was not there before: a driver that was loaded meanwhile reserves what it needs, once. A third snapshot tells whether it goes on.`,
  'few-blocks': () =>
    say`The number of allocations hardly grew: fewer and larger blocks, as a buffer that was resized has them.`,
  'no-bytes': () => say`One of the tables has no bytes, so only the allocations could be compared.`,
  noise: () => say`Many tags of this pool moved meanwhile; this one moved more, but not by much.`,
  short: () => say`Little time lies between the two snapshots: a burst of work looks alike.`,
  'no-clock': ({ growth }) =>
    growth.allocs === undefined
      ? say`The snapshots do not say when they were taken: if the second is the earlier one, the tag shrinks.`
      : say`The snapshots do not say when they were taken, so how fast it grows is not known.`,
};

function exhaustionDetails({ exhaustion, chain, shared }: LeakCase): Inline[][] {
  if (exhaustion === undefined) return [];
  const { pool, limit, sooner, bytesPerHour } = exhaustion;
  const { group } = chain.first.growth;
  const limitKb = pool.limitKb ?? 0;
  const all = shared
    ? say` at the rate of all its growing tags, ${bytes(bytesPerHour)} an hour,`
    : ' at this rate';
  const details = [
    say`The ${group} pool is at ${kilobytes(pool.afterKb)} of ${kilobytes(limitKb)}, ${LIMITS[limit]} (${share(pool.afterKb / limitKb)}); a straight line${all} ends there in ${aboutWords(exhaustion.seconds)}.`,
  ];
  if (sooner !== undefined) {
    const what = sooner.what === 'commit' ? 'what is left of the commit limit' : 'available memory';
    details.push(
      say`Another end comes first: ${what} (${kilobytes(sooner.leftKb)}) is used up in ${aboutWords(sooner.seconds)}, unless something else gives way.`,
    );
  }
  return details;
}

function rowOf({ growth }: GrowingTag): TagRow {
  const { tag: text, description, binary, unlisted } = growth.row;
  return { tag: text, description, ...(binary !== undefined && { binary }), unlisted, line: 0, text: '' };
}

const MOST_NOTE_STEPS = 3;

function stepsFor({ growth, note, kind }: GrowingTag, owner: Owner | undefined): Step[] {
  const parts = { tag: growth.tag };
  return steps(
    ...(note?.next ?? []).slice(0, MOST_NOTE_STEPS).map(id => step(id, parts)),
    owner === undefined && kind !== 'default' && kind !== 'mirror' ? step('search-images', parts) : undefined,
    kind === 'mirror' || kind === 'cache'
      ? undefined
      : step(growth.group === 'nonpaged' ? 'find-blocks-nonpaged' : 'find-blocks-paged', parts),
    step('tag-counts', parts),
    step('break-on-tag', parts),
  );
}
