/** Where the kernel debugger is: the Windows Kits, WinDbg's package, PATH. */
import { lstatSync, readdirSync } from 'node:fs';

export interface Places {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `x64`, `arm64` or `ia32`, as Node names them. */
  readonly arch: string;
  readonly exists: (path: string) => boolean;
  /** Names in a folder; empty where it cannot be read. */
  readonly list: (folder: string) => readonly string[];
}

export const onThisMachine: Places = {
  env: process.env,
  arch: process.arch,
  exists(path) {
    try {
      // An alias of a Store package is a link that cannot be followed, only run.
      lstatSync(path);
      return true;
    } catch {
      return false;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

/** The kits' names of this machine's own debugger, then of one that runs here all the same. */
const KITS: Readonly<Record<string, readonly string[]>> = {
  x64: ['x64', 'x86'],
  arm64: ['arm64', 'x64', 'x86'],
  ia32: ['x86'],
};

/** Every place in its order; the first that exists is taken. `name`: `kd`, or `cdb` for user-mode targets. */
export function kdPlaces({ env, arch, list }: Places, name = 'kd'): string[] {
  const kinds = KITS[arch] ?? ['x64'];
  const places: string[] = [];
  for (const root of [env['ProgramFiles(x86)'], env.ProgramFiles]) {
    if (root === undefined) continue;
    for (const kind of kinds) places.push(`${root}\\Windows Kits\\10\\Debuggers\\${kind}\\${name}.exe`);
  }
  // WinDbg's release notes, 1.2506: the package ships console debuggers, too (kdX64.exe). Its folders are not proven.
  if (env.LOCALAPPDATA !== undefined) {
    for (const kind of kinds) {
      places.push(`${env.LOCALAPPDATA}\\Microsoft\\WindowsApps\\${name}${kind.toUpperCase()}.exe`);
    }
  }
  if (env.ProgramFiles !== undefined) {
    const apps = `${env.ProgramFiles}\\WindowsApps`;
    for (const folder of list(apps)
      .filter(each => each.startsWith('Microsoft.WinDbg_'))
      .sort()
      .reverse()) {
      for (const kind of kinds) {
        places.push(`${apps}\\${folder}\\${kind === 'x64' ? 'amd64' : kind}\\${name}.exe`);
      }
    }
  }
  for (const folder of (env.PATH ?? env.Path ?? '').split(';')) {
    if (folder !== '') places.push(`${folder.replace(/\\$/, '')}\\${name}.exe`);
  }
  return places;
}

export function findKd(
  places: Places,
  name = 'kd',
): { readonly path: string } | { readonly problem: string } {
  const path = kdPlaces(places, name).find(each => places.exists(each));
  if (path !== undefined) return { path };
  return {
    problem: `${name}.exe was not found in the Windows Kits, in WinDbg's package or on PATH. Install the Debugging Tools for Windows, or give its path with --kd.`,
  };
}
