import type { Absence, AbsenceReason } from '../reading/facts/fact.ts';

/** Why nothing could be read, in a sentence that also says what to do. */
const SENTENCES: Readonly<Record<AbsenceReason, string>> = {
  'not-run': 'No output of a command that poolinsight reads was found; it needs at least !vm and !poolused.',
  'not-kernel':
    'This is a user-mode target, and kernel memory is not in it: open a kernel dump or connect to a kernel.',
  'small-dump':
    'This is a small memory dump, which holds no pool: a kernel, active or complete memory dump is needed.',
  'no-symbols':
    "The kernel's symbols are wrong or missing, so its counters cannot be read: run .symfix; .reload /f nt and try again.",
  'tagging-off':
    'Pool tagging is off (before Server 2003): turn it on with gflags -r +ptg, restart, and wait for the problem.',
  'unknown-command':
    'The debugger does not know the command: load the kernel extensions with .load kdexts and try again.',
  silent:
    'The commands ran and printed nothing: on a small memory dump they find nothing, and without symbols of the kernel neither.',
  failed: 'The debugger could not run the command; its own line says why.',
  'no-layout':
    'The output has no form that is known here: keep the log, it is what a report of the fault needs.',
  'table-no-pool':
    'The table of tags does not say which pool it shows: add a column Type with Paged or Nonp, or both pools as columns.',
  'table-no-count':
    'The table of tags does not say how many allocations are outstanding: add Allocs and Frees, or Diff.',
  'table-shared-count':
    'The table of tags has one count for both pools, so whose it is is not sure: add a count for each pool, or a row for each.',
  'table-no-unit': 'The table of tags does not say the unit of its sizes: name the column Bytes or MB.',
  'table-two-styles':
    'The table of tags writes thousands and decimals in two ways, so its figures are not sure: use one way.',
  'table-contradicts':
    'In the table of tags, allocations minus frees are not the outstanding allocations: check which column is which.',
};

export function absenceSentence(absence: Absence): string {
  return SENTENCES[absence.reason];
}

/** The same in a few words, for a list. */
const BRIEF: Readonly<Record<AbsenceReason, string>> = {
  'not-run': 'not run',
  'not-kernel': 'user-mode target',
  'small-dump': 'small memory dump',
  'no-symbols': 'symbols wrong or missing',
  'tagging-off': 'pool tagging off',
  'unknown-command': 'command not known',
  silent: 'nothing printed',
  failed: 'command failed',
  'no-layout': 'output not understood',
  'table-no-pool': 'pool not named',
  'table-no-count': 'no counts in the table',
  'table-shared-count': 'one count for both pools',
  'table-no-unit': 'unit of sizes not named',
  'table-two-styles': 'figures not sure',
  'table-contradicts': 'columns contradict',
};

export function absenceInBrief(absence: Absence): string {
  return BRIEF[absence.reason];
}
