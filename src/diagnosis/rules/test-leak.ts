import { evidence } from '../../report/evidence.ts';
import { bytes, count, type Inline, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { byBytes, remarkableTags, type TagPart } from '../derived/remarkable-tags.ts';
import { defineRule } from './define.ts';
import prose from './test-leak.md';

/** The test driver's name in the list of modules. */
const TEST_DRIVER = /^myfault(?:\.sys)?$/i;

export default defineRule({
  id: 'test-leak',
  needs: ['tags'],
  wants: ['modules'],
  about: 'tag',
  prose,
  check({ tags, modules }) {
    const parts = remarkableTags(tags.value)
      .filter(each => each.row.tag === 'Leak')
      .sort(byBytes);
    const first = parts[0];
    if (first === undefined) return [];
    const loaded = modules?.value.loaded.find(each => TEST_DRIVER.test(each.name));
    const unloaded = modules?.value.unloaded.find(each => TEST_DRIVER.test(each.file));
    // Without its driver the test is not the reason, whatever the tag is called.
    if (modules?.value.whole === true && loaded === undefined && unloaded === undefined) return [];
    return [
      {
        severity: 'note',
        confidence: loaded === undefined ? 'possible' : 'likely',
        resource: first.group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
        headline: loaded
          ? say`The test program NotMyFault leaks on purpose: tag ${tag('Leak')} holds ${list(parts)}.`
          : say`Tag ${tag('Leak')}, which the test program NotMyFault uses, holds ${list(parts)}.`,
        details: [
          loaded
            ? say`Its driver is loaded.`
            : unloaded
              ? say`Its driver was loaded and unloaded here.`
              : say`Whether its driver is loaded is not known, so the name of the tag is all that says so.`,
        ],
        tags: ['Leak'],
        drivers: loaded || unloaded ? ['myfault.sys'] : [],
        evidence: [
          ...evidence(tags, ...parts.map(each => each.usage.from ?? each.row)),
          ...(modules ? evidence(modules, loaded ?? unloaded) : []),
        ],
        next: steps(modules ? undefined : step('modules')),
      },
    ];
  },
});

function list(parts: readonly TagPart[]): Inline[] {
  const words: Inline[] = [];
  parts.forEach(({ usage, group }, place) => {
    const size = usage.bytes === undefined ? [] : say`${bytes(usage.bytes)} in `;
    const unit = usage.outstanding === 1 ? 'allocation' : 'allocations';
    words.push(
      ...say`${place > 0 ? ' and ' : ''}${size}${count(usage.outstanding)} ${unit} of ${group} pool`,
    );
  });
  return words;
}
