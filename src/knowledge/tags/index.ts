import type { TagNote } from '../tag-note.ts';
import { cacheTags } from './cache.ts';
import { captureTags } from './capture.ts';
import { devicesTags } from './devices.ts';
import { drawingTags } from './drawing.ts';
import { fileServerTags } from './file-server.ts';
import { fileSystemSupportTags } from './file-system-support.ts';
import { fileSystemsTags } from './file-systems.ts';
import { filteringPlatformTags } from './filtering-platform.ts';
import { filtersTags } from './filters.ts';
import { graphicsTags } from './graphics.ts';
import { ioTags } from './io.ts';
import { memoryManagerTags } from './memory-manager.ts';
import { messagesTags } from './messages.ts';
import { ndisTags } from './ndis.ts';
import { netAdapterTags } from './net-adapter.ts';
import { networkClientsTags } from './network-clients.ts';
import { ntfsTags } from './ntfs.ts';
import { objectManagerTags } from './object-manager.ts';
import { objectsTags } from './objects.ts';
import { packetsTags } from './packets.ts';
import { registryTags } from './registry.ts';
import { securityTags } from './security.ts';
import { socketsTags } from './sockets.ts';
import { storageTags } from './storage.ts';
import { tracingTags } from './tracing.ts';
import { transactionsTags } from './transactions.ts';
import { untaggedTags } from './untagged.ts';
import { vendorsTags } from './vendors.ts';
import { verifierTags } from './verifier.ts';
import { virtualisationTags } from './virtualisation.ts';
import { windowsTags } from './windows.ts';

/**
 * Every note, exact tags and patterns. `source` and `trust` speak of whose blocks they are; when they grow and
 * what is normal is practitioners' knowledge wherever the source names no article or case.
 */
export const allTagNotes: readonly TagNote[] = [
  ...memoryManagerTags,
  ...untaggedTags,
  ...objectsTags,
  ...ioTags,
  ...registryTags,
  ...ntfsTags,
  ...fileSystemsTags,
  ...filtersTags,
  ...cacheTags,
  ...storageTags,
  ...transactionsTags,
  ...securityTags,
  ...tracingTags,
  ...messagesTags,
  ...socketsTags,
  ...filteringPlatformTags,
  ...packetsTags,
  ...captureTags,
  ...fileServerTags,
  ...networkClientsTags,
  ...devicesTags,
  ...graphicsTags,
  ...drawingTags,
  ...virtualisationTags,
  ...verifierTags,
  ...vendorsTags,
  ...windowsTags,
  ...objectManagerTags,
  ...fileSystemSupportTags,
  ...ndisTags,
  ...netAdapterTags,
];

const TAG_LENGTH = 4;

const literals = (pattern: string): number => pattern.split('').filter(each => each !== '?').length;

const isPattern = (note: TagNote): boolean => note.tag.indexOf('?') >= 0;

const exactNotes = new Map<string, TagNote>();
for (const note of allTagNotes) if (!isPattern(note)) exactNotes.set(note.tag, note);

/** The most literal first, then in list order; the position breaks ties because old engines sort unstably. */
const patternNotes: readonly TagNote[] = allTagNotes
  .filter(isPattern)
  .map((note, position) => ({ note, position }))
  .sort((a, b) => literals(b.note.tag) - literals(a.note.tag) || a.position - b.position)
  .map(each => each.note);

/** The patterns by their first character, in the same order: most tags fit none. No pattern begins with `?`. */
const byFirst = new Map<string, TagNote[]>();
for (const note of patternNotes) {
  const first = note.tag.charAt(0);
  const same = byFirst.get(first);
  if (same === undefined) byFirst.set(first, [note]);
  else same.push(note);
}

/**
 * What is known of a tag: 4 characters, blanks kept, case matters. An exact note goes before a pattern, and
 * `exact: false` says that a pattern answered: two drivers can share letters, so trust it less.
 */
export function tagNote(tag: string): { note: TagNote; exact: boolean } | undefined {
  if (tag.length !== TAG_LENGTH) return undefined;
  const exact = exactNotes.get(tag);
  if (exact !== undefined) return { note: exact, exact: true };
  for (const note of byFirst.get(tag.charAt(0)) ?? []) if (fits(tag, note.tag)) return { note, exact: false };
  return undefined;
}

function fits(tag: string, pattern: string): boolean {
  for (let i = 0; i < TAG_LENGTH; i++) {
    const wanted = pattern.charAt(i);
    if (wanted !== '?' && wanted !== tag.charAt(i)) return false;
  }
  return true;
}
