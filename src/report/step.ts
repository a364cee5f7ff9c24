import { type StepId, stepTemplates } from '../knowledge/steps.ts';

/** A command to run next. `command` is safe to execute as it stands: built from a template and checked parts. */
export interface Step {
  readonly id: StepId;
  readonly command: string;
  readonly purpose: string;
  readonly slow: boolean;
  readonly changesTarget: boolean;
  /** False for what is typed outside the debugger, or has a part for the user to fill in. */
  readonly asLink: boolean;
}

/** What may stand in a template's braces, as it came from the target. */
export interface StepParts {
  readonly session?: number;
  readonly tag?: string;
  readonly module?: string | undefined;
  readonly address?: string;
  /** Of a finding, from 1 on. */
  readonly number?: number;
}

/**
 * The command of a template with its parts put in. Undefined where a part is missing or is not of the form
 * that a debugger may be given: a dump is hostile input, and a link executes what it carries.
 */
export function step(id: StepId, parts: StepParts = {}): Step | undefined {
  const template = stepTemplates[id];
  let missing = false;
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, part: string) => {
      const value = safePart(part, parts);
      if (value === undefined) missing = true;
      return value === undefined ? '' : value;
    });
  const command = fill(template.command);
  const purpose = fill(template.purpose);
  if (missing) return undefined;
  return {
    id,
    command,
    purpose,
    slow: template.slow === true,
    changesTarget: template.changesTarget === true,
    asLink: template.elsewhere !== true && template.form !== true,
  };
}

/**
 * The step that runs a command as it stands, where the catalogue has it and it may be a link; the command may have
 * come from a file. Of the parts only a module, a session and an address are told from a command's text.
 */
export function stepOfCommand(command: string): Step | undefined {
  // People and older logs leave out the 0x.
  const typed = withoutRadix(command);
  for (const id of Object.keys(stepTemplates) as StepId[]) {
    const begin = withoutRadix(stepTemplates[id].command.split('{')[0] ?? '');
    if (typed.slice(0, begin.length) !== begin) continue;
    const rest = typed.slice(begin.length);
    const made = step(id, { module: rest, address: rest, session: /^\d+$/.test(rest) ? Number(rest) : -1 });
    if (made !== undefined && withoutRadix(made.command) === typed && made.asLink && !made.changesTarget)
      return made;
  }
  return undefined;
}

const withoutRadix = (command: string): string => command.replace(/(^| )0x/g, '$1');

/** The steps that could be built, in order, each command once. */
export function steps(...list: readonly (Step | undefined)[]): Step[] {
  const seen = new Set<string>();
  const kept: Step[] = [];
  for (const each of list) {
    if (each === undefined || seen.has(each.command)) continue;
    seen.add(each.command);
    kept.push(each);
  }
  return kept;
}

function safePart(part: string, parts: StepParts): string | undefined {
  switch (part) {
    case 'session':
      return parts.session !== undefined &&
        Number.isInteger(parts.session) &&
        parts.session >= 0 &&
        parts.session < 1e6
        ? String(parts.session)
        : undefined;
    case 'number':
      return parts.number !== undefined &&
        Number.isInteger(parts.number) &&
        parts.number > 0 &&
        parts.number < 1e4
        ? String(parts.number)
        : undefined;
    case 'tag':
      return parts.tag === undefined ? undefined : tagMask(parts.tag);
    case 'plainTag':
      return parts.tag !== undefined && /^[A-Za-z0-9]{4}$/.test(parts.tag) ? parts.tag : undefined;
    case 'tagValue':
      return parts.tag === undefined ? undefined : tagValue(parts.tag);
    case 'tagBytes':
      return parts.tag === undefined ? undefined : tagBytes(parts.tag);
    case 'module':
      return parts.module !== undefined && /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/.test(parts.module)
        ? parts.module
        : undefined;
    case 'address':
      return parts.address !== undefined && /^[0-9A-Fa-f]{1,16}$/.test(parts.address)
        ? parts.address
        : undefined;
    default:
      return undefined;
  }
}

/**
 * The tag as a mask for `!poolused`: exactly 4 characters, `?` for those that cannot be typed safely (blanks
 * among them, since an argument ends at a blank).
 */
function tagMask(tag: string): string | undefined {
  if (tag.length !== 4) return undefined;
  const mask = tag.replace(/[^A-Za-z0-9_+]/g, '?');
  return mask === '????' ? undefined : mask;
}

/** The tag's four bytes as text, in memory order, or undefined where a character was unprintable (shown as a dot). */
function codes(tag: string): number[] | undefined {
  if (tag.length !== 4) return undefined;
  const list: number[] = [];
  for (let i = 0; i < 4; i++) {
    const code = tag.charCodeAt(i);
    if (code < 0x20 || code > 0x7e || code === 0x2e) return undefined;
    list.push(code);
  }
  return list;
}

const hex = (code: number): string => (code < 16 ? '0' : '') + code.toString(16);

/** Little-endian: the first character is the lowest byte, so `Ddk ` is 0x206b6444. */
function tagValue(tag: string): string | undefined {
  const list = codes(tag);
  return list && `0x${list.reverse().map(hex).join('')}`;
}

function tagBytes(tag: string): string | undefined {
  const list = codes(tag);
  return list?.map(code => `0x${hex(code)}`).join(' ');
}
