/** Many targets in HTML: a row each, which leads to its report; then what they share. */
import { docHtml } from '../../pages/html.ts';
import { escaped } from '../../pages/html-text.ts';
import {
  fleetHeading,
  fleetNotes,
  type Summary,
  shortNames,
  sortedSummaries,
  summaryWords,
} from './fleet.ts';

export interface FleetParts {
  readonly summaries: readonly Summary[];
  /** How many logs could not be read. */
  readonly unread: number;
  /** Why, where the page does not say it elsewhere. */
  readonly problems?: readonly string[];
}

/** `link`: what leads to the report of a row; it gets the name of the log as HTML. */
export function fleetHtml(
  { summaries, unread, problems }: FleetParts,
  link: (each: Summary, shown: string) => string,
): string {
  const shortName = shortNames(summaries);
  const rows = sortedSummaries(summaries).map(each => {
    const { severity, resource, tag, owner } = summaryWords(each);
    return `<tr><td><b class="label ${each.severity}">${escaped(severity)}</b></td><td>${escaped(resource)}</td><td>${tag === '' ? '' : `<code>${escaped(tag)}</code>`}</td><td>${escaped(owner)}</td><td>${link(each, escaped(shortName(each)))}</td></tr>`;
  });
  const head = ['Severity', 'Resource', 'Suspect', 'Owner', 'Log'].map(
    each => `<th scope="col"><button type="button" class="sort">${each}</button></th>`,
  );
  return `<article>${docHtml([fleetHeading(summaries, unread)], undefined, 2)}
<div class="wide"><table class="plain"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
${docHtml(fleetNotes(summaries, problems))}</article>`;
}
