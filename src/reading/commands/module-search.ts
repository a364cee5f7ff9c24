/**
 * `!for_each_module s-a @#Base @#End "TAG"`: in which images a tag's four bytes stand. The command is documented
 * in windows-driver-docs, debuggercmds/-for-each-module.md, its rows in s--search-memory-.md. The catalogue of
 * next steps offers the same search with the bytes in hexadecimal.
 */
import { saidBy } from '../facts/line.ts';
import type { TagHit, TagHits } from '../facts/tag-hits.ts';
import { isCutSign } from './cut-sign.ts';
import { defineCommand, type Reader } from './define.ts';

// !for_each_module s-a @#Base @#End "MyAV"
// !for_each_module "s -a @#Base @#End \"MyAV\""
const QUOTED = /\bs {0,4}-(?:\[[^\]]{1,8}\])?a {1,4}[^"\\“]{1,160}\\?["“]([^"\\”]{4})\\?["”]/i;

// !for_each_module s-b @#Base @#End 4d 79 41 56
const BYTES =
  /\bs {0,4}-(?:\[[^\]]{1,8}\])?b {1,4}\S{1,60} {1,4}\S{1,60} {1,4}((?:(?:0x)?[0-9a-f]{2} ?){4})$/i;

// !for_each_module s-a @#Base @#End "MyAV"
const ECHO = /^[ \t]{0,8}!for_each_module {1,8}/i;

// fffff801`63f01234  4d 79 41 56 00 00 00 00-48 8b 05 11 22 33 44 55  MyAV....H..."3DU
// fffff801`63f01234
const ADDRESS = /^[ \t]{0,8}(?:0x)?([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?= |$)/i;

// 4d 79 41 56 00 00 00 00-48 8b 05 11 22 33 44 55
const FOUND = /^(?:[0-9a-f]{2}[ -]){3}[0-9a-f]{2}(?![0-9a-f])/i;

// MyAVDrv!DriverEntry+0x12
// MyAVDrv+0x1234
const SYMBOL = /^\(?([A-Za-z_][A-Za-z0-9_.-]{0,63}(?:![^\s()]{1,200}|\+0x[0-9a-f]{1,16}))\)?$/;

// MyAVDrv
const MODULE = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;

/** A text that stands in thousands of places names no owner. */
const MAX_HITS = 1000;
const MAX_SEARCHES = 200;

function reader(typed: string): Reader {
  let tag = searchedFor(typed);
  /** Inside `!for_each_module` a word alone is a module's name, from an `.echo`. */
  let eachModule = typed.includes('@#');
  let first: { line: number; text: string } | undefined;
  let module: string | undefined;
  const hits: TagHit[] = [];

  const addHit = (address: string, symbol: string | undefined, text: string, line: number): true => {
    if (first === undefined) first = { line, text };
    if (hits.length < MAX_HITS) {
      const hit = { line, text, address: address.replace('`', '').toLowerCase() };
      hits.push(symbol === undefined ? hit : { ...hit, symbol });
    }
    return true;
  };

  const takeEcho = (text: string): boolean => {
    const said = searchedFor(text.trim());
    if (said === undefined || first !== undefined || (tag !== undefined && tag !== said)) return false;
    tag = said;
    eachModule = text.includes('@#');
    return true;
  };

  return {
    line(text, line) {
      if (text === '') return true;
      if (ECHO.test(text)) return takeEcho(text);
      if (tag === undefined) return false;
      const row = ADDRESS.exec(text);
      if (row !== null) {
        const address = row[1] ?? '';
        const rest = text.slice(row[0].length).trim();
        if (rest === '') return addHit(address, module, text, line);
        const symbol = SYMBOL.exec(rest);
        if (symbol !== null) return addHit(address, symbol[1], text, line);
        return beginsWith(rest, tag) && addHit(address, module, text, line);
      }
      const trimmed = text.trim();
      if (eachModule && MODULE.test(trimmed)) {
        module = trimmed;
        return true;
      }
      return trimmed === '' || isCutSign(text);
    },
    end() {
      if (first === undefined || tag === undefined) return {};
      return { tagHits: { searches: [{ ...first, tag, hits: hits.slice() }] } };
    },
  };
}

/** What a command searches for: the text between its quotes, or its bytes as text. */
function searchedFor(typed: string): string | undefined {
  const quoted = QUOTED.exec(typed);
  if (quoted !== null) return quoted[1];
  const bytes = BYTES.exec(typed.replace(/["\\ ]{1,8}$/, ''));
  if (bytes === null) return undefined;
  let tag = '';
  for (const byte of (bytes[1] ?? '').trim().split(/ +/))
    tag += String.fromCharCode(Number.parseInt(byte, 16));
  return tag;
}

/** Whether a row's bytes are those of the text that was searched for, without which it is another's row. */
function beginsWith(bytes: string, tag: string): boolean {
  if (!FOUND.test(bytes)) return false;
  for (let at = 0; at < tag.length; at++) {
    if (Number.parseInt(bytes.slice(at * 3, at * 3 + 2), 16) !== tag.charCodeAt(at)) return false;
  }
  return true;
}

/** Searches for the same tag add up: they look at different ranges. */
function complete(older: TagHits, newer: TagHits, olderCommand: string): TagHits {
  const searches = older.searches.map(search => {
    const kept = search.hits.map(each => saidBy(olderCommand, each));
    const again = newer.searches.find(each => each.tag === search.tag);
    if (again === undefined) return { ...saidBy(olderCommand, search), hits: kept };
    const known = new Set(kept.map(each => each.address));
    const added = again.hits.filter(each => !known.has(each.address));
    return { ...again, hits: [...kept, ...added].slice(0, MAX_HITS) };
  });
  const added = newer.searches.filter(search => !older.searches.some(each => each.tag === search.tag));
  return { searches: [...searches, ...added].slice(-MAX_SEARCHES) };
}

export const moduleSearch = defineCommand({
  name: '!for_each_module s-a',
  gives: ['tagHits'],
  layouts: [
    { id: 'rows', seenIn: 'windows-driver-docs, s and address ranges: address, 16 bytes, the same as text' },
    { id: 'addresses', seenIn: 'windows-driver-docs, s -[1]a: the addresses alone' },
  ],
  typed:
    /^(?:!(?:\w{1,20}\.)?for_each_module .{0,80}?\b)?s {0,4}-(?:\[[^\]]{1,8}\])?(?:a {1,4}[^"\\“]{1,160}\\?["“][^"\\”]{4}\\?["”]|b {1,4}\S{1,60} {1,4}\S{1,60}(?: {1,4}(?:0x)?[0-9a-f]{2}){4}["\\ ]{0,8}$)/i,
  // The rows look like those of any display of memory. Only the echo of the command itself is sure.
  begins:
    /^[ \t]{0,8}!for_each_module {1,8}(?:\\?"|\S{1,20} {1,4}@#ModuleName ?; ?)?s {0,4}-\S{0,8}[ab] {1,4}@#Base @#End /,
  reader,
  completions: { tagHits: complete },
});
