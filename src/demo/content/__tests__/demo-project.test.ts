import { describe, expect, test } from '@jest/globals';
import { foreignLetters } from '../../../../tests/helpers/alphabets';
import { LANGUAGES, type Language } from '#domain/language';
import { checkProject } from '#domain/project-rules/index';
import { SUBSECTORS } from '../../../setup/data/subsectors';
import { TOPICS } from '../../../setup/data/topics';
import { DEMO_PROJECTS } from '..';
import { versionsOf, wordsOf } from './versions';

describe.each(DEMO_PROJECTS.map((project) => ({ slug: project.slug, project })))('$slug', ({ project }) => {
  test('obeys the rules of a published project', () => {
    const priorityArea = SUBSECTORS.find(({ slug }) => slug === project.subsector)?.priorityArea ?? null;
    const base = project.versions.en ?? project.versions.ka;
    const candidate = {
      ...project,
      title: base?.title,
      subsector: { documentId: project.subsector, priorityArea },
    };

    expect(checkProject(candidate, { complete: true })).toEqual([]);
  });

  test('refers to topics and projects that exist', () => {
    const topics = new Set<string>(TOPICS.map(({ slug }) => slug));
    const english = new Set(DEMO_PROJECTS.filter(({ versions }) => versions.en).map(({ slug }) => slug));

    expect(project.topics.filter((slug) => !topics.has(slug))).toEqual([]);
    expect(
      (project.relatedProjects ?? []).filter((slug) => slug === project.slug || !english.has(slug)),
    ).toEqual([]);
  });

  test('publishes and edits only versions that it has', () => {
    const touched = [...project.published, ...(Object.keys(project.draft ?? {}) as Language[])];

    expect(touched.filter((language) => !project.versions[language])).toEqual([]);
  });

  test('writes each language in its own letters', () => {
    const slips = LANGUAGES.flatMap((language) =>
      wordsOf([project.versions[language], project.draft?.[language]])
        .filter((text) => text !== 'Twinning')
        .filter((text) => foreignLetters(language, text).length > 0),
    );

    expect(slips).toEqual([]);
  });

  test('repeats, in a translation, pictures of the base', () => {
    const [base, ...translations] = versionsOf(project).map(([, { gallery = [] }]) =>
      gallery.map(({ image, credit }) => ({ image, credit })),
    );

    for (const gallery of translations.filter(({ length }) => length > 0)) expect(gallery).toEqual(base);
  });

  test('keeps to the lengths of its fields', () => {
    for (const [, { title, summary = '', gallery = [] }] of versionsOf(project)) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(summary.length).toBeLessThanOrEqual(1_000);
      expect(gallery.every(({ alt, caption = '' }) => alt.length <= 500 && caption.length <= 500)).toBe(true);
    }
  });
});
