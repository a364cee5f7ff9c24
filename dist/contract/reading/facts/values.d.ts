import type { BlockSearches } from './blocks.js';
import type { BugCheck } from './bugcheck.js';
import type { Commits } from './commits.js';
import type { Locks } from './locks.js';
import type { Memory } from './memory.js';
import type { Modules } from './modules.js';
import type { PoolMap } from './pool-map.js';
import type { Processes } from './processes.js';
import type { SystemPtes } from './ptes.js';
import type { Regions } from './regions.js';
import type { SessionList } from './session-list.js';
import type { Sessions } from './sessions.js';
import type { TagHits } from './tag-hits.js';
import type { Tags } from './tags.js';
import type { Target } from './target.js';
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
