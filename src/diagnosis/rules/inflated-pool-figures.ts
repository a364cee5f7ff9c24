import type { Line } from '../../reading/facts/line.ts';
import type { Target } from '../../reading/facts/target.ts';
import { evidence } from '../../report/evidence.ts';
import type { Evidence } from '../../report/finding.ts';
import { bytes, type Inline, kilobytes, name, say } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { soundMemory } from '../derived/sound-memory.ts';
import { largerFamily } from '../derived/tag-family.ts';
import { isVerifierTag } from '../derived/verifier-tags.ts';
import { defineRule } from './define.ts';
import prose from './inflated-pool-figures.md';

/** Less than this nobody notices. Judgement. */
const WORTH_TELLING = 1024 * 1024;

const MOST_SHOWN = 3;

export default defineRule({
  id: 'inflated-pool-figures',
  needs: ['memory'],
  wants: ['tags', 'target'],
  pattern: 'Instrumentation Side Effect',
  prose,
  check({ memory, tags, target }) {
    const reasons: Inline[][] = [];
    const lines: Evidence[] = [];
    const special = soundMemory(memory.value).rows.specialPool;
    if (special !== undefined && special.kb * 1024 >= WORTH_TELLING) {
      reasons.push(say`special pool holds ${kilobytes(special.kb)}`);
      lines.push(...evidence(memory, special));
    }
    const family = tags && largerFamily(tags.value, isVerifierTag);
    const records = family && family.bytes >= WORTH_TELLING ? family.members.slice(0, MOST_SHOWN) : [];
    if (tags && family && records.length > 0) {
      reasons.push(say`records of Driver Verifier hold ${bytes(family.bytes)}`);
      lines.push(...evidence(tags, ...records.map(each => each.usage.from ?? each.row)));
    }
    const isWatched = reasons.length > 0;
    const banner = target?.value.checked === true ? checkedLine(target.value) : undefined;
    if (target && banner) {
      reasons.push(
        say`the system is a checked build${target.value.system ? say` of ${name(target.value.system)}` : []}`,
      );
      lines.push(...evidence(target, banner));
    }
    if (reasons.length === 0) return [];
    const list: Inline[] = [];
    reasons.forEach((each, place) => {
      list.push(...say`${place === 0 ? '' : place === reasons.length - 1 ? ' and ' : ', '}${each}`);
    });
    return [
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        headline: say`Pool figures are inflated: ${list}.`,
        details: [say`Compare allocation counts rather than sizes.`],
        tags: records.map(each => each.row.tag),
        drivers: [],
        evidence: lines,
        next: isWatched ? steps(step('verifier-pool')) : [],
      },
    ];
  },
});

function checkedLine(target: Target): Line | undefined {
  return target.lines.find(each => / Checked(?![A-Za-z])/.test(each.text));
}
