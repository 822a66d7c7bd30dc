import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm start` listens; `vite web/explorer` passes on to it whatever is not a page of the explorer. */
const SERVICE = 'http://localhost:4000';
const PASSED_ON = [
  '/graphql',
  '/questions',
  '/permalinks',
  '/q/',
  '/id/',
  '/cite',
  '/data/',
  '/playground',
  '/schema.graphql',
];

const ROOT = new URL('../../', import.meta.url);
const built = (module: string) => import(new URL(`dist/src/${module}`, ROOT).href);

/** Which questions bring sources says the service, as it was compiled before the pages are built. */
async function questionsWithSources(): Promise<readonly string[]> {
  const { readQuestions } = await built('questions/library.js');
  const service = await built('exports/question-sources.js');
  const sdl = readFileSync(new URL('schema.graphql', ROOT), 'utf8');
  return service.questionsWithSources(sdl, readQuestions(fileURLToPath(new URL('questions', ROOT))));
}

export default defineConfig(async () => ({
  base: '/',
  plugins: [react()],
  define: { QUESTIONS_WITH_SOURCES: JSON.stringify(await questionsWithSources()) },
  build: { outDir: '../../dist/explorer', emptyOutDir: true, chunkSizeWarningLimit: 700 },
  server: { proxy: Object.fromEntries(PASSED_ON.map((address) => [address, SERVICE])) },
}));
