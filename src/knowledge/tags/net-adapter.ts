import type { TagNote } from '../tag-note.ts';

/**
 * Network adapters of the newer driver model, whose class extension is public: a receive queue allocates each of its
 * buffers, and a list of memory for it, when the adapter starts, and frees them when it stops.
 */
export const netAdapterTags: readonly TagNote[] = [
  {
    tag: 'cxbm',
    pool: 'nonpaged',
    owner: 'netadaptercx.sys',
    kind: 'fixed',
    what: 'receive buffers of network adapters',
    growsWhen: 'an adapter asks for many or large buffers, or does not free them when it restarts',
    normal: 'at two blocks a buffer, up to some GB with fast adapters, at one number while they run',
    next: ['net-filters', 'modules'],
    source: 'microsoft/Network-Adapter-Class-Extension, netcx/bm',
    trust: 'documented',
  },
  {
    tag: 'NxRx',
    pool: 'nonpaged',
    owner: 'netadaptercx.sys',
    kind: 'fixed',
    what: 'net buffer lists for the receive buffers of network adapters',
    normal: 'at one number while the adapters run',
    next: ['net-filters', 'nbl-pools'],
    source: 'microsoft/Network-Adapter-Class-Extension, netcx/translator',
    trust: 'documented',
  },
  {
    tag: 'NxRB',
    pool: 'nonpaged',
    owner: 'netadaptercx.sys',
    kind: 'fixed',
    what: 'rings of the queues of network adapters',
    normal: 'at a few blocks a queue',
    next: ['net-filters'],
    source: 'microsoft/Network-Adapter-Class-Extension, netcx/adapter',
    trust: 'documented',
  },
  {
    tag: 'NxDm',
    pool: 'nonpaged',
    owner: 'netadaptercx.sys',
    kind: 'fixed',
    what: 'transfer buffers of network adapters',
    normal: 'at a few blocks a queue',
    next: ['net-filters'],
    source: 'microsoft/Network-Adapter-Class-Extension, netcx/translator',
    trust: 'documented',
  },
  {
    tag: 'NdCx',
    pool: 'either',
    owner: 'netadaptercx.sys',
    kind: 'cause',
    what: 'data of the class extension for network adapters',
    next: ['net-filters', 'modules'],
    source: 'microsoft/Network-Adapter-Class-Extension, netcx/adapter',
    trust: 'documented',
  },
];
