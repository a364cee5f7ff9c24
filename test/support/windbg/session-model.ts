import { Int64 } from './int64.ts';
import type { DebuggerOptions } from './options.ts';

/** `host.currentSession`, with the attributes that public scripts read. */
export function sessionModel(target: DebuggerOptions['target'] = {}): object {
  if (target === 'unreadable') {
    return {
      get Attributes(): never {
        throw new Error('Unexpected failure to dereference object');
      },
    };
  }
  const { kernel, dumpFile, pointerBytes } = target;
  return {
    Attributes: {
      Target: {
        ...(kernel === undefined ? {} : { IsKernelTarget: kernel, IsUserTarget: !kernel }),
        ...(dumpFile === undefined ? {} : { Details: { DumpFileName: dumpFile } }),
      },
      Machine: pointerBytes === undefined ? {} : { PointerSize: new Int64(pointerBytes) },
    },
  };
}
