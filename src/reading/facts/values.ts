import type { BlockSearches } from './blocks.ts';
import type { BugCheck } from './bugcheck.ts';
import type { Commits } from './commits.ts';
import type { Locks } from './locks.ts';
import type { Memory } from './memory.ts';
import type { Modules } from './modules.ts';
import type { PoolMap } from './pool-map.ts';
import type { Processes } from './processes.ts';
import type { SystemPtes } from './ptes.ts';
import type { Regions } from './regions.ts';
import type { SessionList } from './session-list.ts';
import type { Sessions } from './sessions.ts';
import type { TagHits } from './tag-hits.ts';
import type { Tags } from './tags.ts';
import type { Target } from './target.ts';

/** Every kind of fact by its name. A command yields one or more of them; a rule names those it needs. */
export interface FactValues {
  target: Target;
  bugcheck: BugCheck;
  memory: Memory;
  sessions: Sessions;
  commits: Commits;
  regions: Regions;
  /** System-wide pools, `!poolused`. */
  tags: Tags;
  /** Session pool of the current session, `!poolused 8`. */
  sessionTags: Tags;
  modules: Modules;
  locks: Locks;
  processes: Processes;
  sessionProcesses: Processes;
  sessionList: SessionList;
  systemPtes: SystemPtes;
  poolMap: PoolMap;
  blocks: BlockSearches;
  tagHits: TagHits;
}

export type FactId = keyof FactValues;
