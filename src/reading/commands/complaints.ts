/**
 * The lines by which a debugger says that a command cannot work, whichever command it was. Precision before
 * recall: a line that is not known here counts as unread, and nothing is lost; a wrong reason misleads.
 */
import type { AbsenceReason } from '../facts/fact.ts';

interface Complaint {
  readonly reason: AbsenceReason;
  /** The characters, in lower case, with which the lines that it reads begin, ornaments aside. */
  readonly starts: string;
  /** Tried from there on; the first that matches counts. */
  readonly pattern: RegExp;
}

// Names of the kernel, as modules and as prefixes of its symbols:
// for ntkrnlmp.exe -   for \SystemRoot\system32\ntoskrnl.exe -   nt!PoolTrackTable   nt!_POOL_TRACKER_TABLE
const KERNEL_FILE = '(?:\\\\\\S{0,100}\\\\)?(?:nt(?:oskrnl|kr\\w{2,6})(?:\\.exe)?|nt)\\b';
const KERNEL_SYMBOL = '(?:the )?(?:(?:address|value|type|offset|location) of )?[\'"]?nt!';

const COMPLAINTS: readonly Complaint[] = [
  {
    // No export poolused found
    // Public: what questions in forums quote most, from kits of 2003 to now.
    reason: 'unknown-command',
    starts: 'n',
    pattern: /^No export [\w.]{1,60} found/i,
  },
  {
    // The call to LoadLibrary(kdexts) failed, Win32 error 0n126
    // Public: as above.
    reason: 'unknown-command',
    starts: 't',
    pattern: /^The call to LoadLibrary\([^()]{1,200}\) failed/i,
  },
  {
    // Unable to add extension DLL: kdexts
    // Unable to load extension kdexts
    // Unable to load the kdexts extension
    // The first is public (.load and .chain of old kits); the others are guesses.
    reason: 'unknown-command',
    starts: 'u',
    pattern:
      /^Unable to (?:add extension DLL|load (?:the )?(?:debugger )?extension|load (?:the )?[\w.]{1,40} extension)\b/i,
  },
  {
    // Extension command not found
    // Unknown extension command
    // Guesses.
    reason: 'unknown-command',
    starts: 'eu',
    pattern: /^(?:Extension (?:command )?not found|Unknown extension\b)/i,
  },
  {
    // Couldn't resolve error at 'nt!PoolTrackTable'
    // Public, with any expression; the documentation of `ux` names it for symbols.
    reason: 'no-symbols',
    starts: 'c',
    pattern: /^Couldn't resolve error at '\W{0,8}nt!/i,
  },
  {
    // Couldn't resolve error at 'poolused 3'
    // Public: a command typed without its exclamation mark, or that the debugger does not have.
    reason: 'unknown-command',
    starts: 'c',
    pattern: /^Couldn't resolve error at '/i,
  },
  {
    // ***    Your debugger is not using the correct symbols                 ***
    // ***    Either you specified an unqualified symbol, or your debugger   ***
    // ***    Type referenced: nt!_POOL_TRACKER_TABLE                        ***
    // Public: windows-driver-docs issue 585, and every forum. The last line of a box may name another module's type:
    // then the lines above it say enough where nothing else could be read.
    reason: 'no-symbols',
    starts: 'yet',
    pattern:
      /^(?:Your debugger is not using the correct symbols|Either you specified an unqualified symbol|Type referenced: nt!)/i,
  },
  {
    // ***** Kernel symbols are WRONG. Please fix symbols to do analysis.
    // NT symbols are incorrect, please fix symbols
    // Public: !analyze, and !process 0 0 of a dump without symbols. "not available" and "missing" are guesses.
    reason: 'no-symbols',
    starts: 'nk',
    pattern: /^(?:NT|Kernel) symbols are (?:wrong|incorrect|not available|missing|not loaded)\b/i,
  },
  {
    // *** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe -
    // *** ERROR: Module load completed but symbols could not be loaded for ntoskrnl.exe
    // Public: the documentation's pages on symbols, of other modules; those say nothing of the kernel's.
    reason: 'no-symbols',
    starts: 'e',
    pattern: new RegExp(
      `^ERROR: (?:Symbol file could not be found\\. {0,4}Defaulted to export symbols|(?:Module load completed but )?symbols could not be loaded) for ${KERNEL_FILE}`,
      'i',
    ),
  },
  {
    // * Symbols can not be loaded because symbol path is not initialized. *
    // Public: the box at the start of a session without a symbol path.
    reason: 'no-symbols',
    starts: 's',
    pattern: /^Symbols can ?not be loaded because symbol path is not initialized/i,
  },
  {
    // unable to get nt!MmSpecialPagesInUse
    // Unable to get value of nt!MmAvailablePages
    // Public: !analyze of small dumps, !numa in Windows Internals; "find", "resolve" and the like are guesses.
    reason: 'no-symbols',
    starts: 'ucf',
    pattern: new RegExp(
      `^(?:unable to|could not|couldn't|cannot|can't|failed to) (?:get|find|resolve|locate|retrieve) ${KERNEL_SYMBOL}`,
      'i',
    ),
  },
  {
    // Error retrieving address of nt!PoolTrackTable
    // A guess.
    reason: 'no-symbols',
    starts: 'e',
    pattern: new RegExp(`^Error (?:in )?(?:retrieving|resolving) ${KERNEL_SYMBOL}`, 'i'),
  },
  {
    // unable to get PoolTrackTable
    // pool tagging is not enabled
    // Pool tagging is disabled.
    // Guesses: no public sample is known.
    reason: 'tagging-off',
    starts: 'up',
    pattern:
      /^(?:unable to get PoolTrackTable\b|(?:poolused: )?Pool ?tagging (?:is|was) (?:not (?:enabled|on|turned on)|disabled|off|turned off)\b)/i,
  },
  {
    // Query pooltags Failed c0000002
    // PoolMon; windows-driver-docs, "Example 9: Detecting a Pool Memory Leak".
    reason: 'tagging-off',
    starts: 'q',
    pattern: /^Query pooltags Failed c0000002\b/i,
  },
  {
    // Mini Kernel Dump does not contain unloaded driver list
    // Public: small dumps. Its banner, "Mini Kernel Dump File: ...", is a line of vertarget's.
    reason: 'small-dump',
    starts: 'm',
    pattern: /^Mini Kernel Dump does not (?:contain|have)\b/i,
  },
  {
    //            ^ Operation not supported in current debug session '!vm'
    //            ^ Syntax error in 'vm 4'
    //            ^ Extra character error in 'lm !'
    // Public: the engine's own, the caret below the place.
    reason: 'failed',
    starts: '^',
    pattern: /^\^ (?:Operation not supported in current debug session|(?:[A-Za-z]{1,20} ){1,6}error in) '/,
  },
  {
    // GetPointerFromAddress: unable to read from fffff80003105300
    // GetUlongFromAddress: unable to read from 00000000
    // Public: small dumps, and the documentation of !locks.
    reason: 'failed',
    starts: 'g',
    pattern: /^Get\w{1,30}FromAddress: unable to read from\b/i,
  },
  {
    // Unable to read PsLoadedModuleList
    // Unable to read MiSystemVaType memory at fffff80003106780
    // Failed to read heap key
    // Public: small dumps, and WinDbg-Feedback issue 3. A module's image that is not in the dump is not meant:
    // Unable to read image header for dmload.sys at fe0be000 - NTSTATUS 0xC0000001
    reason: 'failed',
    starts: 'ucfe',
    pattern: /^(?:ERROR: )?(?:unable to|could not|couldn't|cannot|can't|failed to) read (?!image\b)/i,
  },
  {
    // TYPE mismatch for process object at 82a9acc0
    // Public: windows-driver-docs, the lab on kernel-mode debugging: !process of an address that is none.
    reason: 'failed',
    starts: 't',
    pattern: /^TYPE mismatch for \w{1,20} object at [0-9a-f`]{8,17}/i,
  },
  {
    // Unimplemented error for MiSystemVaTypeCount
    // Public: !vm of an old kit on Windows 7, between its rows; alone it is why there are none.
    reason: 'failed',
    starts: 'u',
    pattern: /^Unimplemented error for \w/i,
  },
  {
    // Memory access error at ')'
    // Public.
    reason: 'failed',
    starts: 'm',
    pattern: /^Memory access error (?:at|in) '/i,
  },
];

// What may be said to work nowhere else: a command by its name, or as this one.
const SUBJECT =
  '(?:[\\w.]{1,40}|(?:this|the) (?:!?[\\w.]{1,40} )?(?:extension )?command|(?:this |the )?extension)';
const FIT = '(?:works?|useful|valid|supported|available|used)';
const IN_KERNEL = '(?:in|on|for|during|with) (?:a )?(?:live )?kernel[- ]mode\\b';

/** Complaints that can begin with any word, but all have the word "mode". */
const OF_MODE: readonly RegExp[] = [
  // This command only works in kernel-mode
  // !vm is only supported in kernel mode sessions
  // Extension is valid only in kernel mode
  // !vm is kernel mode only
  // Guesses, but for "only supported in kernel mode sessions" (the pde extension). Microsoft's pages say so of
  // commands in these words, and the reverse of others: "only works in user mode".
  new RegExp(
    `^${SUBJECT} (?:is |can be )?(?:only ${FIT} ${IN_KERNEL}|${FIT} only ${IN_KERNEL}|kernel[- ]mode only\\b)`,
    'i',
  ),
  // !vm is not supported in user-mode
  // A guess.
  new RegExp(`^${SUBJECT} (?:is )?not ${FIT} (?:in|on|for|during|with) (?:a )?user[- ]mode\\b`, 'i'),
];

const BY_START: ReadonlyMap<string, readonly Complaint[]> = byStart();

function byStart(): Map<string, Complaint[]> {
  const map = new Map<string, Complaint[]>();
  for (const each of COMPLAINTS) {
    for (const start of each.starts.split('')) {
      const list = map.get(start) ?? [];
      map.set(start, list);
      list.push(each);
    }
  }
  return map;
}

/** Characters that are looked at. */
const MAX_SAID = 300;
const MAX_ORNAMENT = 200;

/** Why no command can work, if that is what the line says. */
export function complaint(text: string): AbsenceReason | undefined {
  const from = firstSign(text);
  const list = BY_START.get(text.charAt(from).toLowerCase());
  const ofMode = text.indexOf('mode') >= 0;
  if (list === undefined && !ofMode) return undefined;
  const said = text.slice(from, from + MAX_SAID);
  const found = list?.find(each => each.pattern.test(said));
  if (found !== undefined) return found.reason;
  return ofMode && OF_MODE.some(each => each.test(said)) ? 'not-kernel' : undefined;
}

/** Where something else than blanks, the stars of a box or a command's exclamation mark begins. */
function firstSign(text: string): number {
  let at = 0;
  while (at < MAX_ORNAMENT && ' \t*!'.indexOf(text.charAt(at)) >= 0 && at < text.length) at++;
  return at;
}
