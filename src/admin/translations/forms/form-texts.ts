import type { PanelLanguage } from '#domain/language';
import { mapValues } from '#domain/map-values';
import { SECTIONS, type SectionKey } from '#info-sheet/sections';
import {
  document,
  formerSlug,
  location,
  partner,
  photo,
  socialLink,
} from '../../../setup/views/components/project';
import { link as siteLink } from '../../../setup/views/components/site';
import { country } from '../../../setup/views/content-types/country';
import { openData } from '../../../setup/views/content-types/open-data';
import { priorityArea } from '../../../setup/views/content-types/priority-area';
import { project } from '../../../setup/views/content-types/project';
import { site } from '../../../setup/views/content-types/site';
import { subsector } from '../../../setup/views/content-types/subsector';
import { topic } from '../../../setup/views/content-types/topic';
import type { FieldText } from '../../../setup/views/view';

const VIEWS = {
  project,
  country,
  topic,
  priorityArea,
  subsector,
  photo,
  document,
  location,
  partner,
  socialLink,
  formerSlug,
  site,
  siteLink,
  openData,
};

/** Said where a text that a sheet can print is told of. */
type Fields<View extends keyof typeof VIEWS> = View extends 'project'
  ? Exclude<keyof (typeof VIEWS)[View]['fields'], SectionKey>
  : keyof (typeof VIEWS)[View]['fields'];

/** The label and hint of each field of projects, taxonomies and Site in another language: one that is missing doesn't compile. */
export type FormTexts = {
  readonly [View in keyof typeof VIEWS]: Readonly<Record<Fields<View>, FieldText>>;
};

/**
 * The texts by the English ones that the product's forms have: what people call otherwise in the panel's settings stays as
 * they have written it.
 */
export function byEnglish(texts: FormTexts, language: PanelLanguage): Record<string, string> {
  const own: Record<string, Readonly<Record<string, FieldText>>> = {
    ...texts,
    project: { ...texts.project, ...mapValues(SECTIONS, ({ field }) => field[language]) },
  };
  const pairs = Object.entries<{ fields: Readonly<Record<string, FieldText>> }>(VIEWS).flatMap(
    ([view, { fields }]) =>
      Object.entries(fields).flatMap(([field, english]) =>
        english.map((text, at) => [text, own[view]?.[field]?.[at] ?? text]),
      ),
  );
  return Object.fromEntries(pairs);
}
