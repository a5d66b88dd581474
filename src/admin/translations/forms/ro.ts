import type { FormTexts } from './form-texts';

/** What taxonomies have in common. */
const term = {
  name: ['Nume', 'O limbă fără nume îl arată pe cel englezesc.'],
  description: ['Descriere', 'Una-două propoziții pentru cititori.'],
  slug: ['Slug', 'Dacă e gol, se formează din nume; litere mici, cifre și cratime. La fel în toate limbile.'],
  projects: ['Proiecte', 'Se aleg la fiecare proiect.'],
} as const;

export const ro: FormTexts = {
  project: {
    title: ['Titlu', 'Necesar în engleză pentru publicare. O limbă fără titlu îl arată pe cel englezesc.'],
    gallery: [
      'Galerie',
      'Prima imagine se tipărește pe fișa informativă. Engleza hotărăște ce imagini există.',
    ],
    documents: [
      'Documente',
      'Fișiere pe care cititorii le pot descărca. Engleza hotărăște ce documente există.',
    ],
    slug: [
      'Slug',
      'Dacă e gol, se formează din titlul englezesc; litere mici, cifre și cratime. La fel în toate limbile.',
    ],
    formerSlugs: [
      'Sluguri vechi',
      'Și ele duc aici; un slug publicat pe care îl schimbați se adaugă. La fel în toate limbile.',
    ],
    projectNumber: [
      'Numărul proiectului',
      'Ca în contract, de exemplu ENI/2019/412-345. La fel în toate limbile.',
    ],
    legacyId: [
      'Numărul dintr-un portal vechi',
      'Portalul duce ?id=… al lui aici. Fiecare proiect îl are pe al său. La fel în toate limbile.',
    ],
    scope: ['Acoperire', 'Bilateral: cu o țară. Regional: cu mai multe. La fel în toate limbile.'],
    startDate: ['Data de început', 'Prima zi, necesară pentru publicare. La fel în toate limbile.'],
    endDate: ['Data de sfârșit', 'Ultima zi; goală cât timp este deschis. La fel în toate limbile.'],
    statusOverride: [
      'Stadiu stabilit manual',
      'Doar dacă este suspendat sau anulat; altfel spun datele. La fel în toate limbile.',
    ],
    website: ['Site web', 'Adresa completă, care începe cu https://. La fel în toate limbile.'],
    socialLinks: [
      'Rețele de socializare',
      'Paginile proprii ale proiectului, tipărite pe fișa informativă. La fel în toate limbile.',
    ],
    locations: ['Locații', 'Locuri pentru hartă. La fel în toate limbile.'],
    totalBudget: ['Buget total', 'Un număr, de exemplu 1250000.50. La fel în toate limbile.'],
    euContribution: ['Contribuția UE', 'Cel mult bugetul total. La fel în toate limbile.'],
    currency: ['Monedă', 'Trei litere ISO 4217, de exemplu EUR. La fel în toate limbile.'],
    partners: ['Parteneri', 'Organizațiile care participă, întâi liderul. La fel în toate limbile.'],
    contactEmail: [
      'E-mail de contact',
      'Se publică: mai degrabă un birou decât o persoană. La fel în toate limbile.',
    ],
    countries: [
      'Țări',
      'Cel puțin una pentru publicare; exact una dacă este bilateral. La fel în toate limbile.',
    ],
    priorityArea: ['Domeniu prioritar', 'Necesar pentru publicare. La fel în toate limbile.'],
    subsector: ['Subsector', 'Unul al domeniului prioritar ales. La fel în toate limbile.'],
    topics: ['Teme', 'Câte se potrivesc; cititorii filtrează după ele. La fel în toate limbile.'],
    relatedProjects: ['Proiecte înrudite', 'Arătate ca „vezi și”. La fel în toate limbile.'],
  },
  country: {
    name: ['Nume', 'Cum îl scrie UE în această limbă. O limbă fără nume îl arată pe cel englezesc.'],
    code: ['Cod', 'Două litere ISO 3166-1, de exemplu AZ. La fel în toate limbile.'],
    projects: term.projects,
  },
  topic: {
    ...term,
  },
  priorityArea: {
    ...term,
    subsectors: ['Subsectoare', 'Se aleg la fiecare subsector.'],
  },
  subsector: {
    ...term,
    dacCode: [
      'Cod DAC',
      'Cinci cifre din lista de sectoare a DAC, de exemplu 41030, pentru IATI. La fel în toate limbile.',
    ],
    priorityArea: [
      'Domeniu prioritar',
      'De care ține: îl pot alege doar proiectele acestui domeniu. La fel în toate limbile.',
    ],
  },
  photo: {
    image: ['Imagine', 'JPEG, PNG sau WebP, lată de cel puțin 1200 de pixeli.'],
    alt: ['Text alternativ', 'Ce se vede, pentru cei care nu o pot vedea; o propoziție.'],
    caption: ['Legendă', 'Tipărită sub imagine; poate fi goală.'],
    credit: ['Drepturi', 'Cine a făcut-o și cui aparține, de exemplu © Uniunea Europeană.'],
  },
  document: {
    file: ['Fișier', 'PDF dacă aveți: se deschide oriunde.'],
    title: ['Titlu', 'Pe ce fac clic cititorii; numele fișierului dacă este gol.'],
  },
  location: {
    label: ['Loc', 'De exemplu „Chișinău”; tipărit așa cum este în toate limbile.'],
    latitude: ['Latitudine', 'Grade nord, WGS 84, de la -90 la 90, de exemplu 40.6828.'],
    longitude: ['Longitudine', 'Grade est, WGS 84, de la -180 la 180, de exemplu 46.3606.'],
  },
  partner: {
    ref: ['Referință IATI', 'Așa cum este înregistrată organizația, de exemplu XM-DAC-918-3; poate fi gol.'],
    name: ['Nume', 'Numele propriu, tipărit așa cum este în toate limbile.'],
    role: ['Rol', 'Lider, partener sau beneficiar; poate fi gol.'],
    website: ['Site web', 'Adresa completă, care începe cu https://.'],
  },
  socialLink: {
    platform: ['Platformă', 'Hotărăște pictograma pe care o văd cititorii.'],
    url: ['Adresă', 'Adresa completă, care începe cu https://.'],
  },
  formerSlug: {
    slug: ['Slug', 'Cât timp este aici, niciun alt proiect nu îl poate avea; litere mici, cifre și cratime.'],
  },
  site: {
    name: ['Nume', 'Numele portalului, în antet și în titlurile paginilor.'],
    managingStatement: [
      'Declarația administratorului',
      'Cine administrează portalul și în numele cui; în subsol.',
    ],
    tagline: ['Slogan', 'O propoziție sub nume, pe pagina principală.'],
    homeText: ['Textul paginii principale', 'Ce este portalul și pentru cine.'],
    legalNotice: [
      'Notă juridică',
      'Ultimele rânduri ale fiecărei pagini: declinarea răspunderii, protecția datelor, drepturi de autor.',
    ],
    newsletterQuestion: [
      'Întrebarea despre buletin',
      'Deasupra subsolului; dacă e goală, nu există buletin.',
    ],
    newsletterUrl: ['Adresa buletinului', 'Unde se abonează cititorii, https://…'],
    securityContact: [
      'Contact pentru securitate',
      'O adresă de e-mail, publicată în /.well-known/security.txt. La fel în toate limbile.',
    ],
    accent: [
      'Accent',
      'Culoarea linkurilor, de exemplu #003399; mai închisă sau mai deschisă unde nu s-ar putea citi. La fel în toate limbile.',
    ],
    footerLinks: ['Linkuri în subsol', 'În ordinea din subsol; fiecare limbă le poate avea pe ale ei.'],
  },
  siteLink: {
    label: ['Text', 'Pe ce dau clic cititorii.'],
    url: ['Adresă', 'Adresa completă, care începe cu https://.'],
  },
  openData: {
    organisationRef: [
      'Referința organizației',
      'Așa cum înregistrează IATI pe cine raportează, de exemplu XM-DAC-918-3.',
    ],
    organisationName: ['Numele organizației', 'Al celei care raportează proiectele.'],
    organisationType: ['Tipul organizației', 'Din lista IATI. Fără referință, nume și tip nu există IATI.'],
    organisationRole: [
      'Rolul în proiecte',
      'Ce face organizația în ele: le finanțează, dacă nu se spune altfel.',
    ],
    identifierPrefix: [
      'Începutul identificatorilor',
      'Înaintea părții proprii a fiecărui proiect; dacă e gol, referința.',
    ],
    identifierFrom: [
      'Partea proprie a proiectului',
      'Ce deosebește pentru totdeauna proiectele; odată publicată, mai bine nu se schimbă.',
    ],
    licence: ['Licență', 'Adresa ei, de exemplu https://creativecommons.org/licenses/by/4.0/.'],
    publisher: ['Editor', 'Cine publică datele; dacă e gol, organizația.'],
    publisherUrl: ['Adresa editorului', 'Adresa completă, care începe cu https://.'],
  },
};
