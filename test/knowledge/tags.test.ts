import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepTemplates } from '../../src/knowledge/steps.ts';
import type { TagNote } from '../../src/knowledge/tag-note.ts';
import { allTagNotes, tagNote } from '../../src/knowledge/tags/index.ts';
import { times } from '../support/thorough.ts';

const familyFolder = new URL('../../src/knowledge/tags/', import.meta.url);
const families = readdirSync(familyFolder).filter(file => file !== 'index.ts');

async function family(file: string): Promise<readonly TagNote[]> {
  const exported: Record<string, readonly TagNote[]> = await import(new URL(file, familyFolder).href);
  return Object.values(exported).flat();
}

const patterns = allTagNotes.filter(note => note.tag.includes('?'));
const literals = (pattern: string): number => pattern.replace(/\?/g, '').length;
const fits = (tag: string, pattern: string): boolean =>
  [...pattern].every((wanted, at) => wanted === '?' || wanted === tag[at]);

describe('the notes', () => {
  test('are at least 220, each tag once', () => {
    const tags = allTagNotes.map(note => note.tag);
    expect(new Set(tags).size).toBeGreaterThanOrEqual(220);
    expect(tags.filter((tag, at) => tags.indexOf(tag) !== at)).toEqual([]);
  });

  test('are those of the family files, none left out and none in two files', async () => {
    const gathered = (await Promise.all(families.map(family))).flat().map(note => note.tag);
    expect([...gathered].sort()).toEqual(allTagNotes.map(note => note.tag).sort());
  });

  test.each(allTagNotes.map(note => [note.tag, note] as const))('%j reads well', (_, note) => {
    expect(note.tag).toMatch(/^[\x20-\x7e]{4}$/);
    const phrases = [note.what, note.growsWhen, note.normal].filter(phrase => phrase !== undefined);
    for (const phrase of phrases) {
      expect(phrase.trim()).toBe(phrase);
      expect(phrase.length).toBeGreaterThan(0);
      expect(phrase.length).toBeLessThanOrEqual(110);
      // A full stop, but not the dot of a file name or of a version.
      expect(phrase).not.toMatch(/\.(\s|$)/);
    }
    expect(note.source.trim()).not.toBe('');
    if (note.owner !== undefined) expect(note.owner).toMatch(/^(nt!\w+|[\w-]+\.(sys|dll))$/);
  });

  test('that rest on practitioners alone say so, and no other does', () => {
    for (const note of allTagNotes) {
      expect([note.tag, note.trust === 'heuristic']).toEqual([note.tag, note.source === 'heuristic']);
    }
  });

  test('that rest on a case name it by number or part', () => {
    for (const note of allTagNotes.filter(each => each.trust === 'case')) {
      expect([note.tag, note.source]).toEqual([note.tag, expect.stringMatching(/(issue \d+|part \d+)/)]);
    }
  });

  test('offer only steps that need no part but the tag', () => {
    for (const note of allTagNotes) {
      for (const id of note.next ?? []) {
        const command = stepTemplates[id].command.replace(/\{tag(Value|Bytes)?\}/g, '');
        expect([note.tag, command]).toEqual([note.tag, expect.not.stringContaining('{')]);
        expect(command).not.toContain('"');
      }
      const next = note.next ?? [];
      expect([note.tag, new Set(next).size]).toEqual([note.tag, next.length]);
    }
  });
});

describe('the kinds', () => {
  const kindOf = (tag: string) => tagNote(tag)?.note.kind;

  test.each(['MmCm', 'Cont', 'RaRS', 'AmlH', 'MmPb', 'Pool', 'ConT', 'NV_x'])(
    '%j is a reservation made once',
    tag => {
      expect(kindOf(tag)).toBe('fixed');
    },
  );

  test.each(['Ddk ', 'None', 'Wdm ', 'Ovfl', 'Se  ', 'Strg'])('%j hides who allocated', tag => {
    expect(kindOf(tag)).toBe('default');
  });

  test.each(['File', 'Even', 'Irp ', 'Mdl ', 'Ntfc', 'Ntff', 'Thre', 'Proc', 'Toke', 'Key ', 'MmCa', 'FMsl'])(
    '%j counts what somebody else holds',
    tag => {
      expect(kindOf(tag)).toBe('mirror');
    },
  );

  test.each(['MmSt', 'CcSc', 'smNp', 'LSwi', 'EtwB'])('%j follows the load', tag => {
    expect(kindOf(tag)).toBe('cache');
  });

  test.each(['CM  ', 'WCsc', 'DxgK', 'NpCD', 'SysR'])('%j is its owner\u2019s own', tag => {
    expect(kindOf(tag)).toBe('cause');
  });

  test('a tag that only many drivers share has no owner', () => {
    for (const tag of ['Ddk ', 'None', 'Wdm ', 'Cont', 'FxDr'])
      expect(tagNote(tag)?.note.owner).toBeUndefined();
  });
});

describe('finding a note', () => {
  test('every exact tag finds its own note', () => {
    for (const note of allTagNotes) {
      if (!note.tag.includes('?')) expect(tagNote(note.tag)).toEqual({ note, exact: true });
    }
  });

  test('case matters', () => {
    expect(tagNote('AlCi')?.note.owner).toBe('tcpip.sys');
    expect(tagNote('AlCI')?.note.owner).toBe('nt!alpc');
    const three = ['NtFC', 'NtfC', 'Ntfc'].map(tag => tagNote(tag)?.note.what);
    expect(new Set(three).size).toBe(3);
    expect(tagNote('Etwr')?.note.what).not.toBe(tagNote('EtwR')?.note.what);
    expect(tagNote('file')).toBeUndefined();
    expect(tagNote('ddk ')).toBeUndefined();
  });

  test('an exact note goes before a pattern that also fits', () => {
    for (const tag of ['CM31', 'AmlH', 'smCB', 'RxCe', 'Nbuf', 'Vsoc', 'VioB', 'LS20', 'FatC', 'CM  ']) {
      expect(patterns.some(note => fits(tag, note.tag))).toBe(true);
      expect([tag, tagNote(tag)?.exact]).toEqual([tag, true]);
    }
  });

  test('of two patterns the more literal one answers, and is not called exact', () => {
    expect(tagNote('LS2f')).toMatchObject({ note: { tag: 'LS2?', owner: 'srv2.sys' }, exact: false });
    expect(tagNote('LSxx')).toMatchObject({ note: { tag: 'LS??', owner: 'srv.sys' }, exact: false });
    expect(tagNote('Nbt7')).toMatchObject({ note: { tag: 'Nbt?' }, exact: false });
    expect(tagNote('Gh05')).toMatchObject({ note: { tag: 'Gh?5', what: 'bitmaps' }, exact: false });
    expect(tagNote('CM07')).toMatchObject({ note: { tag: 'CM??' }, exact: false });
  });

  test('any other 4 characters find the most literal pattern that fits, or nothing', () => {
    const letter = fc.constantFrom(...'ABCDFGLMNRSUVWabchilmnrstx?0125 .');
    fc.assert(
      fc.property(fc.tuple(letter, letter, letter, letter), letters => {
        const tag = letters.join('');
        if (allTagNotes.some(note => note.tag === tag && !tag.includes('?'))) return;
        const found = tagNote(tag);
        const fitting = patterns.filter(note => fits(tag, note.tag));
        expect(found?.exact ?? false).toBe(false);
        expect(found === undefined).toBe(fitting.length === 0);
        if (found === undefined) return;
        const most = Math.max(...fitting.map(note => literals(note.tag)));
        expect(found.note).toBe(fitting.find(note => literals(note.tag) === most));
      }),
      { numRuns: times(3_000, 600) },
    );
  });

  test.each(['', 'CM', 'Ddk', 'File ', 'CM   ', '__proto__', 'constructor'])('%j is not a tag', text => {
    expect(tagNote(text)).toBeUndefined();
  });
});

// Wildcards of the debugger's own list name the wrong driver for these.
describe('tags that are easily blamed on the wrong driver', () => {
  test('SrvN is not System Restore: nothing is said of it', () => {
    expect(tagNote('SrvN')).toBeUndefined();
  });

  test('VM3D is not the volume manager', () => {
    const found = tagNote('VM3D');
    expect(found?.exact).toBe(true);
    expect(found?.note).toMatchObject({ trust: 'heuristic', what: expect.stringContaining('VMware') });
    expect(found?.note.owner).toBeUndefined();
  });

  test('UlWQ looks like the HTTP driver, which nobody confirmed', () => {
    const found = tagNote('UlWQ');
    expect(found?.exact).toBe(true);
    expect(found?.note.what).toContain('not confirmed');
    expect(found?.note.owner).toBeUndefined();
  });

  test('ScAD belongs to the storage class driver, which publishes it', () => {
    expect(tagNote('ScAD')).toMatchObject({
      exact: true,
      note: { owner: 'classpnp.sys', trust: 'documented' },
    });
  });

  test('a tag that the debugger does not list is not thereby of another maker', () => {
    for (const tag of ['RaRS', 'smCB', 'CM31', 'AmlH']) {
      expect(tagNote(tag)).toMatchObject({ exact: true, note: { owner: expect.any(String) } });
    }
    expect(tagNote('SaSc')).toBeUndefined();
  });

  test('letters that two components share name no owner', () => {
    for (const tag of ['AlZ9', 'RaZ9', 'ViZ9']) {
      const found = tagNote(tag);
      expect(found?.exact).toBe(false);
      expect(found?.note.owner).toBeUndefined();
    }
  });
});
