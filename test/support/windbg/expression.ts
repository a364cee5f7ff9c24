/**
 * The expressions that `dx` and `!alias` evaluate, as far as users and our links write them: calls of aliases,
 * members, indices, LINQ with lambdas, arithmetic and comparison. C++ rules, not JavaScript's.
 */
import { compare } from './collection.ts';
import { Int64 } from './int64.ts';
import { type Cell, cell, element, member } from './model.ts';

type Scope = ReadonlyMap<string, Cell>;
type Node = (scope: Scope) => Cell;

/** Looks up `@$name`, or a name at the start of a path such as `Debugger`. Undefined when there is none. */
export type Names = (name: string) => Cell | undefined;

export interface Expression {
  evaluate(): Cell;
  /** As typed, without the format. */
  readonly text: string;
  /** `x`, `d` or a count of elements: what follows the last comma. */
  readonly format?: string;
}

// Identifiers, numbers, strings and operators; longer operators first.
const TOKEN =
  /\s*(@?\$?[A-Za-z_]\w*|@"[^"]*"|0[xX][0-9a-fA-F]+|\d+(?:\.\d+)?|"(?:[^"\\]|\\.)*"|=>|==|!=|<=|>=|&&|\|\||[-+*/%<>=!?:.,()[\]{}])/y;

const BINARY: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

export function parseExpression(source: string, names: Names): Expression {
  const tokens: { text: string; at: number }[] = [];
  let end = 0;
  while (source.slice(end).trim() !== '') {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(source);
    if (match === null) throw new Error(`Syntax error in '${source}' at '${source.slice(end).trim()}'`);
    tokens.push({ text: match[1] ?? '', at: TOKEN.lastIndex - (match[1] ?? '').length });
    end = TOKEN.lastIndex;
  }
  let at = 0;
  const peek = (ahead = 0) => tokens[at + ahead]?.text ?? '';
  const fail = (): never => {
    throw new Error(`Syntax error in '${source}' at '${source.slice(tokens[at]?.at ?? source.length)}'`);
  };
  const eat = (text: string) => {
    if (peek() !== text) fail();
    at++;
  };

  function lambda(): Node | undefined {
    const parameter = peek();
    if (!/^[A-Za-z_]\w*$/.test(parameter) || peek(1) !== '=>') return undefined;
    at += 2;
    const body = expression();
    return scope => cell((value: unknown) => body(new Map([...scope, [parameter, cell(value)]])).value);
  }

  function expression(): Node {
    const condition = lambda() ?? binary(0);
    if (peek() !== '?') return condition;
    at++;
    const yes = expression();
    eat(':');
    const no = expression();
    return scope => (condition(scope).value ? yes(scope) : no(scope));
  }

  function binary(level: number): Node {
    const operators = BINARY[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    while (operators.includes(peek())) {
      const operator = peek();
      at++;
      const before = left;
      const right = binary(level + 1);
      left = scope => cell(operate(operator, before(scope).value, () => right(scope).value));
    }
    return left;
  }

  function unary(): Node {
    const operator = peek();
    if (operator !== '!' && operator !== '-') return postfix(primary());
    at++;
    const inner = unary();
    return scope => {
      const value = inner(scope).value;
      return cell(operator === '!' ? !value : -Number(value));
    };
  }

  function postfix(start: Node): Node {
    let node = start;
    for (;;) {
      const before = node;
      if (peek() === '.') {
        at++;
        const token = peek();
        if (!/^(?:[A-Za-z_]\w*|@".*")$/.test(token)) fail();
        at++;
        const name = token.startsWith('@"') ? token.slice(2, -1) : token;
        node = scope => member(before(scope), name);
      } else if (peek() === '[') {
        at++;
        const index = expression();
        eat(']');
        node = scope => element(before(scope), index(scope).value);
      } else if (peek() === '(') {
        const values = list('(', ')');
        node = scope => {
          const run = before(scope).value;
          if (typeof run !== 'function') throw new Error('The object cannot be called');
          return cell(
            Reflect.apply(
              run,
              undefined,
              values.map(value => value(scope).value),
            ) as unknown,
          );
        };
      } else return node;
    }
  }

  function list(open: string, close: string): Node[] {
    eat(open);
    const nodes: Node[] = [];
    while (peek() !== close) {
      nodes.push(expression());
      if (peek() !== close) eat(',');
    }
    eat(close);
    return nodes;
  }

  function primary(): Node {
    const token = peek();
    if (token === '(') {
      at++;
      const inner = expression();
      eat(')');
      return inner;
    }
    if (token === 'new' && peek(1) === '{') return anonymous();
    at++;
    if (/^\d/.test(token)) return () => cell(Number(token));
    if (token.startsWith('"')) {
      const text = token
        .slice(1, -1)
        .replace(/\\(.)/g, (_, code: string) => ({ n: '\n', t: '\t' })[code] ?? code);
      return () => cell(text);
    }
    if (token === 'true' || token === 'false') return () => cell(token === 'true');
    if (!/^[@A-Za-z_]/.test(token)) {
      at--;
      fail();
    }
    return scope => {
      const found = scope.get(token) ?? names(token);
      if (found === undefined) throw new Error(`Unable to bind name '${token}'`);
      return found;
    };
  }

  function anonymous(): Node {
    at++;
    eat('{');
    const fields: { name: string; value: Node }[] = [];
    while (peek() !== '}') {
      const name = peek();
      at++;
      eat('=');
      fields.push({ name, value: expression() });
      if (peek() !== '}') eat(',');
    }
    eat('}');
    return scope => {
      const object: Record<string, unknown> = Object.create(null);
      for (const { name, value } of fields) object[name] = value(scope).value;
      return cell(object);
    };
  }

  const node = expression();
  const evaluate = () => node(new Map());
  const rest = tokens[at];
  if (rest === undefined) return { evaluate, text: source.trim() };
  eat(',');
  const format = peek();
  at++;
  if (!/^(?:x|d|\d+)$/.test(format) || at < tokens.length) fail();
  return { evaluate, text: source.slice(0, rest.at).trim(), format };
}

function operate(operator: string, left: unknown, right: () => unknown): unknown {
  switch (operator) {
    case '||':
      return Boolean(left) || Boolean(right());
    case '&&':
      return Boolean(left) && Boolean(right());
    case '==':
      return equal(left, right());
    case '!=':
      return !equal(left, right());
    case '<':
      return compare(left, right()) < 0;
    case '>':
      return compare(left, right()) > 0;
    case '<=':
      return compare(left, right()) <= 0;
    case '>=':
      return compare(left, right()) >= 0;
    case '+': {
      const other = right();
      return typeof left === 'string' || typeof other === 'string'
        ? `${String(left)}${String(other)}`
        : Number(left) + Number(other);
    }
    case '-':
      return Number(left) - Number(right());
    case '*':
      return Number(left) * Number(right());
    case '/':
      return Math.trunc(Number(left) / Number(right()));
    default:
      return Number(left) % Number(right());
  }
}

function equal(left: unknown, right: unknown): boolean {
  if (left instanceof Int64 || right instanceof Int64) return compare(left, right) === 0;
  return left === right;
}
