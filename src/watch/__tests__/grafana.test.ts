import { parser } from '@prometheus-io/lezer-promql';
import { expect, test } from '@jest/globals';
import dashboard from '../grafana.json';

const QUERIES = dashboard.panels.flatMap(({ title, targets = [] }) =>
  targets.map(({ expr }) => [title, expr] as const),
);

test('the dashboard asks for something', () => {
  expect(QUERIES.length).toBeGreaterThan(20);
});

test.each(QUERIES)('%s can be asked: %s', (_title, expr) => {
  // Grafana fills in a duration before Prometheus reads it.
  const asked = expr.replaceAll('$__rate_interval', '1m');
  const faults: string[] = [];
  parser.parse(asked).iterate({
    enter: ({ type, from }) => void (type.isError && faults.push(asked.slice(from))),
  });
  expect(faults).toEqual([]);
});
