/** Machines of every era, read from what their debuggers print: noise is silence, a leak put in is found. */
import { describe, expect, test } from 'vitest';
import { type Snapshot, snapshotOf, type Usage } from '../../src/comparison/snapshot.ts';
import { parseSnapshot, snapshotLines } from '../../src/comparison/snapshot-lines.ts';
import { tagNote } from '../../src/knowledge/tags/index.ts';
import { sentence } from '../../src/pages/json.ts';
import { collector } from '../../src/reading/collect.ts';
import { commands } from '../../src/reading/commands/index.ts';
import type { PoolGroup } from '../../src/reading/facts/tags.ts';
import { type Dice, dice, healthyMachine } from '../cases/generated.ts';
import { answer } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';
import { times } from '../support/thorough.ts';
import { HOUR, MB, reported } from './moments.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);
/** Machines among them; what happens to each is as many as there are seeds. */
const MACHINES = times(60, 20);

/** Through a file, as a user does it. */
function snapshotted(machine: Machine): Snapshot {
  const into = collector(commands);
  for (const command of ['vertarget', '!vm 5', '!poolused 3', '!poolused 5']) {
    into.prompt('kd', command, 0);
    answer(machine, command).forEach((line, at) => {
      into.line(line, at + 1);
    });
  }
  const read = parseSnapshot(snapshotLines(snapshotOf(into.collected(), machine.origin)));
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

/** The same machine a while on, its tags and pools by up to 5% around where they were. */
function later(machine: Snapshot, seconds: number, d: Dice): Snapshot {
  const walk = (value: number): number => Math.round(value * d.between(0.95, 1.05));
  const used = (usage: Usage): Usage => {
    const factor = d.between(0.95, 1.05);
    return {
      outstanding: Math.round(usage.outstanding * factor),
      ...(usage.bytes !== undefined && { bytes: Math.round(usage.bytes * factor) }),
    };
  };
  const { memory, tags, taken } = machine;
  const rows = { ...memory };
  for (const id of ['nonpagedPoolUsage', 'nonpagedPoolNxUsage', 'pagedPoolUsage', 'modifiedPages'] as const) {
    const kb = memory[id];
    if (kb !== undefined) rows[id] = walk(kb);
  }
  return {
    ...machine,
    taken: { uptimeSeconds: (taken.uptimeSeconds ?? 0) + seconds },
    memory: rows,
    ...(tags && {
      tags: {
        ...tags,
        rows: tags.rows.map(row => ({
          ...row,
          ...(row.nonpaged && { nonpaged: used(row.nonpaged) }),
          ...(row.paged && { paged: used(row.paged) }),
        })),
      },
    }),
  };
}

/** The healthy machine of a seed, as both tests of the seed begin. */
const made = new Map<number, Snapshot>();
function healthy(seed: number): Snapshot {
  const number = ((seed - 1) % MACHINES) + 1;
  const known = made.get(number) ?? started(snapshotted(healthyMachine(number)));
  made.set(number, known);
  return known;
}

const started = (machine: Snapshot): Snapshot => ({
  ...machine,
  taken: { uptimeSeconds: machine.taken.uptimeSeconds ?? 100 * HOUR },
});

describe('machines of every era', () => {
  test.each(SEEDS)('%i: noise is silence', seed => {
    const before = healthy(seed);
    const d = dice(seed + 1_000);
    const report = reported(before, later(before, d.spread(61, 200 * HOUR), d));
    const told = report.findings.filter(each => each.severity !== 'note' || each.rule === 'growing-tag');
    expect(told.map(each => sentence(each.headline))).toEqual([]);
  });

  test.each(SEEDS)('%i: a leak put in is certain', seed => {
    const before = healthy(seed);
    const { tags } = before;
    const d = dice(seed + 2_000);
    const bytesOf = (usage: Usage | undefined): number => usage?.bytes ?? 0;
    const choices: { readonly tag: string; readonly group: PoolGroup }[] = [];
    for (const group of tags?.groups ?? []) {
      for (const row of tags?.rows ?? []) {
        const kind = tagNote(row.tag)?.note.kind;
        if (kind !== 'cache' && kind !== 'mirror' && bytesOf(row[group]) > 0)
          choices.push({ tag: row.tag, group });
      }
    }
    const { tag, group } = d.pick(choices);
    const pool = (tags?.rows ?? []).reduce((sum, row) => sum + bytesOf(row[group]), 0);
    const leaked = Math.max(2 * MB, pool * d.between(0.2, 3));
    const seconds = d.spread(600, 200 * HOUR);
    const after = later(before, seconds, d);
    const grown: Snapshot = {
      ...after,
      ...(after.tags && {
        tags: {
          ...after.tags,
          rows: after.tags.rows.map(row => {
            const usage = row[group];
            if (row.tag !== tag || usage === undefined) return row;
            const factor = 1 + leaked / bytesOf(usage);
            return {
              ...row,
              [group]: {
                outstanding: Math.ceil(usage.outstanding * factor),
                bytes: Math.round(bytesOf(usage) * factor),
              },
            };
          }),
        },
      }),
    };
    const report = reported(before, grown);
    const [first] = report.findings;
    expect(first).toMatchObject({ rule: 'growing-tag', confidence: 'certain', tags: [tag] });
    expect(report.comparison.tags[0]?.bytesPerHour).toBeGreaterThan(((leaked / seconds) * HOUR) / 1.2);
  });
});
