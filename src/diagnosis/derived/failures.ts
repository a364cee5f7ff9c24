import type { Memory, Notice, NoticeId } from '../../reading/facts/memory.ts';

/** A notice of `!vm`, where it printed one. */
export function notice(memory: Memory | undefined, id: NoticeId): Notice | undefined {
  return memory?.notices.find(each => each.id === id);
}
