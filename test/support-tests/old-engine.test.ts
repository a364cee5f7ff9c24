import { describe, expect, test } from 'vitest';
import { oldEngineProblem, runInOldEngine } from '../support/old-engine.ts';
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
    const old = runInOldEngine(script, { answers: table, alias: 'show', values: ['R&amp;D'] });
    expect(old.text).toBe('<Page 100%> R&D\n<C:\\pagefile.sys> R&D\nNo export nosuch found');
    expect(old.text).toBe(session.window.text());
    expect(old.commands).toEqual(session.commands);
  });

  test('rejects what came after ES2017', () => {
    const run = (text: string) => () => runInOldEngine(text, { answers: {}, alias: 'x' });
    expect(run('({ ...{} })')).toThrow(/SyntaxError/);
    expect(run('/(?<=a)b/')).toThrow(/SyntaxError/);
    expect(run('undefined?.x')).toThrow(/SyntaxError/);
    expect(run('[].flat()')).toThrow(/TypeError/);
    expect(run('console.log(1)')).toThrow(/console is not defined/);
    expect(run('process.exit()')).toThrow(/process is not defined/);
  });

  test('says when the script has no such alias', () => {
    expect(() => runInOldEngine(script, { answers: {}, alias: 'other' })).toThrow('no alias other');
  });

  test('the host is in phase 1 while the script loads', () => {
    const early = 'function initializeScript() { return host.namespace.Debugger; }';
    expect(() => runInOldEngine(early, { answers: {}, alias: 'x' })).toThrow(/of undefined/);
  });
});

test.runIf(problem !== undefined)('without the old engine one is told how to get it', () => {
  expect(() => runInOldEngine(script, { answers: table, alias: 'show' })).toThrow(problem);
});
