# The tag names major version and distribution only, so that a rebuild brings security fixes.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
# The dependencies first: they change less often than the code, so this layer stays cached.
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# The image serves its own dataset under /data/.
RUN npm run build && npm run release && npm prune --omit=dev

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
# Else the C library keeps for each thread what it once needed: 30 MB more under full load.
ENV MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072
COPY --from=build /app/package.json /app/schema.graphql ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/seed seed
COPY --from=build /app/questions questions
COPY --from=build /app/releases releases
USER node
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node itself, not npm: it then gets SIGTERM and can end requests in order. Otherwise as `npm start` does.
CMD ["node", "--v8-pool-size=1", "--max-semi-space-size=4", "dist/src/main.js"]
