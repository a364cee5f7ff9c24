/** Real outputs and the document that the project starts from lie beside the repository, where they are at all. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

export const seedDocument = join(shared, 'seed', 'insufficient-memory-kernel-pool.txt');
export const field = join(shared, 'field');

/** What a run left out, as a sentence; undefined where the place is there. */
export function absent(place: string): string | undefined {
  return existsSync(place) ? undefined : `${place} is absent: what reads it was left out.`;
}
