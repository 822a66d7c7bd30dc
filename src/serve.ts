import { type Service, startService } from './app.js';
import { readConfig } from './config.js';

const STOP_PATIENCE_MS = 10_000;

/** Serves as the environment says, until a signal ends it. */
async function serve(): Promise<Service | undefined> {
  try {
    const service = await startService(readConfig());
    process.stdout.write(banner(service.url));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(service));
    return service;
  } catch (error) {
    // The message is made for the operator; the stack would only hide it.
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

/** Where to begin: to look first, then to ask. */
const banner = (url: string): string => `
  Migration Governance Graph
  explorer    ${url}/
  playground  ${url}/playground/
  GraphQL     ${url}/graphql

`;

function stop(service: Service): void {
  setTimeout(() => process.exit(1), STOP_PATIENCE_MS).unref();
  service.close().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`The service did not stop cleanly: ${String(error)}\n`);
      process.exit(1);
    },
  );
}

/** The service once it listens; undefined where it could not start. */
export const served = serve();
