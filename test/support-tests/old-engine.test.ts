import { describe, expect, test } from 'vitest';
import { oldEngineProblem, runAllInOldEngine, runInOldEngine } from '../support/old-engine.ts';
import { answers, loadScript } from '../support/windbg-host.ts';

const problem = oldEngineProblem();
const table = { '!vm': ['Page 100%', 'C:\\pagefile.sys'] };
const script = `
  function show(name) {
    const control = host.namespace.Debugger.Utility.Control;
    for (const line of control.ExecuteCommand('!vm')) {
      const text = line.replace(/\\\\/g, '\\\\\\\\').replace(/%/g, '%%');
      control.ExecuteCommand('.printf /D "<link cmd=\\\\"dx @$f(x => x.A)\\\\">&lt;' + text + '&gt;</link> ' + name + '\\\\n"', false);
    }
    try { control.ExecuteCommand('!nosuch'); } catch (e) { host.diagnostics.debugLog(e.message, '\\n'); }
  }
  function initializeScript() {
    return [new host.optionalRecord(new host.functionAlias(show, 'show')), new host.apiVersionSupport(1, 7)];
  }`;

describe.skipIf(problem !== undefined)(`the old engine${problem === undefined ? '' : `: ${problem}`}`, () => {
  test('prints the same as the emulated host', () => {
    const session = loadScript(script, { answer: answers(table) });
    session.call('show', 'R&amp;D');
    const old = runInOldEngine({ script, answers: table, calls: [{ alias: 'show', values: ['R&amp;D'] }] });
    expect(old.text).toBe('<Page 100%> R&D\n<C:\\pagefile.sys> R&D\nNo export nosuch found');
    expect(old.text).toBe(session.window.text());
    expect(old.commands).toEqual(session.commands);
  });

  test('rejects what came after ES2017', () => {
    const rejected: readonly (readonly [text: string, complaint: RegExp])[] = [
      ['({ ...{} })', /SyntaxError/],
      ['/(?<=a)b/', /SyntaxError/],
      ['undefined?.x', /SyntaxError/],
      ['[].flat()', /TypeError/],
      ['console.log(1)', /console is not defined/],
      ['process.exit()', /process is not defined/],
    ];
    const outcomes = runAllInOldEngine(rejected.map(([text]) => ({ script: text, answers: {}, calls: [] })));
    rejected.forEach(([text, complaint], at) => {
      expect(outcomes[at]?.error, text).toMatch(complaint);
    });
  });

  test('says when the script has no such alias', () => {
    expect(() => runInOldEngine({ script, answers: {}, calls: [{ alias: 'other' }] })).toThrow(
      'In the old engine: Error: the script has no alias other',
    );
  });

  test('the host is in phase 1 while the script loads', () => {
    const early = 'function initializeScript() { return host.namespace.Debugger; }';
    expect(() => runInOldEngine({ script: early, answers: {}, calls: [] })).toThrow(/of undefined/);
  });

  test('jobs of one start know nothing of each other', () => {
    const leaves = 'function initializeScript() { host.left = Object.left = 1; return []; }';
    const looks = 'function initializeScript() { throw new Error(host.left + " " + Object.left); }';
    const [, second] = runAllInOldEngine(
      [leaves, looks].map(each => ({ script: each, answers: {}, calls: [] })),
    );
    expect(second?.error).toMatch(/^Error: undefined undefined/);
  });
});

test.runIf(problem !== undefined)('without the old engine one is told how to get it', () => {
  expect(() => runInOldEngine({ script, answers: table, calls: [{ alias: 'show' }] })).toThrow(problem);
});
