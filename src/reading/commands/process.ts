/**
 * `!process` and `!sprocess` (kdexts.dll): the processes, of the whole system or of one session. Documented in
 * windows-driver-docs, debuggercmds/-process.md and -sprocess.md; samples with 64-bit addresses in its step-by-step
 * labs. Threads and stacks, which higher flags add, are passed over.
 */
import { saidBy } from '../facts/line.ts';
import type { Process, Processes } from '../facts/processes.ts';
import { isCutSign } from './cut-sign.ts';
import { defineCommand, type Reader } from './define.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

// PROCESS 88b0dd88  SessionId: 3  Cid: 1b90    Peb: 7ffde000  ParentCid: 1b84
// PROCESS ffffe0007e6a7780
const PROCESS =
  /^[ \t]{0,20}PROCESS {1,4}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?= {1,8}(?:SessionId|Cid): | {0,8}$)/i;

//     SessionId: 1  Cid: 0f68    Peb: 7ff7cfe7a000  ParentCid: 0f34
//     SessionId: none  Cid: 0004    Peb: 00000000  ParentCid: 0000
const IDS = /^[ \t]{0,20}(?:SessionId|Cid): /;
const SESSION_ID = /\bSessionId: {0,8}(\d{1,6})(?!\d)/;
const CID = /\bCid: {0,8}([0-9a-f]{1,8})(?![0-9a-f.])/i;
const PARENT_CID = /\bParentCid: {0,8}([0-9a-f]{1,8})(?![0-9a-f])/i;

//     DirBase: 4072d000  ObjectTable: d8651450  HandleCount: 414.
//     DirBase: 00006e05  ObjectTable: 80a03788  TableSize: 150.
//     DirBase: 001aa000  ObjectTable: ffffc00000003000  HandleCount: <Data Not Accessible>
const TABLE = /^[ \t]{0,20}DirBase: /;
const OBJECT_TABLE = /\bObjectTable: {0,8}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?![0-9a-f`])/i;
// A number at the end of a line may be half of one; whole, it has a dot behind it.
const HANDLE_COUNT = /\bHandleCount: {0,8}(\d{1,9})(?=\.|[ \t]{1,8}\S)/;

// ParentCid: 0f34
// HandleCount: 414.
const BROKEN_OFF = /^[ \t]{0,20}(?:Peb|ParentCid|ObjectTable|HandleCount|TableSize): /;

//     Image: My Application.exe
const IMAGE = /^[ \t]{0,20}Image: ?/;

// DeepFreeze
//     FreezeCount: 1
const OTHER_HEAD_LINE = /^[ \t]{0,20}(?:DeepFreeze\b|FreezeCount\b|Job {0,40}[0-9a-f]{8})/;

// **** NT ACTIVE PROCESS DUMP ****
const WHOLE_LIST = /^[ \t]{0,20}\*{4} NT ACTIVE PROCESS DUMP \*{4}/;

// Dumping Session 1
const SESSION = /^[ \t]{0,20}Dumping Session (\d{1,6})(?!\d)/;

// _MM_SESSION_SPACE fffff88003d1b000
// _MMSESSION        fffff88003d1bb40
// Searching for Process with Cid == 1b90
// Cid handle table at ffffc00017217c00 with 1044 entries in use
// Working Set Sizes (now,min,max)  (3, 50, 345) (12KB, 200KB, 1380KB)
// WARNING: Stack unwind information not available. Following frames may be wrong.
const NOISE =
  /^[ \t]{0,20}(?:_MM_SESSION_SPACE |_MMSESSION |Searching for Process with |Cid handle table at |Working Set Sizes |WARNING: Stack unwind information not available)/i;

//     VadRoot ffffe000802c79f0 Vads 30 Clone 0 Private 135. Modified 5. Locked 0.
//         THREAD fffffa8003a5eb60  Cid 0004.0008  Teb: 0000000000000000 Win32Thread: 0000000000000000 WAIT
//         No active threads
const DETAILS = /^[ \t]{0,20}(?:VadRoot [0-9a-f]|THREAD [0-9a-f]|No active threads)/i;

function reader(typed: string): Reader {
  const asked = parseTyped(typed);
  const processes: Draft<Process>[] = [];
  const dumped: number[] = [];
  let process: Draft<Process> | undefined;
  /** Whether the lines between `PROCESS` and `Image:` are still coming. */
  let inHead = false;
  let details = asked.details;
  let whole = false;
  let cut = false;

  /** False where the heading begins another output. */
  const takeWholeList = (): boolean => {
    if (whole || processes.length > 0 || dumped.length > 0) return false;
    whole = true;
    return true;
  };

  const takeSession = (id: number): boolean => {
    const another = dumped.length > 0 ? !asked.everySession || dumped.includes(id) : processes.length > 0;
    if (another || whole) return false;
    dumped.push(id);
    return true;
  };

  return {
    line(text, line) {
      if (text === '') return true;
      if (process !== undefined && inHead) {
        const image = IMAGE.exec(text);
        if (image !== null) {
          const name = text.slice(image[0].length).trim();
          if (name !== '') process.image = name;
          inHead = false;
          return true;
        }
        if (takeHeadLine(process, text)) return true;
      }
      const found = PROCESS.exec(text);
      if (found !== null) {
        process = { line, text, address: (found[1] ?? '').replace('`', '') };
        processes.push(process);
        inHead = true;
        takeIds(process, text);
        return true;
      }
      if (WHOLE_LIST.test(text)) return takeWholeList();
      const heading = SESSION.exec(text);
      if (heading !== null) return takeSession(Number(heading[1]));
      if (process !== undefined) {
        // Stacks and statistics: nearly all lines of an output with details.
        if (details && isDeep(text)) return true;
        if (DETAILS.test(text)) {
          details = true;
          inHead = false;
          return true;
        }
      }
      if (isCutSign(text)) {
        cut = true;
        return true;
      }
      return NOISE.test(text) || text.trim() === '';
    },
    end() {
      if (processes.length === 0) return {};
      if (!asked.ofSession && dumped.length === 0) {
        return { processes: { processes, ...(whole && !cut && !asked.narrowed && { whole: true }) } };
      }
      const session =
        dumped.length > 0 ? only(dumped) : (asked.session ?? only(processes.map(each => each.sessionId)));
      return { sessionProcesses: { processes, ...(session !== undefined && { session }) } };
    },
  };
}

function takeHeadLine(into: Draft<Process>, text: string): boolean {
  if (IDS.test(text)) takeIds(into, text);
  else if (TABLE.test(text)) takeTable(into, text);
  else if (BROKEN_OFF.test(text)) {
    takeIds(into, text);
    takeTable(into, text);
  } else return OTHER_HEAD_LINE.test(text);
  return true;
}

function takeIds(into: Draft<Process>, text: string): void {
  const session = SESSION_ID.exec(text);
  if (session !== null) into.sessionId = Number(session[1]);
  const pid = CID.exec(text);
  if (pid !== null) into.pid = Number.parseInt(pid[1] ?? '', 16);
  const parent = PARENT_CID.exec(text);
  if (parent !== null) into.parentPid = Number.parseInt(parent[1] ?? '', 16);
}

function takeTable(into: Draft<Process>, text: string): void {
  const table = OBJECT_TABLE.exec(text);
  if (table !== null) into.objectTable = (table[1] ?? '').replace('`', '');
  const handles = HANDLE_COUNT.exec(text);
  if (handles !== null) into.handleCount = Number(handles[1]);
}

/** Indented as only the details of a process are: two blanks in the oldest kits, four in all others, or a tab. */
function isDeep(text: string): boolean {
  return text.charCodeAt(0) === 9 || text.startsWith('  ');
}

/** The value that all have; undefined where they differ or there is none. */
function only<T>(values: readonly T[]): T | undefined {
  return values.every(each => each === values[0]) ? values[0] : undefined;
}

/** What the arguments ask for. Numbers of sessions are decimal, flags hexadecimal. */
interface Asked {
  /** `!sprocess`, or `!process /s N`. */
  readonly ofSession: boolean;
  readonly session?: number;
  /** `!sprocess -4`: each session in turn. */
  readonly everySession: boolean;
  /** One process, by address or name, or those that have a module. */
  readonly narrowed: boolean;
  readonly details: boolean;
}

function parseTyped(typed: string): Asked {
  const words = typed.trim().split(/\s+/, 12);
  let ofSession = /sprocess$/i.test(words.shift() ?? '');
  let session: string | undefined;
  let ofModule = false;
  const named = ofSession;
  while (/^[/-][sm]$/i.test(words[0] ?? '')) {
    const option = words.shift() ?? '';
    const value = words.shift();
    if (/m$/i.test(option)) {
      ofModule = true;
      continue;
    }
    session = value;
    ofSession = true;
  }
  const [subject, flags, image] = words;
  if (named) session = subject;
  return {
    ofSession,
    ...(session !== undefined && /^\d{1,6}$/.test(session) && { session: Number(session) }),
    everySession: session === '-4',
    narrowed: ofModule || image !== undefined || (subject !== undefined && !/^(?:0x)?0+$/.test(subject)),
    details: flags !== undefined && Number.parseInt(flags, 16) > 0,
  };
}

/** A reading of some processes adds to what is known of them; a whole list replaces what was known. */
function complete(older: Processes, newer: Processes, olderCommand: string): Processes | undefined {
  if (newer.whole === true) return undefined;
  const now = new Map(newer.processes.map(each => [each.address.toLowerCase(), each]));
  const processes = older.processes.map(each => {
    const key = each.address.toLowerCase();
    const again = now.get(key);
    if (again === undefined) return saidBy(olderCommand, each);
    now.delete(key);
    // Another process can stand where one has ended.
    if (again.pid !== each.pid) return again;
    const { command: _saidBy, ...known } = each;
    return { ...known, ...again };
  });
  now.forEach(each => {
    processes.push(each);
  });
  return { ...older, processes };
}

export const processList = defineCommand({
  name: '!process',
  gives: ['processes', 'sessionProcesses'],
  layouts: [
    { id: 'one-line', seenIn: 'windows-driver-docs, !process and !handle: targets with 32-bit addresses' },
    { id: 'two-lines', seenIn: 'windows-driver-docs, step-by-step labs: targets with 64-bit addresses' },
    { id: 'session', seenIn: '!sprocess: the session, and the addresses of its space, before the processes' },
  ],
  typed: /^!(?:\w+\.)?s?process(?![\w.])/,
  begins:
    /^[ \t]{0,20}(?:\*{4} NT ACTIVE PROCESS DUMP \*{4}|Dumping Session \d|PROCESS {1,4}[0-9a-fA-F]{8}(?:`?[0-9a-fA-F]{8})?(?: {1,8}(?:SessionId|Cid): | {0,8}$))/,
  reader,
  completions: { processes: complete },
});
