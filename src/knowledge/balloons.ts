/**
 * Drivers that hold much memory on purpose, outside the pools: for the host of a virtual machine, for the virtual
 * machines of a host, or as a disk in memory. Sources: `balloon.inx` and `balloon.c` of virtio-win's Windows drivers,
 * `xenbus.inf` and `src/xenbus/balloon.c` of XenServer's (both allocate pages for MDLs); al-khaser's list of virtual
 * machine artefacts for VMware's; the rest are the file names of the products (heuristic).
 */
export interface MemoryTaker {
  /** The product, for a sentence: `the balloon driver of VMware`. */
  readonly of: string;
  /** `balloon` takes memory of this machine for its host, `host` for its guests, `disk` for a disk or a disk cache. */
  readonly role: 'balloon' | 'host' | 'disk';
  /** That is all that the driver is for; others are loaded for other reasons, too. */
  readonly only?: true;
}

const takers: ReadonlyMap<string, MemoryTaker> = new Map<string, MemoryTaker>([
  ['vmmemctl', { of: 'VMware', role: 'balloon', only: true }],
  ['dmvsc', { of: 'Hyper-V (dynamic memory)', role: 'balloon', only: true }],
  ['balloon', { of: 'KVM (virtio)', role: 'balloon', only: true }],
  ['xenbus', { of: 'Xen', role: 'balloon' }],
  ['vboxguest', { of: 'VirtualBox', role: 'balloon' }],
  ['vid', { of: 'Hyper-V', role: 'host' }],
  ['vmx86', { of: 'VMware', role: 'host' }],
  ['vboxdrv', { of: 'VirtualBox', role: 'host' }],
  ['vboxsup', { of: 'VirtualBox', role: 'host' }],
  ['awealloc', { of: 'ImDisk', role: 'disk' }],
  ['ramdiskve', { of: 'RAMDisk', role: 'disk' }],
  ['rxfcv', { of: 'PrimoCache', role: 'disk' }],
]);

/** What a module takes memory for, by the module's name without extension; case does not matter. */
export function memoryTaker(module: string): MemoryTaker | undefined {
  return takers.get(module.toLowerCase());
}
