import type { Process, Processes } from '../../reading/facts/processes.ts';

/** A process with the number of its handles. */
export interface HandleHolder {
  readonly process: Process;
  readonly handles: number;
}

/** The processes with most handles, most first. */
export function largestHolders(processes: Processes, most = 3): HandleHolder[] {
  const list: HandleHolder[] = [];
  for (const process of processes.processes) {
    if (process.handleCount !== undefined && process.handleCount > 0)
      list.push({ process, handles: process.handleCount });
  }
  list.sort((a, b) => b.handles - a.handles || a.process.line - b.process.line);
  return list.slice(0, most);
}

/** Processes that have ended and are kept by handles or references: their handle table is gone. */
export function zombies(processes: Processes): Process[] {
  return processes.processes.filter(
    each =>
      each.objectTable !== undefined && /^0+$/.test(each.objectTable) && each.pid !== 0 && each.pid !== 4,
  );
}
