import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locks } from '../../../src/reading/commands/locks.ts';
import { registryAndReloadedDriver } from '../../cases/seed.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { locksPrinter } from '../../support/kd/locks.ts';
import { type Machine, unlined } from '../../support/kd/machine.ts';
import { readLines } from './read.ts';

type LocksOf = NonNullable<Machine['facts']['locks']>;

const read = (...lines: string[]) => readLines(locks, '!locks', lines);

function machine(bits: 32 | 64, facts: LocksOf): Machine {
  const vm = bits === 64 ? 'a current kit' : 'the 2003 kit';
  return { origin: 'made', kit: { vm, poolused: 'classic' }, prompt: '0: kd', bits, facts: { locks: facts } };
}

/** The example of windows-driver-docs, by its figures. */
const documented = machine(32, {
  locks: [
    {
      address: '80e97620',
      state: 'shared',
      sharedOwners: 4,
      owners: ['ff688da0', 'ff687da0', 'ff686da0', 'ff685da0'],
    },
    { address: '80e23f38', state: 'shared', sharedOwners: 1, owners: ['80ed0020'] },
    { address: '80d8b0b0', state: 'shared', sharedOwners: 1, owners: ['80ed0020'] },
  ],
  total: 2263,
  held: 3,
});

describe('public outputs', () => {
  test('the example of windows-driver-docs', () => {
    const lines = locksPrinter.print(documented, '!locks');
    expect(lines).toContain('Resource @ 0x80e97620    Shared 4 owning threads');
    expect(lines).toContain('     Threads: 80ed0023-01<*> *** Actual Thread 80ed0020');
    const { facts, refused } = read(...lines);
    expect(refused).toEqual([]);
    expect(unlined(facts.locks)).toEqual(documented.facts.locks);
  });

  test('its verbose form for one resource, with a stack', () => {
    const typed = '!locks -v 80d8b0b0';
    const { facts, refused } = readLines(locks, typed, locksPrinter.print(documented, typed));
    expect(refused).toEqual([]);
    expect(unlined(facts.locks)).toEqual({ locks: [documented.facts.locks?.locks[2]], total: 1, held: 1 });
  });

  test('what an author wrote behind the owner, as windows-driver-docs does on resource time-outs', () => {
    const { facts, refused } = read(
      'Resource @ nwrdr!_NwScavengerSpinLock (0xfc664ee0)    Exclusively owned',
      '    Contention Count = 45',
      '     Threads: ffaf5410-01                  // Owning thread again',
      '1 total locks, 1 locks currently held',
    );
    expect(refused).toEqual([]);
    expect(facts.locks?.locks[0]?.owners).toEqual(['ffaf5410']);
  });

  test('a line that is refused leaves no owners, so that it can be read with its rest', () => {
    const half = '     Threads: ff688da0-01<*> ff687da0-01<*> 80ed0023-01<*> *** Actual Thr';
    const { facts, refused } = read(
      'Resource @ 0x80e97620    Shared 4 owning threads',
      half,
      `${half}ead 80ed0020`,
    );
    expect(refused).toEqual([half]);
    expect(facts.locks?.locks[0]?.owners).toEqual(['ff688da0', 'ff687da0', '80ed0020']);
  });

  test('the registry lock of the seed document, each figure with its line', () => {
    const lines = locksPrinter.print(registryAndReloadedDriver, '!locks');
    const { facts, refused } = read(...lines);
    expect(refused).toEqual([]);
    expect(unlined(facts.locks)).toEqual(registryAndReloadedDriver.facts.locks);
    const lock = facts.locks?.locks[0];
    expect(lock?.text).toBe('Resource @ nt!CmpRegistryLock (0x80478b00)    Shared 10 owning threads');
    expect(lines[(lock?.contention?.line ?? 0) - 1]).toBe('    Contention Count = 9149810');
    expect(lock?.exclusiveWaiters?.text).toBe('    NumberOfExclusiveWaiters = 21');
  });

  test('a current system: who waits is no owner', () => {
    const { facts, refused } = read(
      'Resource @ 0xffff988d8eb65e10    Shared 1 owning threads',
      '    Contention Count = 30051809',
      '    NumberOfSharedWaiters = 5',
      '    NumberOfExclusiveWaiters = 2',
      '     Threads: ffff988d8e5e0080-01<*> ffff988d92acb080-01    ffff988d91c81080-01    ffff988d9d3f3080-01    ',
      '              ffff988d9145a080-01    ffff988d9317a080-01    ',
      '',
      '     Threads Waiting On Exclusive Access:',
      '              ffff988d99402640       ffff988d9ac91080       ',
      '1 total locks',
    );
    expect(refused).toEqual([]);
    expect(facts.locks?.locks[0]).toMatchObject({
      owners: ['ffff988d8e5e0080'],
      sharedWaiters: { count: 5 },
    });
  });

  test('an old kit that does not mark the owner', () => {
    const { facts } = read(
      'Resource @ nwrdr!_NwScavengerSpinLock (0xfc664ee0)    Exclusively owned',
      '    Contention Count = 45',
      '    NumberOfExclusiveWaiters = 1',
      '     Threads: ffaf5410-01',
      '1 total locks, 1 locks currently held',
    );
    expect(facts.locks?.locks[0]).toMatchObject({ name: 'nwrdr!_NwScavengerSpinLock', owners: ['ffaf5410'] });
  });

  test('a page that broke the state off its resource, changed the blanks, and wrote a backtick', () => {
    const { facts, refused } = read(
      'KD: Scanning for held locks....',
      '......',
      'Resource @ nt!CmpRegistryLock (0xfffff800`80478b00)',
      'Exclusively owned',
      'Contention Count = 3',
      'Threads: fffffa80`8a50da68-01<*>',
    );
    expect(refused).toEqual([]);
    expect(facts.locks?.locks).toMatchObject([
      { address: 'fffff80080478b00', state: 'exclusive', owners: ['fffffa808a50da68'] },
    ]);
  });
});

describe('silence', () => {
  test('nothing held is a reading, a scan that was broken off is none', () => {
    const heading = ['**** DUMP OF ALL RESOURCE OBJECTS ****', 'KD: Scanning for held locks....'];
    expect(read(...heading, '18345 total locks').facts.locks).toEqual({ locks: [], total: 18345 });
    expect(read(...heading).facts).toEqual({});
  });

  test('a complaint is not understood, and says nothing of locks', () => {
    const { facts, refused } = read('Cannot get _ERESOURCE type');
    expect(facts).toEqual({});
    expect(refused).toHaveLength(1);
  });

  test('prose and rows of other outputs are refused', () => {
    const prose = [
      'Therefore we see at least two problems in this memory dump.',
      ' CM         85     5440     11045 47915424',
      'Resource @ nt!CmpRegistryLock is what they wait for',
      '8a50da68 8a50da70 nt!KiSwapContext+0x25',
    ];
    expect(read('Resource @ 0x80e97620    Available', ...prose).refused).toEqual(prose);
  });
});

describe('a second output', () => {
  test('is refused at its heading, and at anything behind the totals', () => {
    const first = locksPrinter.print(documented, '!locks');
    expect(read(...first.slice(0, 6), ...first).refused).toContain('**** DUMP OF ALL RESOURCE OBJECTS ****');
    expect(read(...first, 'Resource @ 0x80e97620    Available').refused).toEqual([
      'Resource @ 0x80e97620    Available',
    ]);
  });

  test('of all resources replaces the older, of one adds to it', () => {
    const whole = read(...locksPrinter.print(documented, '!locks')).facts.locks;
    const one = read('Resource @ 0x80e23f38    Available', '1 total locks').facts.locks;
    if (whole === undefined || one === undefined) throw new Error('not read');
    const complete = locks.completions?.locks;
    expect(complete?.(one, whole, '!locks 80e23f38')).toBeUndefined();
    const both = complete?.(whole, one, '!locks');
    expect(both?.total).toBe(2263);
    expect(both?.locks.map(each => each.command)).toEqual(['!locks', undefined, '!locks']);
    expect(both?.locks.map(each => each.state)).toEqual(['shared', 'available', 'shared']);
  });
});

describe('what is typed', () => {
  test.each([
    '!locks',
    '!locks -v',
    '!kdext*.locks',
    '!kdexts.locks 0x80d8b0b0',
    '!w2kfre\\kdextx86.locks -v',
  ])('%s', typed => expect(locks.typed.test(typed)).toBe(true));

  test.each(['!ntsdexts.locks', '!lockstep', '!qlocks', 'locks', '!locks.more'])('not %s', typed =>
    expect(locks.typed.test(typed)).toBe(false),
  );
});

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const thread = (bits: 32 | 64) =>
  bits === 32 ? digits(5).map(part => `8a${part}0`) : digits(8).map(part => `ffffa80${part}0`);
const counted = fc.option(fc.record({ count: fc.nat(1e9) }), { nil: undefined });

const lockOf = (bits: 32 | 64) =>
  fc
    .record(
      {
        address: thread(bits),
        name: fc.constantFrom('nt!CmpRegistryLock', 'Ntfs!NtfsData+0x10', 'nt!PpRegistryDeviceResource'),
        state: fc.constantFrom('exclusive', 'shared', 'available'),
        contention: counted,
        sharedWaiters: counted,
        exclusiveWaiters: counted,
        owners: fc.array(thread(bits), { minLength: 1, maxLength: 9 }),
      },
      { requiredKeys: ['address', 'state', 'owners'] },
    )
    .map(({ owners, ...rest }) => {
      const lock = JSON.parse(JSON.stringify(rest));
      if (lock.state === 'available') return { ...lock, owners: [] };
      return lock.state === 'exclusive'
        ? { ...lock, owners: owners.slice(0, 1) }
        : { ...lock, sharedOwners: owners.length, owners };
    });

const machines = fc.constantFrom<32 | 64>(32, 64).chain(bits =>
  fc
    .record({
      locks: fc.array(lockOf(bits), { minLength: 1, maxLength: 12 }),
      total: fc.integer({ min: 100, max: 99999 }),
      held: fc.nat(99),
    })
    .map(facts => machine(bits, facts as LocksOf)),
);

describe('properties', () => {
  test('what is printed is read, in every layout', () => {
    fc.assert(
      fc.property(machines, fc.constantFrom('!locks', '!locks -v'), (made, typed) => {
        const { facts, refused } = readLines(locks, typed, locksPrinter.print(made, typed));
        expect(refused).toEqual([]);
        expect(unlined(facts.locks)).toEqual(made.facts.locks);
      }),
    );
  });

  test('and so from a page that changed the blanks', () => {
    fc.assert(
      fc.property(machines, made => {
        const lines = locksPrinter.print(made, '!locks').map(text => text.replace(/ +/g, ' ').trim());
        expect(unlined(read(...lines).facts.locks)).toEqual(made.facts.locks);
      }),
    );
  });

  test('every prefix, and any text, is read without a throw', () => {
    fc.assert(
      fc.property(machines, fc.nat(), fc.array(fc.string({ unit: anyCharacter })), (made, cut, noise) => {
        const text = locksPrinter.print(made, '!locks -v').join('\n');
        read(...text.slice(0, cut % text.length).split('\n'), ...noise);
      }),
    );
  });

  test('a line as long as a log is looked at once', () => {
    const long = [
      'Threads: '.repeat(50_000),
      'Resource @ '.repeat(50_000),
      `Threads: ${'8a1-01<*> '.repeat(50_000)}`,
    ];
    const before = Date.now();
    read('Resource @ 0x80e97620    Available', ...long, '.'.repeat(500_000), ' '.repeat(500_000));
    expect(Date.now() - before).toBeLessThan(1000);
  });
});
