import { bugcheck } from './bugcheck.ts';
import type { Command } from './define.ts';
import { lm } from './lm.ts';
import { locks } from './locks.ts';
import { moduleSearch } from './module-search.ts';
import { poolfind } from './poolfind.ts';
import { poolmon } from './poolmon.ts';
import { poolused } from './poolused/index.ts';
import { processList } from './process.ts';
import { session } from './session.ts';
import { sysptes } from './sysptes.ts';
import { tagTable } from './tag-table/index.ts';
import { vertarget } from './vertarget.ts';
import { vm } from './vm/index.ts';
import { xpool } from './xpool.ts';

/** Every command that we can read. Where a line could begin two outputs, the earlier one here is taken. */
export const commands: readonly Command[] = [
  vm,
  poolused,
  vertarget,
  lm,
  locks,
  processList,
  session,
  bugcheck,
  sysptes,
  xpool,
  poolfind,
  moduleSearch,
  poolmon,
  tagTable,
];
