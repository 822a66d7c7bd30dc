// Puts the compiled service into one file, dist/server/serve.js, and what it loads later into files beside it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GRAPHQL = path.join(ROOT, 'node_modules', 'graphql');
/**
 * The GraphQL server makes some maps of headers for each request, and in each a symbol that nobody looks at. V8 puts symbols
 * among the old at once, where only a full collection of the heap finds them.
 */
const HEADER_MAP = '@apollo/server/dist/esm/utils/HeaderMap.js';
let withoutSymbols = false;

export default defineConfig({
  root: ROOT,
  publicDir: false,
  resolve: {
    alias: [
      // In one file it would not find the hash of Node, and take one that is written in JavaScript.
      { find: '@apollo/utils.createhash', replacement: 'node:crypto' },
      // Packages ask for `graphql` in both of its forms: without this it would be there twice, and know its own types only.
      { find: /^graphql$/, replacement: path.join(GRAPHQL, 'index.mjs') },
      { find: /^graphql\/(.+)\.js$/, replacement: path.join(GRAPHQL, '$1.mjs') },
    ],
  },
  ssr: {
    noExternal: true,
    // A binary, WebAssembly in a file of its own, and two that few instances use.
    external: ['@grafeo-db/js', 'sql.js', 'neo4j-driver', '@redis/client'],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    reportCompressedSize: false,
    // Line and name of a function stand in the log where something fails.
    minify: false,
    rolldownOptions: {
      input: { serve: 'dist/src/serve.js', 'measure.thread': 'dist/src/features/network/measure.thread.js' },
      output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js', comments: false },
    },
  },
  plugins: [
    {
      name: 'heads-without-symbols',
      transform(code, id) {
        if (!id.endsWith(HEADER_MAP)) return undefined;
        const [found, instead] = ["__identity = Symbol('HeaderMap')", "__identity = 'HeaderMap'"];
        withoutSymbols = code.includes(found);
        return code.replace(found, instead);
      },
      generateBundle(_options, bundle) {
        if (!withoutSymbols) throw new Error(`${HEADER_MAP} is not what it was: does a map of headers have a symbol?`);
        if (Object.values(bundle).some(({ code }) => code?.includes('sha.js')))
          throw new Error('A hash that is written in JavaScript is in the service: see the alias.');
      },
    },
    {
      name: 'scripts-in-ascii',
      generateBundle(_options, bundle) {
        // A script whose every character is one byte takes half of the memory, and is read faster.
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = ascii(file.code);
        // The files are scripts, although the package is one of modules.
        this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
      },
    },
  ],
});

const ascii = (code) =>
  code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
