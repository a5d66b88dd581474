import path from 'node:path';
import { Piscina } from 'piscina';
import {
  RendererBusyError,
  RendererCrashedError,
  RendererFailedError,
  RendererTimeoutError,
  SheetTooLargeError,
} from '../../domain/rendering-errors';
import type { Rendered } from '../../renderers';
import type { RenderLimits } from './render-limits';
import type { RenderReply, RenderTask } from './task';

/** Makes sheets and pictures in worker threads: what one does to its thread, the others and the server don't notice. */
export interface RenderPool {
  /**
   * Rejects with `RendererBusyError`, `RendererTimeoutError`, `RendererCrashedError`, `RendererFailedError` or
   * `SheetTooLargeError`; their `cause` is what happened, and not for the public.
   */
  render(task: RenderTask): Promise<Rendered>;
  load(): PoolLoad;
  close(): Promise<void>;
}

/** Sheets that wait and that are being made, and the threads that there are for them. */
export interface PoolLoad {
  waiting: number;
  running: number;
  threads: number;
}

const RETRY_AFTER_SECONDS = 2;

/** A thread's JavaScript heap for what is soon garbage; V8 would take 48 MB before it looks. */
const YOUNG_MEGABYTES = 4;

/** Starts the threads; a thread that dies or overruns its time is replaced. */
export function createRenderPool(
  limits: RenderLimits,
  worker: string = path.join(__dirname, 'worker.js'),
): RenderPool {
  const pool = new Piscina<RenderTask, RenderReply>({
    filename: worker,
    // As many as there may be, always: Piscina replaces a lost thread up to this number without being asked.
    minThreads: limits.threads,
    maxThreads: limits.threads,
    maxQueue: limits.waiting + limits.threads,
    // A thread that waits in `Atomics` never turns its event loop, and only there is let go what a finished PDF held
    // outside JavaScript: 0.4 MB a sheet, for ever.
    atomics: 'disabled',
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  // An `error` that nobody listens to ends the process; who waits for a sheet is told by its own rejection.
  pool.on('error', () => undefined);
  let unfinished = 0;

  async function run(task: RenderTask): Promise<RenderReply> {
    const signal = AbortSignal.timeout(limits.seconds * 1000);
    try {
      unfinished += 1;
      return await pool.run(task, { signal });
    } catch (cause) {
      const { format } = task;
      const { seconds } = limits;
      throw signal.aborted
        ? Object.assign(new RendererTimeoutError({ format, seconds }), { cause })
        : Object.assign(new RendererCrashedError({ format }), { cause });
    } finally {
      unfinished -= 1;
    }
  }

  return {
    async render(task) {
      const { format } = task;
      if (inputSize(task) > limits.input) throw new SheetTooLargeError({ format, limit: limits.input });
      if (unfinished >= limits.waiting + limits.threads)
        throw new RendererBusyError({ format, retryAfter: RETRY_AFTER_SECONDS });
      const reply = await run(task);
      if (reply.kind === 'failed')
        throw Object.assign(new RendererFailedError({ format }), { cause: reply.reason });
      if (reply.rendered.bytes.byteLength > limits.output)
        throw new SheetTooLargeError({ format, limit: limits.output });
      return reply.rendered;
    },
    load: () => ({
      waiting: pool.queueSize,
      running: unfinished - pool.queueSize,
      threads: pool.threads.length,
    }),
    close: () => pool.destroy(),
  };
}

function inputSize(task: RenderTask): number {
  if (task.format === 'png') return Buffer.byteLength(JSON.stringify(task.picture));
  const pictures = [...task.assets.pictures.values()].map(({ bytes }) => bytes.byteLength);
  return pictures.reduce((sum, size) => sum + size, Buffer.byteLength(JSON.stringify(task.sheet)));
}
