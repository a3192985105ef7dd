// Bundles the extension and the page of the diagram into the folder that is packaged.
import { build } from 'esbuild';

const out = process.argv[2];
const common = { bundle: true, minify: true, sourcemap: false, legalComments: 'eof', logLevel: 'warning' };
await build({
  ...common, entryPoints: ['src/extension.ts'], outfile: `${out}/extension.js`,
  platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'],
});
await build({ ...common, entryPoints: ['webview/diagram.ts', 'webview/diagram.css'], outdir: out, platform: 'browser', format: 'iife', target: 'es2022' });
