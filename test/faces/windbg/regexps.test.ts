/**
 * Every regular expression of the built script takes time in proportion to the line, on lines made to be bad for it: what
 * it begins to match, then one or two of its characters over and over. A quadratic one would need seconds for what is
 * given a few milliseconds here.
 */
import { runInContext } from 'node:vm';
import { type Node, parse } from 'acorn';
import { expect, test } from 'vitest';
import { bareContext } from '../../support/windbg/bare-context.ts';
import { script } from './targets.ts';

/** Characters of the line that is tried first, and of the one that shows growth. */
const SHORT = 20_000;
const LONG = 80_000;
/** Milliseconds: a linear expression needs a tenth of it for the short line, a quadratic one fifty times as much. */
const FLOOR = 4;
/** Four times the length takes four times as long where it is linear, sixteen times where it is quadratic. */
const GROWTH = 9;

/** Every expression as it is used: literals, and those that are put together when the script is loaded. */
function expressions(): RegExp[] {
  const found = new Map<string, RegExp>();
  const add = (pattern: string, flags: string): void => {
    // A sticky or global one is tried from the start each time.
    found.set(`/${pattern}/${flags}`, new RegExp(pattern, flags.replace(/[gy]/g, '')));
  };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each);
    else if (typeof node === 'object' && node !== null) {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex !== undefined) add(regex.pattern, regex.flags);
      for (const each of Object.values(node as Node)) walk(each);
    }
  };
  walk(parse(script, { ecmaVersion: 2017, sourceType: 'script' }));

  const context = bareContext('v8');
  context.host = {};
  context.made = (pattern: unknown, flags: unknown) => {
    add(pattern instanceof RegExp ? pattern.source : String(pattern), String(flags ?? ''));
  };
  runInContext(
    `RegExp = new Proxy(RegExp, { construct(target, [pattern, flags]) {
       made(typeof pattern === 'object' ? pattern.source : pattern, flags);
       return Reflect.construct(target, [pattern, flags]);
     } });`,
    context,
  );
  runInContext(script, context);
  return [...found.values()];
}

/** Lines of about that length that could be bad for it. */
function* badLines(expression: RegExp, samples: readonly string[], length: number): Generator<string> {
  const own = [...new Set(expression.source.replace(/[^ -~]/g, ''))];
  for (const char of new Set([...own, ' ', '0', '*', 'a', 'A', '-', '\t'])) {
    yield char.repeat(length);
    yield `${char.repeat(length)}\u0001`;
  }
  for (const pair of [' a', ' 0', '0 ', '* ', '., ', '()', 'a.', '""', '<>', '\\a']) {
    yield `${pair.repeat(length / pair.length)}\u0001`;
  }
  for (const sample of samples) {
    // Up to the pump it matches; then it can only fail, in as many ways as it knows.
    for (let at = 0; at < Math.min(sample.length, 24); at++) {
      const head = sample.slice(0, at);
      yield `${head}${sample.charAt(at).repeat(length)}\u0001`;
      yield `${head}${sample.slice(at, at + 2).repeat(length / 2)}\u0001`;
    }
    yield `${sample}${' '.repeat(length)}\u0001`;
    yield `${sample.repeat(Math.ceil(length / Math.max(1, sample.length)))}\u0001`;
  }
}

/** Two texts that it roughly matches: each choice the first, and each the last, each repetition twice where it may. */
function samplesOf(expression: RegExp): string[] {
  return [sample(expression.source, false), sample(expression.source, true)];
}

function sample(source: string, last: boolean): string {
  let at = 0;
  const choices = (): string => {
    const list: string[] = [''];
    for (; at < source.length && source[at] !== ')'; ) {
      if (source[at] === '|') {
        at++;
        list.push('');
      } else list.push(`${list.pop() ?? ''}${repeated()}`);
    }
    return (last ? list[list.length - 1] : list[0]) ?? '';
  };
  const repeated = (): string => {
    const text = atom();
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(source.slice(at, at + 20));
    if (quantifier === null) return text;
    at += quantifier[0].length;
    return text.repeat(Math.max(Number(quantifier[1] ?? 1), quantifier[0].startsWith('?') ? 1 : 2));
  };
  const atom = (): string => {
    const char = source[at++] ?? '';
    if (char === '(') {
      const kind = /^\?(?:[:=!])/.exec(source.slice(at, at + 2))?.[0] ?? '';
      at += kind.length;
      const text = choices();
      at++;
      return kind === '?!' || kind === '?=' ? '' : text;
    }
    if (char === '[') {
      const end = /^\^?\]?(?:\\.|[^\]\\])*\]/.exec(source.slice(at))?.[0] ?? ']';
      at += end.length;
      const inside = end.slice(0, -1);
      if (inside.startsWith('^')) return 'x';
      return inside.startsWith('\\') ? escaped(inside[1] ?? '') : inside.charAt(last ? inside.length - 1 : 0);
    }
    if (char === '\\') return escaped(source[at++] ?? '');
    return char === '.' ? 'x' : char === '^' || char === '$' ? '' : char;
  };
  return choices();
}

function escaped(code: string): string {
  const known: Readonly<Record<string, string>> = {
    d: '7',
    w: 'a',
    s: ' ',
    S: 'x',
    D: 'x',
    W: ' ',
    b: '',
    B: '',
  };
  return known[code] ?? code;
}

/** Milliseconds of the quickest of some tries: the first one may compile. */
function time(expression: RegExp, line: string, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const began = performance.now();
    expression.test(line);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

const all = expressions();

test('the expressions are found', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(all.some(each => each.source.includes('pool allocations have failed'))).toBe(true);
  expect(all.some(each => each.source.includes('Defaulted to export symbols'))).toBe(true);
});

test('the measure knows a slow one from a quick one', () => {
  expect(slow(/^a*a*b$/)).toBeDefined();
  expect(slow(/ +$/)).toBeDefined();
  expect(slow(/^(?:\w+ ?)*;/)).toBeDefined();
  expect(slow(/^ {0,8}[A-Z]{1,20}: \d{1,12}$/)).toBeUndefined();
});

/** The line on which it is slow; undefined where it is linear. */
function slow(expression: RegExp): string | undefined {
  const samples = samplesOf(expression);
  // A short line first: what is exponential would never come back.
  for (const length of [24, 2_000, 8_000]) {
    for (const line of badLines(expression, samples, length)) {
      if (time(expression, line, 1) > 20 && time(expression, line, 2) > 20) return line;
    }
  }
  const longer = badLines(expression, samples, LONG);
  for (const line of badLines(expression, samples, SHORT)) {
    const long = longer.next().value as string;
    const short = time(expression, line, 1);
    if (short < FLOOR) continue;
    // Far too long can be no pause of the machine, so once is enough.
    if (short > 500) return line;
    const again = time(expression, line, 2);
    if (again < FLOOR) continue;
    if (again > 50 || time(expression, long, 2) > GROWTH * again) return line;
  }
  return undefined;
}

test('each takes time in proportion to the line', () => {
  const bad = all
    .map(expression => ({ expression: String(expression), line: slow(expression)?.slice(0, 80) }))
    .filter(each => each.line !== undefined);
  expect(bad).toEqual([]);
}, 60_000);
