import type { Memory } from '../../reading/facts/memory.ts';
import type { Modules } from '../../reading/facts/modules.ts';
import type { Processes } from '../../reading/facts/processes.ts';
import type { Sessions } from '../../reading/facts/sessions.ts';
import type { Target } from '../../reading/facts/target.ts';

/** What is known of the system, from whatever was read. */
export interface SystemView {
  /** Address width in bits. */
  readonly bits?: 32 | 64;
  /**
   * x86 before Vista: the pools have a size from the start on, which values in the registry change. From Vista on they
   * grow as they need to (win32 documentation, memory-limits-for-windows-releases).
   */
  readonly poolsHaveSizes: boolean;
}

const VISTA = 6000;

interface Sources {
  readonly target?: { readonly value: Target };
  readonly memory?: { readonly value: Memory };
  readonly sessions?: { readonly value: Sessions };
  readonly modules?: { readonly value: Modules };
  readonly processes?: { readonly value: Processes };
}

/**
 * The address width matters: limits and advice of 32-bit systems do harm elsewhere. Without a banner it
 * follows from the width of any address, from rows that only x86 has, and from maxima that only x86 has.
 */
export function systemView(from: Sources): SystemView {
  const bits = bitsOf(from);
  const poolsHaveSizes = bits === 32 && (from.target?.value.build ?? 0) < VISTA;
  return bits === undefined ? { poolsHaveSizes } : { bits, poolsHaveSizes };
}

function bitsOf(from: Sources): 32 | 64 | undefined {
  const architecture = from.target?.value.architecture;
  if (architecture !== undefined) return architecture === 'x86' || architecture === 'arm' ? 32 : 64;
  const address =
    from.sessions?.value.sessions[0]?.address ??
    from.modules?.value.loaded[0]?.start ??
    from.processes?.value.processes[0]?.address;
  if (address !== undefined) return address.length > 8 ? 64 : 32;
  const memory = from.memory?.value;
  if (memory === undefined) return undefined;
  // Nonpaged PTEs of their own exist on x86 up to Server 2003, and the kit of 2000 read nothing else.
  if (memory.rows.freeNpPtes !== undefined || memory.layout === '2000') return 32;
  const ptes = memory.rows.freeSystemPtes?.pages;
  // 2 GB of kernel address space hold at most 524,288 pages of system PTEs.
  if (ptes !== undefined && ptes > 1_048_576) return 64;
  const paged = memory.rows.pagedPoolMax?.kb;
  if (paged !== undefined && paged > 4 * 1024 * 1024) return 64;
  return undefined;
}
