import autocannon from 'autocannon';

/**
 * Requests a second, the median latency in milliseconds, and the milliseconds of processor time that the server took for
 * each request, which a busy machine doesn't change. 16 connections; a fifth as many requests go before, for warming up.
 */
export async function measure(child, address, { amount, headers = {} }) {
  const url = child.url + address;
  await autocannon({ url, connections: 16, amount: Math.ceil(amount / 5), headers });
  const before = await child.ask('cpu');
  const started = performance.now();
  let ended = started;
  const run = autocannon({ url, connections: 16, amount, headers, timeout: 60 });
  // Its own duration is in whole seconds.
  run.on('response', () => (ended = performance.now()));
  const { latency, non2xx, errors, statusCodeStats } = await run;
  const cpu = ((await child.ask('cpu')) - before) / amount;
  const unchanged = statusCodeStats?.[304]?.count ?? 0;
  if (errors > 0 || non2xx > unchanged)
    throw new Error(`${url}: ${errors} errors, ${non2xx - unchanged} refusals`);
  return { perSecond: (1000 * amount) / (ended - started), p50: latency.p50, cpu };
}
