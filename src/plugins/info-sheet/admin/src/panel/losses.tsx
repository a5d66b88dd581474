import { Flex, Typography } from '@strapi/design-system';
import type { SheetField } from '#info-sheet/panel';
import type { RenderDiagnostic } from '#info-sheet/rendering';
import { en, type TextKey } from '../translations/en';
import { useText } from '../use-text';

/** What the PDF of a version can't print as it stands, said before anybody downloads it. */
export function Losses({ losses }: { losses: RenderDiagnostic[] }) {
  const text = useText();
  if (losses.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1} paddingBottom={1}>
      {losses.map((loss) => (
        <Typography key={JSON.stringify(loss)} tag="li" variant="pi" textColor="danger600">
          {describe(loss, text)}
        </Typography>
      ))}
    </Flex>
  );
}

/** Of a long text, as many characters as one looks for. */
const SHOWN = 12;
const LONGEST_ADDRESS = 60;

function describe(loss: RenderDiagnostic, text: ReturnType<typeof useText>): string {
  const place = text(placeOf(loss.place));
  switch (loss.code) {
    case 'missing-glyph': {
      const { length } = loss.characters;
      const characters = loss.characters.slice(0, SHOWN).join(' ') + (length > SHOWN ? ' …' : '');
      return text('loss.characters', { characters, place });
    }
    case 'dropped-link':
      return text('loss.link', { place, href: shortened(loss.href) });
    case 'missing-picture':
      return text('loss.picture', { place });
    case 'simplified':
      return text('loss.simplified');
    default:
      return loss satisfies never;
  }
}

function shortened(href: string): string {
  return href.length > LONGEST_ADDRESS ? `${href.slice(0, LONGEST_ADDRESS)}…` : href;
}

/** `sections.description.3` is in the description. */
function placeOf(place: string): TextKey {
  const [part, name] = place.split('.');
  if (part === 'title') return 'field.title';
  if (part === 'picture') return 'field.gallery';
  if (part === 'facts') return 'loss.facts';
  if (part === 'sections' && isField(name)) return `field.${name}`;
  return 'loss.template';
}

function isField(name: string | undefined): name is SheetField {
  return `field.${name}` in en;
}
