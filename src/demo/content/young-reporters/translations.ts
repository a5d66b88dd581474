import type { DemoPhoto, DemoVersion } from '../../demo-project';
import { bold, list, paragraph } from '../blocks';

export const az: DemoVersion = {
  title: 'Gənc müxbirlər (nümunə)',
  summary: 'Otuz yaşadək, hər şeylə maraqlanan gənclər: soruşmağı, yoxlamağı və danışmağı öyrənən şəbəkə.',
  specificObjective: [paragraph('Otuz yaşadək beş yüz nəfər öz şəhərindən dəqiq və qorxmadan yaza bilir.')],
};

export const be: DemoVersion = {
  title: 'Маладыя рэпарцёры (узор)',
  summary: 'Да трыццаці і дапытлівыя: сетка, якая вучыцца пытацца, правяраць і расказваць.',
  description: [
    paragraph(
      'Ніхто не ведае горада так, як тыя, хто едзе першым аўтобусам. ',
      bold('«Маладыя рэпарцёры»'),
      ' даюць ім рэдактара, дыктафон і абяцанне: што праверана, тое і друкуецца.',
    ),
  ],
  specificObjective: [
    paragraph('Пяцьсот чалавек да трыццаці гадоў умеюць пісаць пра свой горад дакладна і без страху.'),
  ],
  gallery: [lateShift('Асветленыя вокны начнога горада пад маладзіком', 'Позняя змена (малюнак)')],
};

export const hy: DemoVersion = {
  title: 'Երիտասարդ լրագրողներ (նմուշ)',
  summary: 'Մինչև երեսուն տարեկան և հետաքրքրասեր՝ ցանց, որը սովորում է հարցնել, ստուգել և պատմել։',
  specificObjective: [
    paragraph('Մինչև երեսուն տարեկան հինգ հարյուր մարդ կարողանում է ճշգրիտ և անվախ գրել իր քաղաքի մասին։'),
  ],
  gallery: [lateShift('Գիշերային քաղաքի լուսավոր պատուհաններ մահիկի տակ', 'Ուշ հերթափոխ (նկար)')],
};

export const ka: DemoVersion = {
  title: 'ახალგაზრდა რეპორტიორები (ნიმუში)',
  summary:
    'ოცდაათ წლამდე და ცნობისმოყვარე: ქსელი, რომელიც შეკითხვის დასმას, გადამოწმებასა და თხრობას სწავლობს.',
  specificObjective: [
    paragraph('ოცდაათ წლამდე ასაკის ხუთას ადამიანს შეუძლია თავისი ქალაქის შესახებ ზუსტად და უშიშრად წეროს.'),
  ],
  gallery: [lateShift('ღამის ქალაქის განათებული ფანჯრები ნამგალა მთვარის ქვეშ', 'გვიანი ცვლა (ნახატი)')],
};

export const ro: DemoVersion = {
  title: 'Tineri reporteri (exemplu)',
  summary: 'Sub treizeci de ani și curioși: o rețea care învață să întrebe, să verifice și să povestească.',
  description: [
    paragraph(
      'Nimeni nu cunoaște un oraș ca aceia care iau primul autobuz. ',
      bold('„Tineri reporteri”'),
      ' le oferă un redactor, un reportofon și o promisiune: ce este verificat se publică.',
    ),
    list(
      'unordered',
      'Șase redacții, câte una în fiecare țară, deschise trei seri pe săptămână.',
      'Un fond pentru reportajele care au nevoie de un bilet de tren.',
    ),
  ],
  gallery: [lateShift('Ferestre luminate ale unui oraș noaptea, sub o semilună', 'Tura de seară (desen)')],
};

export const uk: DemoVersion = {
  title: 'Молоді репортери (зразок)',
  summary: 'До тридцяти й допитливі: мережа, що вчиться запитувати, перевіряти й розповідати.',
  description: [
    paragraph(
      'Ніхто не знає міста так, як ті, хто їде першим автобусом. ',
      bold('«Молоді репортери»'),
      ' дають їм редактора, диктофон і обіцянку: що перевірено, те друкується.',
    ),
  ],
  specificObjective: [
    paragraph('П’ятсот людей віком до тридцяти років уміють писати про своє місто точно й без страху.'),
  ],
  gallery: [lateShift('Освітлені вікна нічного міста під молодим місяцем', 'Пізня зміна (малюнок)')],
};

/** The base's one picture, with words of the language. */
function lateShift(alt: string, caption: string): DemoPhoto {
  return { image: 'night-town.png', alt, caption, credit: 'Drawn for the demo' };
}
