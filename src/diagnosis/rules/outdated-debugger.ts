import type { Target } from '../../reading/facts/target.ts';
import { evidence } from '../../report/evidence.ts';
import { count, type Inline, name, say } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { notice } from '../derived/failures.ts';
import { holdsNoPool } from '../derived/pool-in-target.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { defineRule } from './define.ts';
import prose from './outdated-debugger.md';

/** The first build of Windows 10. Kits for it and for later systems are of versions 10 and above. */
const WINDOWS_10 = 10_240;

const MOST_SHOWN = 5;

export default defineRule({
  id: 'outdated-debugger',
  needs: ['memory'],
  wants: ['target'],
  prose,
  check({ memory, target }) {
    // Where a counter is false, that finding says so with the counter.
    const isToldAlready = soundMemory(memory.value).unsound.length > 0;
    const mismatch = isToldAlready ? undefined : notice(memory.value, 'unimplemented');
    // Wrong symbols at load are a finding of their own, and a dump without the pool has no such counter.
    const isExplained = target?.value.symbolTrouble !== undefined || holdsNoPool(target);
    const missing = isExplained ? [] : memory.value.notices.filter(each => each.id === 'missing-symbol');
    const said = target ? versionLines(target.value) : [];
    const old = target && said.length > 0 ? olderVersion(target.value) : undefined;
    if (mismatch === undefined && missing.length === 0 && old === undefined) return [];
    return [
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        headline:
          old !== undefined
            ? say`The debugger is older than the system: its version is ${name(old)}, and the system is build ${String(target?.value.build)}.`
            : mismatch !== undefined
              ? say`The debugger does not fit the system: !vm does not know a part of it.`
              : withoutSymbols(missing.length),
        details: [
          ...(old !== undefined && mismatch !== undefined
            ? [say`!vm says itself that it does not know a part of this system.`]
            : []),
          ...(old !== undefined || mismatch !== undefined ? told(missing.length) : []),
          say`The figures of !vm are believed here where they can be true; a current debugger with the right symbols may print others.`,
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, mismatch, ...missing.slice(0, MOST_SHOWN)),
          ...(target && old !== undefined ? evidence(target, ...said) : []),
        ],
        next: missing.length > 0 ? steps(step('symbol-server'), step('reload-kernel')) : [],
      },
    ];
  },
});

function withoutSymbols(many: number): Inline[] {
  return many === 1
    ? say`!vm could not read a counter: a symbol of the kernel is missing.`
    : say`!vm could not read ${count(many)} counters: symbols of the kernel are missing.`;
}

function told(many: number): Inline[][] {
  return many === 0 ? [] : [withoutSymbols(many)];
}

/** The debugger's version where it is of a generation before the system's. */
function olderVersion({ debuggerVersion, build }: Target): string | undefined {
  if (debuggerVersion === undefined || build === undefined || build < WINDOWS_10) return undefined;
  return /^[456]\./.test(debuggerVersion) ? debuggerVersion : undefined;
}

/** The debugger's own banner, and the line that names the system's build. */
function versionLines(target: Target): Target['lines'] {
  const build = String(target.build);
  const banner = target.lines.find(each => /Windows (?:Kernel )?Debugger/.test(each.text));
  const system = target.lines.find(each => each.text.indexOf(build) >= 0 && each !== banner);
  return [banner, system].filter((each): each is Target['lines'][number] => each !== undefined);
}
