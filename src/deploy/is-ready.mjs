// Ends with 0 where the app answers: the Dockerfile's HEALTHCHECK.
const { PORT = '1337' } = process.env;
const answer = await fetch(`http://127.0.0.1:${PORT}/_ready`, { signal: AbortSignal.timeout(4000) });
process.exit(answer.ok ? 0 : 1);
