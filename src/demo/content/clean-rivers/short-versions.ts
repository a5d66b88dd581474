import type { DemoVersion } from '../../demo-project';
import { paragraph } from '../blocks';

/** Languages of countries outside the project: a title, a summary and, in Ukrainian, one text. */
export const be: DemoVersion = {
  title: 'Чыстыя рэкі Паўднёвага Каўказа (узор)',
  summary: 'Тры краіны разам вымяраюць, ачышчаюць і ахоўваюць свае агульныя рэкі.',
};

export const ro: DemoVersion = {
  title: 'Râuri curate în Caucazul de Sud (exemplu)',
  summary: 'Trei țări măsoară, curăță și ocrotesc împreună râurile pe care le împart.',
};

export const uk: DemoVersion = {
  title: 'Чисті річки Південного Кавказу (зразок)',
  summary: 'Три країни разом вимірюють, очищують і бережуть свої спільні річки.',
  specificObjective: [
    paragraph(
      'Якість води Кури та її приток вимірюють за спільними правилами, а на обраних ділянках вода до 2029 року досягає доброго стану.',
    ),
  ],
};
