import { say } from '../../report/inline.ts';
import { step } from '../../report/step.ts';
import { tagFamily } from '../derived/tag-family.ts';
import { familyFinding } from '../sentences/family.ts';
import { defineRule } from './define.ts';
import prose from './filtering-callouts.md';

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
  prose,
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
