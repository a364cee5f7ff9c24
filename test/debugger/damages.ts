/** What happens to a log between the debugger and us: encodings, web pages, mails, terminals. */

type Damage = (log: string) => string | Buffer;

/** Changes each line; an array stands for several lines in its place. */
function lines(change: (line: string, place: number) => string | readonly string[]): (log: string) => string {
  return log => {
    const list: string[] = [];
    log
      .replace(/\n$/, '')
      .split('\n')
      .forEach((line, place) => {
        list.push(...([] as string[]).concat(change(line, place)));
      });
    return `${list.join('\n')}\n`;
  };
}

const front = (before: (place: number) => string) => lines((line, place) => before(place) + line);

const wide = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

const entities = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

const typographic = (text: string): string =>
  text
    .replace(/'([^'\n]*)'/g, '\u2018$1\u2019')
    .replace(/"([^"\n]*)"/g, '\u201c$1\u201d')
    .replace(/\.\.\./g, '\u2026');

const WINDOWS_1252: Readonly<Record<string, string>> = {
  '\u2018': '\x91',
  '\u2019': '\x92',
  '\u201c': '\x93',
  '\u201d': '\x94',
  '\u2026': '\x85',
};

/** As a console breaks lines. */
const broken = (width: number) =>
  lines(line => {
    const parts: string[] = [];
    for (let at = 0; at === 0 || at < line.length; at += width) parts.push(line.slice(at, at + width));
    return parts;
  });

/** As a mail program wraps lines: at blanks, which it leaves out. */
const wrapped = (width: number) =>
  lines(line => {
    const parts: string[] = [];
    let rest = line;
    while (rest.length > width) {
      const blank = rest.lastIndexOf(' ', width);
      const at = blank > 0 ? blank : width;
      parts.push(rest.slice(0, at).trimEnd());
      rest = rest.slice(at).trimStart();
    }
    return [...parts, rest];
  });

const atPrompts = (after: string) => (log: string) => log.replace(/^(.*kd> .*)$/gm, `$1\n${after}`);

const seconds = (place: number): string => String(place % 60).padStart(2, '0');

const CACHE_BANNER = `Using a machine size of 1fef43 pages to configure the kd cache

*** CacheSize too low - increasing to 51 MB

Max cache size is       : 53477376 bytes (0xcc00 KB)
Total memory in cache   : 0 bytes (0 KB)
Number of regions cached: 0
0 full reads broken into 0 partial reads
    counts: 0 cached/0 uncached, 0.00% cached
    bytes : 0 cached/0 uncached, 0.00% cached
** Transition PTEs are implicitly decoded
** Prototype PTEs are implicitly decoded
..........`;

/** Those after which the verdict is the same. */
export const undone: Readonly<Record<string, Damage>> = {
  'CR LF': log => log.replace(/\n/g, '\r\n'),
  'CR alone': log => log.replace(/\n/g, '\r'),
  'CR CR LF': log => log.replace(/\n/g, '\r\r\n'),
  'UTF-8 with a mark': log => `\ufeff${log}`,
  'UTF-16 LE': log => wide(log, false),
  'UTF-16 BE': log => wide(log, true),
  'UTF-16 LE with a mark': log => wide(`\ufeff${log}`, false),
  'UTF-16 BE with a mark': log => wide(`\ufeff${log}`, true),
  'Windows-1252': log =>
    Buffer.from(
      typographic(log).replace(/[\u2018\u2019\u201c\u201d\u2026]/g, char => WINDOWS_1252[char] ?? char),
      'latin1',
    ),
  'colours of a terminal': lines(line => `\x1b[0m\x1b[32m${line}\x1b[0m`),

  entities,
  'entities, hard blanks': log => entities(log).replace(/ {2}/g, ' &nbsp;'),
  'hard blanks': log => log.replace(/ /g, '\u00a0'),
  'pre and span': log =>
    `<pre class="x"><code>${entities(log).replace(/^(.*?kd&gt;)/gm, '<span class="p">$1</span>')}</code></pre>\n`,
  'numbers in span': log => entities(log).replace(/\b\d+\b/g, '<span class="hljs-number">$&</span>'),
  'a p a line': lines(line => `<p>${entities(line)}</p>`),
  'br at line ends': lines(line => `${entities(line)}<br />`),
  'typographic quotes': typographic,
  'typographic dashes': log => log.replace(/-/g, '\u2013'),

  'collapsed blanks': lines(line => line.replace(/[ \t]+/g, ' ')),
  'collapsed and trimmed blanks': lines(line => line.replace(/[ \t]+/g, ' ').trim()),
  'runs of blanks as tabs': lines(line => line.replace(/ {3,}/g, '\t')),
  'no tabs': log => log.replace(/\t/g, ''),
  'tabs of 1': log => log.replace(/\t/g, ' '),
  'tabs of 8': log => log.replace(/\t/g, '        '),
  'trimmed at the left': lines(line => line.trimStart()),
  'trimmed at the right': lines(line => line.trimEnd()),
  'blanks at line ends': lines(line => `${line}   `),
  'an indent of 1': front(() => ' '),
  'an indent of 4': front(() => '    '),
  'an indent of 6': front(() => '      '),
  'a tab as indent': front(() => '\t'),
  'blank lines between': lines(line => [line, '']),
  'no blank lines': lines(line => (line.trim() === '' ? [] : line)),

  'a fence': log => `Here it is:\n\n\`\`\`\n${log}\`\`\`\n\nAny ideas?\n`,
  'a fence in a list': log =>
    `1. I ran this:\n\n   \`\`\`dbgcmd\n${lines(line => `   ${line}`)(log)}   \`\`\`\n`,
  'a fence a command': log => log.replace(/^(.*kd> .*)$/gm, '```\n\nThen:\n\n```\n$1'),
  'escapes of Markdown': log => log.replace(/[*_[\]<>#]/g, '\\$&'),
  'all escapes of Markdown': log => log.replace(/[*_[\]()<>#+\-.!`{}|~]/g, '\\$&'),
  'escapes of Markdown, and of its own': log => log.replace(/\\/g, '\\\\').replace(/[*_[\]<>#]/g, '\\$&'),
  'escaped stars': log => log.replace(/\*/g, '\\*'),
  'stars taken for emphasis': log => log.replace(/\*\*\*/g, '**_'),
  'no stars': log => log.replace(/\*+/g, ''),

  'a quote': front(() => '> '),
  'a quote without blanks': front(() => '>'),
  'a quote of a quote': front(() => '> > '),
  'a quote of a quote, joined': front(() => '>> '),

  'the time in brackets': front(place => `[10:22:${seconds(place)}] `),
  'the time': front(place => `10:22:${seconds(place)}.123 `),
  'the time and a tab': front(place => `10:22:${seconds(place)}.123\t`),
  'the date and the time': front(place => `2024-05-01 10:22:${seconds(place)}.123 `),
  'the date and the time in brackets': front(place => `[2024-05-01 10:22:${seconds(place)}.123] `),
  'the date and the time of a build server': front(place => `2024-05-01T10:22:${seconds(place)}.1234567Z `),
  'the date and the time of a serial terminal': front(
    place => `[Wed May 01 10:22:${seconds(place)}.123 2024] `,
  ),
  'the time of .echotimestamps': atPrompts(
    'Debugger (not debuggee) time: Wed May  1 10:22:31.123 2024 (UTC + 0:00)',
  ),

  'broken at 80': broken(80),
  'broken at 90': broken(90),
  'broken at 100': broken(100),
  'broken at 120': broken(120),
  'wrapped at 72': wrapped(72),
  'wrapped at 76': wrapped(76),
  'wrapped at 80': wrapped(80),
  'wrapped at 100': wrapped(100),

  'no prompts': lines(line => (line.includes('kd> ') ? [] : line)),
  'prompts without what was typed': log => log.replace(/kd> .*$/gm, 'kd> '),
  'no blank behind the prompt': log => log.replace(/kd> /g, 'kd>'),
  'prompts of a local session': log => log.replace(/^.*?kd>/gm, 'lkd>'),
  'a cache banner': atPrompts(CACHE_BANNER),
  'dots of progress': atPrompts('.................................................'),
};

/** Those that cannot be undone honestly: less may be said, nothing else. */
export const beyondRepair: Readonly<Record<string, Damage>> = {
  'line numbers': front(place => `${String(place + 1).padStart(4)}  `),
  'line numbers and colons': front(place => `${place + 1}: `),
  'line numbers and bars': front(place => `${String(place + 1).padStart(4)} | `),
  'bars as a quote': front(() => '| '),
  'initials as a quote': front(() => 'JD> '),
  'quotes around lines': lines(line => `"${line.replace(/"/g, '""')}"`),
  'one line of JSON': log => JSON.stringify(log),
  'one line': log => log.replace(/\n/g, ' '),
  'nothing behind column 40': lines(line => line.slice(0, 40)),
  'nothing behind column 30': lines(line => line.slice(0, 30)),
  'digits as marks': log => log.replace(/\d/g, 'X'),
};
