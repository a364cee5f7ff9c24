import { say } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { tagFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';

/**
 * The filtering platform's own, its net buffer lists, and the firewall's state for each connection (tcpip's ALE; the
 * tags of ALPC begin with the same letters). From pooltag.txt and the page of !ndiskd.nblpool.
 */
const FILTERING =
  /^(?:Wfp\w|WfTi|WfSt|Wfra|Wfdp|bnvW|Fecf|StC[cx]|StBn|acrl|Ale\w|Ala[46]|Al(?:Ll|Ci|DN|E5)|AlP[4-6UiTF]|AlS[PUms])$/;

export default defineRule({
  id: 'filtering-callouts',
  needs: ['tags'],
  wants: ['memory'],
  about: 'tag',
  doc: {
    title: 'Memory held by the filtering platform',
    says: 'The Windows Filtering Platform holds a large part of nonpaged pool.',
    why: 'Security products and VPNs hook their callouts into every connection. One that does not complete what it was given, or does not remove its contexts, leaves state behind for each (Windows-driver-samples issue 1191, qBittorrent issue 17218).',
    measures:
      'The tags that begin with Wfp, Fecf, StCc, acrl and those of the connection state (AlCi, AlE5 and the like), together, against what bounds nonpaged pool: 20% of a real maximum (note) and 40% while the pool is more than 60% used (warning); 5 and 10% of physical memory, from 512 MB on; 1 GB where nothing says what bounds it.',
    misleads: 'A server with hundreds of thousands of connections keeps much state by right.',
    whatToDo: 'List the callouts that are registered, and try without the newest security product or VPN.',
  },
  check({ tags, memory }) {
    const finding = familyFinding({
      family: tagFamily(tags.value, 'nonpaged', tag => FILTERING.test(tag)),
      tags,
      ...(memory && { memory }),
      subject: 'The filtering platform',
      singular: true,
      details: [
        say`The callout of a security product or VPN is the likely cause; the platform only keeps its state.`,
      ],
      next: [step('list-callouts'), step('list-connections'), step('net-filters')],
    });
    return finding ? [finding] : [];
  },
});
