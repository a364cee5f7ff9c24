import type { Step } from './step.ts';

/**
 * A piece of a sentence. Rules name values and their kind; only renderers format them, so that a tag can be a
 * link in WinDbg, a mark in a page and 4 plain characters in a text.
 */
export type Inline =
  | string
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'count'; readonly count: number }
  /** A part of a whole, 0 to 1 (more where the whole is exceeded). */
  | { readonly kind: 'share'; readonly share: number }
  /** With a step it is a link: only pages that a debugger prints have them (`faces/windbg/linked.ts`). */
  | { readonly kind: 'tag'; readonly tag: string; readonly step?: Step }
  | { readonly kind: 'command'; readonly step: Step }
  /** A text from the target: the name of a driver, a process, a lock. Never trusted. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'driver'; readonly name: string; readonly step?: Step };

export const bytes = (value: number): Inline => ({ kind: 'bytes', bytes: value });
/** For figures that the debugger prints in Kb (1,024 bytes). */
export const kilobytes = (value: number): Inline => ({ kind: 'bytes', bytes: value * 1024 });
export const count = (value: number): Inline => ({ kind: 'count', count: value });
export const share = (value: number): Inline => ({ kind: 'share', share: value });
export const tag = (value: string): Inline => ({ kind: 'tag', tag: value });
export const name = (value: string): Inline => ({ kind: 'name', name: value });
export const driver = (value: string): Inline => ({ kind: 'driver', name: value });
export const command = (step: Step): Inline => ({ kind: 'command', step });

/** Builds a sentence: `say\`Tag ${tag('Thre')} holds ${bytes(n)}\``. Other sentences may stand in it. */
export function say(
  words: TemplateStringsArray,
  ...values: readonly (Inline | readonly Inline[])[]
): Inline[] {
  const sentence: Inline[] = [];
  for (let i = 0; i < words.length; i++) {
    const text = words[i];
    if (text !== undefined && text !== '') sentence.push(text);
    const value = values[i];
    if (value === undefined) continue;
    if (Array.isArray(value)) sentence.push(...value);
    else sentence.push(value as Inline);
  }
  return sentence;
}
