// The folders that make WinDbg load the script by itself (its extension gallery): one for UserExtensions, with a manifest
// and the script in a folder that has the version's name; and a repository for .settings load, as microsoft/WinDbg-Samples
// and published script collections have one, which takes the script from the folder above.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** The package's name, which its folder must have. */
export const PACKAGE = 'PoolInsight';

const SCRIPT = 'poolinsight.js';

/** Writes dist/gallery anew from the built script and the list of verbs. */
export async function writeGallery(root, version) {
  const verbs = await registeredVerbs(root);
  const script = readFileSync(join(root, 'dist', SCRIPT));
  writeFolder(join(root, 'dist/gallery'), galleryFiles({ version, verbs, script }));
  writeFolder(join(root, 'dist/repository'), repositoryFiles({ version, verbs }));
}

function writeFolder(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Where the README puts the folder; `.settings load` reads the path from the file. */
export const REPOSITORY = 'C:\\tools\\poolinsight\\dist\\repository';

/** The files by their paths below dist/repository. */
export function repositoryFiles({ version, verbs }) {
  return {
    // The number of the manifest, and two that every published repository has so.
    'ManifestVersion.txt': '1\n1.0.0.0\n1\n',
    'Manifest.1.xml': manifest(fourNumbers(version), verbs, `..\\${SCRIPT}`, ''),
    'config.xml': `<?xml version="1.0" encoding="utf-8"?>
<Settings Version="1">
  <Namespace Name="Extensions">
    <Setting Name="ExtensionRepository" Type="VT_BSTR" Value="Implicit"></Setting>
    <Namespace Name="ExtensionRepositories">
      <Namespace Name="${PACKAGE}">
        <Setting Name="Id" Type="VT_BSTR" Value="5C0D0F0B-7E4B-4B0E-9C35-2B6A1D7F3E91"></Setting>
        <Setting Name="LocalCacheRootFolder" Type="VT_BSTR" Value="${REPOSITORY}"></Setting>
        <Setting Name="IsEnabled" Type="VT_BOOL" Value="true"></Setting>
      </Namespace>
    </Namespace>
  </Namespace>
</Settings>
`,
  };
}

/** The files by their paths below dist/gallery. */
export function galleryFiles({ version, verbs, script }) {
  const folder = fourNumbers(version);
  return {
    [`${PACKAGE}/GalleryManifest.xml`]: manifest(folder, verbs, SCRIPT, REMARK),
    [`${PACKAGE}/${folder}/${SCRIPT}`]: script,
  };
}

/** What the script registers, out of the source that also registers it. */
export async function registeredVerbs(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/faces/windbg/verbs.ts'],
    bundle: true,
    loader: { '.md': 'text' },
    format: 'esm',
    target: 'node20.19',
    write: false,
    logLevel: 'warning',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { verbs, PRINTING = {} } = await import(`data:text/javascript;base64,${source}`);
  return [...verbs, ...Object.values(PRINTING)];
}

/** The gallery's versions have four numbers: `0.1.0` is 0.1.0.0, and so is `0.1.0-beta.2`. */
function fourNumbers(version) {
  const numbers = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version);
  if (numbers === null) {
    throw new Error(
      `The version ${version} of package.json has not three numbers, which the gallery needs: make it like 1.2.3.`,
    );
  }
  return `${numbers.slice(1, 4).join('.')}.0`;
}

const REMARK = `<!--
  Not tried on Windows. Microsoft documents this folder (%LOCALAPPDATA%\\dbg\\UserExtensions) with a DLL, and
  there a path of the kind RepositoryRelative begins at the folder of the version. It documents script components
  in another kind of repository, in the words used here. That both hold together for a script is a conclusion.
  If the script is not found, give its whole path: File="C:\\...\\poolinsight.js" FilePathKind="Absolute".
-->
`;

function manifest(version, verbs, file, remark) {
  return `<?xml version="1.0" encoding="utf-8"?>
${remark}<ExtensionPackages Version="1.0.0.0" Compression="none">
  <ExtensionPackage>
    <Name>${PACKAGE}</Name>
    <Version>${version}</Version>
    <MinDebuggerSupported>10.0.17074.1002</MinDebuggerSupported>
    <Description>Finds out who ate the kernel's memory.</Description>
    <Components>
      <ScriptComponent Name="${PACKAGE}" Type="Engine" File="${file}" FilePathKind="RepositoryRelative">
        <LoadTriggers>
          <TriggerSet>
            <TargetTrigger Type="Kernel" />
          </TriggerSet>
        </LoadTriggers>
        <FunctionAliases>
${verbs.map(alias).join('\n')}
        </FunctionAliases>
      </ScriptComponent>
    </Components>
  </ExtensionPackage>
</ExtensionPackages>
`;
}

function alias({ name, syntax, description }) {
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    throw new Error(`The verb ${JSON.stringify(name)} cannot be an alias: letters, digits and _ only.`);
  }
  return `          <FunctionAlias Name="${name}">
            <AliasItem>
              <Syntax>${escapeXml(syntax)}</Syntax>
              <Description>${escapeXml(description)}</Description>
            </AliasItem>
          </FunctionAlias>`;
}

/** As text of an element. What XML cannot hold becomes a blank; what is not ASCII is written by its number. */
function escapeXml(text) {
  let escaped = '';
  for (const character of text) {
    const code = character.codePointAt(0);
    if (character in ENTITIES) escaped += ENTITIES[character];
    else if (code >= 0x20 && code < 0x7f) escaped += character;
    else if (code < 0xa0 || (code >= 0xd800 && code < 0xe000) || (code & 0xfffe) === 0xfffe) escaped += ' ';
    else escaped += `&#${code};`;
  }
  return escaped;
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
