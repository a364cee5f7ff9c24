/** Tags of executive objects: each is kept by handles and references, so its holder leaks and not its owner. */
const OBJECTS: readonly string[] = [
  'Thre',
  'Proc',
  'Toke',
  'Even',
  'Sema',
  'Muta',
  'Time',
  'Sect',
  'Key ',
  'File',
  'IoCo',
  'Job ',
  'PsJb',
  'Symb',
  'Dire',
  'Desk',
  'WinS',
  'ALPC',
  'AlPo',
  'EtwR',
];
/** The cache keeps these beyond their handles. */
const CACHED: readonly string[] = ['File', 'Sect'];

export const isObjectTag = (tag: string): boolean => OBJECTS.indexOf(tag) >= 0;
export const isCachedObject = (tag: string): boolean => CACHED.indexOf(tag) >= 0;
