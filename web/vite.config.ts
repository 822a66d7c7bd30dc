import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm start` listens; `vite web` passes on to it what the playground asks for. */
const SERVICE = 'http://localhost:4000';

export default defineConfig({
  base: '/playground/',
  plugins: [react()],
  build: {
    outDir: '../dist/playground',
    emptyOutDir: true,
    // Monaco is one large piece by nature. It is loaded after the page and cached for a year.
    chunkSizeWarningLimit: 4000,
    // GraphiQL leaves notes to the React compiler in its code, of no use once it has been compiled.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: {
    proxy: {
      '/graphql': SERVICE,
      '/questions': SERVICE,
      '/schema.graphql': SERVICE,
      '/permalinks': SERVICE,
      '/q/': SERVICE,
    },
  },
});
