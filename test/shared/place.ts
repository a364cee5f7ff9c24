/** Real outputs and the document that the project starts from lie beside the repository, where they are at all. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

export const seedDocument = join(shared, 'seed', 'insufficient-memory-kernel-pool.txt');
export const corpus = join(shared, 'corpus');

/** What a run left out, as a sentence; undefined where the place is there. */
export function absent(place: string): string | undefined {
  return existsSync(place) ? undefined : `${place} is absent: what reads it was left out.`;
}

/** Every text below a folder. */
export function textsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile() && /\.(?:txt|log)$/i.test(path))
    .sort();
}
