/** Several moments of one target in one text: what the first of them showed, for a comparison with the last. */
import type { Command, Facts } from './commands/define.ts';
import type { Readings } from './facts/collected.ts';
import type { Reading, Source } from './facts/fact.ts';
import type { Memory } from './facts/memory.ts';
import type { Tags } from './facts/tags.ts';

export interface Moments {
  /** What an output said, before it is put to `readings`, what was read by then. */
  heard(command: Command, facts: Facts, source: Source, readings: Readings): void;
  /** What the first moment showed; undefined where all is of one moment. */
  before(readings: Readings): Readings | undefined;
}

interface First<T> {
  readonly reading: Reading<T>;
  /** Whose clock it was. */
  readonly target?: Readings['target'];
}

/** Kinds of tables are few: a bound for hostile text. */
const MAX_KINDS = 16;

export function moments(): Moments {
  const tables = new Map<string, First<Tags>>();
  const memories = new Map<string, First<Memory>>();
  let firstMemory: First<Memory> | undefined;
  let before: { tags?: First<Tags>; memory?: First<Memory> } | undefined;

  const hearTags = (tags: Tags, command: Command, first: First<Tags>): void => {
    const kind = command.moments?.kindOf(tags);
    if (kind === undefined) return;
    const known = tables.get(kind);
    if (known === undefined) {
      if (tables.size < MAX_KINDS) tables.set(kind, first);
      return;
    }
    if (command.moments?.isLater(known.reading.value, tags) !== true) return;
    const kept = before?.tags;
    if (kept === undefined) before = Object.assign({}, before, { tags: known });
    else if (kept.reading.value.groups.some(group => known.reading.value.groups.indexOf(group) < 0)) {
      // Old debuggers print one pool at a time.
      const value = command.completions?.tags?.(
        kept.reading.value,
        known.reading.value,
        kept.reading.source.command,
      );
      if (value !== undefined) {
        before = Object.assign({}, before, {
          tags: Object.assign({}, kept, { reading: { value, source: known.reading.source } }),
        });
      }
    }
  };

  const hearMemory = (memory: Memory, first: First<Memory>): void => {
    if (!isWhole(memory)) return;
    firstMemory ??= first;
    const { command } = first.reading.source;
    const known = memories.get(command);
    if (known === undefined) {
      if (memories.size < MAX_KINDS) memories.set(command, first);
    } else if (before?.memory === undefined && differ(known.reading.value, memory)) {
      before = Object.assign({}, before, { memory: known });
    }
  };

  return {
    heard(command, facts, source, { target }) {
      const { tags, memory } = facts;
      if (command.isMoment === true) return;
      if (tags !== undefined) hearTags(tags, command, { reading: { value: tags, source }, target });
      if (memory !== undefined) hearMemory(memory, { reading: { value: memory, source }, target });
    },
    before({ target, memory }) {
      const kept = before?.tags ?? before?.memory;
      if (kept === undefined) return undefined;
      // The one and only reading is that of the last moment.
      const older =
        before?.memory ?? (firstMemory?.reading.value === memory?.value ? undefined : firstMemory);
      return {
        ...(before?.tags && { tags: before.tags.reading }),
        ...(older && { memory: older.reading }),
        ...(kept.target && kept.target !== target && { target: kept.target }),
      };
    },
  };
}

function isWhole({ rows }: Memory): boolean {
  return rows.physicalMemory !== undefined && rows.availablePages !== undefined;
}

function differ(a: Memory, b: Memory): boolean {
  return (Object.keys(a.rows) as (keyof Memory['rows'])[]).some(
    row => b.rows[row] !== undefined && b.rows[row]?.pages !== a.rows[row]?.pages,
  );
}
