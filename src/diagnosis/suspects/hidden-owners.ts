/** Tags that hide who makes them grow, and the kinds of drivers that stand behind them. */

export interface HiddenOwner {
  /** What makes it grow, after "grows when". */
  readonly grows: string;
  /** Kinds of drivers, as `driverVendor` names them. */
  readonly kinds: RegExp;
}

const FILES =
  /anti-virus|activity monitor|replication|encryption|backup|quota|recovery|HSM|compression|virtualization|open file|security|content|undelete|filter|imaging|continuous/i;
const PACKETS = /network|VPN|firewall|security|capture/i;
const REQUESTS = /network|VPN|storage|filter|USB|security|anti-virus/i;
const OBJECTS = /security|anti-virus|activity monitor|anti-cheat|monitor/i;

const groups: readonly { readonly tags: readonly string[]; readonly hidden: HiddenOwner }[] = [
  {
    tags: [
      'NtFC',
      'Ntfc',
      'NtfC',
      'Ntff',
      'NtfF',
      'Ntfr',
      'File',
      'IoNm',
      'FMfn',
      'FMsl',
      'FMfc',
      'FMfz',
      'FOCX',
      'IoFE',
      'MmCa',
      'MmSt',
    ],
    hidden: { grows: 'a driver keeps files open', kinds: FILES },
  },
  {
    tags: ['Irp ', 'IoWI', 'Mdl ', 'IoSB', 'Io  '],
    hidden: { grows: 'a driver queues requests and does not complete them', kinds: REQUESTS },
  },
  {
    tags: [
      'NDnd',
      'NEIO',
      'NetB',
      'NBuf',
      'NDpp',
      'NDpb',
      'TcpB',
      'AfdB',
      'FwpB',
      'WfpL',
      'NDPb',
      'Nnnn',
      'NNbl',
      'NNbf',
    ],
    hidden: { grows: 'a network driver does not give packets back', kinds: PACKETS },
  },
  {
    tags: ['Proc', 'Thre', 'Toke', 'Even', 'SeTd', 'SeAt', 'SeTl', 'Sema', 'Muta'],
    hidden: { grows: 'a program or a driver keeps handles or references', kinds: OBJECTS },
  },
  {
    tags: ['Strg', 'Ddk ', 'None', 'Wdm ', 'Fltr', 'Devi', 'Driv'],
    hidden: { grows: 'a driver without a tag of its own leaks', kinds: /./ },
  },
];

let byTag: Map<string, HiddenOwner> | undefined;

/** Undefined for a tag that names its own owner. */
export function hiddenBehind(tag: string): HiddenOwner | undefined {
  if (byTag === undefined) {
    byTag = new Map();
    for (const { tags, hidden } of groups) for (const each of tags) byTag.set(each, hidden);
  }
  return byTag.get(tag);
}
