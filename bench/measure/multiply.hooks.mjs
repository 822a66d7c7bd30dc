import { pathToFileURL } from 'node:url';

const PROJECTION = /\/dist\/src\/dataset\/content\.js$/;

export function load(url, context, next) {
  if (!PROJECTION.test(url)) return next(url, context);
  const scale = JSON.stringify(pathToFileURL(process.env.BENCH_SCALE).href);
  const original = JSON.stringify(`${url}?original`);
  return {
    format: 'module',
    shortCircuit: true,
    source: `export * from ${original};
      import { contentOf as once } from ${original};
      import { multiplied } from ${scale};
      export const contentOf = (...given) => multiplied(once(...given), Number(process.env.BENCH_TIMES));`,
  };
}
