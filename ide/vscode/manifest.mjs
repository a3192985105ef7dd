// Writes the package.json that is shipped: what only builds and tests need is left out.
import { readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
delete manifest.devDependencies;
delete manifest.private;
writeFileSync(process.argv[2], `${JSON.stringify(manifest, null, 2)}\n`);
