// The folder that makes WinDbg load the script by itself (its extension gallery): a manifest, and the script in
// a folder that has the version's name.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** The package's name, which its folder must have. */
export const PACKAGE = 'PoolInsight';

const SCRIPT = 'poolinsight.js';

/** Writes dist/gallery anew from the built script and the list of verbs. */
export async function writeGallery(root, version) {
  const files = galleryFiles({
    version,
    verbs: await registeredVerbs(root),
    script: readFileSync(join(root, 'dist', SCRIPT)),
  });
  rmSync(join(root, 'dist/gallery'), { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, 'dist/gallery', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The files by their paths below dist/gallery. */
export function galleryFiles({ version, verbs, script }) {
  const folder = fourNumbers(version);
  return {
    [`${PACKAGE}/GalleryManifest.xml`]: manifest(folder, verbs),
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

function manifest(version, verbs) {
  return `<?xml version="1.0" encoding="utf-8"?>
<!--
  Not tried on Windows. Microsoft documents this folder (%LOCALAPPDATA%\\dbg\\UserExtensions) with a DLL, and
  there a path of the kind RepositoryRelative begins at the folder of the version. It documents script components
  in another kind of repository, in the words used here. That both hold together for a script is a conclusion.
  If the script is not found, give its whole path: File="C:\\...\\poolinsight.js" FilePathKind="Absolute".
-->
<ExtensionPackages Version="1.0.0.0" Compression="none">
  <ExtensionPackage>
    <Name>${PACKAGE}</Name>
    <Version>${version}</Version>
    <MinDebuggerSupported>10.0.17074.1002</MinDebuggerSupported>
    <Description>Finds out who ate the kernel's memory.</Description>
    <Components>
      <ScriptComponent Name="${PACKAGE}" Type="Engine" File="${SCRIPT}" FilePathKind="RepositoryRelative">
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
