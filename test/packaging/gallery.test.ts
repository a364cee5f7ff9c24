/** The folder for WinDbg's extension gallery, as the build left it. Loading it was never tried on Windows. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  galleryFiles,
  PACKAGE,
  REPOSITORY,
  registeredVerbs,
  repositoryFiles,
} from '../../scripts/gallery.mjs';
import { anyCharacter } from '../support/any-character.ts';
import { loadScript } from '../support/windbg-host.ts';

/** As much as is used here; jsdom brings no types. */
interface XmlElement {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): XmlElement | null;
  querySelectorAll(selector: string): Iterable<XmlElement>;
}
interface Jsdom {
  readonly JSDOM: new () => {
    readonly window: {
      readonly DOMParser: new () => { parseFromString(text: string, type: string): XmlElement };
    };
  };
}
const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom;
const { DOMParser } = new JSDOM().window;

const root = fileURLToPath(new URL('../..', import.meta.url));
const gallery = `${root}/dist/gallery`;
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

/** Throws where the text is not well formed. */
function parsed(xml: string): XmlElement {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const wrong = document.querySelector('parsererror');
  if (wrong !== null) throw new Error(wrong.textContent);
  return document;
}

const manifestText = readFileSync(`${gallery}/${PACKAGE}/GalleryManifest.xml`, 'utf8');
const manifest = parsed(manifestText);
const text = (selector: string, from: XmlElement = manifest) => from.querySelector(selector)?.textContent;

describe('the folder', () => {
  test('is named as the manifest names package and version', () => {
    expect(readdirSync(gallery)).toEqual([text('ExtensionPackage > Name')]);
    expect(readdirSync(`${gallery}/${PACKAGE}`).sort()).toEqual(
      [text('ExtensionPackage > Version'), 'GalleryManifest.xml'].sort(),
    );
    expect(text('ExtensionPackage > Version')).toBe(`${version.replace(/[-+].*/, '')}.0`);
  });

  test('holds the script that the manifest names, and that is dist/poolinsight.js to the byte', () => {
    const component = manifest.querySelector('ScriptComponent');
    const file = component?.getAttribute('File');
    expect(component?.getAttribute('FilePathKind')).toBe('RepositoryRelative');
    const path = `${gallery}/${PACKAGE}/${text('ExtensionPackage > Version')}/${file}`;
    expect(readFileSync(path).equals(readFileSync(`${root}/dist/poolinsight.js`))).toBe(true);
  });
});

describe('the manifest', () => {
  test('loads the script on kernel targets only', () => {
    const triggers = [...manifest.querySelectorAll('LoadTriggers > TriggerSet > *')];
    expect(triggers.map(each => each.getAttribute('Type'))).toEqual(['Kernel']);
  });

  test('lists the aliases that the script registers, each with its syntax and a sentence', () => {
    const aliases = [...manifest.querySelectorAll('FunctionAlias')];
    const registered = loadScript(readFileSync(`${root}/dist/poolinsight.js`, 'utf8')).aliases();
    expect(aliases.map(each => each.getAttribute('Name')).sort()).toEqual(registered.sort());
    for (const each of aliases) {
      expect(text('AliasItem > Syntax', each)).toContain(each.getAttribute('Name'));
      expect(text('AliasItem > Description', each)).toMatch(/\S\.$/);
    }
  });

  test('is what the sources make, each time', async () => {
    const verbs = await registeredVerbs(root);
    const path = `${PACKAGE}/GalleryManifest.xml`;
    expect(galleryFiles({ version, verbs, script: '' })[path]).toBe(manifestText);
    // Read alike whatever the code page.
    expect(manifestText).toMatch(/^[\n -~]*$/);
  });

  test('stays well formed, and says the same, whatever the texts of a verb are', () => {
    const texts = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.constantFrom(']]>', '<!--', '"&<>\'', '&amp;', '\ud800', '\u0085', '\uffff', 'é€😀'),
    );
    fc.assert(
      fc.property(texts, texts, (syntax, description) => {
        const files = galleryFiles({
          version: '1.2.3',
          verbs: [{ name: 'verb', syntax, description }],
          script: '',
        });
        const item = parsed(String(files[`${PACKAGE}/GalleryManifest.xml`])).querySelector('AliasItem');
        const kept = (said: string) => said.replace(/[\0-\x1f\x7f-\x9f]|\p{Cs}|\p{Cn}/gu, ' ');
        expect(kept(item?.querySelector('Syntax')?.textContent ?? '')).toBe(kept(syntax));
        expect(kept(item?.querySelector('Description')?.textContent ?? '')).toBe(kept(description));
      }),
    );
  });
});

describe('the repository for .settings load', () => {
  const file = (name: string): string => readFileSync(`${root}/dist/repository/${name}`, 'utf8');

  test('has the files of published repositories, and takes the script from the folder above', () => {
    expect(readdirSync(`${root}/dist/repository`).sort()).toEqual([
      'Manifest.1.xml',
      'ManifestVersion.txt',
      'config.xml',
    ]);
    expect(file('ManifestVersion.txt').split('\n')[0]).toBe('1');
    const component = parsed(file('Manifest.1.xml')).querySelector('ScriptComponent');
    expect(component?.getAttribute('File')).toBe('..\\poolinsight.js');
    expect(component?.getAttribute('FilePathKind')).toBe('RepositoryRelative');
  });

  test('names the same verbs as the other folder', () => {
    const names = (from: XmlElement): (string | null)[] =>
      [...from.querySelectorAll('FunctionAlias')].map(each => each.getAttribute('Name'));
    expect(names(parsed(file('Manifest.1.xml')))).toEqual(names(manifest));
  });

  test('has the path that the README replaces, once', () => {
    const config = file('config.xml');
    expect(config.split(REPOSITORY)).toHaveLength(2);
    expect(readFileSync(`${root}/README.md`, 'utf8')).toContain(REPOSITORY);
    expect(parsed(config).querySelector('Settings')?.getAttribute('Version')).toBe('1');
  });

  test('is what the sources make, each time', async () => {
    const made = repositoryFiles({ version, verbs: await registeredVerbs(root) });
    for (const [name, content] of Object.entries(made)) expect(file(name)).toBe(content);
  });
});

describe('the version', () => {
  const folders = (of: string) => Object.keys(galleryFiles({ version: of, verbs: [], script: '' }));

  test('becomes four numbers', () => {
    expect(folders('1.20.3')).toContain(`${PACKAGE}/1.20.3.0/poolinsight.js`);
    expect(folders('2.0.0-beta.1')).toContain(`${PACKAGE}/2.0.0.0/poolinsight.js`);
  });

  test('of another form stops the build with a sentence; so does a verb that cannot be an alias', () => {
    expect(() => folders('1.2')).toThrow(/The version 1\.2 of package\.json has not three numbers/);
    const verbs = [{ name: 'a b', syntax: '', description: '' }];
    expect(() => galleryFiles({ version: '1.2.3', verbs, script: '' })).toThrow(/"a b" cannot be an alias/);
  });
});
