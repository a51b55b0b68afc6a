// Names and descriptions of all artifacts, for the pages of the offline template.
// Arguments: SUSHI's output folder, the JSON file to write.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [, , sushiOutput, target] = process.argv;
const folder = join(sushiOutput, 'fsh-generated', 'resources');
const file = readdirSync(folder).find((name) => name.startsWith('ImplementationGuide-'));
const guide = JSON.parse(readFileSync(join(folder, file), 'utf8'));
const entries = guide.definition.resource.map((resource) => {
  const reference = resource.reference.reference;
  return [
    reference,
    {
      type: reference.split('/')[0],
      path: `${reference.replace('/', '-')}.html`,
      name: resource.name,
      description: (resource.description ?? '').trim().split('\n')[0],
      example: Boolean(resource.exampleBoolean || resource.exampleCanonical),
    },
  ];
});
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, JSON.stringify(Object.fromEntries(entries), null, 1) + '\n');
