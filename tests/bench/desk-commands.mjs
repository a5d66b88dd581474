import { servicesOf } from '#translation-desk/services';

/** What the bench asks of the translation desk, in the process that runs it. */
export function deskCommands(strapi) {
  // Stock Strapi has no desk: each service is looked for when it is asked for.
  const services = servicesOf(strapi);
  const projects = () => strapi.documents('api::project.project');
  const page = { locale: 'az', page: 1, pageSize: 20 };

  return {
    /** Milliseconds of the desk's first page, the medians of so many. */
    deskPages: async (count) => ({
      progress: await median(count, () => services.desk.listLocales(services.desk.fullAccess)),
      documents: await median(count, () => services.desk.listDocuments(services.desk.fullAccess, page)),
      search: await median(count, () =>
        services.desk.listDocuments(services.desk.fullAccess, { ...page, search: 'water' }),
      ),
    }),

    /** Milliseconds of processor time that the suggestions for a summary take, of so many. */
    suggestions: async (count) => {
      const found = await projects().findMany({ locale: 'en', limit: count, fields: ['documentId'] });
      const before = process.cpuUsage();
      for (const { documentId } of found) {
        const key = { uid: 'api::project.project', documentId };
        await services.desk.listSuggestions(services.desk.fullAccess, key, 'az', 'summary');
      }
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 / found.length;
    },

    /** Milliseconds of processor time that saving a summary in a locale takes: a busy machine hardly changes it. */
    save: async ({ locale, count }) => {
      const found = await projects().findMany({ locale, limit: count, fields: ['documentId'] });
      const before = process.cpuUsage();
      for (const { documentId } of found)
        await projects().update({ documentId, locale, data: { summary: `Xülasə ${Math.random()}` } });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000 / count;
    },

    /** Exports so many documents, plans the file and imports it with every target changed. */
    exchange: async (count) => {
      const found = await projects().findMany({ locale: 'en', limit: count, fields: ['documentId'] });
      const documents = found.map(({ documentId }) => ({ uid: 'api::project.project', documentId }));
      const request = { locale: 'az', version: '2.1', units: 'all', packaging: 'one', documents };
      const [file, exporting] = await timed(() =>
        services.exchange.exportUnits(services.desk.fullAccess, request),
      );
      const bytes = Buffer.from(file.bytes.toString().replaceAll('</target>', ' bis</target>'));
      const [plan, planning] = await timed(() =>
        services.exchange.planImport(services.desk.fullAccess, bytes),
      );
      const [report, importing] = await timed(() =>
        services.exchange.applyImport(services.desk.fullAccess, bytes, []),
      );
      global.gc?.();
      return {
        units: plan.units.length,
        written: report.writtenUnits,
        megabytes: bytes.length / 2 ** 20,
        exporting,
        planning,
        importing,
        memory: process.memoryUsage().rss,
      };
    },
  };
}

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return [result, performance.now() - started];
}

async function median(count, work) {
  const times = [];
  for (let round = 0; round < count; round += 1) times.push((await timed(work))[1]);
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
