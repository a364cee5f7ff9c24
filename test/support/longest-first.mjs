/** The order in which test files start. A long one that starts last keeps one core busy while the others rest. */
import { BaseSequencer } from 'vitest/node';

/** The longest first, as `npm test` measured them. All other files follow by their size, as vitest orders them. */
const LONGEST = ['faces/page/page', 'faces/cli/triage/triage'];

const placeOf = ({ moduleId }) => {
  const place = LONGEST.findIndex(each => moduleId.endsWith(`/test/${each}.test.ts`));
  return place < 0 ? LONGEST.length : place;
};

export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}
