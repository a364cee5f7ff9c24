// Which half a public case belongs to, by chance: its address and its first culprit decide, not its figures.
//   node test/reality/split.mjs https://github.com/microsoft/WSL/issues/41296 Toke
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';

/** @returns {'build' | 'exam'} */
export function halfOf(source, culprit) {
  const digit = createHash('sha256').update(`${source} ${culprit}`).digest('hex').charAt(0);
  return Number.parseInt(digit, 16) % 2 === 0 ? 'build' : 'exam';
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , source, culprit = 'healthy'] = process.argv;
  if (source === undefined) {
    console.error(
      'An address is needed, and the first culprit: node test/reality/split.mjs https://... Toke',
    );
    process.exit(2);
  }
  console.log(halfOf(source, culprit));
}
