/**
 * Turns tables of public facts into the compact text that src/knowledge/data holds:
 *   node scripts/make-knowledge.mjs minifilters.tsv pool-tags.tsv
 * minifilters.tsv: driver, altitude, load order group, company. pool-tags.tsv: tag, binary. Lines with # are remarks.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [minifilters, poolTags] = process.argv.slice(2);
if (minifilters === undefined || poolTags === undefined) {
  console.error('Two tables are needed: node scripts/make-knowledge.mjs minifilters.tsv pool-tags.tsv');
  process.exit(2);
}

const rows = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'));

/** A template literal of one entry a line; the tables hold backslashes, backquotes and dollar signs. */
function write(file, name, says, lines) {
  const text = lines.map(line => line.replace(/[\\`$]/g, '\\$&')).join('\n');
  writeFileSync(
    new URL(`../src/knowledge/data/${file}.ts`, import.meta.url),
    `${says}\nexport const ${name} = \`\n${text}\n\`;\n`,
  );
}

const KINDS = {
  'FSFilter Activity Monitor': 'm',
  'FSFilter Security Monitor': 'm',
  'FSFilter Anti-Virus': 'a',
  'FSFilter Encryption': 'e',
  'FSFilter Content Screener': 's',
  'FSFilter Security Content Screener': 's',
  'FSFilter Security Enhancer': 'p',
  'FSFilter HSM': 'h',
  'FSFilter Virtualization': 'v',
  'FSFilter Continuous Backup': 'b',
  'FSFilter Replication': 'r',
  'FSFilter Copy Protection': 'c',
  'FSFilter Undelete': 'u',
  'FSFilter System Recovery': 'y',
  'FSFilter Compression': 'z',
  'FSFilter Open File': 'o',
  'FSFilter Quota Management': 'q',
  'FSFilter Physical Quota management': 'q',
  'FSFilter Cluster File System': 'k',
  '*FSFilter Imaging (ex: .ZIP)': 'i',
};

const byCompany = new Map();
for (const [driver, , group, company = ''] of rows(minifilters)) {
  const file = /^[\w.-]+?\.(?:sys|exe)(?=\W|$)/i.exec(driver)?.[0];
  if (file === undefined) continue;
  const kind = KINDS[group] ?? 'f';
  // `SentinelOne` and `Sentinel One` are left as they are: facts of the page.
  const entry = byCompany.get(company) ?? new Map();
  byCompany.set(company, entry);
  const stem = file.toLowerCase().replace(/\.sys$/, '');
  entry.set(stem, (entry.get(stem) ?? '') + ((entry.get(stem) ?? '').includes(kind) ? '' : kind));
}
const filters = [...byCompany]
  .map(([company, drivers]) => {
    const byKind = new Map();
    for (const [stem, kind] of [...drivers].sort()) byKind.set(kind, [...(byKind.get(kind) ?? []), stem]);
    const parts = [...byKind].sort().map(([kind, stems]) => `${kind}:${stems.join(' ')}`);
    return `${company.replace(/[|\n]/g, ' ').trim()}|${parts.join('|')}`;
  })
  .sort();
write(
  'minifilters',
  'minifilterTable',
  '/** Company, then letters of kinds with their drivers, without `.sys`. Made by scripts/make-knowledge.mjs. */',
  filters,
);

const byBinary = new Map();
for (const [tag, binary = ''] of rows(poolTags)) byBinary.set(binary, [...(byBinary.get(binary) ?? []), tag]);
const TAGS_A_LINE = 24;
const binaries = [...byBinary].sort().flatMap(([binary, tags]) => {
  const sorted = tags.sort();
  const lines = [];
  for (let at = 0; at < sorted.length; at += TAGS_A_LINE) {
    // A last bar keeps the blanks of the last tag.
    lines.push(`${binary}|${sorted.slice(at, at + TAGS_A_LINE).join('')}|`);
  }
  return lines;
});
write(
  'tag-binaries',
  'tagBinaryTable',
  '/** A binary, then its tags, four characters each; those of no binary first. Made by scripts/make-knowledge.mjs. */',
  binaries,
);
