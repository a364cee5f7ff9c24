import { KERNEL_STACKS_LEAST, KERNEL_STACKS_NOTE, KERNEL_STACKS_WARNING } from '../../knowledge/limits.ts';
import { evidence } from '../../report/evidence.ts';
import { count, kilobytes, say, share, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { remarkableTags } from '../derived/remarkable-tags.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { defineRule } from './define.ts';
import prose from './many-kernel-stacks.md';

export default defineRule({
  id: 'many-kernel-stacks',
  needs: ['memory'],
  wants: ['tags'],
  prose,
  check({ memory, tags }) {
    const { kernelStacks, physicalMemory } = soundMemory(memory.value).rows;
    if (kernelStacks === undefined || physicalMemory === undefined || physicalMemory.kb === 0) return [];
    const part = kernelStacks.kb / physicalMemory.kb;
    if (part < KERNEL_STACKS_NOTE || kernelStacks.kb * 1024 < KERNEL_STACKS_LEAST) return [];
    const threads = tags && remarkableTags(tags.value).find(each => each.row.tag === 'Thre');
    return [
      {
        severity: part >= KERNEL_STACKS_WARNING ? 'warning' : 'note',
        confidence: 'likely',
        resource: 'physical-memory',
        headline: say`Kernel stacks hold ${kilobytes(kernelStacks.kb)}, ${share(part)} of physical memory.`,
        details:
          threads === undefined
            ? [say`So much means very many threads: each has a kernel stack of 12 KB to 24 KB and more.`]
            : [
                say`${count(threads.usage.outstanding)} thread objects (tag ${tag('Thre')}) are outstanding, each with a kernel stack as long as the thread has not ended.`,
              ],
        tags: threads ? ['Thre'] : [],
        drivers: [],
        evidence: [
          ...evidence(memory, kernelStacks, physicalMemory),
          ...(tags && threads ? evidence(tags, threads.usage.from ?? threads.row) : []),
        ],
        next: steps(step('processes'), step('threads')),
      },
    ];
  },
});
