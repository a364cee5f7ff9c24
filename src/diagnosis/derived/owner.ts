import { tagNote } from '../../knowledge/tags/index.ts';
import type { Line } from '../../reading/facts/line.ts';
import type { Modules, UnloadedModule } from '../../reading/facts/modules.ts';
import type { TagHits } from '../../reading/facts/tag-hits.ts';
import type { TagRow } from '../../reading/facts/tags.ts';

/** How an owner was found, the surest first. */
export type OwnerStep = 'listed' | 'known' | 'image' | 'loaded-name' | 'unloaded-name';

/** Who owns a tag, as far as one snapshot tells. */
export interface Owner {
  /** A driver's file or a kernel component: `ntfs.sys`, `nt!mm`. From the target: never trusted. */
  readonly name: string;
  readonly step: OwnerStep;
  /** What `lm` finds it by: the name of a loaded module, the file of an unloaded one; absent for what no module says. */
  readonly module?: string;
  /** How often the driver stands in the unloaded list. */
  readonly unloads: number;
  /** The lines that say so. */
  readonly lines: readonly Line[];
}

/** Shorter names share their first letters with too many drivers. */
const LEAST_PREFIX = 3;

/**
 * The owner of a tag: as the debugger's list says, as we know, by the image that holds the tag's bytes, by
 * the name of a loaded driver that begins like the tag, by that of the unloaded one that came and went oftenest.
 * A name is only asked where nothing else is known: `File` is not fileinfo.sys's.
 */
export function ownerOf(row: TagRow, modules?: Modules, hits?: TagHits): Owner | undefined {
  if (row.binary !== undefined) return { name: row.binary, step: 'listed', unloads: 0, lines: [row] };
  const known = tagNote(row.tag);
  if (known?.exact === true) {
    const { owner, kind } = known.note;
    if (owner !== undefined) return { name: owner, step: 'known', unloads: 0, lines: [row] };
    // Many drivers use it: no search finds the one.
    if (kind !== 'cause') return undefined;
  }
  if (row.description !== '') return undefined;
  return (modules && imageThatHolds(row.tag, modules, hits)) ?? (modules && nameThatBegins(row.tag, modules));
}

/** The one loaded image in which the tag's bytes were found; the kernel and the tools themselves do not count. */
function imageThatHolds(tag: string, modules: Modules, hits: TagHits | undefined): Owner | undefined {
  const search = hits?.searches.find(each => each.tag === tag);
  if (search === undefined) return undefined;
  const found = new Map<string, { file: string; module: string; lines: Line[] }>();
  for (const hit of search.hits) {
    const module = modules.loaded.find(each => within(hit.address, each.start, each.end));
    if (module === undefined || module.name === 'nt') continue;
    const entry = found.get(module.name) ?? {
      file: module.file ?? `${module.name}.sys`,
      module: module.name,
      lines: [],
    };
    entry.lines.push(hit);
    found.set(module.name, entry);
  }
  if (found.size !== 1) return undefined;
  const only = Array.from(found.values())[0];
  return only && { name: only.file, module: only.module, step: 'image', unloads: 0, lines: only.lines };
}

/** Addresses of one width compare as text; shorter ones are padded. */
function within(address: string, start: string, end: string): boolean {
  const pad = (text: string): string => text.toLowerCase().padStart(16, '0');
  return pad(address) >= pad(start) && pad(address) < pad(end);
}

function nameThatBegins(tag: string, modules: Modules): Owner | undefined {
  const prefix = tag.trim().toLowerCase();
  if (prefix.length < LEAST_PREFIX) return undefined;
  const loaded = modules.loaded.find(each => each.name.toLowerCase().startsWith(prefix));
  if (loaded !== undefined) {
    const name = loaded.file ?? `${loaded.name}.sys`;
    const rows = modules.unloaded.filter(each => each.file.toLowerCase() === name.toLowerCase());
    const lines = [loaded, ...rows];
    return { name, module: loaded.name, step: 'loaded-name', unloads: rows.length, lines };
  }
  const rows = oftenest(modules.unloaded.filter(each => each.file.toLowerCase().startsWith(prefix)));
  const file = rows[0]?.file;
  return file === undefined
    ? undefined
    : { name: file, module: file, step: 'unloaded-name', unloads: rows.length, lines: rows };
}

/** The rows of the driver that has most of them; of equals the one that stands first. */
function oftenest(rows: readonly UnloadedModule[]): readonly UnloadedModule[] {
  const byFile = new Map<string, UnloadedModule[]>();
  for (const row of rows) {
    const file = row.file.toLowerCase();
    const same = byFile.get(file);
    if (same === undefined) byFile.set(file, [row]);
    else same.push(row);
  }
  let most: readonly UnloadedModule[] = [];
  byFile.forEach(same => {
    if (same.length > most.length) most = same;
  });
  return most;
}
