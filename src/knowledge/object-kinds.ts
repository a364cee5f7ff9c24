/**
 * Tags of executive objects. Handles and references keep such an object, so its holder leaks and not its owner. How many
 * a healthy machine keeps stands in the healthy ranges. Names are those of the driver documentation (object manager).
 */
export interface ObjectKind {
  /** What the objects are called, in the plural. */
  readonly name: string;
  /** The cache keeps them beyond their handles, in proportion to memory: their number alone is no fault. */
  readonly cached?: true;
  /** Counted on its own; the others are only known as objects, since no public case says how many are too many. */
  readonly counted?: true;
}

const kinds: ReadonlyMap<string, ObjectKind> = new Map<string, ObjectKind>([
  ['Thre', { name: 'thread objects', counted: true }],
  ['Proc', { name: 'process objects', counted: true }],
  ['Toke', { name: 'access tokens', counted: true }],
  ['Even', { name: 'event objects', counted: true }],
  ['Sema', { name: 'semaphore objects', counted: true }],
  ['Muta', { name: 'mutant objects', counted: true }],
  ['Time', { name: 'timer objects', counted: true }],
  ['Sect', { name: 'section objects', counted: true, cached: true }],
  ['Key ', { name: 'registry key objects', counted: true }],
  ['File', { name: 'file objects', counted: true, cached: true }],
  ['IoCo', { name: 'completion ports', counted: true }],
  ['Job ', { name: 'job objects', counted: true }],
  ['PsJb', { name: 'job objects', counted: true }],
  ['Symb', { name: 'symbolic links' }],
  ['Dire', { name: 'object directories' }],
  ['Desk', { name: 'desktops' }],
  ['WinS', { name: 'window stations' }],
  ['ALPC', { name: 'ALPC ports' }],
  ['AlPo', { name: 'ALPC ports' }],
  ['EtwR', { name: 'event registrations' }],
]);

/** Undefined for a tag that is not that of an executive object. */
export function objectKind(tag: string): ObjectKind | undefined {
  return kinds.get(tag);
}
