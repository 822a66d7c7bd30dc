import { type Service, startService } from './app.js';
import { readConfig } from './config.js';

const STOP_PATIENCE_MS = 10_000;

try {
  const service = await startService(readConfig());
  process.stdout.write(
    `\n  Migration Governance Graph\n  playground  ${service.url}/playground/\n  GraphQL     ${service.url}/graphql\n\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(service));
} catch (error) {
  // The message is made for the operator; the stack would only hide it.
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

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
