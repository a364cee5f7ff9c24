/** Signs that a tag's name shows: who describes it, and what kind of figure it is. */

import { tagBinary } from '../../knowledge/tag-binaries.ts';
import { isWindowsDriver } from '../../knowledge/windows-drivers.ts';
import type { TagRow, TagUsage } from '../../reading/facts/tags.ts';
import { say } from '../../report/inline.ts';
import { kindOf, noteOf } from '../derived/note-of.ts';
import type { TagPart } from '../derived/remarkable-tags.ts';
import { isVerifierTag } from '../derived/verifier-tags.ts';
import type { Yardsticks } from './facts.ts';
import { beyondRange, isReservation } from './figures.ts';
import { type Weight, weight } from './reason.ts';

/** Video memory managers and display drivers keep large buffers. */
const GRAPHICS =
  /^(?:dxgkrnl|dxgmms\d|nvlddmkm|amdkmdag|atikmdag|atikmpag|igdkmd\w{0,8}|igkmd\w{0,8})\.sys$/i;

/** Smaller blocks are no buffers, whoever owns them. Judgement: buffers have pages. */
const PAGE = 4_096;

function hasLargeBlocks({ bytes, outstanding }: TagUsage): boolean {
  return bytes === undefined || bytes >= outstanding * PAGE;
}

/** What these signs add at most: no description, and no tag of Windows. */
export const IDENTITY_MOST = 3;

export function identitySigns(part: TagPart, machine: Yardsticks): Weight[] {
  const { row } = part;
  const owner = row.binary ?? noteOf(row)?.note.owner ?? tagBinary(row.tag)?.binary;
  const signs: (Weight | undefined)[] = [
    isUndescribed(row, machine)
      ? weight('no-description', 2, () => say`no description in the tag list`)
      : undefined,
    isForeign(row) ? weight('not-windows', 1, () => say`not a tag of Windows`) : undefined,
    ofKind(part, machine),
    owner !== undefined && GRAPHICS.test(owner) && hasLargeBlocks(part.usage)
      ? weight('graphics', -4, () => say`graphics keeps large buffers`)
      : undefined,
    machine.verified && !isVerifierTag(row.tag) && isUndescribed(row, machine)
      ? weight('verifier', -3, () => say`Driver Verifier is on`)
      : undefined,
    isVerifierTag(row.tag) ? weight('verifier', -8, () => say`records of Driver Verifier`) : undefined,
  ];
  return signs.filter((each): each is Weight => each !== undefined);
}

/** An empty description means something only in a table that has descriptions. */
function isUndescribed(row: TagRow, machine: Yardsticks): boolean {
  if (row.unlisted) return true;
  if (row.description !== '' || row.binary !== undefined) return false;
  // Old lists and PoolMon's screen describe nothing: then Microsoft's list is asked.
  return !machine.describes && tagBinary(row.tag) === undefined;
}

/** Neither the debugger nor Microsoft's list nor our notes know a Windows component behind it. */
function isForeign(row: TagRow): boolean {
  if (row.binary !== undefined) return /\.sys$/i.test(row.binary) && !isWindowsDriver(row.binary);
  if (row.description !== '') return false;
  const known = noteOf(row);
  if (known?.exact === true) return false;
  return tagBinary(row.tag)?.exact !== true;
}

function ofKind(part: TagPart, machine: Yardsticks): Weight | undefined {
  switch (kindOf(part.row)) {
    case 'cache':
      return weight('cache', -5 + beyondRange(part, machine), () => say`a cache, which grows with the load`);
    case 'mirror':
      // Whoever holds them, such a number is no chance; the words stay, since they say where to look.
      return weight(
        'mirror',
        -1 + Math.min(0.9, Math.max(0, beyondRange(part, machine) - 1)),
        () => say`counts what others hold open`,
      );
    case 'default':
      return weight('default-tag', -1, () => say`many drivers share this tag`);
    case 'fixed':
      return isReservation(part, machine)
        ? weight('start-up', -7, () => say`reserved at start-up`)
        : undefined;
    default:
      return undefined;
  }
}
