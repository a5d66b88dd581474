import type { IncomingLimits } from '../limits';
import { streamXml } from '../xml/stream-xml';
import type { Parts } from './parts';

/** Where the parts are that a part names by id (OPC, 6.5.3); what is outside of the package isn't among them. */
export async function readRelationships(
  parts: Parts,
  of: string,
  limits: IncomingLimits,
): Promise<Map<string, string>> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${of.slice(folder.length)}.rels`;
  const targets = new Map<string, string>();
  const chunks = parts.read(name);
  if (!chunks) return targets;
  await streamXml(
    name,
    chunks,
    {
      open(element, { Id, Target, TargetMode }) {
        if (element === 'Relationship' && Id && Target && TargetMode !== 'External')
          targets.set(Id, Target.startsWith('/') ? Target.slice(1) : folder + Target);
      },
      close() {},
      text() {},
    },
    limits,
  );
  return targets;
}
