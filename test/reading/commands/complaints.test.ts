import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaint } from '../../../src/reading/commands/complaints.ts';
import type { AbsenceReason } from '../../../src/reading/facts/fact.ts';

const said: Readonly<Partial<Record<AbsenceReason, readonly string[]>>> = {
  'unknown-command': [
    'No export poolused found',
    'No export xpool found',
    'No export kdexts.vm found',
    'The call to LoadLibrary(kdexts) failed, Win32 error 0n126',
    'The call to LoadLibrary(C:\\ext\\w2kfre\\kdex2x86.dll) failed, Win32 error 0n193',
    'Unable to add extension DLL: kdexts',
    'Unable to load extension kdexts',
    'Unable to load the kdexts.dll extension',
    "Couldn't resolve error at 'poolused 3'",
    'Extension command not found',
  ],
  'no-symbols': [
    '***    Your debugger is not using the correct symbols                 ***',
    '***    Type referenced: nt!_POOL_TRACKER_TABLE                        ***',
    '***** Kernel symbols are WRONG. Please fix symbols to do analysis.',
    'NT symbols are incorrect, please fix symbols',
    '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe - ',
    '*** ERROR: Module load completed but symbols could not be loaded for ntoskrnl.exe',
    '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for \\SystemRoot\\system32\\ntkrnlpa.exe - ',
    'unable to get nt!MmSpecialPagesInUse',
    'Unable to get value of nt!MmAvailablePages',
    "Couldn't resolve error at 'nt!PoolTrackTable'",
    'Error retrieving address of nt!PoolTrackTable',
  ],
  'tagging-off': [
    'Query pooltags Failed c0000002.',
    'pool tagging is not enabled',
    'Pool tagging is disabled.',
    'unable to get PoolTrackTable',
  ],
  'small-dump': ['Mini Kernel Dump does not contain unloaded driver list'],
  'not-kernel': [
    'This command only works in kernel-mode',
    '!vm is only supported in kernel mode sessions',
    'Extension is valid only in kernel mode',
    '!poolused is kernel mode only',
    'This extension is not supported in user-mode',
  ],
  failed: [
    "           ^ Operation not supported in current debug session '!vm'",
    "      ^ Extra character error in 'vm 4 4 x'",
    'GetPointerFromAddress: unable to read from fffff80003105300',
    'Unable to read PsLoadedModuleList',
    'Failed to read heap key',
    'TYPE mismatch for process object at 82a9acc0',
    "Memory access error at ')'",
  ],
};

describe.each(Object.entries(said))('%s', (reason, lines) => {
  test.each(lines)('%s', line => {
    expect(complaint(line)).toBe(reason);
    expect(complaint(`   ${line}  `)).toBe(reason);
  });
});

describe('what is no complaint', () => {
  test.each([
    '',
    '*** Virtual Memory Usage ***',
    '\tPhysical Memory:     1572637 (   6290548 Kb)',
    ' ********** Excessive Paged Pool Usage *****',
    ' ********** 818 pool allocations have failed **********',
    ' MmSt        5       1040   85622 140642616\tMm section object prototype ptes , Binary: nt!mm',
    ' Unab        5       1040   85622 140642616\tUNKNOWN pooltag , please update pooltag.txt',
    ' NoEx no export found here 1 2 3',
    'Driver!  1 Paged Mode: 3',
    // The banner of a small dump begins an output of its own.
    'Mini Kernel Dump File: Only registers and stack trace are available',
    // Other modules' files and images say nothing of the kernel.
    '*** ERROR: Module load completed but symbols could not be loaded for fs_rec.sys',
    '*** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntfs.sys - ',
    '*** WARNING: Unable to verify timestamp for ntoskrnl.exe',
    'Unable to load image \\SystemRoot\\system32\\DRIVERS\\MyAVDrv.sys, Win32 error 0n2',
    'Unable to read image header for dmload.sys at fe0be000 - NTSTATUS 0xC0000001',
    '***    Type referenced: mydriver!_CONTEXT                             ***',
    'Unable to enumerate user-mode unloaded modules, Win32 error 0n30',
    // Noise of full dumps, too.
    'Page 7ffe0 not present in the dump file. Type ".hh dbgerr004" for details',
    // The reverse.
    'This command only works in user mode',
    'WAIT: (Executive) KernelMode Non-Alertable',
    '00000000: Unable to read handle table',
  ])('%j', line => {
    expect(complaint(line)).toBeUndefined();
  });

  test('rows of figures', () => {
    const word = fc.stringMatching(/^[!-~]{1,12}$/);
    const row = fc.tuple(
      fc.stringMatching(/^[ -~]{4}$/),
      fc.array(fc.nat(), { minLength: 1 }),
      fc.array(word),
    );
    fc.assert(
      fc.property(row, ([tag, figures, words]) => {
        expect(complaint(` ${tag} ${figures.join('  ')} ${words.join(' ')}`)).toBeUndefined();
      }),
    );
  });

  test('any text reads without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        complaint(text);
      }),
    );
  });
});

test('a hostile line takes no longer than it is long', () => {
  const lines = ['unable to ', 'Pool tagging ', '^ a ', '*** ', 'ERROR: ', 'this is mode only '].map(part =>
    part.repeat(2_000_000 / part.length),
  );
  const from = performance.now();
  for (const line of lines) complaint(line);
  expect(performance.now() - from).toBeLessThan(500);
});
