/** Machines on which a trail can be followed to its end: each answers every command that the clicks run. */
import { seedMachines } from '../../cases/seed.ts';
import type { Machine } from '../../support/kd/machine.ts';

/** A full session pool with processes in the session, and the tags that one sees from there. */
export const sessionTrail: Machine = {
  ...seedMachines.sessionPool,
  facts: {
    ...seedMachines.sessionPool.facts,
    sessionProcesses: {
      session: 9,
      processes: [
        {
          address: '89abc020',
          pid: 0x1a4,
          parentPid: 4,
          sessionId: 9,
          image: 'winword.exe',
          handleCount: 411,
        },
        {
          address: '89abd020',
          pid: 0x1b8,
          parentPid: 4,
          sessionId: 9,
          image: 'explorer.exe',
          handleCount: 720,
        },
      ],
    },
    sessionTags: {
      layout: 'one-group',
      groups: ['nonpaged', 'paged'],
      sortedBy: 'tag',
      rows: [
        {
          tag: 'Gh05',
          nonpaged: { allocs: 0, frees: 0, outstanding: 0, bytes: 0 },
          paged: { allocs: 9_000, frees: 1_000, outstanding: 8_000, bytes: 26_000_000 },
          description: '',
          unlisted: false,
        },
      ],
    },
  },
};

/** A tag that nobody knows, in the images of the kernel, of the debugger's transport, and of one driver. */
export const ownerTrail: Machine = {
  ...seedMachines.registryAndReloadedDriver,
  facts: {
    ...seedMachines.registryAndReloadedDriver.facts,
    modules: {
      loaded: [
        { name: 'nt', start: '80400000', end: '805a0000' },
        { name: 'qzflt', start: 'b9000000', end: 'b9010000' },
        { name: 'kdcom', start: 'f8a00000', end: 'f8a02000' },
      ],
      unloaded: [],
      whole: true,
    },
    tagHits: {
      searches: [
        {
          tag: 'MyAV',
          hits: [
            { address: '80412340' },
            { address: 'b9001230' },
            { address: 'b9001250' },
            { address: 'f8a00100' },
          ],
        },
      ],
    },
    blocks: {
      searches: [
        {
          tag: 'MyAV',
          pool: 'paged',
          count: 2,
          bytes: 4_096,
          sizes: [{ bytes: 2_048, count: 2 }],
          first: [
            { address: 'e1234000', bytes: 2_048 },
            { address: 'e1235000', bytes: 2_048 },
          ],
          interrupted: false,
        },
      ],
    },
  },
};
