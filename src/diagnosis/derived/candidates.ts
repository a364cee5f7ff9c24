/** The modules whose images hold the bytes of a tag, the likeliest owner first. */
import type { Line } from '../../reading/facts/line.ts';
import type { Module, Modules } from '../../reading/facts/modules.ts';
import type { TagHits } from '../../reading/facts/tag-hits.ts';

export interface Candidate {
  readonly module: Module;
  readonly hits: number;
  /** Why its hits do not count; absent where they do. */
  readonly excuse?: string;
  readonly first: Line;
}

/** Modules that hold the bytes of many tags without allocating with them. */
const EXCUSES: readonly (readonly [RegExp, string])[] = [
  [/^nt$/i, 'the kernel compares and lists tags of others'],
  [/^(?:kd|kdcom|kdnet|kd_\w{1,20}|kdnic)$/i, "the debugger's own transport"],
  [/^(?:hal|mcupdate\w{0,20}|pshed|bootvid)$/i, 'tables of the platform, where four bytes match by chance'],
];

/** Undefined where no search for the tag was read. */
export function candidates(
  tag: string,
  hits: TagHits | undefined,
  modules: Modules | undefined,
): Candidate[] | undefined {
  const search = hits?.searches.find(each => each.tag === tag);
  if (search === undefined) return undefined;
  const found = new Map<string, { module: Module; hits: number; first: Line }>();
  for (const hit of search.hits) {
    const module = modules?.loaded.find(each => within(hit.address, each.start, each.end));
    if (module === undefined) continue;
    const entry = found.get(module.start);
    if (entry === undefined) found.set(module.start, { module, hits: 1, first: hit });
    else entry.hits++;
  }
  const start = tag.trim().toLowerCase();
  const list = Array.from(found.values(), each => {
    const excuse = EXCUSES.find(([pattern]) => pattern.test(each.module.name))?.[1];
    const candidate: Candidate = { module: each.module, hits: each.hits, first: each.first };
    return excuse === undefined ? candidate : Object.assign(candidate, { excuse });
  });
  const rank = (each: Candidate): number =>
    each.excuse !== undefined
      ? 2
      : start.length >= 3 && each.module.name.toLowerCase().startsWith(start)
        ? 0
        : 1;
  return list.sort(
    (a, b) => rank(a) - rank(b) || b.hits - a.hits || (a.module.name < b.module.name ? -1 : 1),
  );
}

/** Addresses of one width compare as text; shorter ones are padded. */
function within(address: string, start: string, end: string): boolean {
  const pad = (text: string): string => text.toLowerCase().padStart(16, '0');
  return pad(address) >= pad(start) && pad(address) < pad(end);
}
