import type { Modules } from '../../reading/facts/modules.ts';

/**
 * What `lmv m` finds an owner by (`ntfs.sys`, `nt!mm`, `MyAVDrv.sys`): the name of a loaded module, the file of one
 * that is only in the unloaded list. Without the list of modules, a driver's name is its file's without the ending.
 * Undefined for what is no module's.
 */
export function moduleOf(owner: string, modules?: Modules): string | undefined {
  const file = (owner.split('!')[0] ?? owner).toLowerCase();
  const loaded = modules?.loaded.find(
    each => each.name.toLowerCase() === file || each.file?.toLowerCase() === file,
  );
  if (loaded !== undefined) return loaded.name;
  const stem = file.replace(/\.sys$/, '');
  const named = modules?.loaded.find(each => each.name.toLowerCase() === stem);
  if (named !== undefined) return named.name;
  const unloaded = modules?.unloaded.find(each => each.file.toLowerCase() === file);
  if (unloaded !== undefined) return unloaded.file;
  if (file === 'nt' || file === 'hal') return file;
  return stem === file ? undefined : owner.slice(0, stem.length);
}
