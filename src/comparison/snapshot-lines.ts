/** A snapshot as the lines of a file, and back. What is read is hostile: a file can come from anybody. */
import type { PoolGroup } from '../reading/facts/tags.ts';
import type {
  Snapshot,
  SnapshotSession,
  SnapshotSessions,
  SnapshotTag,
  SnapshotTags,
  Usage,
} from './snapshot.ts';
import {
  ARCHITECTURES,
  GROUPS,
  isFigure,
  MAX_NOTICES,
  MAX_SESSIONS,
  MAX_TAGS,
  MAX_TEXT,
  MEMORY_ROWS,
  NOTICES,
} from './snapshot-members.ts';

/** Characters of a line of a file, at most. The longest that is written is a tag's: six characters a letter. */
export const MAX_LINE = 4_000;

/** Characters of a file that are read: a large server with 4,000 tags makes one million. */
const MAX_FILE = 16 * 1024 * 1024;

/** JSON in ASCII, cut between its members: joined again it is one text. The same snapshot gives the same lines. */
export function snapshotLines(snapshot: Snapshot): string[] {
  const { schema, tool, name, taken, target, memory, notices, tags, sessions } = snapshot;
  const lines = [
    `{"schema":${schema},`,
    `"tool":${ascii(tool)},`,
    `"name":${ascii(name)},`,
    `"taken":${ascii(taken)},`,
    `"target":${ascii(target)},`,
    '"memory":{',
    ...listed(MEMORY_ROWS.filter(id => memory[id] !== undefined).map(id => `"${id}":${ascii(memory[id])}`)),
    '},',
    '"notices":[',
    ...listed(notices.map(ascii)),
    ']',
  ];
  if (tags !== undefined) {
    lines.push(`,"tags":{"groups":${ascii(tags.groups)},"whole":${ascii(tags.whole)},"rows":[`);
    lines.push(...listed(tags.rows.map(ascii)), ']}');
  }
  if (sessions !== undefined) {
    const { list, ...rest } = sessions;
    lines.push(`,"sessions":{"limits":${ascii(rest)},"list":[`, ...listed(list.map(ascii)), ']}');
  }
  lines.push('}');
  return lines;
}

/** One a line, a comma behind all but the last. */
function listed(parts: readonly string[]): string[] {
  return parts.map((part, at) => (at < parts.length - 1 ? `${part},` : part));
}

function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    character => `\\u${`000${character.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
}

export interface SnapshotProblem {
  /** What is wrong with the file and what to do, in sentences of our own words. */
  readonly problem: string;
}

/** Only members that are known are taken over, each of its type and within its bounds. Never throws. */
export function parseSnapshot(lines: readonly string[]): Snapshot | SnapshotProblem {
  let length = 0;
  for (const line of lines) length += line.length + 1;
  if (length > MAX_FILE)
    return { problem: `This file is too large for a snapshot of poolinsight. ${CHOOSE}` };
  let value: unknown;
  try {
    // The mark that editors and PowerShell put before UTF-8.
    value = JSON.parse(lines.join('\n').replace(/^\ufeff/, ''));
  } catch {
    return {
      problem: `This is not a snapshot of poolinsight, or only a part of one: it is no JSON. ${CHOOSE}`,
    };
  }
  const wrong: string[] = [];
  const snapshot = read(new Members(value, 'the snapshot', wrong));
  if (snapshot !== undefined) return snapshot;
  return { problem: wrong[0] ?? `This is not a snapshot of poolinsight. ${CHOOSE}` };
}

const CHOOSE = 'Choose a file that poolinsight wrote, or take the snapshot again.';

function read(from: Members, wrong = from.wrong): Snapshot | undefined {
  const schema = from.figure('schema', 'needed');
  if (schema !== undefined && schema > 1) {
    wrong.unshift(
      'This snapshot was written by a newer poolinsight, and this one cannot read it. Compare with the version that wrote it, or take both snapshots with this one.',
    );
    return undefined;
  }
  if (schema !== 1) from.refuse('"schema" is not 1');
  const tool = from.inner('tool');
  if (tool.text('name') !== 'poolinsight') from.refuse('"tool" does not name poolinsight');
  const version = tool.text('version') ?? 'unknown';
  const name = from.text('name', 'needed');
  const { taken, target } = identityFrom(from);
  const memory: { [K in (typeof MEMORY_ROWS)[number]]?: number } = {};
  const rows = from.inner('memory');
  for (const id of MEMORY_ROWS) {
    const kb = rows.figure(id);
    if (kb !== undefined) memory[id] = kb;
  }
  const notices = from.list('notices', MAX_NOTICES, each => {
    const id = each.oneOf('id', NOTICES, 'needed');
    return id && { id, ...present('count', each.figure('count')) };
  });
  const tags = from.has('tags') ? tagsFrom(from.inner('tags')) : undefined;
  const sessions = from.has('sessions') ? sessionsFrom(from.inner('sessions')) : undefined;
  if (wrong.length > 0 || name === undefined) return undefined;
  return {
    schema: 1,
    tool: { name: 'poolinsight', version },
    name,
    taken,
    target,
    memory,
    notices,
    ...(tags && { tags }),
    ...(sessions && { sessions }),
  };
}

function identityFrom(from: Members): Pick<Snapshot, 'taken' | 'target'> {
  const taken = from.inner('taken');
  const target = from.inner('target');
  return {
    taken: {
      ...present('sessionTime', taken.text('sessionTime')),
      ...present('uptimeSeconds', taken.figure('uptimeSeconds')),
    },
    target: {
      ...present('dumpFile', target.text('dumpFile')),
      ...present('system', target.text('system')),
      ...present('build', target.figure('build')),
      ...present('architecture', target.oneOf('architecture', ARCHITECTURES)),
      ...present('processors', target.figure('processors')),
      ...present('kernelBase', target.text('kernelBase')),
      ...present('memoryPages', target.figure('memoryPages')),
    },
  };
}

function tagsFrom(from: Members): SnapshotTags {
  const groups = from.texts('groups', GROUPS);
  const whole = from.flag('whole');
  const seen = new Set<string>();
  const rows = from.list('rows', MAX_TAGS, each => {
    const row = tagFrom(each);
    if (row === undefined) return undefined;
    if (seen.has(row.tag)) each.refuse('a tag stands there twice');
    seen.add(row.tag);
    return row;
  });
  return { groups, whole, rows };
}

function tagFrom(from: Members): SnapshotTag | undefined {
  const tag = from.text('tag', 'needed');
  if (tag === undefined) return undefined;
  if (tag.length !== 4) from.refuse('"tag" has not exactly 4 characters');
  return {
    tag,
    ...present('nonpaged', usageFrom(from, 'nonpaged')),
    ...present('paged', usageFrom(from, 'paged')),
    description: from.text('description') ?? '',
    ...present('binary', from.text('binary')),
    unlisted: from.flag('unlisted'),
  };
}

function usageFrom(from: Members, group: PoolGroup): Usage | undefined {
  if (!from.has(group)) return undefined;
  const usage = from.inner(group);
  const outstanding = usage.figure('outstanding', 'needed');
  if (outstanding === undefined) return undefined;
  return {
    outstanding,
    ...present('bytes', usage.figure('bytes')),
    ...present('allocs', usage.figure('allocs')),
    ...present('frees', usage.figure('frees')),
  };
}

function sessionsFrom(from: Members): SnapshotSessions {
  return {
    ...present('pagedPoolMaxKb', from.inner('limits').figure('pagedPoolMaxKb')),
    list: from.list('list', MAX_SESSIONS, sessionFrom),
  };
}

function sessionFrom(from: Members): SnapshotSession | undefined {
  const id = from.figure('id', 'needed');
  if (id === undefined) return undefined;
  return {
    id,
    address: from.text('address') ?? '',
    ...present('pagedKb', from.figure('pagedKb')),
    ...present('nonpagedKb', from.figure('nonpagedKb')),
    ...present('commitKb', from.figure('commitKb')),
    ...present('failures', from.figure('failures')),
  };
}

function present<K extends string, V>(key: K, value: V | undefined): { readonly [Each in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [Each in K]: V });
}

/** An object of the file, read member by member; what is not as it should be is noted, in our own words only. */
class Members {
  readonly wrong: string[];
  /** Its own members; a map has no prototype to fall for. */
  private readonly value: ReadonlyMap<string, unknown>;
  private readonly place: string;

  constructor(value: unknown, place: string, wrong: string[]) {
    this.wrong = wrong;
    this.place = place;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.value = new Map<string, unknown>(isObject ? Object.entries(value as object) : []);
    if (!isObject) this.refuse('what stands there is no object');
    // An honest file has no such member; a careless program would let it change every object.
    else if (this.has('__proto__') || this.has('constructor') || this.has('prototype')) {
      this.refuse('it has a member with a name that programs must not take');
    }
  }

  refuse(why: string): void {
    if (this.wrong.length > 0) return;
    this.wrong.push(`This is no sound snapshot of poolinsight: in ${this.place} ${why}. ${CHOOSE}`);
  }

  has(key: string): boolean {
    return this.value.has(key);
  }

  inner(key: string): Members {
    return new Members(this.own(key), `"${key}"`, this.wrong);
  }

  figure(key: string, need?: 'needed'): number | undefined {
    const value = this.own(key, need);
    if (value === undefined || isFigure(value)) return value;
    this.refuse(`"${key}" is no figure from 0 up that a debugger can print`);
    return undefined;
  }

  text(key: string, need?: 'needed'): string | undefined {
    const value = this.own(key, need);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') this.refuse(`"${key}" is no text`);
    else if (value.length > MAX_TEXT) this.refuse(`"${key}" is longer than ${MAX_TEXT} characters`);
    else return value;
    return undefined;
  }

  flag(key: string): boolean {
    const value = this.own(key, 'needed');
    if (value !== undefined && typeof value !== 'boolean') this.refuse(`"${key}" is neither true nor false`);
    return value === true;
  }

  oneOf<K extends string>(key: string, known: readonly K[], need?: 'needed'): K | undefined {
    const value = this.own(key, need);
    const found = known.find(each => each === value);
    if (value !== undefined && found === undefined) this.refuse(`"${key}" is none of the words known there`);
    return found;
  }

  texts<K extends string>(key: string, known: readonly K[]): K[] {
    const value = this.array(key, known.length);
    const found = known.filter(each => value.indexOf(each) >= 0);
    if (found.length !== value.length) this.refuse(`"${key}" holds a word that is not known there`);
    return found;
  }

  list<T>(key: string, most: number, read: (each: Members) => T | undefined): T[] {
    const found: T[] = [];
    this.array(key, most).forEach((each, at) => {
      // One mistake is enough to refuse the file.
      if (this.wrong.length > 0) return;
      const value = read(new Members(each, `entry ${at + 1} of "${key}"`, this.wrong));
      if (value !== undefined) found.push(value);
    });
    return found;
  }

  private array(key: string, most: number): readonly unknown[] {
    const value = this.own(key, 'needed');
    if (!Array.isArray(value)) {
      this.refuse(`"${key}" is no list`);
      return [];
    }
    if (value.length <= most) return value;
    this.refuse(`"${key}" has more than ${most} entries`);
    return [];
  }

  private own(key: string, need?: 'needed'): unknown {
    if (this.has(key)) return this.value.get(key);
    if (need !== undefined) this.refuse(`"${key}" is missing`);
    return undefined;
  }
}
