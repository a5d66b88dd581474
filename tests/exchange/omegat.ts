import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { escapeText } from '../../src/plugins/translation-desk/server/src/exchange/xml/write-xml';
import { runTool } from './run-tool';
import { inTemporaryFolder } from './temporary-folder';

/** What a project of OmegaT remembers of a text; both as tagged text of ours. */
export interface Remembered {
  source: string;
  target: string;
}

/** A file as OmegaT leaves it that translates, without anybody at it, what its project's memory has. */
export async function translateWithOmegaT(xliff: string, memory: readonly Remembered[]): Promise<Buffer> {
  return inTemporaryFolder(async (folder) => {
    const project = path.join(folder, 'project');
    for (const part of ['source', 'target', 'tm', 'glossary', 'omegat', 'dictionary'])
      await mkdir(path.join(project, part), { recursive: true });
    await writeFile(path.join(project, 'omegat.project'), PROJECT);
    await writeFile(path.join(project, 'omegat', 'project_save.tmx'), toMemory(memory));
    await writeFile(path.join(project, 'source', 'az.xlf'), xliff);
    await runTool(
      'omegat',
      'omegat',
      [project, '--mode=console-translate', `--config-dir=${path.join(folder, 'config')}`],
      { HOME: folder },
    );
    return readFile(path.join(project, 'target', 'az.xlf'));
  });
}

const FOLDERS = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'];
const TOKENIZER = 'org.omegat.tokenizer.DefaultTokenizer';

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
${FOLDERS.map((name) => `<${name}>__DEFAULT__</${name}>`).join('')}
<source_lang>EN</source_lang><target_lang>AZ</target_lang>
<source_tok>${TOKENIZER}</source_tok><target_tok>${TOKENIZER}</target_tok>
<sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>`;

function toMemory(memory: readonly Remembered[]): string {
  const units = memory.map(({ source, target }) => {
    const tags = tagsOf(source);
    const texts = [
      ['EN', withTags(source, tags)],
      ['AZ', withTags(target, tags)],
    ];
    const sides = texts.map(
      ([lang, text]) => `<tuv lang="${lang}"><seg>${escapeText(text ?? '')}</seg></tuv>`,
    );
    return `<tu>${sides.join('')}</tu>`;
  });
  const header =
    '<header creationtool="test" creationtoolversion="1" segtype="paragraph" o-tmf="test" adminlang="en" srclang="EN" datatype="plaintext"/>';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">${header}<body>${units.join('')}</body></tmx>`;
}

/** OmegaT counts the codes of a source from 0, and calls them after their element. */
function tagsOf(source: string): Map<string, string> {
  const ids = [...new Set([...source.matchAll(/<(\d+)\/?>/g)].map(([, id = '']) => id))];
  return new Map(ids.map((id, at) => [id, `${source.includes(`<${id}/>`) ? 'x' : 'g'}${at}`]));
}

function withTags(text: string, tags: ReadonlyMap<string, string>): string {
  return text.replace(
    /<(\/?)(\d+)(\/?)>/g,
    (_tag, close: string, id: string, single: string) => `<${close}${tags.get(id)}${single}>`,
  );
}
