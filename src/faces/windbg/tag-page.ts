/** The page of one tag: what it is, whose, how much it holds; and how to catch who allocates it. */

import { moduleOf } from '../../diagnosis/derived/module-of.ts';
import { type Owner, ownerOf } from '../../diagnosis/derived/owner.ts';
import { groupPressure } from '../../diagnosis/derived/pool-bound.ts';
import { growth } from '../../knowledge/tag-note.ts';
import { tagNote } from '../../knowledge/tags/index.ts';
import type { Doc, Node } from '../../pages/doc.ts';
import type { PoolGroup, TagRow } from '../../reading/facts/tags.ts';
import { bytes, count, driver, type Inline, name, say, share, tag } from '../../report/inline.ts';
import type { Report } from '../../report/report.ts';
import { step } from '../../report/step.ts';
import { heading, line, nothing, stepNodes } from './pages.ts';

const FOUND_BY: Readonly<Record<Owner['step'], string>> = {
  listed: "the debugger's tag list names it",
  known: 'it is known here',
  image: 'only its image holds the bytes of the tag',
  'loaded-name': 'its name begins like the tag, and it is loaded: a guess',
  'unloaded-name': 'its name begins like the tag, and it was unloaded: a guess',
};

export function tagPage(wanted: string, report: Report): Doc {
  const row = report.facts.tags?.value.rows.find(each => each.tag === wanted);
  const known = tagNote(wanted);
  const page: Node[] = [heading(say`Pool tag ${tag(wanted)}`)];
  if (row === undefined) {
    page.push(line(report.facts.tags ? say`It holds nothing in the table that was read.` : nothing(report)));
  } else {
    for (const group of ['nonpaged', 'paged'] as const) {
      const usage = row[group];
      if (usage === undefined || usage.outstanding === 0) continue;
      page.push(line(amounts(group, usage, report)));
    }
    if (page.length === 1) page.push(line(say`It holds nothing now.`));
  }
  const owner = row && ownerOf(row, report.facts.modules?.value, report.facts.tagHits?.value);
  page.push(
    line(
      owner === undefined
        ? say`Owner: not known.`
        : say`Owner: ${driver(owner.name)}; ${FOUND_BY[owner.step]}.`,
    ),
  );
  if (row !== undefined) {
    if (row.description !== '')
      page.push(
        line(
          say`The debugger's list: ${name(row.description.replace(/\.$/, ''))}${row.binary === undefined ? [] : say` (${name(row.binary)})`}.`,
        ),
      );
    if (row.unlisted) page.push(line(say`The debugger's list does not know it.`));
  }
  if (known !== undefined) {
    const { note } = known;
    page.push(
      line(
        say`Known here: ${note.what}${known.exact ? '' : ' (by a pattern, which can be wrong)'}. Source: ${note.source}.`,
      ),
    );
    page.push(line([KINDS[note.kind]]));
    const when = growth(note);
    if (when !== undefined) page.push(line(say`It grows when ${when}.`));
    if (note.normal !== undefined) page.push(line(say`Normal: ${note.normal}.`));
  }
  const parts = { tag: wanted };
  return [
    ...page,
    ...stepNodes([
      ...(known?.note.next ?? []).map(id => step(id, parts)),
      step('tag-counts', parts),
      // A guess wants to be confirmed.
      owner === undefined || /-name$/.test(owner.step) ? step('verb-owner', parts) : undefined,
      owner &&
        step('module-details', { module: owner.module ?? moduleOf(owner.name, report.facts.modules?.value) }),
      step('verb-blocks', parts),
      step('verb-catch', parts),
    ]),
  ];
}

const KINDS = {
  cause: 'It counts what its owner allocated for itself: if it grows without end, its owner leaks.',
  mirror:
    "It grows when another driver or program keeps objects open. Look for that holder, not for the tag's owner.",
  cache: 'It is a cache: it grows with the load, and shrinks under pressure.',
  default: 'Many drivers share it. It does not name its owner.',
  fixed: 'It is reserved once, at start-up.',
} as const;

function amounts(group: PoolGroup, usage: NonNullable<TagRow['paged']>, report: Report): Inline[] {
  const pressure = groupPressure(report.facts.memory?.value, group);
  const ram = report.facts.memory?.value.rows.physicalMemory?.kb;
  const held = usage.bytes;
  const words = say`${group === 'nonpaged' ? 'Nonpaged' : 'Paged'} pool: ${count(usage.outstanding)} outstanding${
    usage.allocs === undefined
      ? []
      : say` (${count(usage.allocs)} allocations, ${count(usage.frees ?? 0)} frees)`
  }`;
  if (held === undefined) return say`${words}.`;
  const average =
    usage.outstanding > 0 ? say`, ${count(Math.round(held / usage.outstanding))} bytes each on average` : [];
  const ofPool =
    pressure && pressure.usedKb > 0 ? say`, ${share(held / (pressure.usedKb * 1024))} of the pool` : [];
  const ofMemory = ram ? say`, ${share(held / (ram * 1024))} of physical memory` : [];
  return say`${words}, ${bytes(held)}${average}${ofPool}${ofMemory}.`;
}

/** What catches a leak in the act. Most of it changes the target, so that it is only shown. */
export function catchPage(wanted: string, live: boolean): Doc {
  const parts = { tag: wanted };
  return [
    heading(say`Catching the next allocation of tag ${tag(wanted)}`),
    line(
      live
        ? say`What changes the target is no link: type what you want.`
        : say`This target is a dump, which does not run: these are for the machine itself, live.`,
    ),
    ...stepNodes([step('break-on-tag', parts), step('poolmon'), step('verifier-pool')], 'Commands:'),
    line(
      say`nt!PoolHitTag holds the tag's four bytes, the first character lowest; 0 ends it. Each hit breaks in with the allocator on the stack (k).`,
    ),
    line(
      say`Driver Verifier's pool tracking keeps every allocation of the drivers it watches: verifier /flags 0x8 /driver NAME.sys, restart, then !verifier 3.`,
    ),
    line(
      say`PoolMon shows tags as they change: poolmon -b sorts by bytes, and -i with the tag shows only that one.`,
    ),
  ];
}
