import { LONG_UPTIME_SECONDS } from '../../knowledge/limits.ts';
import { evidence } from '../../report/evidence.ts';
import { count, say } from '../../report/inline.ts';
import { defineRule } from './define.ts';
import prose from './overaged-system.md';

/** No system is up for twenty years: the debugger read its clock at a wrong place. Judgement. */
const UNBELIEVABLE_SECONDS = 20 * 365 * 86_400;

export default defineRule({
  id: 'overaged-system',
  needs: ['target'],
  wants: [],
  pattern: 'Overaged System',
  prose,
  check({ target }) {
    const { uptimeSeconds, kind, lines } = target.value;
    if (uptimeSeconds === undefined || uptimeSeconds < LONG_UPTIME_SECONDS) return [];
    if (uptimeSeconds > UNBELIEVABLE_SECONDS || kind === 'user-mode') return [];
    const said = lines.find(each => /^\s{0,8}System Uptime:/.test(each.text));
    if (said === undefined) return [];
    return [
      {
        severity: 'note',
        confidence: 'certain',
        resource: 'none',
        headline: say`Overaged system: up for ${count(Math.floor(uptimeSeconds / 86_400))} days, long enough for slow leaks to add up and for failure counters to be old.`,
        details: [],
        tags: [],
        drivers: [],
        evidence: evidence(target, said),
        next: [],
      },
    ];
  },
});
