/** The workflows: read-only, without secrets, every action pinned; and what they name exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}/.github/workflows`;
const files = readdirSync(folder);

describe.each(files)('%s', name => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');

  test('pins every action to a commit, with its version', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(1);
    for (const each of uses) expect(each).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read only, and has no secrets', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    expect(text).not.toMatch(/secrets\.|: write/);
    expect(text).toContain('persist-credentials: false');
  });

  test('runs what exists', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, script = ''] of text.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(script);
    for (const [, path = ''] of text.matchAll(/node ((?:scripts|dist)\\\S+)/g)) {
      expect(existsSync(`${root}/${path.replace(/\\/g, '/')}`)).toBe(true);
    }
    for (const [path] of text.matchAll(/\btest\/[\w./-]+/g))
      expect(existsSync(`${root}/${path}`), path).toBe(true);
  });
});
