import type { DemoVersion } from '../../demo-project';
import { bold, heading, italic, link, list, paragraph, quote } from '../blocks';

export const en: DemoVersion = {
  title: 'Clean Rivers of the South Caucasus (sample)',
  summary:
    'Three countries measure, mend and look after the rivers they share: from the spring to the sea, and from the laboratory to the classroom.',
  description: [
    paragraph(
      'A river does not stop at a border post. What a tannery lets into the Debed in the morning reaches the Kura within days, and a reservoir two hundred kilometres downstream a little later. ',
      bold('Clean Rivers'),
      ' lets the people who live along this water see the same figures, at the same hour, whichever bank they stand on.',
    ),
    paragraph(
      'The project began with a modest question: how clean is the river really? Each country had an answer of its own, taken with instruments of its own, on days of its own. Put together on one map, the answers contradicted each other at every bridge. The first year was therefore spent on agreeing what to measure, where and how, and on learning to trust a neighbour’s sample.',
    ),
    heading(2, 'What is being built'),
    paragraph('Work goes on in three strands, which meet at the river bank:'),
    list(
      'ordered',
      [bold('Measuring.'), ' Forty-two stations with the same instruments report every fifteen minutes.'],
      list(
        'unordered',
        'Twelve of them stand on main rivers and thirty on tributaries.',
        'Six mobile laboratories follow up what the stations notice.',
        'The data are open: anyone may read them, and many schools do.',
      ),
      [bold('Mending.'), ' Small towns get treatment plants of a size that they can run by themselves.'],
      list(
        'unordered',
        'Reed beds for villages of up to two thousand people.',
        'Compact plants for towns of up to twenty thousand, with their own solar roofs.',
      ),
      [bold('Looking after.'), ' River guards, anglers and pupils adopt stretches of bank.'],
    ),
    heading(2, 'How a station works'),
    paragraph(
      'A station is a box the size of a wardrobe, bolted to a bridge pier. A pump lifts water to it; sensors note temperature, acidity, oxygen, conductivity and turbidity, and once a day a bottle is filled for the laboratory. The box needs no more power than a bedside lamp. When a value leaves its usual range, the station takes another sample at once and sends a message to the duty officers of ',
      italic('all'),
      ' countries downstream, in their own languages.',
    ),
    quote(
      'The first alarm came on a Sunday. It was a burst pipe, not a crime, and it was closed within four hours. Without the station we would have learnt of it from the fish.',
    ),
    paragraph(
      'Each alarm is written up on one page: what was seen, what it turned out to be, what was done. These pages have become the best-read part of the ',
      link('project’s website', 'https://example.org/clean-rivers/alarms'),
      ', and they have taught the team what an alarm is worth. Limits were raised twice and lowered five times; two stations were moved because they kept reporting nothing but spring floods.',
    ),
    heading(2, 'Treatment plants that stay in use'),
    paragraph(
      'Many a plant in the region was opened with a ribbon and closed with a padlock, because the town could not pay for the electricity. The project turns the order round. First the town council adopts a water tariff that covers the running costs and protects households with low incomes; then two of its own people spend six weeks at a working plant; only then does construction begin. Three towns have dropped out on the way, and nine have stayed.',
    ),
    list(
      'unordered',
      'Designs are published, so that other towns can use them without asking.',
      'Spare parts are bought for five years at once and kept in a common store.',
      [
        'Sludge is tested and, where it is clean, given to farmers, with a ',
        italic('leaflet'),
        ' on how to spread it.',
      ],
    ),
    heading(2, 'Fields, fertiliser and a strip of grass'),
    paragraph(
      'Half of what troubles the river comes from no pipe at all. It is washed off fields by a summer storm, a little from each, and no plant can catch it. The project therefore pays farmers for a strip of grass, ten metres wide, between the last furrow and the water. The strip is theirs: they may mow it, put beehives on it or plant willows for baskets, so long as they do not plough it.',
    ),
    paragraph(
      'Two hundred and sixty farms have signed so far. An adviser visits each of them twice a year with a soil test, and most find that they have been buying more fertiliser than their wheat can use. What they save in the second year is, on average, more than what they are paid for the strip.',
    ),
    heading(2, 'Who decides'),
    paragraph(
      'A council of twenty-one people meets every three months, in each country in turn. A third of its members come from the water services, a third from towns and villages along the river, and a third from those who use it: anglers, farmers, a brewery, a rafting club. It decides by consent, that is, when nobody has a serious objection any more. Its minutes are published within ten days in four languages.',
    ),
    list(
      'unordered',
      'The council chooses the stretches that are worked on, from a list that anyone may add to.',
      'It may stop any work for thirty days, and has done so once.',
      'It does not award contracts; that is done by tender, with observers from all three countries.',
    ),
    heading(2, 'Pupils on the bank'),
    paragraph(
      'Sixty schools have a kit with a net, a magnifying glass and a key to the small animals under the stones. Mayfly larvae tell as much about a river as a sensor does, and they are more fun. Classes on both sides of a border compare their catch in a shared notebook; once a year they meet at the place where the two rivers join.',
    ),
    paragraph(
      'Teachers asked for lessons that need no trip and no equipment, for the winter. There are now eighteen of them, each of forty minutes, in three languages: how a reed bed cleans water, how to read a hydrograph, why a straightened stream floods the village below it, how much water is in a kilogram of bread.',
    ),
  ],
  specificObjective: [
    paragraph(
      'The water of the Kura and its tributaries is measured by common rules and, on the stretches chosen by the three countries, reaches good status by 2029.',
    ),
  ],
  expectedResults: [
    heading(3, 'By the end of 2026'),
    list(
      'unordered',
      'All forty-two stations report, and their data are open.',
      'Laboratories of the three countries agree within ten per cent on the same sample.',
    ),
    heading(3, 'By the end of 2029'),
    list(
      'unordered',
      'Nine towns with 118,000 inhabitants treat all their waste water and cover the costs of doing so.',
      'Stretches with a total length of 340 km have moved up by one quality class or more.',
      'Alarms reach those responsible downstream in less than thirty minutes.',
      'Two hundred classes have adopted a stretch of river and report on it every spring and autumn.',
    ),
    paragraph(
      'What happens after the project is settled already: the stations pass to the hydrological services, the store of spare parts to the ',
      bold('Association of River Towns'),
      ', and the notebook stays with the schools.',
    ),
  ],
  gallery: [
    {
      image: 'river-bridge.png',
      alt: 'A stone bridge with three arches over a wide river, hills behind it',
      caption: 'Stations stand where a bridge gives them shelter (drawing)',
      credit: 'Drawn for the demo',
    },
    {
      image: 'mountain-lake.png',
      alt: 'A still lake that mirrors a row of snow-capped mountains',
      caption: 'Where the water comes from (drawing)',
      credit: 'Drawn for the demo',
    },
    {
      image: 'wheat-fields.png',
      alt: 'Striped fields under a low sun',
      credit: 'Drawn for the demo',
    },
  ],
  documents: [
    { file: 'work-plan-sample.txt', title: 'Work plan (sample)' },
    { file: 'frequently-asked-questions-sample.txt', title: 'Questions and answers (sample)' },
  ],
};
