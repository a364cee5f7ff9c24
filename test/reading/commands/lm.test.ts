import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lm } from '../../../src/reading/commands/lm.ts';
import type { FactValues } from '../../../src/reading/facts/values.ts';
import { registryAndReloadedDriver } from '../../cases/seed.ts';
import { lmPrinter } from '../../support/kd/lm.ts';
import { type Kit, type Machine, type Unlined, unlined } from '../../support/kd/machine.ts';
import { readAnyText, readPrefixes } from './any-text.ts';
import { readLines } from './read.ts';

type Modules = Unlined<FactValues['modules']>;

const machine = (modules: Modules, bits: 32 | 64 = 64, kit: Kit['vm'] = 'a current kit'): Machine => ({
  origin: 'made',
  kit: { vm: kit, poolused: 'modern' },
  prompt: '0: kd',
  bits,
  facts: { modules },
});

const read = (made: Machine, typed: string) => readLines(lm, typed, lmPrinter.print(made, typed));

/** A current machine with the kernel, a driver of which all is known, and one that came and went. */
const current = machine({
  loaded: [
    {
      name: 'nt',
      start: 'fffff8021a400000',
      end: 'fffff8021b446000',
      symbols: 'pdb symbols',
      file: 'ntkrnlmp.exe',
      path: 'ntkrnlmp.exe',
      timestamp: '9D1C4A1E (This is a reproducible build file hash, not a timestamp)',
    },
    {
      name: 'MyAVDrv',
      start: 'fffff80163ec0000',
      end: 'fffff801649a7000',
      symbols: 'no symbols',
      file: 'MyAVDrv.sys',
      path: '\\SystemRoot\\system32\\DRIVERS\\MyAVDrv.sys',
      timestamp: 'Wed Jul  8 15:43:44 2015 (559DA7A0)',
      company: 'Contoso Ltd.',
      fileVersion: '10.18.13.5354 (release)',
      description: 'Contoso Shield, kernel part: 64-bit',
    },
  ],
  unloaded: [
    {
      file: 'dump_storahci.sys',
      start: 'fffff80162000000',
      end: 'fffff80162010000',
      timestamp: 'unavailable (00000000)',
    },
  ],
  whole: true,
});

describe('lm', () => {
  test('rows of 32 bits stand in the columns of a public output', () => {
    const made = machine(
      {
        loaded: [
          { name: 'sysaudio', start: 'f9f73000', end: 'f9f7fd80', symbols: 'deferred' },
          { name: 'srv', start: 'fa04b000', end: 'fa09b400', symbols: 'deferred' },
        ],
        unloaded: [{ file: 'swmidi.sys', start: 'f9f53000', end: 'f9f61000' }],
        whole: false,
      },
      32,
      'the 2003 kit',
    );
    const lines = lmPrinter.print(made, 'lm m s*');
    expect(lines.map(each => each.trimEnd())).toEqual([
      'start    end        module name',
      'f9f73000 f9f7fd80   sysaudio   (deferred)',
      'fa04b000 fa09b400   srv        (deferred)',
      '',
      'Unloaded modules:',
      'f9f53000 f9f61000   swmidi.sys',
    ]);
    const { facts, refused } = readLines(lm, 'lm m s*', lines);
    expect(refused).toEqual([]);
    expect(facts.modules && unlined(facts.modules)).toEqual(made.facts.modules);
  });

  test('rows of 64 bits lose their backtick', () => {
    const lines = lmPrinter.print(current, 'lm');
    expect(lines[0]).toBe('start             end                 module name');
    expect(lines[1]?.trimEnd()).toBe('fffff802`1a400000 fffff802`1b446000   nt         (pdb symbols)');
    const { facts, refused } = readLines(lm, 'lm', lines);
    expect(refused).toEqual([]);
    expect(facts.modules?.loaded[0]).toMatchObject({
      name: 'nt',
      start: 'fffff8021a400000',
      symbols: 'pdb symbols',
      line: 2,
    });
    expect(facts.modules?.whole).toBe(true);
  });

  test.each(['lmvm MyAVDrv', 'lm v m MyAVDrv', 'lmDvmMyAVDrv', 'lm m MyAV*'])(
    '%s: a narrowed list is not the whole',
    typed => {
      const { facts, refused } = read(current, typed);
      expect(refused).toEqual([]);
      expect(facts.modules?.loaded.map(each => each.name)).toEqual(['MyAVDrv']);
      expect(facts.modules?.whole).toBe(false);
    },
  );

  test('details of a driver, from a current kit and from an old one', () => {
    for (const kit of ['a current kit', 'the 2003 kit'] as const) {
      const made: Machine = { ...current, kit: { ...current.kit, vm: kit } };
      const { facts, refused } = read(made, 'lmv m MyAVDrv');
      expect(refused).toEqual([]);
      expect(facts.modules && unlined(facts.modules).loaded).toEqual([current.facts.modules?.loaded[1]]);
    }
  });

  test('details without the text of a resource have the number of the version', () => {
    const loaded = [
      {
        name: 'old',
        start: 'f9f73000',
        end: 'f9f7fd80',
        symbols: 'no symbols',
        fileVersion: '5.1.2600.5512',
      },
    ];
    const { facts, refused } = read(machine({ loaded, unloaded: [], whole: false }, 32), 'lmv m old');
    expect(refused).toEqual([]);
    expect(facts.modules && unlined(facts.modules).loaded).toEqual(loaded);
  });

  test('a driver without an image yet ends where it begins', () => {
    // windows-driver-docs, "Manually walking a stack".
    const { facts, refused } = readLines(lm, 'lm', [
      'start    end        module name',
      'fe650000 fe651480   Null      (load from Null.SYS deferred)',
      'fe660000 fe660000   Parport   (load from Parport.SYS deferred)',
    ]);
    expect(refused).toEqual([]);
    expect(facts.modules?.loaded.map(each => each.name)).toEqual(['Null', 'Parport']);
  });

  test('a page that took the blanks away', () => {
    const lines = [
      ...lmPrinter.print(current, 'lmv m MyAVDrv'),
      ...lmPrinter.print(current, 'lmv m dump*').slice(2),
    ].map(each => each.trim().replace(/ {2,}/g, ' '));
    const { facts, refused } = readLines(lm, 'lmv m MyAVDrv', lines);
    expect(refused).toEqual([]);
    expect(facts.modules?.loaded[0]).toMatchObject({ name: 'MyAVDrv', company: 'Contoso Ltd.' });
    expect(facts.modules?.unloaded[0]).toMatchObject({ timestamp: 'unavailable (00000000)' });
  });

  test('the driver of the seed that came and went six times', () => {
    const lines = lmPrinter.print(registryAndReloadedDriver, 'lmv m MyAVDrv.sys');
    expect(lines.slice(0, 6)).toEqual([
      'start    end        module name',
      '',
      'Unloaded modules:',
      'a5069000 a5084000   MyAVDrv.sys',
      '    Timestamp: unavailable (00000000)',
      '    Checksum:  00000000',
    ]);
    expect(lines).toHaveLength(3 + 6 * 3);
    const { facts, refused } = readLines(lm, 'lmv m MyAVDrv.sys', lines);
    expect(refused).toEqual([]);
    expect(facts.modules && unlined(facts.modules)).toEqual({
      loaded: [],
      unloaded: registryAndReloadedDriver.facts.modules?.unloaded.map(each => ({
        ...each,
        timestamp: 'unavailable (00000000)',
      })),
      whole: false,
    });
  });

  test('symbols of all kinds, as public outputs show them', () => {
    const { facts, refused } = readLines(lm, 'lm', [
      'start             end                 module name',
      'fffff801`092de000 fffff801`092ec000   werkernel   (export symbols)       werkernel.sys',
      'fffff801`63ec0000 fffff801`649a7000   nvlddmkm T (no symbols)           ',
      'fffff801`64ec0000 fffff801`659a7000   ECHO     C # (private pdb symbols)  C:\\Samples\\echo.pdb',
      'fffff800`01143000   fffff800`01151000   BasicRender   (deferred)',
      'fffff800`02143000 fffff800`02151000   serenum      e:\\mysymbols\\SereEnum.pdb\\.......',
    ]);
    expect(refused).toEqual([]);
    expect(facts.modules?.loaded.map(each => each.symbols)).toEqual([
      'export symbols',
      'no symbols',
      'private pdb symbols',
      'deferred',
      undefined,
    ]);
    expect(facts.modules?.loaded.some(each => each.path !== undefined)).toBe(false);
  });

  test('a list that its author cut is not whole', () => {
    for (const sign of ['...', '…', '[...]', '[…]', '. . .']) {
      const lines = lmPrinter.print(current, 'lm');
      const { facts, refused } = readLines(lm, 'lm', [...lines, sign]);
      expect(refused).toEqual([]);
      expect(facts.modules?.whole).toBe(false);
    }
  });

  test.each(['lmo', 'lmu', 'lml', 'lme', 'lm a fffff802`1a400000'])(
    '%s: not every module is in it',
    typed => {
      expect(readLines(lm, typed, lmPrinter.print(current, 'lm')).facts.modules?.whole).toBe(false);
    },
  );

  test.each(['lm', 'lmk', 'lm sm', 'lmsm', 'lmv', 'lm kv', 'lmD', 'lm t n', 'lmf'])(
    '%s: every module is in it',
    typed => {
      expect(lm.typed.test(typed)).toBe(true);
      expect(readLines(lm, typed, lmPrinter.print(current, 'lm')).facts.modules?.whole).toBe(true);
    },
  );

  test.each(['lm1m', 'lmx', '!lmi nt', 'ln'])('%s is not typed for it', typed => {
    expect(lm.typed.test(typed)).toBe(false);
  });

  test('nothing found is nothing read', () => {
    const { facts, refused } = read(current, 'lmv m nothing');
    expect({ facts, refused }).toEqual({ facts: {}, refused: [] });
  });

  test('a second list is refused, and begins an output', () => {
    for (const lines of [lmPrinter.print(current, 'lm'), lmPrinter.print(current, 'lmv m dump*')]) {
      for (const again of [lines[0] ?? '', 'Unloaded modules:']) {
        expect(readLines(lm, 'lm', [...lines, again]).refused).toEqual([again]);
        expect(lm.begins.test(again)).toBe(true);
      }
    }
  });

  test('lines of other outputs are refused', () => {
    const foreign = [
      'System Uptime: 0 days 2:53:56',
      '8013ed5c 801263ba 00000000 00000000 e12ab000 NT!_DbgBreakPoint',
      '8013ed5c 901389ee nt!KeBugCheckEx+0x194',
      'fffff880`009a9ff0 fffff880`009aa010',
      '649a7000 63ec0000   backwards   (deferred)',
      'Resource @ nt!CmpRegistryLock (0x80478b00)    Shared 10 owning threads',
      'PROCESS 88b0dd88  SessionId: 3  Cid: 1b90    Peb: 7ffde000  ParentCid: 1b84',
    ];
    const lines = lmPrinter.print(current, 'lmv');
    expect(readLines(lm, 'lmv', [...lines, ...foreign]).refused).toEqual(foreign);
    expect(readLines(lm, 'lm', foreign)).toEqual({ facts: {}, refused: foreign });
  });
});

const layouts: readonly (readonly [string, string, Kit['vm']])[] = [
  ['plain', 'lm', 'the 2003 kit'],
  ['verbose', 'lmv', 'the 2003 kit'],
  ['verbose', 'lm v', 'a current kit'],
  ['stamps', 'lm t n', 'the 2003 kit'],
  ['paths', 'lmf', 'a current kit'],
];

/** What a layout shows of the machine's modules. */
function shown(modules: Modules, layout: string): Modules {
  const loaded = modules.loaded.map(each => {
    const { name, start, end, symbols, file, path, timestamp } = each;
    if (layout === 'plain') return { name, start, end, ...(symbols !== undefined && { symbols }) };
    if (layout === 'stamps') return { name, start, end, file: file ?? '', timestamp: timestamp ?? '' };
    return layout === 'paths' ? { name, start, end, path: path ?? '' } : each;
  });
  const unloaded = modules.unloaded.map(({ file, start, end, timestamp }) => ({
    file,
    start,
    end,
    ...(layout === 'verbose' && timestamp !== undefined && { timestamp }),
  }));
  return { loaded, unloaded, whole: loaded.length > 1 };
}

function anyModules(bits: 32 | 64): fc.Arbitrary<Modules> {
  const low = bits === 32 ? 0x80000000n : 0xfffff80000000000n;
  const range = fc
    .tuple(fc.bigInt({ min: 0n, max: 0x6fff0n }), fc.bigInt({ min: 1n, max: 0xffffn }))
    .map(([at, size]) => ({
      start: (low + at * 0x1000n).toString(16),
      end: (low + at * 0x1000n + size).toString(16),
    }));
  // A module whose name is eight hexadecimal digits cannot be told from a row of a stack.
  const name = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9_.-]{0,24}$/)
    .filter(each => !/^[0-9a-f]{8,17}$/i.test(each));
  const stamp = fc.constantFrom(
    'Wed Jul  8 15:43:44 2015 (559DA7A0)',
    'Tue Aug 03 22:59:41 2004 (41107B4D)',
    'unavailable (00000000)',
    '***** Invalid (A1F5CC07)',
    '9D1C4A1E (This is a reproducible build file hash, not a timestamp)',
  );
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map(each => `x${each.replace(/\s/g, '-')}`);
  const loaded = fc
    .tuple(
      range,
      fc.record({
        name,
        symbols: fc.constantFrom('deferred', 'pdb symbols', 'no symbols', 'export symbols'),
        file: name.map(each => `${each}.sys`),
        path: name.map(each => `\\SystemRoot\\system32\\DRIVERS\\${each}.sys`),
        timestamp: stamp,
      }),
      fc.record({ company: text, fileVersion: text, description: text }, { requiredKeys: [] }),
    )
    .map(([addresses, rest, texts]) => ({ ...rest, ...texts, ...addresses }));
  const unloaded = fc
    .tuple(range, name, stamp)
    .map(([addresses, file, timestamp]) => ({ file: `${file}.sys`, ...addresses, timestamp }));
  return fc
    .tuple(fc.array(loaded, { minLength: 1, maxLength: 8 }), fc.array(unloaded, { maxLength: 8 }))
    .map(([some, gone]) => ({ loaded: some, unloaded: gone, whole: true }));
}

describe.each(layouts)('%s by %s, %s', (layout, typed, kit) => {
  test('any list is read as it was printed', () => {
    const made = fc
      .constantFrom<32 | 64>(32, 64)
      .chain(bits => anyModules(bits).map(modules => machine(modules, bits, kit)));
    fc.assert(
      fc.property(made, each => {
        const { facts, refused } = read(each, typed);
        expect(refused).toEqual([]);
        const modules = each.facts.modules;
        expect(facts.modules && unlined(facts.modules)).toEqual(modules && shown(modules, layout));
      }),
    );
  });

  test('any text is read without a throw', () => {
    const lines = lmPrinter.print({ ...current, kit: { ...current.kit, vm: kit } }, typed);
    readPrefixes(lm, typed, lines);
    readAnyText(lm, typed, lines);
  });
});

describe('two lists together', () => {
  const modulesOf = (made: Machine, typed: string): FactValues['modules'] => {
    const { modules } = read(made, typed).facts;
    if (modules === undefined) throw new Error('not read');
    return modules;
  };
  const whole = modulesOf(current, 'lm');
  const narrowed = modulesOf(current, 'lmv m MyAVDrv');
  const unite = (older: FactValues['modules'], newer: FactValues['modules']) => {
    const united = lm.completions?.modules?.(older, newer, 'the older');
    if (united === undefined) throw new Error('replaced');
    return united;
  };

  test.each([
    ['details behind the list', whole, narrowed],
    ['details before the list', narrowed, whole],
  ] as const)('%s: both are known', (_name, older, newer) => {
    const united = unite(older, newer);
    expect(united.whole).toBe(true);
    expect(united.loaded.map(each => each.name)).toEqual(['nt', 'MyAVDrv']);
    expect(united.loaded[1]).toMatchObject({ company: 'Contoso Ltd.', symbols: 'no symbols' });
    expect(united.unloaded).toHaveLength(1);
    // Each line is said by the command that printed it.
    const lines = [...united.loaded, ...united.unloaded];
    for (const each of lines) {
      const { command, ...line } = each;
      const from = command === undefined ? newer : older;
      const said = [...from.loaded, ...from.unloaded].map(one => ({ line: one.line, text: one.text }));
      expect(said).toContainEqual({ line: line.line, text: line.text });
    }
  });

  test('a driver that was loaded anew loses the details of the one before', () => {
    const moved = {
      ...narrowed,
      loaded: narrowed.loaded.map(({ name, line, text }) => ({ name, line, text, start: 'a', end: 'b' })),
    };
    expect(unite(narrowed, moved).loaded[0]).not.toHaveProperty('company');
    expect(unite(narrowed, { ...moved, whole: true }).loaded[0]).not.toHaveProperty('company');
  });

  test('repeats of an unloaded driver are not added up', () => {
    const six = modulesOf(registryAndReloadedDriver, 'lmv m MyAVDrv.sys');
    const all = modulesOf(registryAndReloadedDriver, 'lm');
    const united = unite(six, all);
    expect(united.unloaded).toHaveLength(6);
    expect(united.unloaded.every(each => each.timestamp !== undefined)).toBe(true);
    expect(unite(all, six).unloaded).toHaveLength(6);
    expect(unite(six, { ...all, unloaded: all.unloaded.slice(0, 2) }).unloaded).toHaveLength(6);
  });
});
