import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchBrowser } from './helpers/browser';
import { signIn, type Panel } from './helpers/panel';

const PROJECTS = 'collection-types/api::project.project';
const LOCALE = 'plugins[i18n][locale]=en';

/** What stands where in some of the panel's languages: some that Strapi has no texts in, and one that it has. */
interface Words {
  language: string;
  menu: string[];
  desk: string;
  toDo: RegExp;
  heads: string[];
  form: { group: string; title: string; hint: RegExp; save: string; publish: string; sheet: string };
}

const LANGUAGES: Words[] = [
  {
    language: 'Azərbaycanca',
    menu: ['Ana səhifə', 'Məzmun', 'Tərcümələr', 'Media kitabxanası', 'Kömək', 'Ayarlar'],
    desk: 'Tərcümələr',
    toDo: /sözdən .* söz qalıb/,
    heads: ['Başlıq', 'Layihənin statusu', 'Ölkələr', 'Müddət', 'Mövcud dillər', 'Dərc'],
    form: {
      group: 'Ad və tarixlər',
      title: 'Başlıq',
      hint: /Başlığı olmayan dildə/,
      save: 'Yadda saxla',
      publish: 'Dərc et',
      sheet: 'Məlumat bülleteni',
    },
  },
  {
    language: 'ქართული',
    menu: ['მთავარი', 'შიგთავსი', 'თარგმანები', 'მედია ბიბლიოთეკა', 'დახმარება', 'პარამეტრები'],
    desk: 'თარგმანები',
    toDo: /დარჩა .* სიტყვა/,
    heads: ['სათაური', 'პროექტის სტატუსი', 'ქვეყნები', 'პერიოდი', 'ენები', 'გამოქვეყნება'],
    form: {
      group: 'სახელი და თარიღები',
      title: 'სათაური',
      hint: /ენა, რომელსაც სათაური არ აქვს/,
      save: 'შენახვა',
      publish: 'გამოქვეყნება',
      sheet: 'საინფორმაციო ფურცელი',
    },
  },
  {
    language: 'Українська',
    menu: ['Головна', 'Вміст', 'Переклади', 'Довідка'],
    desk: 'Переклади',
    toDo: /Залишилося слів/,
    heads: ['Назва', 'Статус проєкту', 'Країни', 'Період', 'Доступні мови', 'Публікація'],
    form: {
      group: 'Назва й дати',
      title: 'Назва',
      hint: /Мова без назви показує англійську/,
      save: 'Зберегти',
      publish: 'Опублікувати',
      sheet: 'Інформаційний листок',
    },
  },
];

let browser: Browser;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  panel = await signIn(browser, 'Super admin');
  page = panel.page;
});
afterAll(async () => {
  // The account is the other tests' too.
  await choose('English');
  await browser.close();
});

/** Chooses a language in the profile, whatever language that is in. */
async function choose(language: string): Promise<void> {
  await panel.open('/me');
  await page.getByRole('combobox').first().click();
  await page.getByRole('option', { name: language, exact: true }).click();
  const submit = page.locator('button[type="submit"]');
  // It was chosen before.
  if (await submit.isDisabled()) return;
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/admin/users/me') && response.request().method() === 'PUT',
  );
  await submit.click();
  expect((await saved).status()).toBe(200);
}

test.each(LANGUAGES)('the panel speaks $language', async ({ language, menu, desk, toDo, heads, form }) => {
  await choose(language);

  await panel.open('/plugins/translation-desk?locale=az');
  await page.getByRole('heading', { name: desk, exact: true }).waitFor();
  await page.getByText(toDo).first().waitFor();
  const links = page.getByRole('navigation').first();
  for (const name of menu) await links.getByRole('link', { name, exact: true }).waitFor();
  await panel.picture(`desk-in-${language}`, 1280);

  await panel.open(`/content-manager/${PROJECTS}?page=1&pageSize=20&sort=updatedAt:DESC&${LOCALE}`);
  await page.getByRole('row').nth(1).waitFor();
  // As it is written: what is shown is in capitals.
  const said = await page.locator('main thead th').allTextContents();
  expect(said.map((head) => head.trim())).toEqual(expect.arrayContaining(heads));
  await panel.picture(`list-in-${language}`, 1280);

  await page.getByRole('row').filter({ hasText: 'Clean Rivers' }).getByRole('link').first().click();
  await page.getByLabel(form.title, { exact: true }).first().waitFor();
  await page.getByText(form.hint).first().waitFor();
  await page.getByRole('heading', { name: form.group, exact: true }).waitFor();
  await page.getByRole('heading', { name: form.sheet, exact: true }).waitFor();
  for (const name of [form.save, form.publish])
    await page.getByRole('button', { name, exact: true }).first().waitFor();
  await panel.picture(`form-in-${language}`, 1280);
});

test('what Strapi’s forms call by a stand-in has its own name in a translation', async () => {
  await choose('ქართული');
  await panel.open(`/content-manager/${PROJECTS}?page=1&pageSize=20&sort=updatedAt:DESC&${LOCALE}`);
  await page.getByRole('row').filter({ hasText: 'Clean Rivers' }).getByRole('link').first().click();
  await page.getByLabel('სათაური', { exact: true }).first().waitFor();
  await page.goto(page.url().replace(/\]=en$/, ']=ka'));
  await page.getByText('დაწყების თარიღი', { exact: true }).waitFor();
  await page
    .getByText(/ყველა ენაზე ერთნაირია: იცვლება აქ/)
    .first()
    .waitFor();
});

test('a language stays chosen when the page is loaded anew, and is offered at the sign-in', async () => {
  await choose('ქართული');
  await page.reload();
  await page.getByRole('heading', { name: 'იერსახე' }).waitFor();
  const other = await browser.newPage();
  await other.goto(page.url().replace(/\/me.*$/, '/auth/login'));
  await other.getByRole('combobox').click();
  await other.getByRole('option', { name: 'Հայերեն', exact: true }).click();
  await other.getByRole('button', { name: 'Մուտք', exact: true }).waitFor();
  await other.close();
});
