/** What the weighing may look at: a table of tags, and whatever else was read. */
import { OLD_POOLS_MOST } from '../../knowledge/limits.ts';
import type { Reading } from '../../reading/facts/fact.ts';
import type { Memory } from '../../reading/facts/memory.ts';
import type { Modules } from '../../reading/facts/modules.ts';
import type { Processes } from '../../reading/facts/processes.ts';
import type { TagHits } from '../../reading/facts/tag-hits.ts';
import type { PoolGroup, TagRow, Tags } from '../../reading/facts/tags.ts';
import type { Target } from '../../reading/facts/target.ts';
import { groupPressure } from '../derived/pool-bound.ts';
import { remarkableTags } from '../derived/remarkable-tags.ts';
import { rowOf } from '../derived/row-of.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { systemView } from '../derived/system.ts';
import { isVerifierTag } from '../derived/verifier-tags.ts';
import type { Moves } from './moves.ts';

export interface SuspectFacts {
  readonly tags: Reading<Tags>;
  readonly memory?: Reading<Memory>;
  readonly target?: Reading<Target>;
  readonly modules?: Reading<Modules>;
  readonly processes?: Reading<Processes>;
  readonly tagHits?: Reading<TagHits>;
  /** Where two snapshots were compared. */
  readonly moves?: Moves;
}

/** The machine, as far as the yardsticks need it. */
export interface Yardsticks {
  readonly bits: 32 | 64 | undefined;
  /** Gigabytes of physical memory; 0 where it is not known. */
  readonly gigabytes: number;
  /** Processes; 0 where they are not known. */
  readonly processes: number;
  readonly uptimeSeconds?: number;
  /** Bytes that bound a pool: its maximum where that is real, else physical memory. */
  readonly bound: { readonly [K in PoolGroup]?: number };
  /** What the bound is: `physical memory` or `its maximum`. */
  readonly boundIs: { readonly [K in PoolGroup]?: string };
  /** The bounds are the most that such a Windows allows: nothing was read of this machine's. */
  readonly isBoundInferred: boolean;
  /** The table describes tags: only then does an empty description mean anything. */
  readonly describes: boolean;
  /** Driver Verifier watches drivers, which makes their blocks larger and slower to go. */
  readonly verified: boolean;
}

export function yardsticks({ tags, memory, target, modules, processes }: SuspectFacts): Yardsticks {
  const known = systemView({
    ...(target && { target }),
    ...(memory && { memory }),
    ...(modules && { modules }),
    ...(processes && { processes }),
  });
  // Kits that print the classic form are of the days of 32-bit servers.
  const bits = known.bits ?? (tags.value.layout === 'classic' ? 32 : undefined);
  const ram = memory === undefined ? undefined : soundMemory(memory.value).rows.physicalMemory?.kb;
  const uptimeSeconds = target?.value.uptimeSeconds;
  const bound: { [K in PoolGroup]?: number } = {};
  const boundIs: { [K in PoolGroup]?: string } = {};
  for (const group of tags.value.groups) {
    const pressure = groupPressure(memory?.value, group);
    if (pressure === undefined) continue;
    const real = pressure.yardstick === 'maximum';
    const kb = real ? pressure.limitKb : ram;
    if (kb === undefined) continue;
    bound[group] = kb * 1024;
    boundIs[group] = real ? "the pool's maximum" : 'physical memory';
  }
  const isBoundInferred = memory === undefined && bits === 32 && tags.value.layout === 'classic';
  return {
    bits,
    gigabytes: (ram ?? 0) / (1024 * 1024),
    processes: processesOf(tags.value, processes?.value),
    ...(uptimeSeconds !== undefined && { uptimeSeconds }),
    bound: isBoundInferred ? OLD_POOLS_MOST : bound,
    boundIs,
    isBoundInferred,
    describes: tags.value.rows.some(isDescribed),
    verified: remarkableTags(tags.value).some(
      ({ row, usage }) => isVerifierTag(row.tag) && (usage.bytes ?? 0) >= VERIFIER_RECORDS,
    ),
  };
}

/** Records of this size, in bytes, mean that drivers are watched. Judgement. */
const VERIFIER_RECORDS = 4 * 1024 * 1024;

function isDescribed(row: TagRow): boolean {
  return row.unlisted || row.description !== '';
}

/** Without the list of processes their objects count them. */
function processesOf(tags: Tags, processes: Processes | undefined): number {
  if (processes?.whole === true) return processes.processes.length;
  const objects = rowOf(tags, 'Proc')?.nonpaged?.outstanding ?? 0;
  // A pile of process objects is no measure of load.
  return objects > 5_000 ? 0 : objects;
}
