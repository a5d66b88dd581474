#!/bin/sh
# Makes a checkout ready for `npm start` in production: installs, builds, and takes away what only building needs.
# What the Dockerfile does, what the README says, and what `.ci/production` runs.
set -eu
cd "$(dirname "$0")/../.."
npm ci --no-audit --no-fund
npm run build
npm prune --omit=dev --no-audit --no-fund
mkdir -p public/uploads .tmp
