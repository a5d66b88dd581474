import type { ImportProblem } from '#data-exchange/import-problems';
import type { IncomingLimits } from '../limits';
import { aProblem, Refusal, refuse } from '../problem';
import { streamXml } from '../xml/stream-xml';
import type { ActivityElement } from './activity-element';

/** The versions whose texts are in narratives; 1.0x is no longer to be published. */
const VERSIONS = ['2.01', '2.02', '2.03'] as const;

export type ReadActivities =
  | { kind: 'read'; activities: ActivityElement[]; problems: ImportProblem[] }
  | { kind: 'refused'; problem: ImportProblem };

/**
 * The activities of an IATI file (Activity Standard 2.0x). What stands in another namespace is an extension of its
 * publisher's, and left out. Document types and entities are refused, nothing is fetched.
 */
export async function readActivities(
  chunks: AsyncIterable<Uint8Array>,
  limits: IncomingLimits,
): Promise<ReadActivities> {
  const activities: ActivityElement[] = [];
  const open: ActivityElement[] = [];
  let root: string | null = null;
  let foreign = 0;
  let characters = 0;
  let defaults: Readonly<Record<string, string>> = {};
  try {
    await streamXml(
      'The file',
      chunks,
      {
        open(name, attributes, prefix) {
          if (root === null) {
            root = name;
            if (name !== 'iati-activities') refuse('not-iati', { root: name });
            const { version = '' } = attributes;
            if (!VERSIONS.some((known) => known === version))
              refuse('unknown-version', { version, known: VERSIONS });
            defaults = attributes;
            return;
          }
          if (foreign > 0 || prefix !== '') {
            foreign += 1;
            return;
          }
          const element: ActivityElement = { name, attributes, children: [], text: '' };
          open.at(-1)?.children.push(element);
          if (open.length === 0) {
            if (activities.length >= limits.rows) refuse('too-many-rows', { rows: limits.rows });
            activities.push(withDefaults(element, defaults));
            open.push(activities.at(-1) ?? element);
          } else open.push(element);
        },
        close() {
          if (foreign > 0) foreign -= 1;
          else open.pop();
        },
        text(text) {
          const element = foreign > 0 ? undefined : open.at(-1);
          if (!element) return;
          element.text += text;
          characters += text.length;
          if (element.text.length > limits.textCharacters)
            refuse('text-too-long', { characters: limits.textCharacters });
          if (characters > limits.characters) refuse('too-much-text', { characters: limits.characters });
        },
      },
      limits,
    );
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', problem: error.problem };
    throw error;
  }
  const found = activities.filter(({ name }) => name === 'iati-activity');
  return found.length === 0
    ? { kind: 'refused', problem: aProblem('empty-file', {}) }
    : { kind: 'read', activities: found, problems: [] };
}

/** Language and currency are said once for all activities, where they are. */
function withDefaults(
  element: ActivityElement,
  { lang, 'default-currency': currency }: Readonly<Record<string, string>>,
): ActivityElement {
  const attributes = {
    ...(lang !== undefined && { lang }),
    ...(currency !== undefined && { 'default-currency': currency }),
    ...element.attributes,
  };
  return { ...element, attributes };
}
