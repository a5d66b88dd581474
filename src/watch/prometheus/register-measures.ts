import { Counter, Gauge, type Registry } from 'prom-client';
import type { Measure } from '../measures';

const METRICS = { gauge: Gauge, counter: Counter } satisfies Record<Measure['kind'], unknown>;

/** Has each measure be read whenever the registry is. */
export function registerMeasures(registry: Registry, measures: readonly Measure[]): void {
  for (const measure of measures) {
    const { name, help, kind } = measure;
    const labelNames = 'label' in measure ? [measure.label] : [];
    const metric: Gauge | Counter = new METRICS[kind]({
      name,
      help,
      labelNames,
      registers: [registry],
      collect: () => readInto(metric, measure),
    });
  }
}

/** What can't be read is left out: the others are still worth having. */
async function readInto(metric: Gauge | Counter, measure: Measure): Promise<void> {
  const readings = await readingsOf(measure).catch(() => []);
  metric.reset();
  // Without labels a metric that was reset is 0, which isn't what “unknown” means.
  if (!('label' in measure)) metric.remove();
  for (const [labels, value] of readings) metric.inc(labels, value);
}

async function readingsOf(measure: Measure): Promise<[Record<string, string>, number][]> {
  if ('label' in measure)
    return Object.entries(measure.read()).map(([key, value]) => [{ [measure.label]: key }, value]);
  const value = await measure.read();
  return value === null ? [] : [[{}, value]];
}
