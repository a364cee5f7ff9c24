/** How a typed line is cut into commands, and `dx`'s own options from its expression. */
import type { DxOptions } from './dx-display.ts';

/** Commands stand between semicolons, except within quotes. */
export function splitCommands(line: string): string[] {
  const parts = line.match(/(?:"(?:[^"\\]|\\.)*"|[^;"]|")+/g) ?? [];
  return parts.map(part => part.trim()).filter(part => part !== '');
}

export function unquoted(path: string): string {
  return path.trim().replace(/^"(.*)"$/, '$1');
}

export function dxOptions(line: string): { silent: boolean; options: DxOptions; source: string } {
  let source = line.trim();
  const all = new Map<string, string>();
  for (;;) {
    // -r2 or -c 100 or -g
    const match = /^-(r|c|gc|g|s|v|n)\s*(\d+)?(?=\s)\s*/.exec(source);
    if (match === null) break;
    all.set(match[1] ?? '', match[2] ?? '1');
    source = source.slice(match[0].length);
  }
  const options = {
    depth: Number(all.get('r') ?? 1),
    grid: all.has('g') || all.has('gc'),
    verbose: all.has('v'),
    skip: Number(all.get('c') ?? 0),
  };
  return { silent: all.has('s'), options, source };
}
