/** Lets people write in the process of the app: `startWriting`, `stopWriting`. */
export function writingCommands(strapi) {
  const projects = () => strapi.documents('api::project.project');
  let writer = null;

  return {
    /** Saves a `draft` of, or does `publish`, one project after the other, so many each second. */
    startWriting: async ({ kind, perSecond }) => {
      const found = await projects().findMany({ locale: 'en', limit: 50, fields: ['documentId'] });
      const times = [];
      let turn = 0;
      let saving = null;
      const timer = setInterval(() => {
        // A save that takes longer than its turn isn't overtaken.
        saving ??= timed(times, () => write(kind, found[turn % found.length].documentId, turn)).finally(
          () => {
            turn += 1;
            saving = null;
          },
        );
      }, 1000 / perSecond);
      writer = { times, stop: async () => (clearInterval(timer), await saving) };
    },

    /** How many milliseconds a write took, the median, and how many there were. */
    stopWriting: async () => {
      await writer.stop();
      const times = writer.times.sort((a, b) => a - b);
      writer = null;
      return { median: times[Math.floor(times.length / 2)], count: times.length };
    },
  };

  async function write(kind, documentId, turn) {
    const data = { summary: `What it is about, for the ${turn}th time` };
    await projects().update({ documentId, locale: 'en', data });
    if (kind === 'publish') await projects().publish({ documentId, locale: 'en' });
  }
}

async function timed(times, work) {
  const started = performance.now();
  await work();
  times.push(performance.now() - started);
}
