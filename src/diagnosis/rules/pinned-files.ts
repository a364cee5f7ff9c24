import { tagNote } from '../../knowledge/tags/index.ts';
import { evidence } from '../../report/evidence.ts';
import { bytes, count, driver, type Inline, say, tag } from '../../report/inline.ts';
import { step, steps } from '../../report/step.ts';
import { type Chain, chainsOf, isFileChain, isFileTag, isSpecific, type Link } from '../derived/lockstep.ts';
import { ownerOf } from '../derived/owner.ts';
import { groupPressure } from '../derived/pool-bound.ts';
import { byBytes, remarkableTags, type TagPart } from '../derived/remarkable-tags.ts';
import { familySeverity } from '../sentences/family.ts';
import { defineRule } from './define.ts';
import prose from './pinned-files.md';

const MOST_NAMED = 10;
/** Fewer are open on any file server, where no filter stands among them. Judgement, as for object-pile-up on x86. */
const MANY_FILES = 200_000;
/** They keep something for every file by right, so that they are no filter to blame. */
const SYSTEM = /^(?:nt!.*|ntfs\.sys|refs\.sys|fltmgr\.sys|fileinfo\.sys)$/i;

export default defineRule({
  id: 'pinned-files',
  needs: ['tags'],
  wants: ['memory', 'modules', 'processes', 'tagHits'],
  about: 'scenario',
  prose,
  check({ tags, memory, modules, processes, tagHits }) {
    const chain = chainsOf(tags.value).find(isFileChain);
    if (chain === undefined) return [];
    const beside = besideOf(chain, remarkableTags(tags.value));
    const parts: readonly TagPart[] = [...chain.links, ...beside];
    const held = { nonpaged: 0, paged: 0 };
    for (const part of parts) held[part.group] += part.usage.bytes ?? 0;
    const severities = (['nonpaged', 'paged'] as const).map(group =>
      familySeverity(held[group], groupPressure(memory?.value, group)),
    );
    if (severities.every(each => each === undefined)) return [];
    const whole = processes?.value.whole === true && processes.value.session === undefined;
    const handles = handlesOf(processes?.value.processes);
    // As many handles as files: they are simply open.
    if (handles !== undefined && handles >= chain.count / 2) return [];
    const filter = chain.links.find(isOfFilter);
    if (filter === undefined && chain.count < MANY_FILES) return [];
    const owner = filter && ownerOf(filter.row, modules?.value, tagHits?.value);
    const file = owner?.name ?? (filter && tagNote(filter.row.tag)?.note.owner);
    const group = held.paged > held.nonpaged ? 'paged' : 'nonpaged';
    const files = chain.links.filter(link => isFileTag(link.row.tag)).map(link => link.row.tag);
    return [
      {
        severity: severities.some(each => each === 'warning') && filter !== undefined ? 'warning' : 'note',
        confidence: filter !== undefined ? 'likely' : 'possible',
        resource: group === 'nonpaged' ? 'nonpaged-pool' : 'paged-pool',
        headline: say`About ${count(chain.count)} files stay open: ${count(chain.links.length)} tags have that count${beside.length > 0 ? say`, ${count(beside.length)} more ${beside.length === 1 ? 'exceeds' : 'exceed'} it` : []}. Together they hold ${bytes(held.nonpaged + held.paged)}.`,
        holder: filter
          ? say`files pinned by the owner of tag ${tag(filter.row.tag)}${file === undefined ? [] : say` (${driver(file)}, likely)`}`
          : say`files that stay open`,
        details: [
          filter
            ? say`${tag(filter.row.tag)}${file === undefined ? [] : say` of ${driver(file)}`} has the same count: likely a filter keeps a reference to every file. NTFS and the filter manager only mirror it.`
            : say`Handles, the cache, or a filter keep them open; NTFS and the filter manager only mirror it.`,
          ...(whole && handles !== undefined
            ? [say`Handles do not explain it: all processes together have ${count(handles)}.`]
            : []),
          say`Tags with that count: ${list(chain.links)}.`,
          ...(beside.length > 0 ? [say`Tags above it: ${list(beside)}.`] : []),
        ],
        tags: [
          ...(filter ? [filter.row.tag] : []),
          ...beside.map(part => part.row.tag),
          ...files.slice(0, 6),
        ],
        drivers: file !== undefined && /\.sys$/i.test(file) ? [file] : [],
        evidence: [
          ...evidence(tags, ...parts.slice(0, MOST_NAMED).map(part => part.usage.from ?? part.row)),
          ...evidence(tags, ...beside.map(part => part.usage.from ?? part.row)),
          ...(memory ? evidence(memory, ...(groupPressure(memory.value, group)?.rows ?? [])) : []),
        ],
        next: steps(
          step('filter-list'),
          step('filter-volumes'),
          processes ? undefined : step('processes'),
          step('list-filters'),
        ),
      },
    ];
  },
});

function isOfFilter(link: Link): boolean {
  if (isFileTag(link.row.tag) || !isSpecific(link)) return false;
  return !SYSTEM.test(link.row.binary ?? tagNote(link.row.tag)?.note.owner ?? '');
}

/** Of one file some structures exist many times, so their tags stand above the chain (WSL issue 40804: NtFC). */
function besideOf(chain: Chain, parts: readonly TagPart[]): TagPart[] {
  const beside = parts.filter(
    part =>
      isFileTag(part.row.tag) &&
      part.usage.outstanding > chain.count &&
      !chain.links.some(link => link.row.tag === part.row.tag),
  );
  return beside.sort(byBytes).slice(0, 4);
}

function handlesOf(processes: readonly { readonly handleCount?: number }[] | undefined): number | undefined {
  if (processes === undefined) return undefined;
  return processes.reduce((sum, each) => sum + (each.handleCount ?? 0), 0);
}

function list(parts: readonly (TagPart | Link)[]): Inline[] {
  const words: Inline[] = [];
  parts.slice(0, MOST_NAMED).forEach((part, place) => {
    words.push(...say`${place > 0 ? ', ' : ''}${tag(part.row.tag)} ${count(part.usage.outstanding)}`);
  });
  if (parts.length > MOST_NAMED) words.push(...say` and ${count(parts.length - MOST_NAMED)} more`);
  return words;
}
