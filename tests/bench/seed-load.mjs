// Fills a database with projects in seven languages, published: `npm run seed:load -- --projects 10000`.
// It writes tables in batches, because Strapi writes a document of seven locales in about a second; on PostgreSQL past
// the triggers, whose work is done once for all at the end.
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, loadStrapi } from './strapi.mjs';
import { createRandom, LOCALES, someBlocks, someWords, townOf } from './words.mjs';

const PROJECT = 'api::project.project';

/** Projects written in one transaction. */
const BATCH = 500;

const { values } = parseArgs({ options: { projects: { type: 'string', default: '500' } } });
const strapi = await loadStrapi();
await seedLoad(strapi, Number(values.projects));
await strapi.destroy();
process.exit(0);

/** Adds projects until there are `wanted` of them. */
async function seedLoad(strapi, wanted) {
  const started = Date.now();
  const tables = tablesOf(strapi);
  const taxonomies = await readTaxonomies(strapi);
  const image = await readImage(strapi);
  const ids = await nextIds(strapi, tables);
  const [{ n }] = await strapi.db
    .connection(tables.project.name)
    .where('document_id', 'like', 'load%')
    .countDistinct({ n: 'document_id' });
  for (let from = Number(n); from < wanted; from += BATCH) {
    const rows = makeRows({ from, to: Math.min(from + BATCH, wanted), tables, taxonomies, image, ids });
    await strapi.db.connection.transaction((trx) => insert(strapi, trx, rows));
    strapi.log.info(
      `${Math.min(from + BATCH, wanted)} projects, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
  await settlePostgres(strapi, tables);
}

async function insert(strapi, trx, tables) {
  if (strapi.db.dialect.client !== 'postgres') {
    for (const [table, rows] of tables) await trx.batchInsert(table, rows, 200);
    return;
  }
  await trx.raw('set local session_replication_role = replica');
  for (const [table, rows] of tables) {
    const columns = Object.keys(rows[0]);
    await trx.raw(
      `insert into ?? (${columns.map(() => '??')}) select ${columns.map(() => '??')} from jsonb_populate_recordset(null::??, ?::jsonb)`,
      [table, ...columns, ...columns, table, JSON.stringify(rows)],
    );
  }
}

function tablesOf(strapi) {
  const meta = (uid) => strapi.db.metadata.get(uid);
  const column = (uid, attribute) => meta(uid).attributes[attribute].columnName;
  const link = (attribute) => {
    const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } =
      meta(PROJECT).attributes[attribute].joinTable;
    return {
      name,
      owner: joinColumn.name,
      target: inverseJoinColumn.name,
      order: orderColumnName,
      inverseOrder: inverseOrderColumnName,
    };
  };
  const component = (uid) => ({ name: meta(uid).tableName, uid });
  const { joinTable } = meta('plugin::upload.file').attributes.related;
  return {
    project: { name: meta(PROJECT).tableName, column: (attribute) => column(PROJECT, attribute) },
    links: Object.fromEntries(
      ['countries', 'priorityArea', 'subsector', 'topics'].map((attribute) => [attribute, link(attribute)]),
    ),
    components: {
      name: meta(PROJECT).attributes.gallery.joinTable.name,
      gallery: component('project.photo'),
      locations: component('project.location'),
      socialLinks: component('project.social-link'),
      partners: component('project.partner'),
    },
    media: joinTable,
  };
}

async function readTaxonomies(strapi) {
  const read = async (uid) => {
    const rows = await strapi.db
      .query(uid)
      .findMany({ select: ['id', 'documentId', 'locale'], orderBy: 'id' });
    const byDocument = new Map();
    for (const { id, documentId, locale } of rows)
      byDocument.set(documentId, { ...byDocument.get(documentId), [locale]: id });
    return [...byDocument.values()];
  };
  const subsectors = await strapi.db
    .query('api::subsector.subsector')
    .findMany({ populate: ['priorityArea'], orderBy: 'id' });
  const pairs = new Map();
  for (const { id, documentId, locale, priorityArea } of subsectors) {
    pairs.set(documentId, {
      ...pairs.get(documentId),
      [locale]: { subsector: id, priorityArea: priorityArea.id },
    });
  }
  return {
    countries: await read('api::country.country'),
    topics: await read('api::topic.topic'),
    sectors: [...pairs.values()],
  };
}

async function readImage(strapi) {
  const files = strapi.db.query('plugin::upload.file');
  const name = 'load.png';
  const found = await files.findOne({ where: { name } });
  const file = {
    name,
    hash: 'load',
    ext: '.png',
    mime: 'image/png',
    size: 10,
    url: '/uploads/load.png',
    provider: 'local',
    width: 800,
    height: 600,
  };
  return (found ?? (await files.create({ data: file }))).id;
}

async function nextIds(strapi, { project, components }) {
  const next = {};
  for (const name of [
    project.name,
    ...Object.values(components).map((component) => component.name ?? component),
  ]) {
    const [{ max }] = await strapi.db.connection(name).max({ max: 'id' });
    next[name] = Number(max ?? 0) + 1;
  }
  return (name) => next[name]++;
}

function makeRows({ from, to, tables, taxonomies, image, ids }) {
  const rows = new Map();
  const add = (table, row) => (rows.has(table) ? rows.get(table).push(row) : rows.set(table, [row]));
  for (let index = from; index < to; index += 1) {
    const random = createRandom(index + 1);
    const chosen = chooseTaxonomies(taxonomies, random);
    const shared = sharedValues(index, random, chosen);
    for (const locale of LOCALES) {
      const own = createRandom(index * 31 + LOCALES.indexOf(locale));
      const texts = localizedValues(locale, own, townOf(index));
      for (const publishedAt of [null, shared.updatedAt]) {
        addProject(
          { add, ids, tables, image },
          { locale, values: { ...shared, ...texts, publishedAt }, chosen },
        );
      }
    }
  }
  return rows;
}

function sharedValues(index, random, { countries }) {
  const year = 2008 + Math.floor(random() * 20);
  const day = (offset) => `${year + offset}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
  const at = new Date(Date.UTC(2024, 0, 1) + index * 60_000);
  return {
    documentId: `load${String(index).padStart(20, '0')}`,
    slug: `load-${index}`,
    projectNumber: `ENI/${index}`,
    scope: countries.length > 1 ? 'regional' : 'bilateral',
    startDate: day(0),
    endDate: random() < 0.1 ? null : day(1 + Math.floor(random() * 6)),
    statusOverride: random() < 0.05 ? 'suspended' : null,
    website: 'https://example.org',
    totalBudget: Math.round(random() * 1e7),
    currency: 'EUR',
    createdAt: at,
    updatedAt: at,
  };
}

function localizedValues(locale, random, town) {
  return {
    title: someWords(locale, 6, random),
    summary: `${someWords(locale, 19, random)} ${town}`,
    description: JSON.stringify(someBlocks(locale, 3, random)),
    expectedResults: JSON.stringify(someBlocks(locale, 2, random)),
  };
}

function chooseTaxonomies({ countries, topics, sectors }, random) {
  const some = (list, count) =>
    list
      .map((item) => ({ item, order: random() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, count)
      .map(({ item }) => item);
  return {
    countries: some(countries, 1 + Math.floor(random() * 3)),
    topics: some(topics, Math.floor(random() * 3)),
    sector: some(sectors, 1)[0],
  };
}

function addProject({ add, ids, tables, image }, { locale, values, chosen }) {
  const { project, links, components, media } = tables;
  const id = ids(project.name);
  const columns = Object.entries({ ...values, locale }).map(([attribute, value]) => [
    project.column(attribute),
    value,
  ]);
  add(project.name, { id, ...Object.fromEntries(columns) });
  const link = ({ name, owner, target, order, inverseOrder }, targetId, position) =>
    add(name, {
      [owner]: id,
      [target]: targetId,
      ...(order ? { [order]: position } : {}),
      ...(inverseOrder ? { [inverseOrder]: id } : {}),
    });
  chosen.countries.forEach((country, position) => link(links.countries, country[locale], position + 1));
  chosen.topics.forEach((topic, position) => link(links.topics, topic[locale], position + 1));
  link(links.priorityArea, chosen.sector[locale].priorityArea, 1);
  link(links.subsector, chosen.sector[locale].subsector, 1);
  const component = (field, row) => {
    const componentId = ids(components[field].name);
    add(components[field].name, { id: componentId, ...row });
    add(components.name, {
      id: ids(components.name),
      entity_id: id,
      cmp_id: componentId,
      component_type: components[field].uid,
      field,
      order: 1,
    });
    return componentId;
  };
  component('locations', { label: 'Baku', latitude: 40.4, longitude: 49.8 });
  component('socialLinks', { platform: 'x', url: 'https://example.org/x' });
  component('partners', { name: 'A partner', role: 'lead' });
  const photo = component('gallery', { alt: values.title, caption: values.summary, credit: 'Nobody' });
  add(media.name, {
    [media.joinColumn.name]: image,
    [media.morphColumn.idColumn.name]: photo,
    [media.morphColumn.typeColumn.name]: 'project.photo',
    field: 'image',
    order: 1,
  });
}

/** PostgreSQL counts for itself, and hasn't seen the numbers written here; what autovacuum does within minutes is done now. */
async function settlePostgres(strapi, { project, components }) {
  if (strapi.db.dialect.client !== 'postgres') return;
  for (const name of [
    project.name,
    ...Object.values(components).map((component) => component.name ?? component),
  ]) {
    await strapi.db.connection.raw(
      `select setval(pg_get_serial_sequence(?, 'id'), (select max(id) from ??))`,
      [name, name],
    );
  }
  const { servicesOf } = createRequire(path.join(ROOT, 'package.json'))('#catalogue/services');
  await servicesOf(strapi).search.rebuild();
  // Everything has changed, unsaid.
  await strapi.db.connection('catalogue_generation').increment('value', 1);
  await strapi.db.connection.raw('vacuum analyze');
}
