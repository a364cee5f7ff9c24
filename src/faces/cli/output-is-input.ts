/** A report must not take the place of a log that it is made of. */
import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { InputFile } from './paths.ts';

/** Reports of an earlier run may lie among the logs of a folder; what ends so is no log. */
const REPORTS: readonly string[] = ['.html', '.htm', '.json', '.ndjson', '.jsonl'];

/** The files to read, without an older report of the same name; or a sentence where the output is one of the logs. */
export function withoutOutput(
  files: readonly InputFile[],
  output: string,
): { readonly files: readonly InputFile[] } | { readonly problem: string } {
  const there = identity(output);
  if (there === undefined) return { files };
  const isOutput = ({ path }: InputFile): boolean => same(there, identity(path));
  const isReport = REPORTS.includes(extname(output).toLowerCase());
  if (files.some(each => isOutput(each) && !(each.isFound && isReport))) {
    return {
      problem: `${output} is a log that is read, and the report would replace it. Give another path with -o.`,
    };
  }
  return { files: files.filter(each => !isOutput(each)) };
}

/** In 64 bits: Windows' numbers of files do not fit into a number. Undefined for what is no file, or not there. */
function identity(path: string): BigIntStats | undefined {
  try {
    const found = path === '-' ? fstatSync(0, { bigint: true }) : statSync(path, { bigint: true });
    return found.isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}

function same(a: BigIntStats, b: BigIntStats | undefined): boolean {
  return b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
