import type { FastifyInstance } from 'fastify';
import { ERROR_TABLE, ServiceError } from '../errors.js';
import type { GraphEngine } from '../graph/engine.js';

/** Probes: `/healthz` says that the process lives, `/readyz` that it can answer questions. */
export function healthRoutes(server: FastifyInstance, engine: GraphEngine): void {
  server.get('/healthz', async () => ({ status: 'ok' }));

  server.get('/readyz', async (request, reply) => {
    try {
      const { version } = await engine.open();
      return { status: 'ready', engine: engine.name, dataVersion: version.version };
    } catch (error) {
      const known = error instanceof ServiceError;
      if (!known) request.log.error({ err: error }, 'the readiness check failed');
      return reply
        .code(ERROR_TABLE.UNAVAILABLE.status)
        .header('retry-after', '2')
        .send({
          status: 'unavailable',
          engine: engine.name,
          reason: known ? error.message : 'The graph cannot be read right now.',
        });
    }
  });
}
