/**
 * The verbs without an alias, on every session: `dx @$cursession.PoolInsight.Diagnose()`. Microsoft's guide asks for it
 * (native-objects-in-javascript-extensions-design-considerations): an alias should never be the only way, and another
 * script can call methods. Nothing runs before a method is called: `dx` evaluates getters when it shows an object.
 */
import type { Metadata } from '../../debugger/windbg-api.d.ts';
import { help } from './shown.ts';
import { PRINTING, verbs } from './verbs.ts';

type Calls = { readonly [verb: string]: (first?: unknown, second?: unknown) => unknown };

/** `poolTagInfo` is `TagInfo` here. */
const methodName = (verb: string): string => verb.replace(/^pool/, '');

export function sessionExtension(calls: Calls): object {
  class PoolInsight {
    toString(): string {
      return "who ate the kernel's memory: call Diagnose()";
    }

    get [Symbol.metadataDescriptor](): { readonly [name: string]: Metadata } {
      return descriptions;
    }
  }
  const descriptions: { [name: string]: Metadata } = {};
  for (const { name, description } of [...verbs, PRINTING.again, PRINTING.reprint]) {
    const call = calls[name];
    if (call === undefined) continue;
    const method = methodName(name);
    descriptions[method] = help(description, { PreferShow: true });
    Object.defineProperty(PoolInsight.prototype, method, {
      configurable: true,
      writable: true,
      // Parameters that are not given arrive as undefined.
      value: (first?: unknown, second?: unknown) => call(first, second),
    });
  }
  return class PoolInsightSession {
    get PoolInsight(): object {
      return new PoolInsight();
    }
  };
}
