/** Machines and logs of the size that the bench measures: made figures, the same at each run. */

import { pageFile, pages } from '../cases/figures.ts';
import { answer } from '../support/kd/answer.ts';
import type { Machine } from '../support/kd/machine.ts';

/** A small generator of its own, so that a run is like the last one. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A current server with that many tags and processes, and nothing wrong. */
export function largeMachine(tags: number, processes: number): Machine {
  const next = numbers(7);
  const names = new Set<string>();
  while (names.size < tags) {
    let tag = '';
    for (let i = 0; i < 4; i++) tag += LETTERS.charAt(next(LETTERS.length));
    names.add(tag);
  }
  const usage = (most: number) => {
    const frees = next(1_000_000);
    const outstanding = next(300);
    return { allocs: frees + outstanding, frees, outstanding, bytes: outstanding * (16 + next(most)) };
  };
  return {
    origin: 'made for the bench',
    kit: { vm: 'a current kit', poolused: 'modern' },
    prompt: '0: kd',
    bits: 64,
    facts: {
      target: {
        lines: [],
        kind: 'kernel-dump',
        system: 'Windows 10',
        build: 20348,
        processors: 32,
        architecture: 'x64',
        kernelBase: 'fffff80612200000',
        uptimeSeconds: 864_000,
      },
      memory: {
        layout: 'modern',
        rows: {
          physicalMemory: pages(33_554_432),
          availablePages: pages(20_000_000),
          resAvailPages: pages(30_000_000),
          lockedIoPages: pages(0),
          freeSystemPtes: pages(4_294_900_000),
          modifiedPages: pages(40_000),
          modifiedPfPages: pages(39_000),
          modifiedNoWritePages: pages(100),
          nonpagedPoolUsage: pages(2_000),
          nonpagedPoolNxUsage: pages(400_000),
          nonpagedPoolMax: pages(4_294_967_296),
          pagedPoolUsage: pages(300_000),
          pagedPoolMax: pages(4_294_967_296),
          committedPages: pages(12_000_000),
          commitLimit: pages(40_000_000),
        },
        pageFiles: [pageFile('\\??\\C:\\pagefile.sys', 20_971_520, 20_000_000)],
        parts: [],
        notices: [],
        others: [],
      },
      sessions: {
        sessions: Array.from({ length: 4 }, (_, id) => ({
          id,
          address: `ffffb0800${id}000000`.padEnd(16, '0').slice(0, 16),
          pagedPool: { kb: 3000 + id },
          nonpagedPool: { kb: 300 },
          commit: { kb: 6000 },
        })),
      },
      commits: {
        processes: Array.from({ length: processes }, (_, i) => ({
          pid: 4 + i * 4,
          image: `service${i % 97}.exe`,
          commitKb: (processes - i) * 120,
          sharedCommitKb: next(4000),
          debtKb: 0,
        })),
      },
      tags: {
        layout: 'modern',
        groups: ['nonpaged', 'paged'],
        sortedBy: 'nonpaged',
        rows: Array.from(names, tag => ({
          tag,
          nonpaged: usage(900),
          paged: usage(900),
          description: 'Made for the bench',
          binary: 'bench.sys',
          unlisted: false,
        })),
      },
    },
  };
}

/** A log of about that many bytes: mostly output of commands that nobody reads here, as real logs are. */
export function* largeLog(bytes: number): Generator<string> {
  const machine = largeMachine(500, 200);
  const next = numbers(11);
  const outputs = ['vertarget', '!vm 4', '!poolused 3', 'lm'].map(command => ({
    command,
    text: answer(machine, command).join('\n'),
  }));
  let written = 0;
  for (let block = 0; written < bytes; block++) {
    const known = block % 40 === 0 ? outputs[(block / 40) % outputs.length] : undefined;
    const chunk =
      known === undefined
        ? `0: kd> !thread ffff${(0x8000 + next(0x7000)).toString(16)}\n${stack(next)}`
        : `0: kd> ${known.command}\n${known.text}\n`;
    written += chunk.length;
    yield chunk;
  }
}

function stack(next: (below: number) => number): string {
  let text = '';
  for (let i = 0; i < 200; i++) {
    const hex = (next(0xffffff) + 0x1000000).toString(16);
    text += `ffffa40d\`${hex}0 fffff806\`1${hex} : ffffe70b\`${hex}0 00000000\`00000000 : nt!KiSwapContext+0x${hex.slice(4)}\n`;
  }
  return text;
}
