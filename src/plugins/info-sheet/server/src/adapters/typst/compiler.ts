import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypesetJob } from '../../renderers/pdf/typeset';
import { loadTemplate } from './load-template';

/** A folder that doesn't exist: a document sees its own files and those of its job, and no others. */
const WORKSPACE = resolve('/fiche-sheet');

/** Compilations that a cached piece outlives unused. */
const CACHE_AGE = 3;

/** Compiles jobs one after the other in this thread, synchronously; throws with Typst's own words. */
export function createTypstCompiler(fonts: Buffer[]): (job: TypesetJob) => Uint8Array {
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: fonts }] });
  const template = loadTemplate();
  return (job) => {
    try {
      for (const [name, source] of template) compiler.mapShadow(resolve(WORKSPACE, 'template', name), source);
      for (const { path, bytes } of job.files)
        compiler.mapShadow(resolve(WORKSPACE, `.${path}`), Buffer.from(bytes));
      return compile(compiler, job);
    } finally {
      compiler.resetShadow();
      compiler.evictCache(CACHE_AGE);
    }
  };
}

function compile(compiler: NodeCompiler, job: TypesetJob): Uint8Array {
  const compiled = compiler.compile({ mainFilePath: resolve(WORKSPACE, `template/${job.document}.typ`) });
  const document = compiled.result;
  if (!document) {
    const error = compiled.takeDiagnostics();
    throw new Error(JSON.stringify(error ? compiler.fetchDiagnostics(error) : 'Typst gave no reason'));
  }
  switch (job.document) {
    case 'sheet':
      return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: job.timestamp });
    case 'share':
      return Buffer.from(compiler.plainSvg(document));
    default:
      return job.document satisfies never;
  }
}
