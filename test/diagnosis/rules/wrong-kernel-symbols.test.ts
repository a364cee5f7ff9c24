import rule from '../../../src/diagnosis/rules/wrong-kernel-symbols.ts';
import { seedMachines } from '../../cases/seed.ts';
import { type Figures, testRule } from '../../support/rule-tester.ts';
import { healthyWith, target, x64 } from './healthy.ts';
import { era, eras } from './whole-tables.ts';

const troubled = (kind?: Figures<'target'>['kind']): Figures<'target'> => ({
  ...target(22621, 'x64'),
  symbolTrouble: {},
  ...(kind && { kind }),
});

testRule(rule, {
  fires: [
    [
      // *** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe -
      'wrong symbols, and nothing else',
      { target: troubled() },
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        says: ['wrong or missing symbols of the kernel', 'print nothing that can be judged'],
        never: ['repaired'],
        next: ['.symfix', '.reload /f nt'],
      },
    ],
    [
      'wrong symbols, and figures of !vm',
      { target: troubled('kernel-dump'), memory: x64() },
      { severity: 'note', confidence: 'possible', says: ['symbols were repaired'] },
    ],
    [
      'wrong symbols, and figures of !poolused alone',
      { ...seedMachines.healthyWorkstation.facts, target: troubled('local') },
      { confidence: 'possible', says: ['still printed figures'] },
    ],
    [
      'wrong symbols of a healthy machine',
      { ...era('Windows 11 with 8 GB'), target: troubled('complete-dump') },
      { severity: 'note', confidence: 'possible', resource: 'none' },
    ],
  ],
  quiet: [
    ...healthyWith('target'),
    ...eras,
    ['a banner alone', { target: target(3790, 'x86') }],
    ['a small dump, which holds nothing that symbols could show', { target: troubled('small-dump') }],
    ['a user-mode dump: its symbols are not the kernel', { target: troubled('user-mode') }],
  ],
});
