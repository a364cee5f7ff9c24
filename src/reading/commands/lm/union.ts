/** What two lists of modules say together: a whole list and the details of one driver, in either order. */
import { type Line, saidBy } from '../../facts/line.ts';
import type { Module, Modules, UnloadedModule } from '../../facts/modules.ts';

/**
 * A whole list replaces an older one, but keeps details that only the older one has. A narrowed list adds to
 * the modules that it names. Of the unloaded modules each stands as often as in the list that has it oftener.
 */
export function unite(older: Modules, newer: Modules, olderCommand: string): Modules {
  const unloadedBefore = older.unloaded.map(each => saidBy(olderCommand, each));
  if (newer.whole) {
    return {
      loaded: detailed(newer.loaded, older.loaded),
      unloaded: uniteUnloaded(newer.unloaded, unloadedBefore),
      whole: true,
    };
  }
  return {
    loaded: extended(older.loaded, newer.loaded, olderCommand),
    unloaded: uniteUnloaded(unloadedBefore, newer.unloaded),
    whole: older.whole,
  };
}

/** Adds what only the older one says of a module; the line is the newer's. */
function added<T extends Line>(older: T, newer: T): T {
  const { command: _saidBy, ...known } = older;
  return { ...(known as T), ...newer };
}

function byName(modules: readonly Module[]): Map<string, Module> {
  return new Map(modules.map(each => [each.name.toLowerCase(), each]));
}

function detailed(list: readonly Module[], details: readonly Module[]): Module[] {
  const known = byName(details);
  return list.map(each => {
    const more = known.get(each.name.toLowerCase());
    return more?.start === each.start ? added(more, each) : each;
  });
}

function extended(list: readonly Module[], newer: readonly Module[], olderCommand: string): Module[] {
  const named = byName(newer);
  const result = list.map(each => {
    const key = each.name.toLowerCase();
    const now = named.get(key);
    if (now === undefined) return saidBy(olderCommand, each);
    named.delete(key);
    // A driver that moved was loaded anew: what was known of the one before is not true of it.
    return now.start === each.start ? added(each, now) : now;
  });
  named.forEach(each => {
    result.push(each);
  });
  return result;
}

function uniteUnloaded(base: readonly UnloadedModule[], other: readonly UnloadedModule[]): UnloadedModule[] {
  const left = new Map<string, UnloadedModule[]>();
  for (const each of other) {
    const same = left.get(keyOf(each));
    if (same === undefined) left.set(keyOf(each), [each]);
    else same.push(each);
  }
  left.forEach(same => {
    same.reverse();
  });
  const result = base.map(each => {
    const again = left.get(keyOf(each))?.pop();
    return again?.timestamp !== undefined && each.timestamp === undefined
      ? { ...each, timestamp: again.timestamp }
      : each;
  });
  left.forEach(same => {
    for (const each of same.reverse()) result.push(each);
  });
  return result;
}

function keyOf(module: UnloadedModule): string {
  return `${module.start} ${module.end} ${module.file.toLowerCase()}`;
}
