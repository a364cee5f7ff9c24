import { type Fault, faults } from './faults.ts';

/** What a `.printf` command shows: the text after C's own escapes, and whether it is markup. */
export interface Printed {
  readonly markup: boolean;
  readonly text: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/**
 * Reads `.printf [/D] [/oX] "FORMAT"`. Arguments are not modelled: a conversion in the format is a fault,
 * because in the real debugger it would print whatever happens to be there, or nothing.
 */
export function decodePrintf(command: string, fault: Fault): Printed {
  // .printf /D "<b>text</b>\n"
  const match = /^\.printf((?:\s+\/\w+)*)\s+"/.exec(command);
  if (match === null) {
    fault(faults.printf(command, 'no quoted format string'));
    return { markup: false, text: '' };
  }
  const options = (match[1] ?? '').trim().split(/\s+/).filter(Boolean);
  for (const option of options) {
    if (!/^\/(?:D|o[dDenpPsvw])$/.test(option)) fault(faults.printf(command, `unknown option ${option}`));
  }
  let text = '';
  let at = match[0].length;
  for (; ; at++) {
    const char = command[at];
    if (char === undefined) {
      fault(faults.printf(command, 'the format string has no closing quote'));
      break;
    }
    if (char === '"') {
      const rest = command.slice(at + 1).trim();
      if (rest !== '') fault(faults.printf(command, `something follows the format string: ${rest}`));
      break;
    }
    if (char === '\\') {
      const code = command[++at] ?? '';
      const meant = ESCAPES[code];
      if (meant === undefined) fault(faults.printf(command, `unknown escape \\${code}`));
      text += meant ?? code;
    } else if (char === '%') {
      if (command[at + 1] === '%') {
        text += '%';
        at++;
      } else fault(faults.printf(command, `a conversion without an argument: %${command[at + 1] ?? ''}`));
    } else {
      if (char < ' ' && char !== '\t') fault(faults.printf(command, 'a raw control character'));
      text += char;
    }
  }
  return { markup: options.includes('/D'), text };
}
