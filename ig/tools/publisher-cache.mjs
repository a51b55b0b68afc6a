// Fills the package cache that the IG Publisher needs offline, beside the packages that SUSHI uses too.
// Arguments: SUSHI's cache, the unpacked R4B core package, the unpacked R5 core package, the cache to fill, and the
// names name#version of core, terminology and extensions.
//
// What can't be fetched is made here: the page map of the R4 specification, and empty packages that the Publisher asks
// for by name. None of it leaves the build folder.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , sushiCache, r4b, r5, cache, core, terminology, extensions] = process.argv;
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
const writeJson = (file, json) => writeFileSync(file, JSON.stringify(json, null, 1) + '\n');

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });
// The Publisher throws a cache of another version away.
writeFileSync(join(cache, 'packages.ini'), '[cache]\nversion = 4\n');
for (const name of [core, terminology, extensions]) {
  cpSync(join(sushiCache, name), join(cache, name), { recursive: true });
}
const r5Package = readJson(join(r5, 'package', 'package.json'));
cpSync(r5, join(cache, `${r5Package.name}#${r5Package.version}`), { recursive: true });

// Dependencies: the versions that are here. Terminology and extensions name each other; one way is enough, and with
// both the Publisher never ends.
const setDependencies = (name, dependencies) => {
  const file = join(cache, name, 'package', 'package.json');
  writeJson(file, { ...readJson(file), dependencies });
};
const version = (name) => name.split('#')[1];
setDependencies(terminology, { 'hl7.fhir.r4.core': version(core) });
setDependencies(extensions, { 'hl7.fhir.r4.core': version(core), [terminology.split('#')[0]]: version(terminology) });
setDependencies(`${r5Package.name}#${r5Package.version}`, {});

// The page of each definition: as R4B has it where R4 has the definition too, else by the naming rules of the R4 site.
const other = join(cache, core, 'package', 'other');
cpSync(join(r4b, 'package', 'other'), other, { recursive: true });
const known = readJson(join(r4b, 'package', 'other', 'spec.internals'));
const page = ({ resourceType, id, kind, type, derivation }) => {
  const lower = id.toLowerCase();
  switch (resourceType) {
    case 'ValueSet':
      return id.startsWith('v2-') || id.startsWith('v3-')
        ? `${id.slice(0, 2)}/${id.slice(3)}/${kind ?? 'vs'}.html`
        : `valueset-${id}.html`;
    case 'CodeSystem':
      return id.startsWith('v2-') || id.startsWith('v3-') ? `${id.slice(0, 2)}/${id.slice(3)}/cs.html` : `codesystem-${id}.html`;
    case 'StructureDefinition':
      if (type === 'Extension' && derivation === 'constraint') return `extension-${lower}.html`;
      return kind === 'resource' ? `${lower}.html` : `datatypes.html#${id}`;
    case 'OperationDefinition':
      return `operation-${lower}.html`;
    case 'SearchParameter':
      return `searchparameter-registry.html#${id}`;
    default:
      return `${resourceType.toLowerCase()}-${lower}.html`;
  }
};
const paths = {};
for (const entry of readJson(join(cache, core, 'package', '.index.json')).files) {
  if (entry.url) {
    paths[entry.url] = known.paths[entry.url] ?? page(entry);
  }
}
writeJson(join(other, 'spec.internals'), {
  ...known,
  'ig-version': version(core),
  'tool-version': version(core),
  webUrl: 'http://hl7.org/fhir/R4/',
  paths,
  targets: [...new Set([...known.targets, ...Object.values(paths)])],
});

// Packages that the Publisher opens without needing anything in them.
const standIn = (name, packageVersion, files = {}) => {
  const folder = join(cache, `${name}#${packageVersion}`, 'package');
  mkdirSync(join(folder, 'other'), { recursive: true });
  writeJson(join(folder, 'package.json'), {
    name,
    version: packageVersion,
    type: 'IG',
    fhirVersions: [version(core)],
    canonical: `http://hl7.org/fhir/${name.split('.').slice(2).join('/')}`,
    dependencies: { 'hl7.fhir.r4.core': version(core) },
  });
  for (const [file, json] of Object.entries(files)) {
    writeJson(join(folder, file), json);
  }
  writeJson(join(folder, '.index.json'), {
    'index-version': 2,
    files: Object.entries(files).map(([filename, { resourceType, id, url, version: v, kind, type, derivation }]) => ({
      filename, resourceType, id, url, version: v, kind, type, derivation,
    })),
  });
  const paths = Object.fromEntries(Object.values(files).map((json) => [json.url, `${json.resourceType}-${json.id}.html`]));
  writeJson(join(folder, 'other', 'spec.internals'), { paths, pages: [], targets: Object.values(paths), images: [] });
};
standIn('hl7.fhir.pubpack', '0.2.4');
standIn('hl7.fhir.xver-extensions', '0.1.0');

// Extensions that the Publisher itself writes into the guide and then validates.
const toolsCanonical = 'http://hl7.org/fhir/tools';
const element = (path, min, max, more = {}) => ({ id: path, path, min, max, ...more });
const extension = (id, context, elements) => ({
  resourceType: 'StructureDefinition',
  id,
  url: `${toolsCanonical}/StructureDefinition/${id}`,
  version: '0.9.0',
  name: id.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase()),
  status: 'active',
  fhirVersion: version(core),
  kind: 'complex-type',
  abstract: false,
  context: [{ type: 'element', expression: context }],
  type: 'Extension',
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
  derivation: 'constraint',
  snapshot: { element: [element('Extension', 0, '*', { definition: id, base: { path: 'Extension', min: 0, max: '*' } }), ...elements] },
  differential: { element: elements },
});
const url = (fixed) => element('Extension.url', 1, '1', { fixedUri: fixed, type: [{ code: 'uri' }], base: { path: 'Extension.url', min: 1, max: '1' } });
const value = (code) => element('Extension.value[x]', 1, '1', { type: [{ code }], base: { path: 'Extension.value[x]', min: 0, max: '1' } });
const simple = (id, context, code) => extension(id, context, [url(`${toolsCanonical}/StructureDefinition/${id}`), value(code)]);
const part = (slice, code) => [
  { id: `Extension.extension:${slice}`, path: 'Extension.extension', sliceName: slice, min: 1, max: '1', type: [{ code: 'Extension' }], base: { path: 'Element.extension', min: 0, max: '*' } },
  { id: `Extension.extension:${slice}.url`, path: 'Extension.extension.url', min: 1, max: '1', type: [{ code: 'uri' }], fixedUri: slice, base: { path: 'Extension.url', min: 1, max: '1' } },
  { id: `Extension.extension:${slice}.value[x]`, path: 'Extension.extension.value[x]', min: 1, max: '1', type: [{ code }], base: { path: 'Extension.value[x]', min: 0, max: '1' } },
];
const parameter = extension('ig-parameter', 'Element', [
  element('Extension.extension', 2, '*', { slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'open' }, type: [{ code: 'Extension' }], base: { path: 'Element.extension', min: 0, max: '*' } }),
  ...part('code', 'code'),
  ...part('value', 'string'),
  url(`${toolsCanonical}/StructureDefinition/ig-parameter`),
  element('Extension.value[x]', 0, '0', { type: [{ code: 'string' }], base: { path: 'Extension.value[x]', min: 0, max: '1' } }),
]);

// Codes of the languages, media types and countries that the guide uses, as if they were all: without a terminology
// server the Publisher knows none and calls each an error. The tests of the server check them for real.
const onlyTheseCodes = (id, system, codes) => ({
  resourceType: 'CodeSystem',
  id,
  url: system,
  version: '1',
  name: id,
  status: 'active',
  caseSensitive: false,
  content: 'complete',
  concept: Object.entries(codes).map(([code, display]) => ({ code, display })),
});
standIn('hl7.fhir.uv.tools.r4', '0.9.0', {
  'CodeSystem-languages.json': onlyTheseCodes('languages', 'urn:ietf:bcp:47', { en: 'English', 'zh-CN': 'Chinese (China)' }),
  'CodeSystem-media-types.json': onlyTheseCodes('media-types', 'urn:ietf:bcp:13', { 'application/json': 'JSON', json: 'FHIR JSON', xml: 'FHIR XML' }),
  'CodeSystem-countries.json': onlyTheseCodes('countries', 'urn:iso:std:iso:3166', { CN: 'China' }),
  'StructureDefinition-ig-parameter.json': parameter,
  'StructureDefinition-ig-internal-dependency.json': simple('ig-internal-dependency', 'Element', 'code'),
  'StructureDefinition-snapshot-base-version.json': simple('snapshot-base-version', 'Element', 'string'),
});
console.log(`${cache}: ${readdirSync(cache).length} entries`);
