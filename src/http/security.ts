import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Headers of every response. The playground lives under the same policy: nothing comes from elsewhere. */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // The editor of the playground measures and colours text by inline styles.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
  // The service speaks plain HTTP; whoever ends TLS in front of it decides on HSTS.
  strictTransportSecurity: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
};

/** The same for answers that are given before anything is known of a request: they are never a page. */
export const BARE_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
