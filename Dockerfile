# syntax=docker/dockerfile:1
# The image of a release: `docker build -t fiche .`. It has no secrets: they come from the environment (`compose.yaml`).
FROM node:20-bookworm AS build
WORKDIR /app
COPY . .
RUN src/deploy/build.sh

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0
WORKDIR /app
# Root's, so that what runs can't change itself.
COPY --from=build /app ./
RUN chown node:node public/uploads .tmp
USER node
EXPOSE 1337
# Uploads where no bucket has them, and the database where it is SQLite.
VOLUME ["/app/public/uploads", "/app/.tmp"]
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s CMD ["node", "src/deploy/is-ready.mjs"]
# Not through npm, which hands no signal on.
CMD ["node", "node_modules/@strapi/strapi/bin/strapi.js", "start"]
