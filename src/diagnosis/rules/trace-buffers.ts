import { count, type Inline, say, tag } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { largerFamily, type TagFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';
import prose from './trace-buffers.md';

const TRACING = /^Etw/;
/** Counts of replies and their blocks differ by 0.0004% in the report. */
const SAME = 0.01;

export default defineRule({
  id: 'trace-buffers',
  needs: ['tags'],
  wants: ['memory'],
  about: 'tag',
  prose,
  check({ tags, memory }) {
    const family = largerFamily(tags.value, each => TRACING.test(each));
    const finding = familyFinding({
      family,
      tags,
      ...(memory && { memory }),
      subject: 'Event tracing',
      singular: true,
      details: [cause(family)],
      next: [
        step('etw-loggers'),
        step('list-traces'),
        holdsMost(family, 'EtwB') ? undefined : step('processes'),
      ],
    });
    return finding ? [finding] : [];
  },
});

function holdsMost(family: TagFamily, wanted: string): boolean {
  return family.members[0]?.row.tag === wanted;
}

/** The largest member says what it is: buffers, replies that nobody takes, or registrations. */
function cause(family: TagFamily): Inline[] {
  if (holdsMost(family, 'EtwB'))
    return say`Its largest part is buffers: a trace session has many or large ones, or does not get rid of them.`;
  const outstanding = (wanted: string): number =>
    family.members.find(part => part.row.tag === wanted)?.usage.outstanding ?? 0;
  const replies = outstanding('Etwr');
  const blocks = outstanding('EtwD');
  if (replies > 0 && Math.abs(replies - blocks) <= replies * SAME) {
    return say`${tag('Etwr')} and ${tag('EtwD')} go together, ${count(replies)} and ${count(blocks)}: notifications are sent to a trace provider that does not take them. In a public case the provider belonged to a graphics driver's service (Cider-2 issue 1946).`;
  }
  if (holdsMost(family, 'EtwR') || holdsMost(family, 'EtwG'))
    return say`Its largest part is registrations: a program or driver registers trace providers again and again.`;
  return say`A trace session with many or large buffers, or a provider that registers again and again, makes it grow.`;
}
