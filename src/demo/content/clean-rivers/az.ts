import type { DemoVersion } from '../../demo-project';
import { bold, heading, list, paragraph, quote } from '../blocks';

export const az: DemoVersion = {
  title: 'Cənubi Qafqazın təmiz çayları (nümunə)',
  summary: 'Üç ölkə ortaq çaylarının suyunu birlikdə ölçür, təmizləyir və qoruyur.',
  description: [
    paragraph(
      'Çay sərhəd məntəqəsində dayanmır. Səhər Debed çayına axıdılan çirkab bir neçə gündən sonra Kürə çatır. ',
      bold('“Təmiz çaylar”'),
      ' layihəsi sayəsində çay boyunda yaşayanlar hansı sahildə olmalarından asılı olmayaraq eyni göstəriciləri görürlər.',
    ),
    heading(2, 'Nələr qurulur'),
    list(
      'ordered',
      [
        bold('Ölçmə.'),
        ' Eyni cihazlarla təchiz edilmiş qırx iki stansiya hər on beş dəqiqədən bir məlumat göndərir.',
      ],
      [
        bold('Təmizləmə.'),
        ' Kiçik şəhərlərdə onların özlərinin idarə edə biləcəyi təmizləyici qurğular tikilir.',
      ],
      [bold('Qoruma.'), ' Çay gözətçiləri, balıqçılar və məktəblilər sahil zolaqlarına qayğı göstərirlər.'],
    ),
    quote(
      'İlk həyəcan siqnalı bazar günü gəldi. Məlum oldu ki, boru partlayıb; dörd saata aradan qaldırıldı.',
    ),
    paragraph(
      'Əvvəlcə şəhər şurası xərcləri ödəyən, aztəminatlı ailələri isə qoruyan su tarifi qəbul edir, sonra iki işçi altı həftə təlim keçir və yalnız bundan sonra tikinti başlanır.',
    ),
  ],
  specificObjective: [
    paragraph(
      'Kür və onun qollarının suyu ümumi qaydalarla ölçülür və seçilmiş hissələrdə 2029-cu ilədək yaxşı vəziyyətə çatdırılır.',
    ),
  ],
  expectedResults: [
    list(
      'unordered',
      'Qırx iki stansiyanın hamısı işləyir və onların məlumatları hər kəs üçün açıqdır.',
      '118 min sakini olan doqquz şəhər çirkab sularını tam təmizləyir.',
      'Xəbərdarlıqlar otuz dəqiqədən az müddətdə aidiyyəti şəxslərə çatır.',
    ),
  ],
  gallery: [
    {
      image: 'river-bridge.png',
      alt: 'Enli çayın üzərində üçtağlı daş körpü, arxada təpələr',
      caption: 'Stansiyalar körpülərin himayəsində yerləşir (rəsm)',
      credit: 'Drawn for the demo',
    },
    {
      image: 'mountain-lake.png',
      alt: 'Qarlı dağların əks olunduğu sakit göl',
      caption: 'Su buradan gəlir (rəsm)',
      credit: 'Drawn for the demo',
    },
    {
      image: 'wheat-fields.png',
      alt: 'Alçaq günəş altında zolaq-zolaq tarlalar',
      credit: 'Drawn for the demo',
    },
  ],
  documents: [
    { file: 'work-plan-sample.txt', title: 'İş planı (nümunə)' },
    { file: 'frequently-asked-questions-sample.txt', title: 'Suallar və cavablar (nümunə)' },
  ],
};
