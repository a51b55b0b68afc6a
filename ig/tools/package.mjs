// Lays SUSHI's output out as a FHIR package: package/*.json, and the examples apart in example/.
// Arguments: SUSHI's output folder, the folder to write. Same input, same bytes: no dates, no host names.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , sushiOutput, target] = process.argv;
const criteria = join(dirname(fileURLToPath(import.meta.url)), '..', 'input', 'criteria');

// A content whose id is "ig-loader-<file>" gets that file's bytes, as the IG Publisher does it too.
const embed = (json) => {
  for (const content of json.resourceType === 'Library' ? json.content ?? [] : []) {
    if (content.id?.startsWith('ig-loader-')) {
      content.data = readFileSync(join(criteria, content.id.slice('ig-loader-'.length))).toString('base64');
      delete content.id;
    }
  }
  return json;
};
const source = join(sushiOutput, 'fsh-generated', 'resources');
const resources = readdirSync(source)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, json: embed(JSON.parse(readFileSync(join(source, file), 'utf8'))) }));

const guide = resources.find(({ json }) => json.resourceType === 'ImplementationGuide').json;
const examples = new Set(
  guide.definition.resource
    .filter((entry) => entry.exampleBoolean || entry.exampleCanonical)
    .map((entry) => entry.reference.reference.replace('/', '-') + '.json'),
);

// A definition without a version of its own has the guide's, as the IG Publisher gives it (apply-version).
const versioned = (json) => {
  if (json.version || !json.url) {
    return json;
  }
  const entries = Object.entries(json);
  entries.splice(entries.findIndex(([key]) => key === 'url') + 1, 0, ['version', guide.version]);
  return Object.fromEntries(entries);
};

const write = (folder, file, json) => {
  mkdirSync(join(target, folder), { recursive: true });
  writeFileSync(join(target, folder, file), JSON.stringify(json, null, 2) + '\n');
};

rmSync(join(target, 'package'), { recursive: true, force: true });
rmSync(join(target, 'example'), { recursive: true, force: true });
for (const { file, json } of resources) {
  if (examples.has(file)) {
    write('example', file, json);
  } else {
    write('package', file, versioned(json));
  }
}
write('package', 'package.json', {
  name: guide.packageId,
  version: guide.version,
  type: 'IG',
  license: guide.license,
  canonical: guide.url.replace(/\/ImplementationGuide\/.*$/, ''),
  title: guide.title,
  description: guide.description,
  fhirVersions: guide.fhirVersion,
  author: guide.publisher,
  dependencies: Object.fromEntries([
    ['hl7.fhir.r4.core', guide.fhirVersion[0]],
    ...(guide.dependsOn ?? []).map((dependency) => [dependency.packageId, dependency.version]),
  ]),
});
console.log(`${target}: ${resources.length - examples.size} definitions, ${examples.size} examples`);
