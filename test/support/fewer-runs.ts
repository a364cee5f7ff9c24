/** Before each file: how often fast-check tries a property that names no number. A part is the same part each time. */
import fc from 'fast-check';
import { isWhole, times } from './thorough.ts';

fc.configureGlobal({ numRuns: times(100, 25), ...(isWhole ? {} : { seed: 7 }) });
