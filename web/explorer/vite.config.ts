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

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: { outDir: '../../dist/explorer', emptyOutDir: true, chunkSizeWarningLimit: 700 },
  server: { proxy: Object.fromEntries(PASSED_ON.map((address) => [address, SERVICE])) },
});
