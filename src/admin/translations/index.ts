import type { Translated } from '#domain/language';
import { mapValues } from '#domain/map-values';
import { sectionNames } from '../kit/section-names';
import { sortedFirst } from '../list/projects-first';
import { az } from './az';
import { be } from './be';
import { en, type AppTexts } from './en';
import { az as azForms } from './forms/az';
import { be as beForms } from './forms/be';
import { byEnglish } from './forms/form-texts';
import { hy as hyForms } from './forms/hy';
import { ka as kaForms } from './forms/ka';
import { ro as roForms } from './forms/ro';
import { ru as ruForms } from './forms/ru';
import { uk as ukForms } from './forms/uk';
import { hy } from './hy';
import { ka } from './ka';
import { az as azPanel } from './panel/az';
import { be as bePanel } from './panel/be';
import { hy as hyPanel } from './panel/hy';
import { ka as kaPanel } from './panel/ka';
import { ro as roPanel } from './panel/ro';
import { ru as ruPanel } from './panel/ru';
import { uk as ukPanel } from './panel/uk';
import { ro } from './ro';
import { ru } from './ru';
import { uk } from './uk';

/** Strapi has most of its own texts in Russian and Ukrainian; in the others those that are used most are ours, the rest English. */
const OWN: Translated<AppTexts & Record<string, string>> = {
  az: { ...azPanel, ...byEnglish(azForms, 'az'), ...az },
  be: { ...bePanel, ...byEnglish(beForms, 'be'), ...be },
  hy: { ...hyPanel, ...byEnglish(hyForms, 'hy'), ...hy },
  ka: { ...kaPanel, ...byEnglish(kaForms, 'ka'), ...ka },
  ro: { ...roPanel, ...byEnglish(roForms, 'ro'), ...ro },
  ru: { ...ruPanel, ...byEnglish(ruForms, 'ru'), ...ru },
  uk: { ...ukPanel, ...byEnglish(ukForms, 'uk'), ...uk },
};

/** The words of the panel by language, as Strapi takes them. */
export const translations: Record<string, Record<string, string>> = {
  en: { ...en, ...sectionNames('en') },
  ...mapValues(OWN, (texts, language) => ({
    ...texts,
    ...sectionNames(language),
    [sortedFirst('Project')]: texts.Project,
  })),
};
