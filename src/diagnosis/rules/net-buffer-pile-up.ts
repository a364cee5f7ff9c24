import { driver, say, tag } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { ownerOf } from '../derived/owner.ts';
import { tagFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';
import prose from './net-buffer-pile-up.md';

/**
 * Net buffer lists, net buffers and their MDLs: those of netio, NDIS and the drivers on a packet's way (pooltag.txt and
 * the page of !ndiskd.nblpool). Those that the filtering platform keeps are in filtering-callouts.
 */
const BUFFERS: readonly string[] = [
  'Nbuf',
  'Nnbl',
  'Nnbf',
  'Nnnn',
  'NDpp',
  'NDpb',
  'NDnb',
  'NDnc',
  'NDnd',
  'NDrt',
  'TNbl',
  'UNbl',
  'TcDN',
  'VsNb',
  'NiBP',
  'EUNP',
  'Nuio',
  'Pcsb',
];
/** Capture drivers, which keep copies: Npcap's tags from its source, those of its older versions, WinDivert. */
const CAPTURE: readonly string[] = [
  'NpCD',
  'NpNL',
  'NpNB',
  'NpPD',
  'NpSN',
  'NpBL',
  'NpBW',
  'NpPP',
  'NPBL',
  'NPBW',
  'WDiv',
];
/** From this part of the family on a capture driver is the story. Judgement. */
const CAPTURE_SHARE = 0.25;

export default defineRule({
  id: 'net-buffer-pile-up',
  needs: ['tags'],
  wants: ['memory', 'modules'],
  about: 'tag',
  prose,
  check({ tags, memory, modules }) {
    const family = tagFamily(
      tags.value,
      'nonpaged',
      each => BUFFERS.indexOf(each) >= 0 || CAPTURE.indexOf(each) >= 0,
    );
    const capture = family.members.find(
      each => CAPTURE.indexOf(each.row.tag) >= 0 && (each.usage.bytes ?? 0) >= family.bytes * CAPTURE_SHARE,
    );
    const owner = capture && ownerOf(capture.row, modules?.value);
    const finding = familyFinding({
      family,
      tags,
      ...(memory && { memory }),
      subject: 'Network buffers',
      details: [
        capture
          ? say`${tag(capture.row.tag)} belongs to a capture driver${owner ? say`, ${driver(owner.name)}` : []}. It likely keeps copies of packets and does not free them.`
          : say`A driver on the way of the packets does not give them back, or a receiver is too slow.`,
      ],
      next: [step('nbl-pools'), step('pending-nbls'), step('net-filters')],
      drivers: owner && /\.sys$/i.test(owner.name) ? [owner.name] : [],
    });
    return finding ? [finding] : [];
  },
});
