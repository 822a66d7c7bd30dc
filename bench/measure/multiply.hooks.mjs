import { pathToFileURL } from 'node:url';

const PREPARED = /\/dist\/src\/dataset\/prepared\.js$/;

export function load(url, context, next) {
  if (!PREPARED.test(url)) return next(url, context);
  const scale = JSON.stringify(pathToFileURL(process.env.BENCH_SCALE).href);
  const original = JSON.stringify(`${url}?original`);
  return {
    format: 'module',
    shortCircuit: true,
    source: `export * from ${original};
      import { contentRead as once } from ${original};
      import { multiplied } from ${scale};
      export const preparedOf = () => undefined;
      export const contentRead = async (...given) => multiplied(await once(...given), Number(process.env.BENCH_TIMES));`,
  };
}
